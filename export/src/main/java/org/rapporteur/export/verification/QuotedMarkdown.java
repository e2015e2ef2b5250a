package org.rapporteur.export.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.json.UnreadableRecordException;
import org.rapporteur.export.markdown.Markdown;

/** The quoted words of a view that was taken away as Markdown. */
final class QuotedMarkdown {

    private static final Pattern ARTICLE = Pattern.compile("- `([0-9a-f]{12})` .*`([0-9a-f]{64})`");
    private static final Pattern PLACE = Pattern.compile(".*`([0-9a-f]{12}) ([0-9 -]+)`");

    private QuotedMarkdown() {}

    static Stream<Quoted> in(String file) {
        List<String> lines = file.lines().toList();
        Map<String, String> hashes = new HashMap<>();
        for (String line : lines) {
            Matcher article = ARTICLE.matcher(line);
            if (article.matches()) {
                hashes.put(article.group(1), article.group(2));
            }
        }
        List<Quoted> quoted = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("> ")) {
                Matcher place = PLACE.matcher(at + 2 < lines.size() ? lines.get(at + 2) : "");
                boolean told = place.matches();
                String article = told ? place.group(1) : "";
                quoted.add(new Quoted(
                        "line " + (at + 1),
                        article,
                        hashes.getOrDefault(article, ""),
                        told ? place.group(2) : "",
                        lines.get(at).substring(2),
                        (text, spans) -> Markdown.inline(Wording.words(text, spans))));
            }
        }
        if (quoted.isEmpty() && lines.stream().noneMatch(line -> line.matches("[0-9,]+ [a-z]+(?:, chosen by .*)?"))) {
            throw new UnreadableRecordException("no export of this program that holds quoted words with their places");
        }
        return quoted.stream();
    }
}
