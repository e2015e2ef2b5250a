package org.rapporteur.assembly.clustering;

import java.util.List;
import java.util.Optional;

/**
 * One or more articles that stay together while stories are grouped anew.
 *
 * @param story that they are of; empty for the newcomer
 * @param articles by arrival; a single one, or all of its story's
 */
record Block(Optional<OpenStory> story, List<Known> articles) {}
