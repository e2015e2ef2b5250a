package org.rapporteur.export.brief;

/**
 * One place that tells of something on the timeline.
 *
 * @param told its words, the trigger among them
 * @param trigger the word or words that name it: "met", "the meeting"
 */
public record TimelineTold(TellingKind kind, Slice trigger, Told told) {

    /**
     * The sentence on one line, with a sign where it is cut; the trigger is always in it.
     *
     * @param charactersMax how long it may be without the signs
     */
    public String excerpt(int charactersMax) {
        return Excerpt.of(told, trigger.span(), charactersMax);
    }
}
