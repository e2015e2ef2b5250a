package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.SyntaxWord;

/** The syntax of the treebanks GUM and EWT, on raw text. */
public final class Treebank {

    /** Documents whose words may not be passed on and stand as underscores. */
    private static final String WITHOUT_TEXT = "GUM_reddit_";

    private Treebank() {}

    /**
     * The development part of GUM, without the documents that have no text.
     *
     * @param genre as document names go on behind {@code GUM_}; empty for all
     * @see <a href="https://gucorpling.org/gum/">Zeldes, The GUM corpus</a>
     */
    public static Corpus<ParsedText> gumDev(String name, Path folder, String genre) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String document : dev(folder.resolve("splits.md"))) {
            if (document.startsWith("GUM_" + genre) && !document.startsWith(WITHOUT_TEXT)) {
                files.add(folder.resolve("dep").resolve(document + ".conllu"));
            }
        }
        return read(name, files);
    }

    /**
     * The development part of EWT.
     *
     * @see <a href="https://universaldependencies.org/treebanks/en_ewt/">UD English EWT</a>
     */
    public static Corpus<ParsedText> ewtDev(String name, Path folder) throws IOException {
        return read(name, List.of(folder.resolve("en_ewt-ud-dev.conllu")));
    }

    private static List<String> dev(Path splits) throws IOException {
        List<String> documents = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(splits)) {
            if (line.startsWith("## ")) {
                inside = line.strip().equals("## dev");
            } else if (inside && line.strip().startsWith("* ")) {
                documents.add(line.strip().substring(2));
            }
        }
        return documents;
    }

    private static Corpus<ParsedText> read(String name, List<Path> files) throws IOException {
        List<ParsedText> texts = new ArrayList<>();
        for (Path file : files) {
            for (Map.Entry<String, List<Conllu.Sentence>> document :
                    Conllu.read(file).entrySet()) {
                texts.add(text(document.getKey(), document.getValue()));
            }
        }
        return Corpus.of(name, files, texts);
    }

    private static ParsedText text(String name, List<Conllu.Sentence> sentences) {
        ConlluText text = ConlluText.of(sentences);
        List<SyntaxWord> words = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            List<Conllu.Row> rows = sentences.get(sentence).words();
            List<Span> places = text.words(sentence);
            int first = words.size();
            for (int word = 0; word < rows.size(); word++) {
                words.add(word(rows.get(word), places.get(word), first));
            }
        }
        return new ParsedText(name, text.text(), words);
    }

    private static SyntaxWord word(Conllu.Row row, Span place, int first) {
        int own = first + row.number() - 1;
        return new SyntaxWord(
                place,
                row.form().replace('’', '\'').toLowerCase(Locale.ROOT),
                row.lemma(),
                row.category(),
                row.head() == 0 ? own : first + row.head() - 1,
                row.relation().split(":", 2)[0]);
    }
}
