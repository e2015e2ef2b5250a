package org.rapporteur.ingest.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.PublicationTime;

/**
 * Times as YAML and site generators write them: {@code 2031-05-12 08:30:00 -0400}.
 *
 * @see <a href="https://yaml.org/type/timestamp.html">YAML's timestamps</a>
 */
final class WrittenTime {
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(:\\d{2}(?:\\.\\d+)?)?[ \\t]*(Z|z|UTC|GMT|[-+]\\d{1,2}(?::?\\d{2})?)?)?");

    private WrittenTime() {}

    /**
     * Reads a day, a local time or a time with an offset.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static PublicationTime parse(String written) {
        Matcher found = TIMESTAMP.matcher(written.strip());
        if (found.matches()) {
            try {
                return PublicationTime.parse(iso(found));
            } catch (IllegalArgumentException noSuchTime) {
                // The message below is to show it as it was written.
            }
        }
        return PublicationTime.parse(written);
    }

    private static String iso(Matcher found) {
        String day = found.group(1) + "-" + twoDigits(found.group(2)) + "-" + twoDigits(found.group(3));
        if (found.group(4) == null) {
            return day;
        }
        String seconds = found.group(6) == null ? "" : found.group(6);
        String offset = found.group(7) == null ? "" : offset(found.group(7));
        return day + "T" + twoDigits(found.group(4)) + ":" + found.group(5) + seconds + offset;
    }

    private static String offset(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return "Z";
        }
        String digits = written.substring(1).replace(":", "");
        boolean minutes = digits.length() > 2;
        String hours = minutes ? digits.substring(0, digits.length() - 2) : digits;
        return written.charAt(0) + twoDigits(hours) + ":" + (minutes ? digits.substring(digits.length() - 2) : "00");
    }

    private static String twoDigits(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
