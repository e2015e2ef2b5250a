package org.rapporteur.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** Makes a dossier's articles ready for the index: the names of who speaks and is spoken of, and the issues. */
public final class Filing {
    private final Dossier dossier;
    private final Map<EntityId, Called> called = new HashMap<>();
    private final Map<ArticleId, Map<EntityId, List<Span>>> mentions = new HashMap<>();
    private final Map<IssueId, Optional<IssueId>> parents = new HashMap<>();

    public Filing(Dossier dossier) {
        this.dossier = dossier;
        for (Entity entity : dossier.entities()) {
            called.put(entity.id(), new Called(entity.id(), names(entity)));
            entity.mentions()
                    .forEach(mention -> mentions.computeIfAbsent(mention.article(), unseen -> new TreeMap<>())
                            .computeIfAbsent(entity.id(), unseen -> new ArrayList<>())
                            .add(mention.span()));
        }
        dossier.negotiation().issues().forEach(issue -> parents.put(issue.id(), issue.parent()));
    }

    /**
     * One article of the dossier.
     *
     * @param meanings what a statement says; empty where no model was asked
     */
    public FiledArticle of(Article article, Function<Statement, Optional<Meaning>> meanings) {
        List<Position> positions = dossier.negotiation().positions().stream()
                .filter(position -> position.article().equals(article.id()))
                .toList();
        List<FiledStatement> statements = dossier.statementsOf(article.id()).stream()
                .map(statement -> filed(statement, positions, meanings.apply(statement)))
                .toList();
        return new FiledArticle(article, named(article, List.of(article.text().span())), issues(positions), statements);
    }

    private FiledStatement filed(Statement statement, List<Position> positions, Optional<Meaning> meaning) {
        List<Called> speakers = statement.speaker().entities().stream()
                .flatMap(entity -> Optional.ofNullable(called.get(entity)).stream())
                .toList();
        List<Span> content = statement.attribution().content();
        List<Position> within = positions.stream()
                .filter(position -> content.stream().anyMatch(position.words()::overlaps))
                .toList();
        Article article = dossier.findArticle(statement.article()).orElseThrow();
        return new FiledStatement(statement, speakers, named(article, content), issues(within), meaning);
    }

    private List<Called> named(Article article, List<Span> spans) {
        List<Called> named = new ArrayList<>();
        mentions.getOrDefault(article.id(), Map.of()).forEach((entity, places) -> {
            if (places.stream().anyMatch(place -> spans.stream().anyMatch(span -> span.contains(place)))) {
                named.add(called.get(entity));
            }
        });
        return named;
    }

    /** In order, each with those that it is a part of. */
    private List<IssueId> issues(Collection<Position> positions) {
        Set<IssueId> issues = new TreeSet<>();
        for (Position position : positions) {
            Optional<IssueId> next = Optional.of(position.issue());
            while (next.isPresent() && issues.add(next.get())) {
                next = parents.getOrDefault(next.get(), Optional.empty());
            }
        }
        return List.copyOf(issues);
    }

    private List<String> names(Entity entity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        for (Mention mention : entity.mentions()) {
            if (mention.form() == MentionForm.NAME) {
                dossier.findArticle(mention.article())
                        .ifPresent(article -> names.add(article.text().slice(mention.span())));
            }
        }
        return List.copyOf(names);
    }
}
