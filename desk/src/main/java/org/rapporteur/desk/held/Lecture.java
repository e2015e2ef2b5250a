package org.rapporteur.desk.held;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;

/** What {@link Writing} wrote, read in the same order. */
final class Lecture {
    private final byte[] bytes;
    private final Map<ArticleId, Article> articles;
    private final List<Object> told = new ArrayList<>();
    private int at;

    private Lecture(byte[] bytes, Map<ArticleId, Article> articles) {
        this.bytes = bytes;
        this.articles = articles;
    }

    /**
     * @param articles whatever is spoken of by its id alone
     * @throws IOException if they are damaged: at their end stands a checksum
     */
    static Lecture inflated(byte[] deflated, Map<ArticleId, Article> articles) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return new Lecture(in.readAllBytes(), articles);
        }
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }

    int count() {
        return Math.toIntExact(number());
    }

    long signed() {
        long number = number();
        return number >>> 1 ^ -(number & 1);
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** @throws IllegalArgumentException if there is no such article */
    Article article(String id) {
        return Optional.ofNullable(articles.get(new ArticleId(id)))
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }

    /** What came before, by its number from 1. */
    Object told(int number) {
        return told.get(number - 1);
    }

    /** It comes for the first time. */
    Object tell(Object value) {
        told.add(value);
        return value;
    }

    boolean isThrough() {
        return at == bytes.length;
    }
}
