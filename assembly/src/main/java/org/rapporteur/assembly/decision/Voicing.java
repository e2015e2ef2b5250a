package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * Whose words roles, labels and events stand in, after persons have moved, left out or added statements: those of the
 * smallest statement around them.
 */
final class Voicing {

    private final Map<StatementId, Optional<StatementId>> moved;
    private final List<Statement> placed;
    private final Map<ArticleId, List<Statement>> statements = new HashMap<>();

    /**
     * @param moved of statements whose place is another now, where they are
     * @param placed statements that are where none was found
     */
    Voicing(List<Statement> all, Map<StatementId, Optional<StatementId>> moved, List<Statement> placed) {
        this.moved = Map.copyOf(moved);
        this.placed = List.copyOf(placed);
        all.forEach(statement -> statements
                .computeIfAbsent(statement.article(), unseen -> new ArrayList<>())
                .add(statement));
    }

    List<Entity> entities(List<Entity> entities) {
        return isIdle() ? entities : entities.stream().map(this::entity).toList();
    }

    private boolean isIdle() {
        return moved.isEmpty() && placed.isEmpty();
    }

    private Entity entity(Entity entity) {
        return entity.with(
                entity.roles().stream().map(this::role).toList(),
                entity.labels().stream()
                        .map(label -> new Label(
                                label.article(), label.span(), voice(label.article(), label.span(), label.voice())))
                        .toList());
    }

    private Role role(Role role) {
        return new Role(
                role.article(),
                role.span(),
                role.office(),
                role.affiliation(),
                role.status(),
                role.from(),
                role.until(),
                voice(role.article(), role.span(), role.voice()));
    }

    private Voice voice(ArticleId article, Span span, Voice found) {
        Optional<StatementId> by = found.content().map(content -> new StatementId(article, content));
        return new Voice(by(article, span, by).map(StatementId::extent));
    }

    EventMention event(EventMention mention) {
        Optional<StatementId> by = by(mention.provenance().article(), mention.trigger(), mention.by());
        return by.equals(mention.by())
                ? mention
                : new EventMention(
                        mention.kind(),
                        mention.trigger(),
                        mention.participants(),
                        mention.place(),
                        mention.time(),
                        mention.standing(),
                        by,
                        mention.provenance());
    }

    private Optional<StatementId> by(ArticleId article, Span span, Optional<StatementId> found) {
        boolean stays = found.filter(moved::containsKey).isEmpty()
                && placed.stream().noneMatch(statement -> statement.article().equals(article) && says(statement, span));
        return stays ? found : innermost(article, span);
    }

    private Optional<StatementId> innermost(ArticleId article, Span span) {
        return statements.getOrDefault(article, List.of()).stream()
                .filter(statement -> says(statement, span))
                .min(Comparator.comparing(
                        Statement::attribution,
                        Comparator.comparing(Attribution::extent, Comparator.comparingInt(Span::length))))
                .map(Statement::id);
    }

    private static boolean says(Statement statement, Span span) {
        return statement.attribution().content().stream().anyMatch(content -> content.contains(span));
    }
}
