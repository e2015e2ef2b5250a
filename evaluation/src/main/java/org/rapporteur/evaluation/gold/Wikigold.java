package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;

/**
 * WikiGold: sentences of Wikipedia with names, a token and its label a line. It marks no documents;
 * twenty sentences are taken for one.
 *
 * @see <a href="https://aclanthology.org/W09-3302/">Balasuriya and others, 2009</a>
 */
public final class Wikigold {

    private static final int SENTENCES_PER_TEXT = 20;
    private static final Map<String, EntityKind> KINDS =
            Map.of("PER", EntityKind.PERSON, "ORG", EntityKind.ORGANISATION, "LOC", EntityKind.PLACE);

    private final List<NamedText> texts = new ArrayList<>();
    private TextBuilder builder = new TextBuilder();
    private List<GoldName> names = new ArrayList<>();
    private SpacingGuess spacing = new SpacingGuess();
    private String opened = "O";
    private String gap = "";
    private int sentences;

    private Wikigold() {}

    /** The last fifth of its texts, which no model is trained on. */
    public static Corpus<NamedText> held(Path folder) throws IOException {
        Path file = folder.resolve("CONLL-format/data/wikigold.conll.txt");
        Wikigold reader = new Wikigold();
        Files.readAllLines(file).forEach(reader::read);
        reader.endText();
        int cut = reader.texts.size() * 4 / 5;
        return Corpus.of("wikigold-held", List.of(file), reader.texts.subList(cut, reader.texts.size()));
    }

    private void read(String line) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length < 2) {
            endSentence();
            return;
        }
        String token = SpacingGuess.written(columns[0]);
        String guess = spacing.gap(token);
        Span span = builder.add(token, gap.isEmpty() ? guess : gap);
        gap = "";
        label(span, columns[1]);
    }

    private void label(Span span, String label) {
        String kind = label.equals("O") ? "O" : label.substring(2);
        boolean goesOn = kind.equals(opened) && !label.startsWith("B-");
        opened = kind;
        EntityKind named = KINDS.get(kind);
        if (named == null) {
            return;
        }
        if (goesOn) {
            GoldName last = names.remove(names.size() - 1);
            names.add(new GoldName(last.span().cover(span), named));
        } else {
            names.add(new GoldName(span, named));
        }
    }

    private void endSentence() {
        opened = "O";
        gap = " ";
        spacing = new SpacingGuess();
        sentences++;
        if (sentences >= SENTENCES_PER_TEXT && !builder.isEmpty()) {
            endText();
        }
    }

    private void endText() {
        if (!builder.isEmpty()) {
            // Other names (works, events, nationalities) are marked: a person found there is wrong.
            texts.add(new NamedText("wikigold-" + texts.size(), builder.text(), names, List.of()));
        }
        sentences = 0;
        builder = new TextBuilder();
        names = new ArrayList<>();
    }
}
