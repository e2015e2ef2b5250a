package org.rapporteur.export.verification;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.export.json.PublishedRecord;

/**
 * Whether a record is true to its articles: hashes and lengths, every text the slice that it says, every
 * reference to something that is there, every id of its form and once only.
 *
 * @param checks how many were made, the failing one among them
 * @param failure the first place that fails, in the order of the record
 */
public record Verification(int checks, Optional<Failure> failure) {

    /**
     * Something in the record that is not so.
     *
     * @param path where, as a JSON pointer: {@code /statements/3/cue/text}
     * @param found what the record says
     * @param wanted what would be right
     */
    public record Failure(String path, String found, String wanted) {

        /** Such as {@code /articles/0/characters: found 7, wanted 8}. */
        @Override
        public String toString() {
            return "%s: found %s, wanted %s".formatted(path, found, wanted);
        }
    }

    /**
     * Verifies a record.
     *
     * @param texts of the articles, in any order, found by their hashes; an article whose text is not among
     *     them is a failure, a text that is of no article is not
     */
    public static Verification of(PublishedRecord record, Collection<SourceText> texts) {
        int checks = 0;
        Iterator<Check> all = new Checks(record, texts).all().iterator();
        while (all.hasNext()) {
            Check check = all.next();
            checks++;
            if (!check.holds()) {
                return new Verification(checks, Optional.of(check.failure()));
            }
        }
        return new Verification(checks, Optional.empty());
    }

    /** True if no check failed. */
    public boolean holds() {
        return failure.isEmpty();
    }
}
