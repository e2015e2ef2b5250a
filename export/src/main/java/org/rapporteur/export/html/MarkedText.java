package org.rapporteur.export.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Writes a text with marks that may lie in each other and cross. Where two cross, the one that goes on
 * is closed and opened again, so that the elements nest; its id stays with its first part.
 */
final class MarkedText {

    private final Html html;
    private final SourceText text;
    private final Deque<Mark> open = new ArrayDeque<>();

    private MarkedText(Html html, SourceText text) {
        this.html = html;
        this.text = text;
    }

    /** @param marks in any order, each within the text */
    static void write(Html html, SourceText text, List<Mark> marks) {
        new MarkedText(html, text)
                .write(marks.stream().sorted(Mark.FROM_OUTSIDE).toList());
    }

    private void write(List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(
                mark -> cuts.addAll(List.of(mark.span().begin(), mark.span().end())));
        int next = 0;
        int from = 0;
        for (int at : cuts) {
            html.text(text.slice(new Span(from, at)));
            from = at;
            closeThoseThatEnd(at);
            for (; next < marks.size() && marks.get(next).span().begin() == at; next++) {
                begin(marks.get(next), at);
            }
        }
    }

    private void begin(Mark mark, int at) {
        Attributes attributes = Attributes.css(mark.kind().css());
        open(mark, mark.id().map(id -> attributes.and("id", id)).orElse(attributes));
        if (mark.span().end() == at) {
            closeThoseThatEnd(at);
        }
    }

    private void closeThoseThatEnd(int at) {
        List<Mark> goingOn = new ArrayList<>();
        while (open.stream().anyMatch(mark -> mark.span().end() <= at)) {
            Mark mark = open.pop();
            if (mark.span().end() <= at) {
                mark.backs().forEach(this::back);
            } else {
                goingOn.add(0, mark);
            }
            html.close(mark.kind().element());
        }
        goingOn.forEach(mark -> open(mark, Attributes.css(mark.kind().css() + " on")));
    }

    private void open(Mark mark, Attributes attributes) {
        html.open(mark.kind().element(), attributes);
        open.push(mark);
    }

    /** Its number is made by the style sheet, so that the text stays the article's and nothing else. */
    private void back(Mark.Back back) {
        html.element(
                "a",
                Attributes.href("#" + back.href())
                        .and("class", "back")
                        .and("data-shown", back.shown())
                        .and("aria-label", back.label()),
                "");
    }
}
