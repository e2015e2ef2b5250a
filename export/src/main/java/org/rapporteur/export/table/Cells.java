package org.rapporteur.export.table;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet takes for text. A cell that begins like a formula – {@code =}, {@code +}, {@code -}, {@code @}, their
 * full-width forms, what shows nothing and then one of these, a tab or a line end – gets an apostrophe in front, and so does one that
 * begins with apostrophes and then like a formula. So no two texts become one: an apostrophe in front of what begins like a
 * formula was put there, and every other one was written by the article.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class Cells {

    private static final String APOSTROPHE = "'";

    /** Controls, spaces and signs that show nothing; written out, so that every language's patterns mean the same. */
    private static final String NOTHING_SEEN = "[\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u1680\\u2000-\\u200f"
            + "\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]*";

    private static final String FORMULA = "(" + NOTHING_SEEN + "[=+\\-@＝＋－＠]|[\\t\\r\\n])";
    private static final Pattern DANGEROUS = Pattern.compile("^'*" + FORMULA);
    private static final Pattern DISARMED = Pattern.compile("^'+" + FORMULA);

    /** A number below nought is no formula, and must stay one to be reckoned with. */
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private Cells() {}

    /** The text as it may stand in a cell. */
    public static String safe(String text) {
        boolean isFormula =
                DANGEROUS.matcher(text).find() && !NEGATIVE.matcher(text).matches();
        return isFormula ? APOSTROPHE + text : text;
    }

    /** The text that {@link #safe} was given. */
    public static String original(String cell) {
        return DISARMED.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
