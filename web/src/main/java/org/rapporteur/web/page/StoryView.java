package org.rapporteur.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.html.PageParts;

/** One state of a story, ready to be shown. Safe for use by many threads. */
final class StoryView {
    private final Holdings.Held held;
    private final PageParts parts;
    private final List<Line> lines;
    private final Map<StatementId, Line> linesById = new HashMap<>();
    private final Map<StatementId, Statement> statements = new HashMap<>();

    StoryView(Holdings.Held held) {
        this.held = held;
        Brief brief = Brief.of(held.dossier());
        parts = new PageParts(brief);
        Stream.concat(brief.speakers().stream(), brief.anonymous().stream())
                .flatMap(part -> part.lines().stream())
                .forEach(line -> linesById.put(line.id(), line));
        brief.unresolved().forEach(line -> linesById.put(line.id(), line));
        lines = linesById.values().stream()
                .sorted(Comparator.comparingInt(Line::number))
                .toList();
        held.dossier().statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    StoryId id() {
        return held.id();
    }

    long number() {
        return held.number();
    }

    String name() {
        return held.name();
    }

    Holdings.Waiting waiting() {
        return held.waiting();
    }

    Dossier dossier() {
        return held.dossier();
    }

    Brief brief() {
        return parts.brief();
    }

    PageParts parts() {
        return parts;
    }

    /** Where its pages begin. */
    String base() {
        return "/stories/" + id();
    }

    StoryAddresses addresses() {
        return new StoryAddresses(base(), Optional.empty());
    }

    /** All statements, in the dossier's order. */
    List<Line> lines() {
        return lines;
    }

    Optional<Line> findLine(StatementId id) {
        return Optional.ofNullable(linesById.get(id));
    }

    /** @throws IllegalArgumentException if it is no statement of this story */
    Statement statement(Line line) {
        return Optional.ofNullable(statements.get(line.id()))
                .orElseThrow(() -> new IllegalArgumentException("no statement " + line.id()));
    }

    Optional<ArticleEntry> findArticle(ArticleId id) {
        return brief().articles().stream()
                .filter(entry -> entry.article().id().equals(id))
                .findFirst();
    }
}
