package org.rapporteur.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.Line;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows what is most in doubt: statements without a sure speaker first, then by how sure their finder was. */
final class ReviewPage {

    private static final int SHOWN_MAX = 40;
    private static final double DOUBTFUL = 0.6;

    private final Holdings holdings;
    private final StoryViews views;

    ReviewPage(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    Answer answer(Request request) {
        List<Holdings.Card> cards = holdings.stories();
        Optional<Holdings.Card> chosen = request.find("story")
                .flatMap(id -> cards.stream()
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst())
                .or(() -> cards.stream().findFirst());
        Optional<StoryView> story = chosen.map(Holdings.Card::id).flatMap(views::find);
        List<Line> doubtful = story.map(ReviewPage::doubtful).orElse(List.of());
        List<Frame.Link> stories = cards.stream()
                .map(card -> new Frame.Link(
                        "/review?story=" + card.id(),
                        card.name(),
                        chosen.filter(card::equals).isPresent()))
                .toList();
        ReviewShown shown = new ReviewShown(
                Frame.of("Review", "/review"),
                stories,
                story.map(StoryView::name).orElse(""),
                doubtful.stream()
                        .limit(SHOWN_MAX)
                        .map(line -> doubt(story.orElseThrow(), line))
                        .toList(),
                Heading.counted(doubtful.size(), "statement"));
        return Answer.html(Templates.render("review", shown));
    }

    private static List<Line> doubtful(StoryView story) {
        return story.lines().stream()
                .filter(line -> isOpen(line) || confidence(story, line) < DOUBTFUL)
                .sorted(Comparator.comparing((Line line) -> !isOpen(line))
                        .thenComparingDouble(line -> confidence(story, line))
                        .thenComparingInt(Line::number))
                .toList();
    }

    private static boolean isOpen(Line line) {
        return line.attributed().speakers().isEmpty() && line.attributed().naming() != Naming.UNNAMED;
    }

    private static double confidence(StoryView story, Line line) {
        return story.statement(line).attribution().provenance().confidence().value();
    }

    private static ReviewShown.Doubt doubt(StoryView story, Line line) {
        String why = isOpen(line)
                ? "Nobody knows who said it" + (line.attributed().candidates().isEmpty() ? "" : " for sure")
                : "The finder was not sure: %d %%".formatted(Math.round(100 * confidence(story, line)));
        return new ReviewShown.Doubt(why, new Fragment(story.parts().statements(List.of(line), story.addresses())));
    }
}
