package org.rapporteur.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * The terms of some spans of a text, each at its place in the whole text. So a highlight in a content of several parts
 * needs no reckoning: the index holds places of the article.
 */
final class SpansTokenStream extends TokenStream {
    private final Analyzer analyzer;
    private final SourceText text;
    private final List<Span> spans;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private int at;
    private @Nullable TokenStream inner;

    /**
     * Over spans of a text.
     *
     * @param spans in reading order and apart
     */
    SpansTokenStream(Analyzer analyzer, SourceText text, List<Span> spans) {
        this.analyzer = analyzer;
        this.text = text;
        this.spans = spans;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        close();
        at = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        int gap = 0;
        while (at < spans.size()) {
            TokenStream words = opened();
            if (words.incrementToken()) {
                take(words, gap);
                return true;
            }
            words.end();
            close();
            at++;
            gap = WordAnalyzer.GAP;
        }
        return false;
    }

    private TokenStream opened() throws IOException {
        TokenStream open = inner;
        if (open == null) {
            open = analyzer.tokenStream("", text.slice(spans.get(at)));
            open.reset();
            inner = open;
        }
        return open;
    }

    private void take(TokenStream words, int gap) {
        clearAttributes();
        term.copyBuffer(
                words.getAttribute(CharTermAttribute.class).buffer(),
                0,
                words.getAttribute(CharTermAttribute.class).length());
        OffsetAttribute within = words.getAttribute(OffsetAttribute.class);
        int begin = spans.get(at).begin();
        place.setOffset(begin + within.startOffset(), begin + within.endOffset());
        increment.setPositionIncrement(
                words.getAttribute(PositionIncrementAttribute.class).getPositionIncrement() + gap);
    }

    @Override
    public void close() throws IOException {
        if (inner != null) {
            inner.close();
            inner = null;
        }
    }
}
