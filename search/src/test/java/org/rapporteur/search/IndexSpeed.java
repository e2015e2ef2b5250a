package org.rapporteur.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;

/**
 * Measures the index: articles of twelve statements each, made by shuffling sentences of the examples, with meanings of
 * 384 dimensions about two hundred centres drawn with a seed. Arguments: the folder of the examples, how many
 * statements (20000).
 *
 * <pre>
 * ./mvnw -q -pl search -am -Dquick test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp search/target/quick/test-classes:search/target/quick/classes:$(cat search/target/classpath) \
 *     org.rapporteur.search.IndexSpeed examples 20000
 * </pre>
 */
final class IndexSpeed {
    private static final int STATEMENTS_AN_ARTICLE = 12;
    private static final int SENTENCES_BETWEEN = 2;
    private static final int DIMENSIONS = 384;
    private static final int CENTRES = 200;
    private static final int ROUNDS = 1_000;
    private static final String[] SPEAKERS = {"Mira Solen", "Tomas Varga", "Jon Roon", "Ana Lisk", "Pell Abrecht"};

    private final Random random = new Random(1);
    private final List<String> sentences;
    private final float[][] centres = new float[CENTRES][DIMENSIONS];

    private IndexSpeed(List<String> sentences) {
        this.sentences = sentences;
        for (float[] centre : centres) {
            for (int at = 0; at < DIMENSIONS; at++) {
                centre[at] = (float) random.nextGaussian();
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        int statements = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        IndexSpeed speed = new IndexSpeed(sentences(Path.of(arguments[0])));
        Path folder = Files.createTempDirectory("index-speed");
        try {
            speed.measure(folder, statements);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void measure(Path folder, int statements) throws IOException {
        int articles = statements / STATEMENTS_AN_ARTICLE;
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            double seconds = takeIn(index, articles);
            int taken = articles * STATEMENTS_AN_ARTICLE;
            System.out.printf(
                    Locale.ROOT,
                    "%d sentences; %d articles, %d statements taken in: %.1f s, %.0f statements/s, %.1f MB on disk%n",
                    sentences.size(),
                    articles,
                    taken,
                    seconds,
                    taken / seconds,
                    bytes(folder) / 1e6);
            latency("one article kept, refreshed and found", ROUNDS / 5, () -> {
                index.keep(article(random.nextInt(articles)));
                index.refresh();
                return index.find(Search.articles(Query.parse("ceasefire"))).total();
            });
            byWords(index);
            byMeaning(index);
        }
    }

    /** In seconds. */
    private double takeIn(LuceneIndex index, int articles) {
        long nanos = 0;
        for (int number = 0; number < articles; number++) {
            FiledArticle article = article(number);
            long begin = System.nanoTime();
            index.keep(article);
            nanos += System.nanoTime() - begin;
        }
        long begin = System.nanoTime();
        index.commit(articles);
        return (nanos + System.nanoTime() - begin) / 1e9;
    }

    private static void byWords(LuceneIndex index) {
        for (String query : new String[] {
            "ceasefire",
            "the",
            "talks border OR prisoners",
            "\"he said\"",
            "speaker:Solen -form:direct talks",
            "the OR and OR of OR to"
        }) {
            Query read = Query.parse(query);
            latency(
                    "statements: " + query,
                    ROUNDS,
                    () -> index.find(Search.statements(read)).total());
            latency(
                    "articles:   " + query,
                    ROUNDS,
                    () -> index.find(Search.articles(read)).total());
        }
    }

    private void byMeaning(LuceneIndex index) {
        for (Query query : new Query[] {Query.EVERYTHING, Query.parse("speaker:Solen"), Query.parse("talks")}) {
            latency(
                    "like a meaning, " + query,
                    ROUNDS,
                    () -> index.find(Search.statements(query).like(meaning())).total());
        }
    }

    private static void latency(String what, int rounds, Supplier<Long> search) {
        long total = 0;
        for (int round = 0; round < rounds / 4; round++) {
            total = search.get();
        }
        double[] millis = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            total = search.get();
            millis[round] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-50s %7d found   p50 %7.2f ms   p99 %7.2f ms%n",
                what,
                total,
                millis[rounds / 2],
                millis[rounds * 99 / 100]);
    }

    private FiledArticle article(int number) {
        StringBuilder drawing = new StringBuilder();
        for (int statement = 0; statement < STATEMENTS_AN_ARTICLE; statement++) {
            for (int between = 0; between < SENTENCES_BETWEEN; between++) {
                drawing.append(sentence()).append(' ');
            }
            drawing.append('<')
                    .append(SPEAKERS[random.nextInt(SPEAKERS.length)])
                    .append('|')
                    .append(sentence())
                    .append("> ");
        }
        Filed filed = Filed.article(
                "Wire " + number % 40,
                "2031-05-%02d".formatted(number % 28 + 1),
                "Number " + number,
                drawing.toString());
        for (int statement = 0; statement < STATEMENTS_AN_ARTICLE; statement++) {
            filed.meaning(direction());
        }
        return filed.done();
    }

    private String sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private Meaning meaning() {
        return Meaning.of(direction());
    }

    private float[] direction() {
        float[] direction = centres[random.nextInt(CENTRES)].clone();
        for (int at = 0; at < DIMENSIONS; at++) {
            direction[at] += (float) random.nextGaussian() / 2;
        }
        return direction;
    }

    /** Without the marks that articles are drawn with. */
    private static List<String> sentences(Path examples) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList()) {
                for (String sentence : Files.readString(file).split("(?<=[.!?”])\\s+")) {
                    if (sentence.length() > 30 && sentence.length() < 400) {
                        sentences.add(sentence.replaceAll("[<>|~\\s]+", " "));
                    }
                }
            }
        }
        return sentences;
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
