package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sentences and tokens of the treebanks GUM and EWT. */
public final class Segmented {

    private Segmented() {}

    /**
     * Documents of GUM, one file each.
     *
     * @see <a href="https://gucorpling.org/gum/">Zeldes, The GUM corpus</a>
     */
    public static Corpus<SegmentedText> gum(String name, Path folder, List<String> documents) throws IOException {
        List<Path> files = documents.stream()
                .map(document -> folder.resolve("dep").resolve(document + ".conllu"))
                .toList();
        return read(name, files, document -> true);
    }

    /** All documents of GUM that are news. */
    public static Corpus<SegmentedText> gumNews(String name, Path folder) throws IOException {
        List<Path> files = Corpus.filesIn(folder.resolve("dep"), ".conllu").stream()
                .filter(file -> file.getFileName().toString().startsWith("GUM_news_"))
                .toList();
        return read(name, files, document -> true);
    }

    /**
     * Documents of one genre of the development part of EWT.
     *
     * @param genre as document names begin: {@code newsgroup}
     * @see <a href="https://universaldependencies.org/treebanks/en_ewt/">UD English EWT</a>
     */
    public static Corpus<SegmentedText> ewt(String name, Path folder, String genre) throws IOException {
        return read(name, List.of(folder.resolve("en_ewt-ud-dev.conllu")), document -> document.startsWith(genre));
    }

    private static Corpus<SegmentedText> read(String name, List<Path> files, Predicate<String> wanted)
            throws IOException {
        List<SegmentedText> texts = new ArrayList<>();
        for (Path file : files) {
            for (Map.Entry<String, List<Conllu.Sentence>> document :
                    Conllu.read(file).entrySet()) {
                if (wanted.test(document.getKey())) {
                    ConlluText text = ConlluText.of(document.getValue());
                    texts.add(new SegmentedText(document.getKey(), text.text(), text.sentences(), text.tokens()));
                }
            }
        }
        return Corpus.of(name, files, texts);
    }
}
