package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.html.PageParts;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows parts of the brief. */
final class SectionPage {

    /** What the pages show that can be taken away entry by entry. */
    private static final Map<String, EntryKind> TAKEN_AWAY = Map.of(
            "/steps", EntryKind.STEP, "/positions", EntryKind.POSITION, StorySections.SOURCES, EntryKind.DIFFERENCE);

    private final StoryViews views;
    private final StorySections.Section section;

    SectionPage(StoryViews views, StorySections.Section section) {
        this.views = views;
        this.section = section;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        Days since = section.hasDays() ? Days.since(request, "since") : Days.ANY;
        List<SectionShown.Part> parts = section.parts().stream()
                .map(part -> part(story, since, part.id(), part.heading()))
                .filter(part -> !part.content().isEmptyContent() || part.id().equals(first()))
                .toList();
        SectionShown shown = new SectionShown(
                Frame.of(section.label(), story, section.path()).withTakeAway(takeAway(story, request)),
                section.summary(),
                section.wide(),
                StorySections.beside(story, section),
                Optional.of(new SectionShown.Since(since.from(), since.problem()))
                        .filter(any -> section.hasDays()),
                parts);
        return views.page(story, Templates.render("section", shown));
    }

    private List<Frame.Link> takeAway(StoryView story, Request request) {
        return Optional.ofNullable(TAKEN_AWAY.get(section.path()))
                .map(kind -> TakenAway.links(kind, story.base() + section.path(), request))
                .orElse(List.of());
    }

    private String first() {
        return section.parts().get(0).id();
    }

    static SectionShown.Part part(StoryView story, String id, String heading) {
        return part(story, Days.ANY, id, heading);
    }

    private static SectionShown.Part part(StoryView story, Days since, String id, String heading) {
        PageParts parts = since.first().map(story.parts()::since).orElse(story.parts());
        Content content =
                parts.find(id, story.addresses()).<Content>map(Fragment::new).orElse(Fragment.NONE);
        return new SectionShown.Part(id, heading, content);
    }
}
