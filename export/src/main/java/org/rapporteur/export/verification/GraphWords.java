package org.rapporteur.export.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a node or an edge. */
final class GraphWords {

    private static final String BETWEEN = " | ";
    private static final Pattern LABEL = Pattern.compile(".*: “(.*)”");

    private final String path;
    private final ArticleTexts articles;

    GraphWords(String path, ArticleTexts articles) {
        this.path = path;
        this.articles = articles;
    }

    /**
     * One for each place. The words stand behind one another with a sign between them that they may have themselves, so that
     * each has as many characters as its place does.
     *
     * @param places one that is empty if there is none
     */
    Stream<Quoted> of(List<String> places, String words) {
        if (places.get(0).isEmpty() && words.isEmpty()) {
            return Stream.empty();
        }
        List<Quoted> quoted = new ArrayList<>();
        String rest = words;
        for (int at = 0; at < places.size(); at++) {
            boolean last = at == places.size() - 1;
            Quoted place = quoted(places.get(at), rest);
            int end = last ? rest.length() : end(place, rest);
            quoted.add(quoted(places.get(at), rest.substring(0, end)));
            rest = rest.substring(Math.min(rest.length(), end + BETWEEN.length()));
        }
        return quoted.stream();
    }

    private int end(Quoted place, String rest) {
        String wanted = place.wanted(articles.find(place)).orElse("");
        return rest.startsWith(wanted + BETWEEN) ? wanted.length() : Math.max(0, rest.indexOf(BETWEEN));
    }

    /** The words that the label of a meeting ends with. */
    Stream<Quoted> inLabel(String place, String label) {
        Matcher words = LABEL.matcher(label);
        return words.matches() && !place.isEmpty() ? Stream.of(quoted(place, words.group(1))) : Stream.empty();
    }

    private Quoted quoted(String place, String words) {
        String[] parts = place.split("/", 2);
        return new Quoted(path, parts[0], "", parts.length < 2 ? "" : parts[1], words, QuotedMarkup::onOneLine);
    }
}
