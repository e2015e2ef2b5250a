package org.rapporteur.export.brief;

/**
 * A sentence that tells of something on the timeline, with every place of it.
 *
 * @param told the first place, with the words in it that tell it
 * @param sentence the whole sentence there, and where copies have it
 */
public record Retelling(TimelineTold told, Retold sentence) {}
