package org.rapporteur.export.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.TimelineTold;
import org.rapporteur.export.brief.Told;

/** Writes the words of a passage as a link to where they stand, and their place. */
final class ToldWords {

    private final Html html;

    ToldWords(Html html) {
        this.html = html;
    }

    /** Its words, each slice a link. */
    void link(Told told) {
        link(told, List.of());
    }

    /** Its words, each slice a link, with some of them marked as new. */
    void link(Told told, List<Slice> marked) {
        for (int i = 0; i < told.words().size(); i++) {
            if (i > 0) {
                html.text(" ").element("span", Attributes.css("gap"), "[…]").text(" ");
            }
            Slice slice = told.words().get(i);
            html.element("a", Attributes.href("#" + Places.told(slice)), () -> inserted(slice, marked));
        }
    }

    private void inserted(Slice slice, List<Slice> marked) {
        int from = slice.span().begin();
        List<Span> within = marked.stream()
                .filter(mark -> mark.article().equals(slice.article()))
                .map(Slice::span)
                .filter(span -> span.begin() >= slice.span().begin()
                        && span.end() <= slice.span().end())
                .sorted(Comparator.comparingInt(Span::begin))
                .toList();
        for (Span mark : within) {
            if (mark.begin() >= from) {
                html.text(part(slice, from, mark.begin()));
                html.element("ins", part(slice, mark.begin(), mark.end()));
                from = mark.end();
            }
        }
        html.text(part(slice, from, slice.span().end()));
    }

    private static String part(Slice slice, int begin, int end) {
        int offset = slice.span().begin();
        return slice.text().substring(begin - offset, end - offset);
    }

    /** Its place, such as {@code A1 4:1}, as a link. */
    void place(Told told) {
        html.element(
                "a",
                Attributes.href("#" + Places.told(told.words().get(0))).and("class", "place"),
                told.anchor().toString());
    }

    /** Who tells it, when, and where. */
    void where(Told told) {
        html.element("span", Attributes.css("by"), () -> {
            html.text(told.by() + ", ");
            Days.write(html, told.day().map(LocalDate::toString).orElse("undated"));
            html.text(" ");
            place(told);
        });
    }

    /** The same words in several places: once, with every place. */
    void line(Retold retold) {
        html.element("span", Attributes.css("words"), () -> link(retold.told()));
        html.text(" – ");
        where(retold.told());
        retold.also().forEach(this::also);
    }

    private void also(Told told) {
        html.text(" ").element("span", Attributes.css("by"), () -> {
            html.text("and in " + told.article().outlet() + " ");
            place(told);
        });
    }

    /** A sentence that is cut where it is long, as a link to the words in it that tell. */
    void excerpt(TimelineTold telling, int charactersMax) {
        Told told = telling.told();
        html.element(
                "span",
                Attributes.css("words"),
                () -> html.element(
                        "a", Attributes.href("#" + Places.told(told.words().get(0))), telling.excerpt(charactersMax)));
    }

    /** The classes by which the filters go: an entry is there for each article that tells of it. */
    static Attributes item(String id, String css, Stream<Told> tellings) {
        return Attributes.id(id).and("class", (css + " item" + ComparisonSections.classes(tellings)).strip());
    }
}
