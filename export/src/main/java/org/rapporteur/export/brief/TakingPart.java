package org.rapporteur.export.brief;

import org.rapporteur.core.event.Part;

/**
 * Somebody in a happening.
 *
 * @param name the entity's; the article's words in quotation marks where nobody knows whom they mean
 */
public record TakingPart(String name, Part part) {}
