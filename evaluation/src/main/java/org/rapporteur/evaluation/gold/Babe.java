package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;

/**
 * BABE, first part: sentences of news, each biased by its wording or not, with the words that experts found so.
 * For evaluation only; nothing of it is in the lexicon.
 *
 * @see <a href="https://aclanthology.org/2021.findings-emnlp.101">Spinde et al., Findings of EMNLP 2021</a>
 */
public final class Babe {

    private static final String FILE = "babe/final_labels_SG1.csv";
    private static final int COLUMNS = 8;
    private static final int LABEL = 5;
    private static final int WORDS = 7;
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Babe() {}

    /**
     * A sentence on which the experts agreed.
     *
     * @param words what they found biased in it; may be empty for a biased sentence as well
     */
    public record Sentence(SourceText text, boolean biased, List<String> words) {
        public Sentence {
            words = List.copyOf(words);
        }
    }

    public static Path file(Path data) {
        return data.resolve(FILE);
    }

    /** The sentences at which one may look, and one in five, by the hash of their text, at which nobody has. */
    public static List<Corpus<Sentence>> read(Path data) throws IOException {
        Path file = file(data);
        List<Sentence> tune = new ArrayList<>();
        List<Sentence> held = new ArrayList<>();
        List<List<String>> rows = rows(Files.readString(file));
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != COLUMNS) {
                throw new IOException("%s: wanted %d columns, found %s".formatted(file, COLUMNS, row));
            }
            if (!row.get(LABEL).equals("No agreement")) {
                Sentence sentence = new Sentence(
                        new SourceText(row.get(0)), row.get(LABEL).equals("Biased"), words(row.get(WORDS)));
                (HeldOut.byHash(row.get(0)) ? held : tune).add(sentence);
            }
        }
        return List.of(Corpus.of("babe-tune", List.of(file), tune), Corpus.of("babe-held", List.of(file), held));
    }

    private static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(list);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    /** Fields parted by semicolons; one in quotation marks may hold any character, a mark twice. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append(sign);
                at++;
            } else if (sign == '"' && (quoted || field.length() == 0)) {
                quoted = !quoted;
            } else if (!quoted && (sign == ';' || sign == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || sign != '\r') {
                field.append(sign);
            }
        }
        if (!row.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
