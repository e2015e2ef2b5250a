package org.rapporteur.desk;

import java.util.Arrays;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/**
 * Reading an article failed. The article is not to blame: this is a fault of the program, which must
 * not cost the other articles.
 *
 * @param cause what escaped
 */
public record ArticleNotUnderstood(Place place, Throwable cause) implements Problem {
    static ArticleNotUnderstood of(Article article, Throwable cause) {
        return new ArticleNotUnderstood(Place.of(article.origin()), cause);
    }

    @Override
    public String kind() {
        return "article-not-understood";
    }

    @Override
    public Consequence consequence() {
        return Consequence.NOT_READ;
    }

    @Override
    public String message() {
        String message = cause.getMessage();
        return "a fault of the program: %s%s%s"
                .formatted(
                        cause.getClass().getSimpleName(),
                        message == null ? "" : ": " + message.strip().replaceAll("\\s+", " "),
                        where());
    }

    private String where() {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.rapporteur."))
                .findFirst()
                .map(frame -> " (in %s)".formatted(frame))
                .orElse("");
    }
}
