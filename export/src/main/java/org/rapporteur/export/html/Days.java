package org.rapporteur.export.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes days so that a machine knows them for days and no line breaks within one. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?\\b");

    private Days() {}

    /** Words with days in them, such as {@code 2031-05-12 to 2031-05-14}. */
    static void write(Html html, String words) {
        Matcher day = DAY.matcher(words);
        int from = 0;
        while (day.find()) {
            html.text(words.substring(from, day.start())).element("time", day.group());
            from = day.end();
        }
        html.text(words.substring(from));
    }
}
