package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.UtteranceEntry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;

/** Shows who said what, filtered, page by page. */
final class StatementsPage {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.path("story", "The story's id: that of the article which began it"),
            Parameter.query("new", "yes, for those that are new since this browser marked the story as seen"),
            Parameter.query(
                    "speaker",
                    "An entity's id, such as person/mira-solen; none for statements without a known speaker"),
            Parameter.query("party", "The id of a party's entity"),
            Parameter.query("outlet", "An outlet's name"),
            Parameter.query("form", "direct, indirect, mixed, transcript or block"),
            Parameter.query("channel", "Such as press-remarks; none where none is told"),
            Parameter.query("named", "yes, no, collective or implied"),
            Parameter.query("hedge", "asserted, hedged, conditional, negated or hypothetical"),
            Parameter.query("article", "An article's id"),
            Parameter.query("from", "The first day of publication"),
            Parameter.query("since", "The same"),
            Parameter.query("to", "The last day of publication"),
            Parameter.query("words", "Words that the content has"),
            Parameter.query("group", "words, to put the same words of several articles together"),
            Parameter.query("page", "Which page of the list, from 1"));

    private static final int A_PAGE = 40;

    private final StoryViews views;

    StatementsPage(StoryViews views) {
        this.views = views;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        StatementFilter filter = new StatementFilter(story, request);
        List<Line> chosen = filter.chosen();
        boolean grouped = request.find("group").filter("words"::equals).isPresent();
        List<Heap> heaps = grouped ? byWords(story, chosen) : List.of(new Heap(Optional.empty(), chosen));
        Paging paging = Paging.of(request, story.base() + "/statements", chosen.size(), A_PAGE);
        StatementsShown shown = new StatementsShown(
                Frame.of("Statements", story, "/statements")
                        .withTakeAway(TakenAway.links(EntryKind.STATEMENT, story.base() + "/statements", request)),
                filter.choices(),
                new StatementsShown.Sought(
                        filter.days().from(),
                        filter.days().to(),
                        filter.words(),
                        grouped,
                        filter.days().problem()),
                sum(chosen.size(), story.lines().size()),
                groups(story, heaps, paging),
                paging.links(),
                Optional.of(story.base() + "/statements").filter(any -> filter.isActive()));
        return views.page(story, Templates.render("statements", shown));
    }

    private static String sum(int chosen, int all) {
        return chosen == all ? Heading.counted(all, "statement") : chosen + " of " + Heading.counted(all, "statement");
    }

    /** Statements that stand together. */
    private record Heap(Optional<UtteranceEntry> utterance, List<Line> lines) {}

    /** The same words together, at the place of the first of them; a statement of two utterances stands with the first. */
    private static List<Heap> byWords(StoryView story, List<Line> lines) {
        Map<Integer, UtteranceEntry> utterances = new HashMap<>();
        story.brief()
                .comparison()
                .utterances()
                .forEach(utterance -> utterance
                        .witnesses()
                        .forEach(witness ->
                                witness.statement().ifPresent(number -> utterances.putIfAbsent(number, utterance))));
        Map<String, Heap> heaps = new LinkedHashMap<>();
        for (Line line : lines) {
            UtteranceEntry utterance = utterances.get(line.number());
            String key = utterance == null ? "s" + line.number() : utterance.id();
            heaps.computeIfAbsent(key, unseen -> new Heap(Optional.ofNullable(utterance), new ArrayList<>()))
                    .lines()
                    .add(line);
        }
        return List.copyOf(heaps.values());
    }

    /** Those heaps, or parts of them, that are on the page; plain ones that follow each other as one list. */
    private static List<StatementsShown.Group> groups(StoryView story, List<Heap> heaps, Paging paging) {
        List<StatementsShown.Group> groups = new ArrayList<>();
        List<Line> plain = new ArrayList<>();
        int at = 0;
        for (Heap heap : heaps) {
            List<Line> lines = paging.within(heap.lines(), at);
            at += heap.lines().size();
            if (heap.utterance().isEmpty() || heap.lines().size() < 2) {
                plain.addAll(lines);
            } else if (!lines.isEmpty()) {
                flush(story, groups, plain);
                groups.add(group(story, heap.utterance(), lines));
            }
        }
        flush(story, groups, plain);
        return groups;
    }

    private static void flush(StoryView story, List<StatementsShown.Group> groups, List<Line> plain) {
        if (!plain.isEmpty()) {
            groups.add(group(story, Optional.empty(), List.copyOf(plain)));
            plain.clear();
        }
    }

    private static StatementsShown.Group group(StoryView story, Optional<UtteranceEntry> utterance, List<Line> lines) {
        return new StatementsShown.Group(
                utterance.map(same -> new Frame.Link(
                        story.parts().address(same.id(), story.addresses()), "The same words: " + same.sum(), false)),
                new Fragment(story.parts().statements(lines, story.addresses())));
    }
}
