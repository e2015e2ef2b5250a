package org.rapporteur.encoder;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;

/**
 * Reads texts with the shipped model. A line is form, speaker (in question marks: open, with candidates),
 * content.
 */
final class ShippedReader implements AutoCloseable {

    private final OnnxEncoder encoder = OnnxEncoder.load();
    private final ArticleReader reader = new ArticleReader(encoder);

    List<String> read(String text) {
        Article article = article(text);
        return lines(article, read(article, Problems.IGNORED));
    }

    Reading read(Article article, Problems problems) {
        return reader.read(article, problems);
    }

    @Override
    public void close() {
        encoder.close();
    }

    static Article article(String text) {
        return Article.identify("test.txt", Imprint.UNKNOWN, new SourceText(text));
    }

    static List<String> lines(Article article, Reading reading) {
        return reading.statements().stream()
                .map(statement -> line(article, reading, statement))
                .toList();
    }

    private static String line(Article article, Reading reading, Statement statement) {
        String speaker = statement.speaker().isResolved()
                ? names(statement.speaker().entities(), reading)
                : statement.speaker().candidates().isEmpty()
                        ? "?"
                        : "?" + names(statement.speaker().candidates(), reading) + "?";
        return "%s | %s | %s"
                .formatted(
                        statement.attribution().form(),
                        speaker,
                        statement.attribution().content().stream()
                                .map(article.text()::slice)
                                .collect(Collectors.joining(" + ")));
    }

    private static String names(List<EntityId> ids, Reading reading) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::name)
                .collect(Collectors.joining(" and "));
    }
}
