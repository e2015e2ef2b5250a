package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Pronouns between two names, from an encyclopedia, as many of women as of men.
 *
 * @see <a href="https://aclanthology.org/Q18-1042/">Webster and others, Mind the GAP, 2018</a>
 */
public final class Gap {

    private static final int COLUMNS = 11;
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");

    private Gap() {}

    /** One of its tables, as {@code gap-validation.tsv}. */
    public static Corpus<PronounText> read(String name, Path file) throws IOException {
        List<PronounText> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            texts.add(text(line.split("\t", -1)));
        }
        return Corpus.of(name, List.of(file), texts);
    }

    private static PronounText text(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a line of %d columns: %s".formatted(COLUMNS, columns[0]));
        }
        CodePoints points = new CodePoints(columns[1]);
        return new PronounText(
                columns[0],
                new SourceText(columns[1]),
                span(points, columns[2], columns[3]),
                FEMININE.contains(columns[2].toLowerCase(Locale.ROOT)),
                List.of(
                        new PronounText.Case(span(points, columns[4], columns[5]), isTrue(columns[6])),
                        new PronounText.Case(span(points, columns[7], columns[8]), isTrue(columns[9]))));
    }

    private static boolean isTrue(String cell) {
        return cell.equalsIgnoreCase("true");
    }

    private static Span span(CodePoints points, String words, String offset) {
        int begin = Integer.parseInt(offset);
        return points.span(begin, begin + words.codePointCount(0, words.length()));
    }
}
