package org.rapporteur.assembly.copy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;

/** Where one article speaks of another's outlet: by its name, or by what its host is called after. */
final class OutletMentions {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    /** Second labels under which countries give out names. */
    private static final Set<String> SHARED = Set.of("co", "com", "org", "net", "ac", "gov");

    /** A shorter name is written in capitals, such as "NPR". */
    private static final int LETTERS_MIN = 6;

    private OutletMentions() {}

    /** The words by which the one speaks of the other's outlet. */
    static Optional<String> find(Article one, Article other) {
        return other.imprint()
                .outlet()
                .map(OutletMentions::label)
                .flatMap(label -> find(one.text().characters(), label));
    }

    private static Optional<String> find(String text, String label) {
        for (int at = 0; at < text.length(); at++) {
            int end = end(text, at, label);
            if (end > at && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                    return Optional.of(text.substring(at, end));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the name that begins here ends, or its beginning if it is not there: "washingtonpost" is written as two words. */
    private static int end(String text, int begin, String label) {
        int at = begin;
        for (int i = 0; i < label.length(); i++) {
            if (i > 0 && at < text.length() && " -".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at >= text.length() || !isSame(text.charAt(at), label.charAt(i), label.length())) {
                return begin;
            }
            at++;
        }
        return at;
    }

    private static boolean isSame(char written, char letter, int letters) {
        return letters < LETTERS_MIN
                ? written == Character.toUpperCase(letter)
                : Character.toLowerCase(written) == Character.toLowerCase(letter);
    }

    /** The letters of its name. */
    private static String label(Outlet outlet) {
        String name = HOST.matcher(outlet.name()).matches() ? ofHost(outlet.name()) : outlet.name();
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static String ofHost(String host) {
        String[] labels = host.split("\\.", -1);
        int at = labels.length - 2;
        return at > 0 && SHARED.contains(labels[at]) ? labels[at - 1] : labels[at];
    }
}
