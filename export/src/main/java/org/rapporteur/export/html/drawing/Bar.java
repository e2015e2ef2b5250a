package org.rapporteur.export.html.drawing;

/**
 * Something at its place in a drawing: its words, and its time as a bar below them.
 *
 * @param along from left to right
 * @param top of the words' line; the bar lies {@link TimelineLayout#BAR_DOWN} below it
 * @param words of its label, where there is room for all of them
 * @param wordsAt from where to where they may reach
 */
public record Bar(Extent along, double top, Edge left, Edge right, String words, Extent wordsAt) {

    /** From upper to lower edge. */
    public Extent high() {
        double upper = top + TimelineLayout.BAR_DOWN;
        return new Extent(upper, upper + TimelineLayout.BAR_HEIGHT);
    }
}
