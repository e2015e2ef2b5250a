package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.json.DecisionLines;
import org.rapporteur.export.json.UnreadableDecisionsException;
import org.rapporteur.web.page.decision.Anchors;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.DecisionShown;
import org.rapporteur.web.page.decision.RulingWords;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;

/** Shows the log of decisions, undoes, and carries decisions from one archive to another. */
final class DecisionsPage {

    static final List<Parameter> FILTERS = List.of(
            Parameter.query("person", "Only what this one decided"),
            Parameter.query("after", "Only decisions with higher numbers than this"),
            Parameter.query("page", "Which page of the list, from 1"));

    private static final int A_PAGE = 25;
    private static final int CONFLICT = 409;
    private static final String LINES = "application/x-ndjson";

    private final DecisionViews decisions;

    DecisionsPage(DecisionViews decisions) {
        this.decisions = decisions;
    }

    /** Of all stories. */
    Answer all(Request request) {
        Frame frame = Frame.of("Decisions", "/decisions");
        return page(shown(request, frame, "/decisions", decisions.log().all()));
    }

    /** Of one story. */
    Answer ofStory(Request request) {
        StoryView story = decisions.stories().get(request);
        String base = story.base();
        List<Frame.Link> links = List.of(
                new Frame.Link(base + "/decisions/changes", "What people changed", false),
                new Frame.Link("/review?story=" + story.id(), "Review what is in doubt", false),
                new Frame.Link(base + "/join", "The same story as another", false),
                new Frame.Link(base + "/part", "Some tell another story", false));
        Acts acts = Acts.of(story, SubjectKind.STORY.word(), story.id().toString(), false, List.of())
                .to(base + "/decisions", 0);
        Frame frame = Frame.of("Decisions", story, "/decisions");
        return page(
                shown(request, frame, base + "/decisions", story.decisions()).with(links, acts));
    }

    private static Answer page(DecisionsShown shown) {
        return Answer.html(Templates.render("decisions", shown));
    }

    private DecisionsShown shown(Request request, Frame frame, String path, List<Numbered<Decision>> all) {
        List<Numbered<Decision>> chosen = chosen(request, all);
        Paging paging = Paging.of(request, path, chosen.size(), A_PAGE);
        RulingWords words = decisions.words();
        List<Choice> people = all.stream()
                .map(decision -> decision.value().person())
                .distinct()
                .sorted()
                .map(person -> new Choice(person, person))
                .toList();
        String query = request.find("person")
                .map(person -> "?" + Paging.encoded("person") + "=" + Paging.encoded(person))
                .orElse("");
        return new DecisionsShown(
                frame,
                sum(request, chosen),
                new DecisionsShown.By(people, request.find("person").orElse("")),
                paging.within(chosen, 0).stream().map(words::of).toList(),
                paging.links(),
                path + ".jsonl" + query,
                List.of(),
                Optional.empty());
    }

    private String sum(Request request, List<Numbered<Decision>> chosen) {
        String sum = Heading.counted(chosen.size(), "decision");
        Optional<String> known = request.find("known").filter(number -> number.matches("\\d{1,9}"));
        if (known.isEmpty()) {
            return sum;
        }
        Anchors anchors = new Anchors(decisions.desk());
        String states = chosen.stream()
                .map(decision -> Anchors.worst(anchors.of(decision.value())))
                .collect(Collectors.groupingBy(state -> state, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(state -> state.getValue() + " " + state.getKey().name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "Brought in: %s, %s here already. Their words: %s."
                .formatted(sum, known.get(), states.isEmpty() ? "none" : states);
    }

    /** The newest first. */
    private static List<Numbered<Decision>> chosen(Request request, List<Numbered<Decision>> all) {
        long after = request.find("after")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        List<Numbered<Decision>> chosen = new ArrayList<>(all.stream()
                .filter(decision -> decision.number() > after)
                .filter(decision -> request.find("person")
                        .map(person -> decision.value().person().equals(person))
                        .orElse(true))
                .toList());
        Collections.reverse(chosen);
        return chosen;
    }

    /** One decision. */
    Answer one(Request request) {
        DecisionShown shown = decisions.words().of(decision(request));
        return page(new DecisionsShown(
                Frame.of("Decision " + shown.id(), "/decisions"),
                "",
                DecisionsShown.By.NOBODY,
                List.of(shown),
                List.of(),
                "",
                List.of(new Frame.Link("/decisions", "All decisions", false)),
                Optional.empty()));
    }

    private Numbered<Decision> decision(Request request) {
        String written = request.part("decision");
        try {
            return decisions
                    .log()
                    .find(DecisionId.parse(written))
                    .orElseThrow(() -> new NotFoundException("There is no decision " + written + "."));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No decision goes by such a name.");
        }
    }

    /** Undoes one; of one that is undone already, by whom is shown. */
    Answer undo(Request request) {
        Numbered<Decision> decision = decision(request);
        DecisionId id = decision.value().id();
        if (decisions.log().undoing(id).isPresent()) {
            return one(request).withStatus(CONFLICT);
        }
        Numbered<Decision> undoing = decisions
                .desk()
                .undo(id, request.caller().name(), request.findField("reason").orElse(""));
        return Answer.seeOther(
                Back.find(request).orElse("/decisions/" + undoing.value().id()));
    }

    /** As JSON Lines, the earliest first, of all stories. */
    Answer file(Request request) {
        return lines(chosen(request, decisions.log().all()), "decisions.jsonl");
    }

    /** Of one story. */
    Answer fileOfStory(Request request) {
        StoryView story = decisions.stories().get(request);
        return lines(chosen(request, story.decisions()), "decisions-" + story.id() + ".jsonl");
    }

    private static Answer lines(List<Numbered<Decision>> newestFirst, String name) {
        List<Decision> inOrder =
                new ArrayList<>(newestFirst.stream().map(Numbered::value).toList());
        Collections.reverse(inOrder);
        return Answer.text(LINES, DecisionLines.write(inOrder))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** Brings decisions in that were made elsewhere, and leads to them. */
    Answer bring(Request request) {
        String lines = request.uploads().stream()
                .findFirst()
                .map(upload -> new String(upload.content().toArray(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new BadRequestException("No file came with the form."));
        List<Decision> brought;
        try {
            brought = DecisionLines.read(lines);
        } catch (UnreadableDecisionsException e) {
            throw new BadRequestException("The file has no decisions as this program writes them: " + e.getMessage());
        }
        long last = decisions.log().last();
        List<Numbered<Decision>> kept = decisions.desk().keep(brought);
        long after = kept.isEmpty() ? last : kept.get(0).number() - 1;
        return Answer.seeOther("/decisions?after=%d&known=%d".formatted(after, brought.size() - kept.size()));
    }
}
