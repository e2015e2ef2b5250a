package org.rapporteur.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.export.brief.Labels;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.WhoEntry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** Shows who is who: all of a story, and each alone. */
final class PeoplePage {

    private static final int STATEMENTS_MAX = 30;

    private final DecisionViews decisions;
    private final StoryViews views;

    PeoplePage(DecisionViews decisions) {
        this.decisions = decisions;
        this.views = decisions.stories();
    }

    Answer list(Request request) {
        StoryView story = views.get(request);
        StoryAddresses addresses = story.addresses();
        List<WhoEntry> who = story.brief().who();
        Map<EntityKind, List<WhoEntry>> byKind = new EnumMap<>(EntityKind.class);
        who.stream()
                .filter(entry -> !entry.isOnlyNamed())
                .forEach(entry -> byKind.computeIfAbsent(entry.entity().kind(), kind -> new ArrayList<>())
                        .add(entry));
        List<PeopleShown.Group> groups = byKind.entrySet().stream()
                .map(kind -> new PeopleShown.Group(
                        heading(kind.getKey()),
                        new Fragment(kind.getValue().stream()
                                .map(entry -> story.parts().who(entry, addresses))
                                .collect(Collectors.joining()))))
                .toList();
        List<Frame.Link> named = who.stream()
                .filter(WhoEntry::isOnlyNamed)
                .map(WhoEntry::entity)
                .map(entity -> new Frame.Link(addresses.entity(entity.id()), entity.name(), false))
                .toList();
        PeopleShown shown = new PeopleShown(
                Frame.of("People", story, "/people")
                        .withTakeAway(TakenAway.links(EntryKind.ENTITY, story.base() + "/people", request)),
                groups,
                SectionPage.part(story, "parties", "Parties").content(),
                named);
        return views.page(story, Templates.render("people", shown));
    }

    private static String heading(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "Persons";
            case ORGANISATION -> "Organisations";
            case PLACE -> "States and places";
            case GROUP -> "Groups";
            case DOCUMENT -> "Documents";
            case ANONYMOUS -> "Anonymous sources";
        };
    }

    Answer one(Request request) {
        StoryView story = views.get(request);
        Entity entity = entity(story, request);
        Optional<WhoEntry> who = story.brief().who().stream()
                .filter(entry -> entry.entity().id().equals(entity.id()))
                .findFirst();
        List<Line> lines = story.lines().stream()
                .filter(line -> line.attributed().speakers().stream()
                        .anyMatch(speaker -> speaker.id().equals(entity.id())))
                .toList();
        Callings callings = new Callings(story);
        PersonShown shown = new PersonShown(
                Frame.of(entity.name(), story, "/people/" + entity.id()),
                Labels.of(entity.kind()),
                callings.names(entity),
                who.map(callings::roles).orElse(List.of()),
                who.map(callings::labels).orElse(List.of()),
                new Fragment(story.parts()
                        .statements(lines.stream().limit(STATEMENTS_MAX).toList(), story.addresses())),
                new PersonShown.Count(
                        lines.size(),
                        lines.size() > STATEMENTS_MAX
                                ? story.base() + "/statements?speaker="
                                        + URLEncoder.encode(entity.id().value(), StandardCharsets.UTF_8)
                                : ""),
                new PersonShown.PutRight(
                        Acts.of(
                                story,
                                SubjectKind.ENTITY.word(),
                                entity.id().toString(),
                                false,
                                EntityForms.links(story, entity)),
                        EntityForms.roles(story, entity),
                        decisions.history(story, SubjectKind.ENTITY, entity.id().toString())));
        return views.page(story, Templates.render("person", shown));
    }

    static Entity entity(StoryView story, Request request) {
        String written = request.part("kind") + "/" + request.part("name");
        try {
            return story.dossier()
                    .findEntity(EntityId.parse(written))
                    .orElseThrow(() -> new NotFoundException("Nobody in this story goes by " + written + "."));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("Nobody goes by such a name.");
        }
    }
}
