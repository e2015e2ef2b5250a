package org.rapporteur.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/**
 * Who holds the office that a source is named by alone: "the chief negotiator said". Another article of the
 * story may say it. It is the one to whom the articles give that office as held; of several, the one of whom
 * the latest article up to the statement's own says so. Otherwise the source stays open.
 */
final class RoleHolders {

    private static final Pattern DETERMINER = Pattern.compile("^(the|this|that) ");

    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final List<Held> held = new ArrayList<>();

    private record Held(EntityId holder, Role role) {}

    RoleHolders(List<Article> articles, List<Entity> entities) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                entity.roles().stream()
                        .filter(role -> role.status() == RoleStatus.CURRENT || role.status() == RoleStatus.ACTING)
                        .forEach(role -> held.add(new Held(entity.id(), role)));
            }
        }
    }

    /** The speaker of a statement whose source nobody in its own article resolves; else its own speaker. */
    Speaker speaker(Statement statement) {
        Speaker speaker = statement.speaker();
        boolean open = !speaker.isResolved() && speaker.candidates().isEmpty();
        Optional<Span> source = statement.attribution().source().span();
        if (!open || source.isEmpty() || statement.attribution().source().naming() != Naming.NAMED) {
            return speaker;
        }
        String words = words(statement.article(), source.get());
        if (!DETERMINER.matcher(words).find()) {
            return speaker;
        }
        List<Held> holders = held.stream()
                .filter(holder -> isMeant(DETERMINER.matcher(words).replaceFirst(""), holder.role()))
                .toList();
        List<EntityId> distinct = holders.stream().map(Held::holder).distinct().toList();
        if (distinct.size() < 2) {
            return distinct.isEmpty() ? speaker : Speaker.of(distinct.get(0));
        }
        return latest(holders, statement.article()).map(Speaker::of).orElseGet(() -> Speaker.oneOf(distinct));
    }

    /** "Chief negotiator", "Veldian chief negotiator": the office, with the words for its body or without. */
    private boolean isMeant(String words, Role role) {
        if (words.equals(role.office())) {
            return true;
        }
        String body = role.affiliation()
                .map(affiliation -> words(role.article(), affiliation.span()))
                .orElse("");
        return !body.isEmpty() && words.equals(body + " " + role.office());
    }

    /** Of whom the latest article says so that is no later than the statement's; empty if two say so of two. */
    private Optional<EntityId> latest(List<Held> holders, ArticleId statement) {
        String day = day(statement);
        List<Held> before = holders.stream()
                .filter(holder -> !day(holder.role().article()).isEmpty()
                        && day(holder.role().article()).compareTo(day) <= 0)
                .sorted(Comparator.comparing((Held holder) -> day(holder.role().article()))
                        .reversed())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String last = day(before.get(0).role().article());
        List<EntityId> then = before.stream()
                .filter(holder -> day(holder.role().article()).equals(last))
                .map(Held::holder)
                .distinct()
                .toList();
        return then.size() == 1 ? Optional.of(then.get(0)) : Optional.empty();
    }

    /** In ISO 8601, so that it sorts; empty if it is not known. */
    private String day(ArticleId id) {
        return Optional.ofNullable(articles.get(id))
                .flatMap(article -> article.imprint().published())
                .map(PublicationTime::date)
                .map(Object::toString)
                .orElse("");
    }

    private String words(ArticleId id, Span span) {
        return Optional.ofNullable(articles.get(id))
                .map(article -> article.text().slice(span))
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ");
    }
}
