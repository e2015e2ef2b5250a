package org.rapporteur.export.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.export.brief.CourseEntry;
import org.rapporteur.export.brief.DelegateEntry;
import org.rapporteur.export.brief.IssuePart;
import org.rapporteur.export.brief.MatrixPart;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.PartyEntry;
import org.rapporteur.export.brief.PositionEntry;
import org.rapporteur.export.brief.ProposalEntry;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.RootEntry;
import org.rapporteur.export.brief.StanceWords;
import org.rapporteur.export.brief.StepEntry;
import org.rapporteur.export.brief.Told;

/** The parts of a brief that tell of the negotiation, as Markdown. */
final class NegotiationMarkdown {
    /** A table of more columns is no longer read across. */
    private static final int COLUMNS_MAX = 8;

    private static final int SENTENCE_CHARACTERS_MAX = 300;

    private final StringBuilder written = new StringBuilder();

    private NegotiationMarkdown() {}

    /** Who negotiates; nothing where nobody is found to. */
    static String parties(NegotiationPart negotiation) {
        NegotiationMarkdown writing = new NegotiationMarkdown();
        if (!negotiation.parties().isEmpty()) {
            writing.written.append("## Parties\n\n");
            negotiation.parties().forEach(party -> writing.written.append(party(party)));
            writing.written.append('\n');
        }
        return writing.written.toString();
    }

    /** What each holds, the texts on the table and the steps; each left out where there is none. */
    static String of(NegotiationPart negotiation) {
        NegotiationMarkdown writing = new NegotiationMarkdown();
        writing.matrix(negotiation.matrix());
        if (!negotiation.issues().isEmpty()) {
            writing.written.append("## What each is said to hold\n\n");
            negotiation.issues().forEach(issue -> writing.written.append(issue(issue)));
        }
        if (!negotiation.proposals().isEmpty()) {
            writing.written.append("## Plans and texts\n\n");
            writing.counts(negotiation.counted());
            negotiation.proposals().forEach(proposal -> writing.written.append(proposal(proposal)));
        }
        if (!negotiation.steps().isEmpty()) {
            writing.written.append("## Announced, and what became of it\n\n");
            negotiation.steps().forEach(step -> writing.written.append(step(step)));
        }
        return writing.written.toString();
    }

    private static String party(PartyEntry party) {
        String also = party.alsoAs().isEmpty() ? "" : "; also as " + Markdown.inline(String.join(", ", party.alsoAs()));
        return ComparisonMarkdown.asItem("**" + Markdown.inline(party.name()) + "**, " + party.partLabel() + also)
                + party.delegates().stream()
                        .map(NegotiationMarkdown::delegate)
                        .map(NegotiationMarkdown::under)
                        .collect(Collectors.joining());
    }

    private static String delegate(DelegateEntry delegate) {
        return Markdown.inline(delegate.name()) + ", " + String.join(", ", delegate.kinds()) + ": "
                + Markdown.inline(delegate.words());
    }

    private static String under(String marked) {
        return "  " + ComparisonMarkdown.asItem(marked);
    }

    private void matrix(MatrixPart matrix) {
        if (matrix.isEmpty()) {
            return;
        }
        MatrixPart shown = matrix.narrowed(COLUMNS_MAX);
        written.append("## Who holds something on what\n\n");
        row("", shown.columns().stream().map(MatrixPart.Column::name).map(Markdown::cell));
        row("---", shown.columns().stream().map(column -> "---"));
        for (MatrixPart.Row row : shown.rows()) {
            String issue = row.depth() == 0 ? "**" + Markdown.cell(row.issue()) + "**" : Markdown.cell(row.issue());
            row(issue, row.cells().stream().map(NegotiationMarkdown::cell));
        }
        written.append('\n');
    }

