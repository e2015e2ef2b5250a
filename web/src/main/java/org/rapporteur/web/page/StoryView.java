package org.rapporteur.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
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
    private final Map<StatementId, Line> linesById;
    private final Map<StatementId, Statement> statements;
    private final Reader reader;

    /**
     * Who looks at it.
     *
     * @param seen how far she has seen it; empty if she never said so
     * @param fresh the statements that are new to her
     * @param mark what she marks as seen if she says so now: what waits to be read stays new
     */
    private record Reader(Optional<Seen.Mark> seen, Set<StatementId> fresh, Seen.Mark mark) {
        static final Reader ANYBODY = new Reader(Optional.empty(), Set.of(), Seen.Mark.NONE);
    }

    StoryView(Holdings.Held held) {
        this.held = held;
        linesById = new HashMap<>();
        statements = new HashMap<>();
        reader = Reader.ANYBODY;
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

    private StoryView(StoryView any, Reader reader) {
        held = any.held;
        parts = any.parts;
        lines = any.lines;
        linesById = any.linesById;
        statements = any.statements;
        this.reader = reader;
    }

    /** The same as somebody sees it who has seen it so far: new to her is what is in articles that came after that. */
    StoryView seenBy(Optional<Seen.Mark> seen, ToLongFunction<ArticleId> arrival) {
        Map<ArticleId, Long> arrivals = brief().articles().stream()
                .map(entry -> entry.article().id())
                .collect(Collectors.toMap(Function.identity(), arrival::applyAsLong));
        long last = arrivals.values().stream().mapToLong(Long::longValue).max().orElse(0);
        Seen.Mark mark = new Seen.Mark(
                number(),
                waiting().count() == 0 ? last : Math.min(last, waiting().first() - 1));
        Set<StatementId> fresh = lines.stream()
                .map(Line::id)
                .filter(id -> seen.filter(until -> arrivals.getOrDefault(id.article(), 0L) > until.article())
                        .isPresent())
                .collect(Collectors.toSet());
        return new StoryView(this, new Reader(seen, fresh, mark));
    }

    /** The statements that are new to whoever looks; none if she never marked anything as seen. */
    Set<StatementId> fresh() {
        return reader.fresh();
    }

    /** What she marks as seen if she says so now. */
    Seen.Mark mark() {
        return reader.mark();
    }

    /** Tells apart what different readers are shown of the same state. */
    String readerTag() {
        return reader.seen().map(mark -> "-" + mark).orElse("");
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

    /** All decisions on it, the earliest first, undone ones too. */
    List<Numbered<Decision>> decisions() {
        return held.decisions();
    }

    /** The number of the last decision that whoever sees this has seen. */
    long lastDecision() {
        return held.lastDecision();
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
