package org.rapporteur.ingest.plain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Imprint;

/** The title that a Markdown file gives itself in its first line: {@code # Talks resume in the harbour}. */
final class MarkdownHeading {
    private static final Pattern HEADING = Pattern.compile("\\s*#[ \\t]+(\\S.*?)[ \\t]*#*[ \\t]*(?:\\R|\\z)");

    private MarkdownHeading() {}

    /** Nothing but the title, and that only of a Markdown file that begins with one. */
    static Imprint imprint(String origin, String text) {
        String lower = origin.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(text);
        if (!(lower.endsWith(".md") || lower.endsWith(".markdown")) || !heading.lookingAt()) {
            return Imprint.UNKNOWN;
        }
        return new Imprint(
                Optional.empty(),
                Optional.of(heading.group(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
