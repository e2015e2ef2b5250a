package org.rapporteur.assembly.copy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;

/**
 * Where an article says it has its text from: "HARBOUR, 3 May (AP) -", "(Reuters)" behind its dateline, "first
 * published by X", "Copyright The Associated Press", "told AFP", or a byline that names an agency.
 *
 * @param words the article's
 */
record Credit(String words) {

    private static final int DATELINE_REACH = 160;

    /** Agencies by what datelines and bylines call them. */
    private static final Map<String, List<String>> AGENCIES = Map.of(
            "ap", List.of("ap", "associated press", "the associated press"),
            "afp", List.of("afp", "agence france presse", "agence france-presse"),
            "reuters", List.of("reuters"),
            "upi", List.of("upi", "united press international"),
            "dpa", List.of("dpa", "deutsche presse-agentur"),
            "efe", List.of("efe", "agencia efe"),
            "tass", List.of("tass"),
            "xinhua", List.of("xinhua"),
            "pa", List.of("pa", "press association", "pa media"));

    private static final Pattern DATELINE = Pattern.compile("\\((\\p{Lu}[\\p{L} -]{1,30})\\)");
    /** In English, German and French; what follows "on" may be a day as well. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:(?:first|originally) (?:published|appeared) (?:by|in|on|at)|originalartikel (?:gibt es )?(?:auf|bei|in)"
                    + "|(?:zuerst erschienen|erschien zuerst) (?:auf|bei|in)|initialement (?:publié|paru) (?:dans|par|sur)) (?:the )?"
                    + "(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\\w*\\b|\\d)"
                    + "([^.,;\\n()]{2,60})");

    /** A notice of rights, and whom somebody gave his words to. */
    private static final Pattern AGENCY =
            Pattern.compile("(?:[Cc]opyright (?:© ?)?(?:\\d{4} )?|© ?(?:\\d{4} )?|\\b(?:told|according to)(?: the)? )"
                    + "((?:The )?Associated Press|AP|Agence France[- ]Presse|AFP|Reuters|United Press International|UPI"
                    + "|dpa|EFE|TASS|Xinhua|Press Association)\\b");

    static Optional<Credit> of(Article article) {
        String text = article.text().characters();
        Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), DATELINE_REACH)));
        while (dateline.find()) {
            if (agency(dateline.group(1)).isPresent()) {
                return Optional.of(new Credit(dateline.group(1)));
            }
        }
        Matcher published = PUBLISHED.matcher(text);
        if (published.find()) {
            return Optional.of(new Credit(published.group()));
        }
        Matcher named = AGENCY.matcher(text);
        return article.imprint()
                .byline()
                .filter(line -> agency(line).isPresent())
                .or(() -> named.find() ? Optional.of(named.group(1)) : Optional.empty())
                .map(Credit::new);
    }

    private static Optional<String> agency(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return AGENCIES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the credit is to an outlet, by any of its names. */
    boolean names(String outlet) {
        Optional<String> credited = agency(words);
        return credited.isPresent()
                ? credited.equals(agency(outlet))
                : words.toLowerCase(Locale.ROOT).contains(outlet.toLowerCase(Locale.ROOT));
    }
}
