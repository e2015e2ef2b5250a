package org.rapporteur.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

/** One row of an answer, its columns as what they are. */
record Row(ResultSet columns) {

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T make(Row row) throws SQLException;
    }

    static <T> RowMapper<T> to(Reader<T> reader) {
        return (columns, context) -> reader.make(new Row(columns));
    }

    String text(String column) throws SQLException {
        return findText(column).orElseThrow(() -> new SQLException("nothing stands in " + column));
    }

    Optional<String> findText(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column)).map(StoredText::decode);
    }

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    int count(String column) throws SQLException {
        return Math.toIntExact(columns.getLong(column));
    }

    Instant moment(String column) throws SQLException {
        return Instant.ofEpochMilli(columns.getLong(column));
    }

    Octets octets(String column) throws SQLException {
        return Octets.of(columns.getBytes(column));
    }

    ArticleId article(String column) throws SQLException {
        return new ArticleId(text(column));
    }

    /** Words by the columns {@code article_id}, {@code span_begin} and {@code span_end}. */
    Passage passage() throws SQLException {
        return new Passage(article("article_id"), new Span(count("span_begin"), count("span_end")));
    }

    <E extends Enum<E>> E oneOf(Class<E> kinds, String column) throws SQLException {
        return Enum.valueOf(kinds, text(column).toUpperCase(Locale.ROOT));
    }

    /** As {@link #oneOf} reads it back. */
    static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
