package org.rapporteur.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.DifferenceEntry;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.html.HtmlBrief;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows one story in short: how much there is, the newest words, the talks in a page to print. */
final class BriefPage {

    private static final int LATEST_MAX = 8;

    private final StoryViews views;

    BriefPage(StoryViews views) {
        this.views = views;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        Brief brief = story.brief();
        Optional<LocalDate> last = brief.heading().last();
        List<Line> latest = story.lines().stream()
                .filter(line -> last.isPresent()
                        && line.article()
                                .article()
                                .imprint()
                                .published()
                                .map(PublicationTime::date)
                                .equals(last))
                .toList();
        List<SectionShown.Part> parts = Stream.of(
                        SectionPage.part(story, "parties", "Parties"),
                        SectionPage.part(story, "matrix", "Who holds something on what"),
                        SectionPage.part(story, "changes", "Changes of position"),
                        SectionPage.part(story, "steps", "Announced, and what became of it"))
                .filter(part -> !part.content().isEmptyContent())
                .toList();
        BriefShown shown = new BriefShown(
                Frame.of(story.name(), story, "").withTakeAway(TakenAway.links(story)),
                brief.heading().sentence() + ".",
                brief.sum(),
                figures(story),
                new Fragment(story.parts()
                        .statements(latest.stream().limit(LATEST_MAX).toList(), story.addresses())),
                last.map(Days::inWords).orElse(""),
                conflicts(story),
                parts);
        return views.page(story, Templates.render("brief", shown));
    }

    private static List<BriefShown.Figure> figures(StoryView story) {
        Brief brief = story.brief();
        String base = story.base();
        return List.of(
                new BriefShown.Figure(base + "/articles", brief.articles().size(), "articles"),
                new BriefShown.Figure(base + "/statements", story.lines().size(), "statements"),
                new BriefShown.Figure(
                        base + "/people",
                        brief.speakers().size() + brief.anonymous().size(),
                        "speakers"),
                new BriefShown.Figure(
                        base + StorySections.SOURCES,
                        brief.comparison().differences().size(),
                        "differences"),
                new BriefShown.Figure(
                        base + "/matrix",
                        brief.negotiation().issues().stream()
                                .mapToInt(issue -> issue.positions().size())
                                .sum(),
                        "positions"),
                new BriefShown.Figure(
                        base + "/steps", brief.negotiation().steps().size(), "steps"));
    }

    private static List<Frame.Link> conflicts(StoryView story) {
        return story.brief().comparison().differences().stream()
                .filter(difference -> difference.bearing() == Difference.Bearing.CONFLICT)
                .map(difference -> new Frame.Link(
                        story.parts().address(difference.id(), story.addresses()), conflict(difference), false))
                .toList();
    }

    private static String conflict(DifferenceEntry difference) {
        return difference.heading() + ": "
                + difference.sides().stream()
                        .map(side -> "“" + side.get(0).onOneLine() + "” ("
                                + side.get(0).article().outlet() + ")")
                        .collect(Collectors.joining(" against "));
    }

    /** The record as one file that needs no server; it is handed out to be kept, for its style stands within it. */
    Answer file(Request request) {
        StoryView story = views.get(request);
        return Answer.html(HtmlBrief.write(story.brief()))
                .tagged("f" + story.number())
                .with("Content-Disposition", "attachment; filename=\"brief-" + story.id() + ".html\"");
    }
}
