package org.rapporteur.core.search;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.statement.Statement;

/**
 * A statement with what it can be found by.
 *
 * @param speakers who said it, where that is sure
 * @param about whom its content names
 * @param issues those that it is on, with the wider ones that they are parts of
 * @param meaning what it says; empty where no model was asked
 */
public record FiledStatement(
        Statement statement,
        List<Called> speakers,
        List<Called> about,
        List<IssueId> issues,
        Optional<Meaning> meaning) {
    public FiledStatement {
        speakers = List.copyOf(speakers);
        about = List.copyOf(about);
        issues = List.copyOf(issues);
    }
}
