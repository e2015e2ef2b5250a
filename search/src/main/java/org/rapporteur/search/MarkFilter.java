package org.rapporteur.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes marks off letters, whether they stand as one character or two, and joined letters apart. */
final class MarkFilter extends TokenFilter {
    /** Those of Latin, Greek and Cyrillic letters; in other scripts a mark may be a vowel. */
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F]+");

    private static final char ASCII_END = 0x80;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    MarkFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii()) {
            String apart = Normalizer.normalize(term, Normalizer.Form.NFKD);
            String bare = MARKS.matcher(apart).replaceAll("");
            term.setEmpty().append(bare.isEmpty() ? apart : bare);
        }
        return true;
    }

    private boolean isAscii() {
        for (int at = 0; at < term.length(); at++) {
            if (term.charAt(at) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }
}
