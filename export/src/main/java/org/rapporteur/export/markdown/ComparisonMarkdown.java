package org.rapporteur.export.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.AlonePart;
import org.rapporteur.export.brief.ComparisonPart;
import org.rapporteur.export.brief.DifferenceEntry;
import org.rapporteur.export.brief.EditWords;
import org.rapporteur.export.brief.FactEntry;
import org.rapporteur.export.brief.FramingPart;
import org.rapporteur.export.brief.RootEntry;
import org.rapporteur.export.brief.Shared;
import org.rapporteur.export.brief.SilenceEntry;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.brief.UtteranceEntry;

/** The parts of a brief that set articles side by side, as Markdown. */
final class ComparisonMarkdown {

    private final StringBuilder written = new StringBuilder();

    private ComparisonMarkdown() {}

    /** The parts in front of the people; nothing where nothing was compared. */
    static String of(ComparisonPart comparison) {
        ComparisonMarkdown writing = new ComparisonMarkdown();
        writing.list(
                "The articles tell %d stories".formatted(comparison.stories().size()),
                comparison.stories(),
                story -> Markdown.inline(story.sentence()));
        writing.list("Copies", comparison.copies(), copy -> Markdown.inline(copy.sentence()));
        writing.each("What several articles have", comparison.established(), ComparisonMarkdown::shared);
        writing.each("Where they differ", comparison.differences(), ComparisonMarkdown::difference);
        writing.each("Twice in one article", comparison.withinOneArticle(), ComparisonMarkdown::shared);
        writing.each("Only one article has", comparison.alone(), ComparisonMarkdown::alone);
        writing.each("What is not there", comparison.silences(), ComparisonMarkdown::silence);
        return writing.written.toString();
    }

    /** The parts behind the statements. */
    static String of(FramingPart framing) {
        ComparisonMarkdown writing = new ComparisonMarkdown();
        writing.each("How they are called and described", framing.portrayals(), ComparisonMarkdown::portrayals);
        writing.list("Loaded wording in the outlets' own voice", framing.loaded(), ComparisonMarkdown::loaded);
        writing.list(
                "Verbs of saying",
                framing.sayings(),
                saying -> Markdown.inline(saying.article().label() + " "
                        + saying.article().outlet() + ", " + saying.speaker().name() + ": " + saying.verbs()));
        writing.list("Whose words fill the articles", framing.shares(), ComparisonMarkdown::shares);
        return writing.written.toString();
    }

    private <T> void list(String heading, List<T> entries, Function<T, String> marked) {
        if (entries.isEmpty()) {
            return;
        }
        written.append("## ").append(heading).append("\n\n");
        entries.forEach(entry -> written.append(asItem(marked.apply(entry))));
        written.append('\n');
    }

    private <T> void each(String heading, List<T> entries, Function<T, String> marked) {
        if (entries.isEmpty()) {
            return;
        }
        written.append("## ").append(heading).append("\n\n");
        entries.forEach(entry -> written.append(marked.apply(entry)).append('\n'));
    }

    static String asItem(String marked) {
        return "- " + marked + "\n";
    }

    private static String shared(Shared shared) {
        String roots = shared.roots().stream().map(RootEntry::sentence).collect(Collectors.joining("; "));
        String heading = "**" + shared.sum() + "**" + (roots.isEmpty() ? "" : ": " + Markdown.inline(roots)) + "\n\n";
        String body = shared instanceof UtteranceEntry utterance
                ? utterance.witnesses().stream()
                        .map(witness ->
                                asItem(telling(witness.told()) + " · " + Markdown.inline(EditWords.of(witness))))
                        .collect(Collectors.joining())
                : shared.tellings().stream().map(told -> asItem(telling(told))).collect(Collectors.joining());
        return heading + body;
    }

    static String telling(Told told) {
        return "“" + Markdown.inline(told.onOneLine()) + "” " + Markdown.inline(told.by()) + " [" + told.anchor() + "]";
    }

    private static String difference(DifferenceEntry difference) {
        String sides = difference.sides().stream()
                .map(side ->
                        asItem(side.stream().map(ComparisonMarkdown::telling).collect(Collectors.joining("; "))))
                .collect(Collectors.joining());
        return "**" + Markdown.inline(difference.heading()) + "**: " + difference.bearingLabel() + "\n\n" + sides;
    }

    private static String alone(AlonePart part) {
        return "### " + part.article().label() + " "
                + Markdown.inline(part.article().outlet()) + "\n\n"
                + part.tellings().stream().map(told -> asItem(telling(told))).collect(Collectors.joining());
    }

    private static String silence(SilenceEntry silence) {
        return "**" + Markdown.inline(silence.heading()) + "**\n\n"
                + silence.passages().stream().map(told -> asItem(telling(told))).collect(Collectors.joining());
    }

    private static String portrayals(FramingPart.PortrayalPart part) {
        String voices = part.voices().stream()
                .map(voice -> asItem(Markdown.inline(voice.voice()) + ": "
                        + voice.words().stream()
                                .map(told -> "“" + Markdown.inline(told.onOneLine()) + "” [" + told.anchor() + "]")
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
        return "**" + Markdown.inline(part.entity().name()) + "**\n\n" + voices;
    }

    private static String loaded(FramingPart.LoadedEntry loaded) {
        return telling(loaded.words()) + ": " + Markdown.inline(loaded.why())
                + loaded.beside().stream()
                        .map(told -> "; " + Markdown.inline(loaded.leadIn(told)) + " “"
                                + Markdown.inline(told.onOneLine()) + "” [" + told.anchor() + "]")
                        .collect(Collectors.joining());
    }

    private static String shares(FramingPart.ArticleShares shares) {
        String parts = shares.shares().stream()
                .map(share -> share.whose() + " " + share.percent() + " %")
                .collect(Collectors.joining(", "));
        String omits = shares.omits().stream()
                .map(FactEntry::tellings)
                .map(tellings -> "[" + tellings.get(0).anchor() + "]")
                .collect(Collectors.joining(", "));
        return shares.article().label() + ": " + Markdown.inline(parts)
                + (omits.isEmpty() ? "" : "; leaves out what others tell at " + omits);
    }
}
