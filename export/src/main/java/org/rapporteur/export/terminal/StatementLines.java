package org.rapporteur.export.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.export.brief.Detail;
import org.rapporteur.export.brief.DetailKind;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Labels;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.SpeakerPart;

/** Words a statement: what was said, and under it by whose report and in what circumstances. */
final class StatementLines {
    private static final int SHORT_COLUMNS = 160;
    private static final String CUT = " […]";
    private static final String NEXT = " · ";

    private final boolean shortened;

    StatementLines(boolean shortened) {
        this.shortened = shortened;
    }

    /** The article's words; a sign in brackets wherever some are left out. */
    Paragraph words(Line line) {
        String words = line.wordsOnOneLine();
        if (!shortened || words.length() <= SHORT_COLUMNS) {
            return Paragraph.of(words);
        }
        int end = words.lastIndexOf(' ', SHORT_COLUMNS);
        return Paragraph.of(words.substring(0, end < 0 ? SHORT_COLUMNS : end) + CUT);
    }

    /** What stands under the words of a speaker who is named above. */
    Paragraph circumstances(SpeakerPart part, Line line) {
        Paragraph words = beginning(line);
        line.attributed()
                .source()
                .map(Slice::onOneLine)
                .filter(source -> !isOf(source, part.heading()))
                .ifPresent(source -> words.say(Look.FAINT, NEXT + "as “" + source + "”"));
        List<EntityName> others = part.alsoSaidBy(line);
        if (!others.isEmpty()) {
            words.say(Look.FAINT, NEXT + "together with " + names(others, " and "));
        }
        return details(words, line);
    }

    /** The same where it is not sure who speaks. */
    Paragraph circumstances(Line line) {
        Paragraph words = beginning(line);
        String source = line.attributed()
                .source()
                .map(found -> "as “" + found.onOneLine() + "”")
                .orElse("without a source");
        String several = line.attributed().naming() == Naming.COLLECTIVE ? " (several together)" : "";
        words.say(Look.FAINT, NEXT + source + several);
        List<EntityName> candidates = line.attributed().candidates();
        if (!candidates.isEmpty()) {
            words.say(Look.FAINT, NEXT + "perhaps " + names(candidates, " or "));
        }
        return details(words, line);
    }

    private static Paragraph beginning(Line line) {
        return new Paragraph().say(Look.FAINT, "– " + line.article().outlet() + NEXT + line.formLabel());
    }

    private static Paragraph details(Paragraph words, Line line) {
        List<Slice> addressees = line.detailsOf(DetailKind.ADDRESSEE).stream()
                .flatMap(detail -> detail.slices().stream())
                .toList();
        for (Detail detail : line.details()) {
            boolean said = detail.kind() == DetailKind.RELAY
                    && detail.words().equals(Labels.of(RelayKind.TOLD))
                    && addressees.containsAll(detail.slices());
            boolean mark = detail.kind() == DetailKind.CUE && line.form() == Form.TRANSCRIPT;
            if (!said && !mark) {
                words.say(look(detail.kind()), NEXT + worded(detail));
            }
        }
        return words;
    }

    private static Look look(DetailKind kind) {
        return kind == DetailKind.MODALITY ? Look.WARNING : Look.FAINT;
    }

    private static String worded(Detail detail) {
        String quoted = detail.slices().stream()
                .map(slice -> "“" + slice.onOneLine() + "”")
                .collect(Collectors.joining(", "));
        return switch (detail.kind()) {
            case CUE -> quoted + bracketed(detail.words());
            case ADDRESSEE -> "to " + quoted + entity(detail);
            case CHANNEL -> quoted + bracketed(channelBeyond(detail));
            case RELAY -> "through " + quoted + entity(detail) + bracketed(detail.words());
            case ANONYMITY -> "name withheld, " + detail.words() + (quoted.isEmpty() ? "" : ": " + quoted);
            case MODALITY -> detail.words() + ": " + quoted;
            case DECISION -> detail.words();
        };
    }

    private static String bracketed(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** The kind of channel, where the article's words do not say it anyway. */
    private static String channelBeyond(Detail detail) {
        boolean said = detail.slices().stream().anyMatch(slice -> isOf(detail.words(), slice.onOneLine()));
        return said ? "" : detail.words();
    }

    /** The name of whom the words stand for, where they do not say it anyway. */
    private static String entity(Detail detail) {
        return detail.entity()
                .map(EntityName::name)
                .filter(name -> detail.slices().stream().noneMatch(slice -> isOf(name, slice.onOneLine())))
                .map(StatementLines::bracketed)
                .orElse("");
    }

    private static String names(List<EntityName> names, String last) {
        return names.stream().map(EntityName::name).collect(Collectors.joining(last));
    }

    /** True for words that say no more than others do, as "Solen" or "the Solen" beside "Mira Solen". */
    private static boolean isOf(String words, String others) {
        String bare = words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return others.toLowerCase(Locale.ROOT).contains(bare);
    }
}
