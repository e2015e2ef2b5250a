package org.rapporteur.export.brief;

/**
 * One place that tells of something on the timeline.
 *
 * @param told its words, the trigger among them
 * @param trigger the word or words that name it: "met", "the meeting"
 */
public record TimelineTold(TellingKind kind, Slice trigger, Told told) {}