    private void row(String first, Stream<String> others) {
        written.append(Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Such as {@code rejects H1, H3; wants H4}. */
    private static String cell(MatrixPart.Cell cell) {
        Map<Attitude, List<PositionEntry>> byAttitude = cell.entries().stream()
                .sorted((one, other) ->
                        one.stance().attitude().compareTo(other.stance().attitude()))
                .collect(Collectors.groupingBy(
                        entry -> entry.stance().attitude(), LinkedHashMap::new, Collectors.toList()));
        return byAttitude.values().stream()
                .map(entries -> entries.get(0).stance().inAWord()
                        + entries.stream().map(PositionEntry::id).collect(Collectors.joining(", ", " ", "")))
                .collect(Collectors.joining("; "));
    }

    private static String issue(IssuePart issue) {
        String parent = issue.parent().map(wider -> " (" + wider + ")").orElse("");
        String positions = issue.positions().stream()
                .map(NegotiationMarkdown::position)
                .map(ComparisonMarkdown::asItem)
                .collect(Collectors.joining());
        String courses = issue.courses().stream()
                .filter(CourseEntry::isTelling)
                .map(NegotiationMarkdown::course)
                .map(ComparisonMarkdown::asItem)
                .collect(Collectors.joining());
        return "### " + Markdown.inline(issue.issue() + parent) + "\n\n" + positions
                + (courses.isEmpty() ? "" : "\nOver time:\n\n" + courses) + "\n";
    }

    private static String position(PositionEntry position) {
        StanceWords stance = position.stance();
        String by = position.held()
                .by()
                .map(actor -> " (" + Markdown.inline(actor) + ")")
                .orElse("");
        String condition = stance.condition()
                .map(words -> ", condition “" + Markdown.inline(words.onOneLine()) + "”")
                .orElse("");
        return "**%s** %s%s %s, %s: %s%s, %s"
                .formatted(
                        position.id(),
                        Markdown.inline(position.held().party()),
                        by,
                        stance.label(),
                        position.word(),
                        ComparisonMarkdown.telling(position.told()),
                        position.sentence(SENTENCE_CHARACTERS_MAX)
                                        .map(sentence -> ", in “" + Markdown.inline(sentence) + "”")
                                        .orElse("")
                                + condition,
                        position.when().words());
    }

    private static String course(CourseEntry course) {
        return Markdown.inline(course.party()) + " "
                + course.positions().stream()
                        .map(position ->
                                position.stance().label() + " (" + position.id() + fresh(course, position) + ")")
                        .collect(Collectors.joining(", then "));
    }

    private static String fresh(CourseEntry course, PositionEntry position) {
        String words = course.newIn(position);
        return words.isEmpty() ? "" : ", " + Markdown.inline(words);
    }

    private void counts(List<ProposalEntry> counted) {
        if (counted.size() < 2) {
            return;
        }
        row("points", Stream.of("version", "first told", "roots"));
        row("---", Stream.of("---", "---", "---"));
        for (ProposalEntry proposal : counted) {
            row(
                    proposal.points().orElse(""),
                    Stream.of(
                            proposal.id(),
                            proposal.first().map(Object::toString).orElse(""),
                            Markdown.cell(proposal.roots().stream()
                                    .map(RootEntry::sentence)
                                    .collect(Collectors.joining("; ")))));
        }
        written.append('\n');
    }

    private static String proposal(ProposalEntry proposal) {
        List<String> items = new ArrayList<>();
        items.add("called "
                + proposal.byName().stream()
                        .map(names -> "“" + Markdown.inline(names.get(0).onOneLine()) + "”" + places(names))
                        .collect(Collectors.joining(", ")));
        proposal.descent()
                .ifPresent(descent ->
                        items.add("comes of P" + descent.parent() + ": " + ComparisonMarkdown.telling(descent.told())));
        proposal.handlings()
                .forEach(handled -> items.add(
                        Markdown.inline(handled.label()) + ": " + ComparisonMarkdown.telling(handled.told())));
        return "### " + Markdown.inline(proposal.heading()) + "\n\n"
                + items.stream().map(ComparisonMarkdown::asItem).collect(Collectors.joining()) + "\n";
    }

    private static String places(List<Told> told) {
        return told.stream().map(name -> " [" + name.anchor() + "]").collect(Collectors.joining());
    }

    private static String step(StepEntry step) {
        String due = step.due().isKnown() && !step.due().equals(step.when())
                ? ", due " + step.due().words()
                : "";
        String announced = Retold.of(step.announced()).stream()
                .map(NegotiationMarkdown::retold)
                .map(ComparisonMarkdown::asItem)
                .collect(Collectors.joining());
        String outcomes = step.outcomes().stream()
                .map(outcome -> outcome.label() + ": " + ComparisonMarkdown.telling(outcome.told()))
                .map(ComparisonMarkdown::asItem)
                .collect(Collectors.joining());
        return "**" + step.heading() + "**" + due + "\n\n" + announced + outcomes + "\n";
    }

    /** The words, and where else they stand. */
    static String retold(Retold retold) {
        return ComparisonMarkdown.telling(retold.told())
                + retold.also().stream()
                        .map(told -> ", also " + Markdown.inline(told.article().outlet()) + " [" + told.anchor() + "]")
                        .collect(Collectors.joining());
    }
}
