package org.rapporteur.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, List<Held>> byWords = new HashMap<>();

    private record Held(EntityId holder, Role role) {}

    RoleHolders(List<Article> articles, List<Entity> entities) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                entity.roles().stream()
                        .filter(role -> role.status() == RoleStatus.CURRENT || role.status() == RoleStatus.ACTING)
                        .forEach(role -> words(role)
                                .forEach(words -> byWords.computeIfAbsent(words, unseen -> new ArrayList<>())
                                        .add(new Held(entity.id(), role))));
            }
        }
    }

    /** The statement with this speaker. */
    Statement resolved(Statement statement) {
        return new Statement(statement.attribution(), speaker(statement), statement.circumstances());
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
        String office = DETERMINER.matcher(words).replaceFirst("");
        List<EntityId> distinct = distinct(meant(office));
        if (distinct.isEmpty()) {
            return speaker;
        }
        return holder(office, statement.article()).map(Speaker::of).orElseGet(() -> Speaker.oneOf(distinct));
    }

    /**
     * The only one whom words mean at the time of an article.
     *
     * @param words in lower case, without a determiner: "chief negotiator", "secretary of the harbour council"
     */
    Optional<EntityId> holder(String words, ArticleId article) {
        List<Held> holders = meant(words);
        List<EntityId> distinct = distinct(holders);
        return distinct.size() < 2 ? distinct.stream().findFirst() : latest(holders, article);
    }

    /** The only one to whom an article itself gives what the words say. */
    Optional<EntityId> holderIn(String words, ArticleId article) {
        List<EntityId> distinct = distinct(meant(words).stream()
                .filter(held -> held.role().article().equals(article))
                .toList());
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private static List<EntityId> distinct(List<Held> holders) {
        return holders.stream().map(Held::holder).distinct().toList();
    }

    private List<Held> meant(String words) {
        return byWords.getOrDefault(words, List.of());
    }

    /**
     * "Chief negotiator", "Veldian chief negotiator", "secretary of the harbour council": the office, with the words
     * for its body or without.
     */
    private Set<String> words(Role role) {
        Set<String> all = new LinkedHashSet<>(List.of(role.office()));
        role.affiliation()
                .map(affiliation -> words(role.article(), affiliation.span()).replaceFirst("^the ", ""))
                .filter(body -> !body.isEmpty())
                .ifPresent(body -> all.addAll(List.of(
                        body + " " + role.office(),
                        body + "'s " + role.office(),
                        role.office() + " of " + body,
                        role.office() + " of the " + body)));
        return all;
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
