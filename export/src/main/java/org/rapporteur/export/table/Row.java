package org.rapporteur.export.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.passage.Passages;

/** The cells of one row, set in the order of the table's columns. */
final class Row {

    private static final String BETWEEN_IDS = " ";
    private static final String BETWEEN_NAMES = "; ";
    private static final String LEFT_OUT = " […] ";

    private final Passages passages;
    private final List<String> cells = new ArrayList<>();

    Row(Passages passages) {
        this.passages = passages;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    /** One cell for a text, an id or a number, as it prints itself. */
    Row put(Object value) {
        cells.add(value.toString());
        return this;
    }

    /** One cell, empty where there is nothing. */
    Row put(Optional<?> value) {
        return put(value.map(Object::toString).orElse(""));
    }

    /** One cell for a value of a closed set. */
    Row value(Enum<?> constant) {
        return put(Passages.value(constant));
    }

    /** Four cells: article, begin, end, words. */
    Row passage(Passage passage) {
        return put(passage.article()).slice(passage.article(), Optional.of(passage.span()));
    }

    /** Four cells: article, begin, end, words. */
    Row passage(ArticleId article, Span span) {
        return put(article).slice(article, Optional.of(span));
    }

    /** Four cells, empty where there is nothing. */
    Row passage(Optional<Passage> passage) {
        return passage.map(this::passage)
                .orElseGet(() -> put("").put("").put("").put(""));
    }

    /** Five cells: statement, article, begin, end, words. */
    Row telling(Telling telling) {
        return put(telling.statement()).passage(telling.passage());
    }

    /** Three cells: begin, end, words. */
    Row slice(ArticleId article, Optional<Span> span) {
        return put(span.map(Span::begin))
                .put(span.map(Span::end))
                .put(span.map(passages.article(article).text()::slice));
    }

    /** One cell: the words of several spans, with a sign where others stand between. */
    Row words(ArticleId article, List<Span> spans) {
        return put(spans.stream().map(passages.article(article).text()::slice).collect(Collectors.joining(LEFT_OUT)));
    }

    /** One cell: where the words stand, such as {@code 3-17 40-52}. */
    Row places(List<Span> spans) {
        return put(
                spans.stream().map(span -> span.begin() + "-" + span.end()).collect(Collectors.joining(BETWEEN_IDS)));
    }

    /** Two cells: the first moment inside and the first after. */
    Row window(Optional<Window> window) {
        return put(window.flatMap(Window::from).map(Row::moment))
                .put(window.flatMap(Window::until).map(Row::moment));
    }

    private static String moment(LocalDateTime moment) {
        return moment.toString();
    }

    /** Two cells: ids and names. */
    Row entities(List<EntityId> entities) {
        return put(entities.stream().map(EntityId::toString).collect(Collectors.joining(BETWEEN_IDS)))
                .put(entities.stream().map(passages::name).collect(Collectors.joining(BETWEEN_NAMES)));
    }

    /** Two cells: id and name. */
    Row entity(Optional<EntityId> entity) {
        return entities(entity.stream().toList());
    }
}
