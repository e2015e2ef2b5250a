package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.html.PageParts;
import org.rapporteur.web.page.decision.DecisionShown;
import org.rapporteur.web.page.decision.Surroundings;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;

/** Shows what is most in doubt one after the other, to be decided with one key each. */
final class ReviewPage {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.query("story", "Only this one"),
            Parameter.query("at", "The statement to begin with"),
            Parameter.query("place", "Where in the queue to go on if that is decided, from 1"));

    /** Of all stories those that changed last: each has to be made ready. */
    private static final int STORIES_MAX = 20;

    private final DecisionViews decisions;

    ReviewPage(DecisionViews decisions) {
        this.decisions = decisions;
    }

    Answer answer(Request request) {
        List<Holdings.Card> cards = decisions.holdings().stories();
        Optional<Holdings.Card> chosen = request.find("story")
                .flatMap(id -> cards.stream()
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst());
        List<StoryView> stories = chosen.map(List::of).orElse(cards).stream()
                .limit(STORIES_MAX)
                .flatMap(card -> decisions.stories().find(card.id()).stream())
                .toList();
        ReviewQueue queue = ReviewQueue.of(stories);
        String here = chosen.map(card -> "/review?story=" + card.id()).orElse("/review");
        int place = request.find("place")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        int at = queue.place(request.find("at").orElse(""), place);
        ReviewShown shown = new ReviewShown(
                Frame.of("Review", "/review"),
                links(cards, chosen),
                sum(queue, stories.size(), cards.size()),
                at < 0 ? Optional.empty() : Optional.of(item(queue, at, here)),
                last(request),
                here);
        return Answer.html(Templates.render("review", shown));
    }

    private static String sum(ReviewQueue queue, int stories, int all) {
        return Heading.counted(queue.doubts().size(), "statement") + " left in "
                + (stories == 1 ? "one story" : stories + " stories")
                + (stories == STORIES_MAX && all > stories ? ", those that changed last of " + all : "");
    }

    private static List<Frame.Link> links(List<Holdings.Card> cards, Optional<Holdings.Card> chosen) {
        List<Frame.Link> links = new ArrayList<>();
        if (!cards.isEmpty()) {
            links.add(new Frame.Link("/review", "All stories", chosen.isEmpty()));
        }
        Stream.concat(chosen.stream(), cards.stream())
                .distinct()
                .limit(STORIES_MAX)
                .map(card -> new Frame.Link(
                        "/review?story=" + card.id(),
                        card.name(),
                        chosen.filter(card::equals).isPresent()))
                .forEach(links::add);
        return links;
    }

    private Optional<DecisionShown> last(Request request) {
        return decisions.log().lastBy(request.caller().name()).map(decisions.words()::of);
    }

    private ReviewShown.Item item(ReviewQueue queue, int at, String here) {
        ReviewQueue.Doubt doubt = queue.doubts().get(at);
        StoryView story = doubt.story();
        Line line = doubt.line();
        Article article = line.article().article();
        String next = at + 1 < queue.doubts().size() ? at(here, queue, at + 1) : "";
        // When this one has left the queue, the next one stands in its place.
        String after = there(
                here, (next.isEmpty() ? "" : "at=" + queue.doubts().get(at + 1).name() + "&") + "place=" + (at + 1));
        String back = at(here, queue, at);
        String own = story.addresses().statement(line.id());
        return new ReviewShown.Item(
                doubt.why(),
                new Frame.Link(
                        story.addresses()
                                .text(
                                        article.id(),
                                        "w-" + PageParts.placeOf(line).substring("st-".length())),
                        line.article().outlet() + ", " + line.article().published() + ": " + article.caption(),
                        false),
                Surroundings.near(article, story.statement(line)),
                new Fragment(story.parts().statements(List.of(line), story.addresses())),
                acts(doubt).to(after, at + 1),
                new ReviewShown.Moves(
                        at > 0 ? at(here, queue, at - 1) : "",
                        next,
                        back,
                        Back.with(own + "/amend", after),
                        merging(story, line, back),
                        at + 1,
                        queue.doubts().size()),
                decisions.history(story, SubjectKind.STATEMENT, doubt.name()));
    }

    private static Acts acts(ReviewQueue.Doubt doubt) {
        StoryView story = doubt.story();
        Line line = doubt.line();
        return Acts.of(
                story,
                SubjectKind.STATEMENT.word(),
                doubt.name(),
                true,
                StatementForms.links(
                        story, line.id(), WordsForms.find(story, line.id()).isPresent()));
    }

    /** Whoever said it, or may have, with the others. */
    private static String merging(StoryView story, Line line, String back) {
        String who = Stream.concat(line.attributed().speakers().stream(), line.attributed().candidates().stream())
                .map(EntityName::id)
                .distinct()
                .map(id -> "one=" + StoryAddresses.encoded(id.value()))
                .collect(Collectors.joining("&"));
        return Back.with(story.base() + "/merge" + (who.isEmpty() ? "" : "?" + who), back);
    }

    private static String at(String here, ReviewQueue queue, int at) {
        return there(here, "at=" + queue.doubts().get(at).name() + "&place=" + (at + 1));
    }

    private static String there(String here, String more) {
        return here + (here.contains("?") ? "&" : "?") + more;
    }
}
