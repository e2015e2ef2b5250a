package org.rapporteur.export.terminal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.AlonePart;
import org.rapporteur.export.brief.ComparisonPart;
import org.rapporteur.export.brief.DifferenceEntry;
import org.rapporteur.export.brief.EditWords;
import org.rapporteur.export.brief.FactEntry;
import org.rapporteur.export.brief.FramingPart;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.RootEntry;
import org.rapporteur.export.brief.Shared;
import org.rapporteur.export.brief.SilenceEntry;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.brief.UtteranceEntry;
import org.rapporteur.export.brief.WitnessEntry;

/** The parts of a brief that set articles side by side. */
final class ComparisonLines {
    private static final String CUT = " […]";

    /** What one article alone has is told in full among its statements: here a line is enough. */
    private static final int ALONE_COLUMNS_MAX = 110;

    private static final int FORMS_MAX = 8;

    private final Page page;
    private final int indent;

    /**
     * Writes onto a page.
     *
     * @param indent of the words beside a place
     */
    ComparisonLines(Page page, int indent) {
        this.page = page;
        this.indent = indent;
    }

    void comparison(ComparisonPart comparison) {
        stories(comparison);
        copies(comparison);
        List<Shared> established = comparison.established();
        if (!established.isEmpty()) {
            page.part("What several articles have");
        }
        separated(established, this::shared);
        List<UtteranceEntry> twice = comparison.withinOneArticle();
        if (!comparison.differences().isEmpty() || !twice.isEmpty()) {
            page.part("Where they differ");
        }
        separated(comparison.differences(), this::difference);
        if (!twice.isEmpty() && !comparison.differences().isEmpty()) {
            page.blank();
        }
        separated(twice, this::shared);
        alone(comparison.alone());
        silences(comparison.silences());
    }

    private void stories(ComparisonPart comparison) {
        if (comparison.stories().isEmpty()) {
            return;
        }
        page.part("The articles tell %d stories".formatted(comparison.stories().size()));
        comparison.stories().forEach(story -> page.paragraph(2, Paragraph.of(story.sentence())));
    }

    private void copies(ComparisonPart comparison) {
        if (comparison.copies().isEmpty()) {
            return;
        }
        page.part("Copies");
        comparison.copies().forEach(copy -> page.paragraph(2, Paragraph.of(copy.sentence())));
    }

