package org.rapporteur.export.brief;

/**
 * Where a reader finds words again: the article by its label, the line and the column.
 *
 * @param article its label in this brief, such as {@code A2}
 * @param line from 1; a line ends with {@code \n}, {@code \r\n} or {@code \r}
 * @param column from 1, in UTF-16 units
 */
public record Anchor(String article, int line, int column) {

    /** Such as {@code A2 14:5}. */
    @Override
    public String toString() {
        return article + " " + line + ":" + column;
    }
}
