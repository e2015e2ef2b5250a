package org.rapporteur.export.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Wording;

/**
 * The quoted words of a calendar: those of each announcement and outcome at their places; those for who is to act, which have
 * no place of their own, anywhere in the article of the first announcement; and the summary, which is made of both.
 */
final class QuotedCalendar {

    private static final Pattern TOLD = Pattern.compile("(?:Announced|Done|Moved|Cancelled|Missed)[^“]*: “(.*)” – .*?"
            + "\\[([0-9a-f]{12})/(\\d{1,9}-\\d{1,9})](?: .*)?");
    private static final Pattern WHO = Pattern.compile("“(.*?)”(?=, “|$)");
    private static final Pattern MOVED = Pattern.compile("^\\[moved(?:, no new day given)?] ");

    private QuotedCalendar() {}

    static Stream<Quoted> in(String file) {
        List<Quoted> quoted = new ArrayList<>();
        String summary = "";
        for (String line : file.replaceAll("\r\n[ \t]", "").split("\r\n")) {
            if (line.startsWith("SUMMARY:")) {
                summary = unescaped(line.substring("SUMMARY:".length()));
            } else if (line.startsWith("DESCRIPTION:")) {
                step(summary, unescaped(line.substring("DESCRIPTION:".length())), quoted);
            }
        }
        return quoted.stream();
    }

    private static void step(String summary, String description, List<Quoted> quoted) {
        List<Quoted> told = new ArrayList<>();
        String who = "";
        for (String line : description.split("\n")) {
            if (line.startsWith("Who: ")) {
                who = line.substring("Who: ".length());
                continue;
            }
            Matcher words = TOLD.matcher(line);
            if (words.matches()) {
                told.add(new Quoted(
                        "DESCRIPTION", words.group(2), "", words.group(3), words.group(1), QuotedCalendar::onOneLine));
            } else if (line.contains("“")) {
                told.add(Quoted.exact("DESCRIPTION", "", "", "", line));
            }
        }
        if (told.isEmpty()) {
            return;
        }
        Quoted first = told.get(0);
        Matcher actor = WHO.matcher(who);
        while (actor.find()) {
            String words = actor.group(1);
            quoted.add(new Quoted(
                    "DESCRIPTION, Who",
                    first.article(),
                    "",
                    first.spans(),
                    words,
                    (text, spans) -> onOneLine(text, List.of(text.span())).contains(words) ? words : "words of it"));
        }
        quoted.add(summary(summary, first));
        quoted.addAll(told);
    }

    /** The first announcement, with words for who is to act before it where it is a relative clause. */
    private static Quoted summary(String summary, Quoted first) {
        String words = MOVED.matcher(summary).replaceFirst("");
        return new Quoted("SUMMARY", first.article(), "", first.spans(), words, (text, spans) -> {
            String announced = onOneLine(text, spans);
            int before = words.length() - announced.length() - 2;
            boolean led = before > 0
                    && words.endsWith(", " + announced)
                    && onOneLine(text, List.of(text.span())).contains(words.substring(0, before));
            return led ? words : announced;
        });
    }

    private static String onOneLine(SourceText text, List<Span> spans) {
        return shown(Wording.words(text, spans).replaceAll("\\s+", " ").strip());
    }

    /** What a calendar cannot hold it leaves out. */
    private static String shown(String words) {
        return words.codePoints()
                .filter(sign -> sign >= 0x20 && sign != 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String unescaped(String text) {
        Matcher escape = Pattern.compile("\\\\(.)").matcher(text);
        return escape.replaceAll(
                sign -> Matcher.quoteReplacement(sign.group(1).equalsIgnoreCase("n") ? "\n" : sign.group(1)));
    }
}
