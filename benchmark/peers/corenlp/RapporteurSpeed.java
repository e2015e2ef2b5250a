import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.token.Tokenizer;

/** Reads the files named with Rapporteur, after a first text, on two threads, and prints its tokens a second. */
public final class RapporteurSpeed {

    public static void main(String[] files) throws Exception {
        long begun = System.nanoTime();
        try (OnnxEncoder encoder = OnnxEncoder.load()) {
            ArticleReader reader = new ArticleReader(encoder);
            reader.read(article("first", "Mira Solen said: \"We wait.\" She left."), Problems.IGNORED);
            System.err.printf(Locale.ROOT, "loaded in %.1f s%n", seconds(begun));
            List<Article> articles = new ArrayList<>();
            for (String file : files) {
                articles.add(article(file, Files.readString(Path.of(file))));
            }
            long reading = System.nanoTime();
            long statements = read(reader, articles);
            double seconds = seconds(reading);
            Tokenizer tokenizer = new Tokenizer();
            long tokens = articles.stream()
                    .mapToLong(article -> tokenizer.tokenize(article.text()).size())
                    .sum();
            System.err.printf("%d tokens, %d statements%n", tokens, statements);
            System.out.printf(Locale.ROOT, "%.1f%n", tokens / seconds);
        }
    }

    private static long read(ArticleReader reader, List<Article> articles) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (Article article : articles) {
                counts.add(threads.submit(
                        () -> reader.read(article, Problems.IGNORED).statements().size()));
            }
            long sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    private static Article article(String name, String text) {
        return Article.identify(name, Imprint.UNKNOWN, new SourceText(text));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
