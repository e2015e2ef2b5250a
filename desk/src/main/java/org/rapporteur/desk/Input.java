package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.intake.FileRead;
import org.rapporteur.core.problem.Problem;

/** Something that was handed in. It ends in the intake ledger whatever it is. */
public sealed interface Input {

    /** The kinds of problems that say so. */
    Set<String> NOTHING_TO_READ =
            Set.of("input-empty", "input-not-english", "files-passed-over", "article-given-twice");

    /** Under which it is known when it is handed in again. */
    InputId id();

    /** How many bytes came in. */
    long bytes();

    /** Of these bytes, as 64 lower-case hexadecimal digits; empty if they could not be had. */
    Optional<String> sha256();

    /** Tells the cases apart. */
    <R> R match(Function<OfArticle, R> article, Function<Dropped, R> dropped);

    /** An article of which no more is known than itself: its bytes are those of its text, its id is the article's. */
    static Input of(Article article) {
        byte[] bytes = article.text().characters().getBytes(StandardCharsets.UTF_8);
        return new OfArticle(
                new InputId("article " + article.id()),
                article,
                bytes.length,
                Optional.of(Octets.of(bytes).sha256()));
    }

    /** What was made of a file, under a name that its sender chose. */
    static Input of(FileRead read, InputId id) {
        Octets bytes = read.file().bytes();
        Optional<String> sha256 = Optional.of(bytes.sha256());
        return read.article()
                .<Input>map(article -> new OfArticle(id, article, bytes.length(), sha256))
                .orElseGet(() -> {
                    Problem last = read.problems().get(read.problems().size() - 1);
                    Intake intake = isNothingToRead(last) ? Intake.SKIPPED : Intake.FAILED;
                    return new Dropped(id, read.file().name(), intake, last.message(), bytes.length(), sha256);
                });
    }

    /** Whether an input was passed over rather than failed: there is nothing in it to be read, or nothing new. */
    static boolean isNothingToRead(Problem problem) {
        return NOTHING_TO_READ.contains(problem.kind());
    }

    /** An article was made of it. */
    record OfArticle(InputId id, Article article, long bytes, Optional<String> sha256) implements Input {
        @Override
        public <R> R match(Function<OfArticle, R> article, Function<Dropped, R> dropped) {
            return article.apply(this);
        }
    }

    /**
     * No article was made of it.
     *
     * @param origin the path or address that it was given as
     * @param intake whether it was not wanted or could not be read
     * @param reason for a person
     */
    record Dropped(InputId id, String origin, Intake intake, String reason, long bytes, Optional<String> sha256)
            implements Input {

        /** @throws IllegalArgumentException if the intake is one of articles, or there is no reason */
        public Dropped {
            if (intake.isKept() || reason.isBlank()) {
                throw new IllegalArgumentException(
                        "input %s is %s without an article, for the reason '%s'".formatted(id, intake, reason));
            }
        }

        @Override
        public <R> R match(Function<OfArticle, R> article, Function<Dropped, R> dropped) {
            return dropped.apply(this);
        }
    }
}
