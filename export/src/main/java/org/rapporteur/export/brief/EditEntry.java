package org.rapporteur.export.brief;

import java.util.Optional;
import org.rapporteur.core.comparison.Edit;

/**
 * A run of words in which two witnesses agree or differ.
 *
 * @param fullest the fuller witness's words
 * @param here the other's
 */
public record EditEntry(Edit.Kind kind, Optional<Slice> fullest, Optional<Slice> here) {}
