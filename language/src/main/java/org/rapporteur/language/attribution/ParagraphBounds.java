package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Tokens;

/**
 * Keeps what a tagger ties to a cue within reach of it: a content ends where its paragraph ends, and of
 * contents in several paragraphs those in the cue's own stay, or else those in the nearest. A content
 * without a cue is no attribution; if it is a quotation, it is found again by its marks.
 */
final class ParagraphBounds {

    private final Tokens tokens;

    ParagraphBounds(Tokens tokens) {
        this.tokens = tokens;
    }

    Draft fit(Draft draft) {
        if (draft.cue().isEmpty() || draft.content().isEmpty()) {
            return draft.withContent(List.of());
        }
        int home = paragraphAt(draft.cue().get().begin());
        List<Span> pieces = new ArrayList<>();
        int nearest = Integer.MAX_VALUE;
        for (Span content : draft.content()) {
            for (Span piece : byParagraph(content)) {
                pieces.add(piece);
                nearest = Math.min(nearest, Math.abs(paragraphAt(piece.begin()) - home));
            }
        }
        int reach = nearest;
        return draft.withContent(pieces.stream()
                .filter(piece -> Math.abs(paragraphAt(piece.begin()) - home) == reach)
                .filter(piece -> reach <= 1)
                .toList());
    }

    private List<Span> byParagraph(Span content) {
        List<Span> pieces = new ArrayList<>();
        int last = paragraphAt(content.end() - 1);
        for (int number = paragraphAt(content.begin()); number <= last; number++) {
            Paragraph paragraph = tokens.paragraphs().get(number);
            int begin = Math.max(content.begin(), paragraph.span().begin());
            int end =
                    withoutColon(begin, Math.min(content.end(), paragraph.span().end()));
            if (begin < end) {
                pieces.add(new Span(begin, end));
            }
        }
        return pieces;
    }

    /** The colon behind a content announces what follows it. */
    private int withoutColon(int begin, int end) {
        return end - 1 > begin && tokens.source().characters().charAt(end - 1) == ':' ? end - 1 : end;
    }

    private int paragraphAt(int offset) {
        return tokens.paragraphNumber(Math.min(tokens.at(offset), tokens.size() - 1));
    }
}