    private <T> void separated(List<T> entries, Consumer<T> writing) {
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            writing.accept(entries.get(i));
        }
    }

    private void shared(Shared shared) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, shared.sum()).say(Look.FAINT, roots(shared.roots())));
        if (shared instanceof UtteranceEntry utterance) {
            utterance.witnesses().forEach(this::witness);
        } else {
            shared.tellings().forEach(this::told);
        }
    }

    private static String roots(List<RootEntry> roots) {
        return roots.isEmpty()
                ? ""
                : ": " + roots.stream().map(RootEntry::sentence).collect(Collectors.joining("; "));
    }

    /** The fullest and a paraphrase with their words, another by what it makes of them. */
    private void witness(WitnessEntry witness) {
        Told told = witness.told();
        Paragraph words = new Paragraph();
        if (witness.edits().isEmpty()) {
            words.say(told.onOneLine()).say(Look.FAINT, " – ");
        }
        words.say(Look.FAINT, told.by() + " · " + EditWords.of(witness));
        page.paragraph(place(told), indent, words);
    }

    private void told(Told told) {
        page.paragraph(
                place(told), indent, new Paragraph().say(told.onOneLine()).say(Look.FAINT, " – " + told.by()));
    }

    private static String place(Told told) {
        return "[" + told.anchor() + "]";
    }

    private void difference(DifferenceEntry difference) {
        page.paragraph(
                0,
                new Paragraph()
                        .say(Look.STRONG, difference.heading())
                        .say(Look.FAINT, ": " + difference.bearingLabel()));
        for (int side = 0; side < difference.sides().size(); side++) {
            if (side > 0) {
                page.paragraph(indent, new Paragraph().say(Look.FAINT, "beside"));
            }
            difference.sides().get(side).forEach(this::told);
        }
    }

    private void alone(List<AlonePart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.part("Only one article has");
        for (AlonePart part : parts) {
            page.paragraph(
                    0,
                    new Paragraph()
                            .say(
                                    Look.STRONG,
                                    part.article().label() + " "
                                            + part.article().outlet())
                            .say(
                                    Look.FAINT,
                                    " – " + Heading.counted(part.tellings().size(), "passage")));
            part.tellings().forEach(this::inOneLine);
        }
    }

    private void inOneLine(Told told) {
        String words = told.onOneLine();
        int end = words.length() <= ALONE_COLUMNS_MAX ? -1 : words.lastIndexOf(' ', ALONE_COLUMNS_MAX);
        Paragraph shown = Paragraph.of(end < 0 ? words : words.substring(0, end) + CUT);
        told.voice().ifPresent(voice -> shown.say(Look.FAINT, " – " + voice));
        page.paragraph(place(told), indent, shown);
    }

    private void silences(List<SilenceEntry> silences) {
        if (silences.isEmpty()) {
            return;
        }
        page.part("What is not there");
        for (SilenceEntry silence : silences) {
            page.paragraph(0, new Paragraph().say(Look.STRONG, silence.heading()));
            silence.passages().forEach(this::inOneLine);
        }
    }

    void framing(FramingPart framing) {
        portrayals(framing);
        if (!framing.loaded().isEmpty()) {
            page.part("Loaded wording in the outlets' own voice");
        }
        framing.loaded().forEach(this::loaded);
        if (!framing.sayings().isEmpty()) {
            page.part("Verbs of saying");
        }
        framing.sayings()
                .forEach(saying -> page.paragraph(
                        2,
                        new Paragraph()
                                .say(saying.article().label() + " "
                                        + saying.article().outlet() + ", ")
                                .say(Look.STRONG, saying.speaker().name())
                                .say(": " + saying.verbs())));
        if (!framing.shares().isEmpty()) {
            page.part("Whose words fill the articles");
        }
        framing.shares().forEach(this::shares);
    }

    private void portrayals(FramingPart framing) {
        if (framing.portrayals().isEmpty()) {
            return;
        }
        page.part("How they are called and described");
        for (FramingPart.PortrayalPart part : framing.portrayals()) {
            page.paragraph(0, new Paragraph().say(Look.STRONG, part.entity().name()));
            part.voices().forEach(this::portrayed);
        }
    }

    private void portrayed(FramingPart.Portrayed voice) {
        Paragraph words = new Paragraph().say(Look.FAINT, voice.voice() + ": ");
        List<Told> shown =
                voice.words().subList(0, Math.min(FORMS_MAX, voice.words().size()));
        for (int i = 0; i < shown.size(); i++) {
            words.say(i == 0 ? "" : ", ")
                    .say("“" + shown.get(i).onOneLine() + "” ")
                    .say(Look.PLACE, place(shown.get(i)));
        }
        int more = voice.words().size() - shown.size();
        words.say(Look.FAINT, more == 0 ? "" : " and %d more".formatted(more));
        page.paragraph(2, words);
    }

    private void loaded(FramingPart.LoadedEntry loaded) {
        Paragraph words = new Paragraph()
                .say("“" + loaded.words().onOneLine() + "”")
                .say(Look.FAINT, " – " + loaded.words().article().outlet() + " · " + loaded.why());
        for (Told beside : loaded.beside()) {
            words.say(Look.FAINT, "; " + loaded.leadIn(beside) + " ")
                    .say("“" + beside.onOneLine() + "” ")
                    .say(Look.PLACE, place(beside));
        }
        page.paragraph(place(loaded.words()), indent, words);
    }

    private void shares(FramingPart.ArticleShares shares) {
        String parts = shares.shares().stream()
                .map(share -> share.whose() + " " + share.percent() + " %")
                .collect(Collectors.joining(", "));
        Paragraph words = new Paragraph().say(parts);
        if (!shares.omits().isEmpty()) {
            String facts = shares.omits().stream()
                    .map(FactEntry::tellings)
                    .map(tellings -> place(tellings.get(0)))
                    .collect(Collectors.joining(", "));
            words.say(Look.FAINT, "; leaves out what others tell at ").say(Look.PLACE, facts);
        }
        page.paragraph(shares.article().label(), 8, words);
    }
}
