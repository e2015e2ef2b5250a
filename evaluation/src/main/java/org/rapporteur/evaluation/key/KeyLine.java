package org.rapporteur.evaluation.key;

import java.util.List;
import org.rapporteur.evaluation.score.AttributionSpans;

/**
 * One statement as a person found it.
 *
 * @param form of {@link org.rapporteur.core.statement.Form} in lower case, or {@code none}: words in quotation marks that are no statement
 * @param speakers full names; empty where a fair reader cannot tell
 * @param hidden whether the speaker's name is kept back
 * @param naming of {@link org.rapporteur.core.statement.Naming} in lower case
 * @param relay the names of the hops, from the speaker to the article
 * @param optional whether a fair reader may leave the line out
 */
public record KeyLine(
        AttributionSpans spans,
        String form,
        List<String> speakers,
        boolean hidden,
        String naming,
        List<String> relay,
        boolean optional) {

    static final String NO_STATEMENT = "none";

    public KeyLine {
        speakers = List.copyOf(speakers);
        relay = List.copyOf(relay);
    }

    /** False for words in quotation marks that are none. */
    public boolean isStatement() {
        return !form.equals(NO_STATEMENT);
    }
}
