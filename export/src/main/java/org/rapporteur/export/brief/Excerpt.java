package org.rapporteur.export.brief;

import org.rapporteur.core.text.Span;

/** The sentence around words, cut where it is long, with a sign where it is cut. */
final class Excerpt {
    private static final String CUT = "[…]";

    private Excerpt() {}

    /**
     * From the beginning of the sentence if the words that are needed stand near enough to it, or else from the beginning of what
     * is told.
     *
     * @param needed is in it in any case
     * @param charactersMax how long it may be without the signs
     */
    static String of(Told told, Span needed, int charactersMax) {
        Slice sentence = told.around();
        String whole = sentence.onOneLine();
        if (whole.length() <= charactersMax) {
            return whole;
        }
        if (needed.end() - sentence.span().begin() <= charactersMax) {
            return cut(whole, charactersMax);
        }
        int begin = told.words().get(0).span().begin();
        int from = needed.end() - begin <= charactersMax ? begin : needed.begin();
        Slice rest = new Slice(
                sentence.article(),
                new Span(from, sentence.span().end()),
                sentence.text().substring(from - sentence.span().begin()));
        return CUT + " " + cut(rest.onOneLine(), charactersMax);
    }

    private static String cut(String words, int charactersMax) {
        if (words.length() <= charactersMax) {
            return words;
        }
        int end = words.lastIndexOf(' ', charactersMax);
        return words.substring(0, end <= 0 ? charactersMax : end) + " " + CUT;
    }
}
