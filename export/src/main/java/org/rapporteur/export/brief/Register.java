package org.rapporteur.export.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/** Finds a dossier's articles, entities and statements by their ids, and puts words to passages. */
final class Register {

    private final Map<ArticleId, ArticleEntry> articles = new HashMap<>();
    private final Map<ArticleId, LineStarts> lineStarts = new HashMap<>();
    private final Map<EntityId, EntityName> names = new HashMap<>();
    private final Map<StatementId, Statement> statements = new HashMap<>();
    private final Map<StatementId, Integer> numbers = new HashMap<>();

    private final Decided decided;

    Register(List<ArticleEntry> articles, Dossier dossier) {
        this.decided = dossier.decided();
        for (ArticleEntry entry : articles) {
            ArticleId id = entry.article().id();
            this.articles.put(id, entry);
            lineStarts.put(id, LineStarts.of(entry.article().text().characters()));
        }
        for (Entity entity : dossier.entities()) {
            names.put(entity.id(), new EntityName(entity.id(), entity.name()));
        }
        for (Statement statement : dossier.statements()) {
            statements.put(statement.id(), statement);
            numbers.put(statement.id(), numbers.size() + 1);
        }
    }

    /** @throws IllegalArgumentException if it is no article of the dossier */
    ArticleEntry entry(ArticleId id) {
        return Optional.ofNullable(articles.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no article %s in this dossier".formatted(id)));
    }

    Anchor anchor(ArticleId article, Span span) {
        ArticleEntry entry = entry(article);
        return lineStarts.getOrDefault(article, LineStarts.of("")).anchor(entry.label(), span.begin());
    }

    EntityName name(EntityId id) {
        return names.getOrDefault(id, new EntityName(id, id.value()));
    }

    /** What persons decided on a statement, the earliest first. */
    List<Applied> decided(StatementId id) {
        return decided.on(SubjectKind.STATEMENT, id.toString());
    }

    Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** The number of a statement in the dossier's order, from 1; 0 if it has none. */
    int number(StatementId id) {
        return numbers.getOrDefault(id, 0);
    }

    Slice slice(Passage passage) {
        return Slice.of(entry(passage.article()).article(), passage.span());
    }

    /** A passage in the outlet's own voice. */
    Told told(Passage passage) {
        return told(passage.article(), List.of(passage.span()), Optional.empty());
    }

    Told told(Telling telling) {
        return told(telling.article(), List.of(telling.passage().span()), telling.statement());
    }

    /** Words of an article, in the voice of a statement or in the outlet's own. */
    Told told(ArticleId article, List<Span> words, Optional<StatementId> statement) {
        ArticleEntry entry = entry(article);
        List<Slice> slices =
                words.stream().map(span -> Slice.of(entry.article(), span)).toList();
        return new Told(entry, anchor(article, words.get(0)), slices, statement.map(this::voice));
    }

    /** Who says it; where that is open the source's words, and where there are none of these, that nobody is named. */
    String voice(StatementId id) {
        return find(id).map(statement -> {
                    String speakers = statement.speaker().entities().stream()
                            .map(speaker -> name(speaker).name())
                            .collect(Collectors.joining(" and "));
                    return speakers.isEmpty() ? source(statement) : speakers;
                })
                .orElse("somebody");
    }

    private String source(Statement statement) {
        return statement
                .attribution()
                .source()
                .span()
                .map(span -> "“" + slice(new Passage(statement.article(), span)).onOneLine() + "”")
                .orElse("somebody");
    }

    List<RootEntry> roots(List<Root> roots) {
        return roots.stream()
                .map(root -> new RootEntry(
                        origin(root),
                        root.notInHand().map(this::slice),
                        root.articles().stream().map(this::entry).toList()))
                .toList();
    }

    private String origin(Root root) {
        String entity = root.entity().map(id -> name(id).name()).orElse("");
        String outlet = root.outlet().orElse("");
        return switch (root.kind()) {
            case ON_RECORD -> entity + ", on the record";
            case DOCUMENT -> entity + ", a document";
            case UNNAMED -> "an unnamed source of " + outlet;
            case OUTLET -> outlet + " itself";
            case OPEN -> "a source that is open";
        };
    }
}
