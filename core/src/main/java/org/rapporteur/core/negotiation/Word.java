package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.statement.StatementId;

/**
 * By whose word a position is a party's.
 *
 * @param statement the statement it stands in, or that it is; empty for the outlet's own clause
 */
public record Word(WordKind kind, Optional<StatementId> statement) {}
