package org.rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes terms of words: after Unicode's rules for their borders (UAX 29), in small letters, without diacritics; and
 * where asked without "'s" and ending, after Porter's second English stemmer. No word is left out. A change here is a
 * change of {@link LuceneIndex#FORMAT}.
 *
 * @see <a href="https://snowballstem.org/algorithms/english/stemmer.html">The English (Porter2) stemmer</a>
 */
final class WordAnalyzer extends Analyzer {
    /** Between two names, or two parts of a content, so that no phrase reaches over. */
    static final int GAP = 100;

    private final boolean stems;

    private WordAnalyzer(boolean stems) {
        this.stems = stems;
    }

    static WordAnalyzer stemmed() {
        return new WordAnalyzer(true);
    }

    static WordAnalyzer exact() {
        return new WordAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = stems ? new EnglishPossessiveFilter(tokenizer) : tokenizer;
        TokenStream folded = new ASCIIFoldingFilter(new MarkFilter(new LowerCaseFilter(words)));
        return new TokenStreamComponents(tokenizer, stems ? new SnowballFilter(folded, "English") : folded);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The terms of some words, in order. */
    List<String> terms(String words) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream("", words)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
        return terms;
    }
}
