package org.rapporteur.ingest.plain;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/**
 * Reads articles from text and Markdown files, folders of them and standard input. Each input becomes
 * an article or a problem; the text of an article is what the file holds behind its front matter, to
 * the character. For use by one thread.
 */
public final class ArticleFiles {
    /** An input with more bytes than this is refused. */
    public static final int BYTES_MAX = 2_000_000;

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = InputFinder.STANDARD_INPUT;

    private final InputStream standardInput;
    private final TextArticles texts = new TextArticles();

    /** @param standardInput what {@link #STANDARD_INPUT} stands for; read to its end and closed when it is asked for */
    public ArticleFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads all that is named: in the order of the names, the files of a folder by path.
     *
     * @param inputs paths of files and folders, and {@link #STANDARD_INPUT}
     */
    public List<Article> read(List<String> inputs, Overrides overrides, Problems problems) {
        try (Stream<Article> articles = stream(inputs, overrides, problems)) {
            return articles.toList();
        }
    }

    /** The same, each file opened only when its article is asked for; problems are told as they are met. */
    public Stream<Article> stream(List<String> inputs, Overrides overrides, Problems problems) {
        List<TextFile> files = new InputFinder(standardInput, problems).find(inputs);
        Map<List<String>, String> met = new HashMap<>();
        return files.stream()
                .flatMap(
                        file -> texts
                                .read(file, overrides::over, problems)
                                .filter(article -> isNew(article, met, problems))
                                .stream());
    }

    /** False for the same text of the same outlet, unless it was published in two places. */
    private static boolean isNew(Article article, Map<List<String>, String> met, Problems problems) {
        Imprint imprint = article.imprint();
        List<String> identity = List.of(
                imprint.outlet().map(Outlet::name).orElse(""),
                imprint.url().orElse(""),
                article.text().sha256());
        String first = met.putIfAbsent(identity, article.origin());
        if (first != null) {
            problems.tell(new InputProblem.GivenTwice(Place.of(article.origin()), first));
        }
        return first == null;
    }
}
