package org.rapporteur.core.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.article.ArticleId;

/**
 * What became of one input, and why.
 *
 * @param origin the path or address that it was given as
 * @param reason for a person; empty where none is needed
 * @param bytes how many came in
 * @param sha256 of these bytes, as 64 lower-case hexadecimal digits; empty if they could not be had
 * @param article what it is kept as
 * @param at when, to the millisecond
 */
public record LedgerEntry(
        InputId input,
        String origin,
        Intake intake,
        String reason,
        long bytes,
        Optional<String> sha256,
        Optional<ArticleId> article,
        Instant at) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it is kept without an article, dropped without a reason, or no number fits */
    public LedgerEntry {
        if (intake.isKept() != article.isPresent()) {
            throw new IllegalArgumentException("input %s is %s with article %s".formatted(input, intake, article));
        }
        if (!intake.isKept() && reason.isBlank()) {
            throw new IllegalArgumentException("input %s is %s without a reason".formatted(input, intake));
        }
        if (bytes < 0 || sha256.filter(SHA_256.asMatchPredicate().negate()).isPresent()) {
            throw new IllegalArgumentException(
                    "input %s cannot have %d bytes and hash %s".formatted(input, bytes, sha256));
        }
        at = Kept.moment(at);
    }
}
