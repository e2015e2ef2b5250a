package org.rapporteur.language.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.text.Span;

/** Prints how well tokens and sentences are found in treebanks, and what goes wrong where. */
final class SegmentationFigures {

    private SegmentationFigures() {}

    /** How many spans were found, how many of the annotated ones, over some documents. */
    record Score(int right, int found, int wanted) {

        Score plus(Score other) {
            return new Score(right + other.right, found + other.found, wanted + other.wanted);
        }

        double f1() {
            return 200.0 * right / Math.max(1, found + wanted);
        }

        static Score of(List<Span> found, List<Span> wanted) {
            Set<Span> both = new HashSet<>(wanted);
            both.retainAll(new HashSet<>(found));
            return new Score(both.size(), found.size(), wanted.size());
        }
    }

    /** GUM's news, by its published split: two documents to measure on, twenty to tune with. */
    static List<Treebank> gumNews(Path data, boolean dev) throws IOException {
        List<Treebank> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("gum/dep"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("GUM_news_"))
                    .sorted()
                    .toList()) {
                documents.addAll(Treebank.read(
                        file, id -> (id.equals("GUM_news_homeopathic") || id.equals("GUM_news_iodine")) == dev));
            }
        }
        return documents;
    }

    /** EWT's dev documents of one genre; its weblogs are news and comment, its other genres are not. */
    static List<Treebank> ewtDev(Path data, String genre) throws IOException {
        return Treebank.read(data.resolve("ud-ewt/en_ewt-ud-dev.conllu"), id -> id.startsWith(genre));
    }

    static Score tokens(List<Treebank> documents) {
        Tokenizer tokenizer = new Tokenizer();
        return documents.stream()
                .map(d -> Score.of(
                        tokenizer.tokenize(d.text()).list().stream()
                                .map(Token::span)
                                .toList(),
                        d.words()))
                .reduce(new Score(0, 0, 0), Score::plus);
    }

    static Score sentences(List<Treebank> documents) {
        Tokenizer tokenizer = new Tokenizer();
        return documents.stream()
                .map(d -> Score.of(
                        tokenizer.tokenize(d.text()).sentences().stream()
                                .map(Sentence::span)
                                .toList(),
                        d.sentences()))
                .reduce(new Score(0, 0, 0), Score::plus);
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        print("GUM news dev", gumNews(data, true));
        print("GUM news train", gumNews(data, false));
        for (String genre : List.of("weblog", "newsgroup", "reviews", "answers", "email")) {
            print("EWT dev " + genre, ewtDev(data, genre));
        }
        if (arguments.length > 1) {
            List<Treebank> shown = arguments[1].equals("gum") ? gumNews(data, false) : ewtDev(data, arguments[1]);
            shown.forEach(SegmentationFigures::printMistakes);
        }
    }

    private static void print(String name, List<Treebank> documents) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %3d documents, %6d words: tokens F1 %.2f, sentences F1 %.2f%n",
                name,
                documents.size(),
                documents.stream().mapToInt(d -> d.words().size()).sum(),
                tokens(documents).f1(),
                sentences(documents).f1());
    }

    private static void printMistakes(Treebank document) {
        Tokens tokens = new Tokenizer().tokenize(document.text());
        difference(
                "token",
                document,
                document.words(),
                tokens.list().stream().map(Token::span).toList());
        difference(
                "sentence",
                document,
                document.sentences(),
                tokens.sentences().stream().map(Sentence::span).toList());
    }

    private static void difference(String what, Treebank document, List<Span> wanted, List<Span> found) {
        Set<Span> missing = new HashSet<>(wanted);
        missing.removeAll(new HashSet<>(found));
        missing.stream().sorted().forEach(span -> {
            String near = found.stream()
                    .filter(span::overlaps)
                    .map(s -> document.text().slice(s))
                    .reduce((a, b) -> a + " ¦ " + b)
                    .orElse("");
            System.out.println(what + " <" + document.text().slice(span) + "> found <" + near + ">");
        });
    }
}
