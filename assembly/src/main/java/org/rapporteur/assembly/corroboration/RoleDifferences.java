package org.rapporteur.assembly.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;

/**
 * Finds persons whom articles give different roles, and offices of one that articles give to two. One may hold several
 * offices: these bear with one another. One office that is held in one article and not in the other differs.
 */
final class RoleDifferences {

    /** Of a body there is one at a time. */
    private static final Set<String> SINGULAR = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "pope",
            "secretary of state",
            "secretary-general",
            "secretary general",
            "foreign minister",
            "defence minister",
            "defense minister",
            "finance minister",
            "interior minister",
            "chief negotiator",
            "chief executive",
            "chief executive officer",
            "ceo",
            "mayor",
            "governor",
            "police chief",
            "attorney general",
            "speaker");

    private final Material material;
    private final Map<ArticleId, Integer> order = new LinkedHashMap<>();

    RoleDifferences(Material material) {
        this.material = material;
        material.articles().forEach(article -> order.put(article.id(), order.size()));
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        material.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .forEach(entity -> ofOne(entity).ifPresent(found::add));
        found.addAll(holders());
        return found;
    }

    /** Sides by office; those whose words are all in another's are told by that one. */
    private Optional<Difference> ofOne(Entity entity) {
        Map<String, List<Role>> byOffice = new TreeMap<>();
        for (Role role : entity.roles()) {
            if (order.containsKey(role.article()) && role.voice().content().isEmpty() && !holdsAnother(entity, role)) {
                byOffice.computeIfAbsent(plain(role.office()), unseen -> new ArrayList<>())
                        .add(role);
            }
        }
        List<List<Role>> sides = new ArrayList<>();
        byOffice.forEach((office, roles) -> {
            List<String> wider = byOffice.keySet().stream()
                    .filter(other -> !other.equals(office) && isPart(office, other))
                    .toList();
            if (wider.isEmpty()) {
                sides.addAll(byStanding(byOffice, office));
            }
        });
        boolean differ = sides.size() > 1 && !isInOneArticle(sides);
        if (!differ) {
            return Optional.empty();
        }
        boolean oneOffice = sides.stream()
                        .map(side -> plain(side.get(0).office()))
                        .distinct()
                        .count()
                < sides.size();
        return Optional.of(new Difference(
                Slot.ROLE,
                Optional.of(entity.id()),
                sides.stream()
                        .map(this::side)
                        .sorted(Comparator.comparing(this::first))
                        .toList(),
                oneOffice ? Bearing.DIFFERENT : Bearing.COMPATIBLE));
    }

    /** Those who give an office, or a part of its words, as held, and those who give it as held no more. */
    private static List<List<Role>> byStanding(Map<String, List<Role>> byOffice, String office) {
        List<Role> held = new ArrayList<>();
        List<Role> left = new ArrayList<>();
        byOffice.forEach((other, roles) -> {
            if (other.equals(office) || isPart(other, office)) {
                roles.forEach(role -> (role.status() == RoleStatus.FORMER ? left : held).add(role));
            }
        });
        return held.isEmpty() || left.isEmpty()
                ? List.of(held.isEmpty() ? left : held)
                : List.of(List.copyOf(held), List.copyOf(left));
    }

    /** Whether each article that gives it a role gives it all of them. */
    private static boolean isInOneArticle(List<List<Role>> sides) {
        Set<ArticleId> all = new TreeSet<>();
        sides.forEach(side -> side.forEach(role -> all.add(role.article())));
        return all.size() < 2
                || sides.stream()
                        .allMatch(side ->
                                side.stream().map(Role::article).distinct().count() == all.size());
    }

    /** "Family members of two ministers" is read of each of these. */
    private static boolean holdsAnother(Entity entity, Role role) {
        return entity.roles().stream()
                .anyMatch(other -> other.article().equals(role.article())
                        && !other.span().equals(role.span())
                        && role.span().contains(other.span()));
    }

    /** "Spokesperson" for "spokeswoman", "chair" for "chairman". */
    private static String plain(String office) {
        return office.replaceAll("\\bspokes(wo)?man\\b", "spokesperson")
                .replaceAll("\\bchair(wo)?man\\b", "chair")
                .replaceAll("\\bactress\\b", "actor")
                .replaceAll("\\bco-(?=\\w)", "");
    }

    /** "Negotiator" of "chief negotiator". */
    private static boolean isPart(String narrow, String wide) {
        return Arrays.asList(wide.split("[ -]", -1)).containsAll(Arrays.asList(narrow.split("[ -]", -1)));
    }

    private Side side(List<Role> roles) {
        Map<ArticleId, Telling> first = new LinkedHashMap<>();
        roles.stream()
                .sorted(Comparator.comparing((Role role) -> order.getOrDefault(role.article(), 0))
                        .thenComparing(Role::span))
                .forEach(role -> first.putIfAbsent(role.article(), telling(role)));
        return new Side(List.copyOf(first.values()));
    }

    private static Telling telling(Role role) {
        return new Telling(new Passage(role.article(), role.span()), Optional.empty());
    }

    private Integer first(Side side) {
        return order.getOrDefault(side.tellings().get(0).article(), 0);
    }

    private record Held(Entity holder, Role role, EntityId body) {}

    /** Two who hold one office of one body, by articles of one day. */
    private List<Difference> holders() {
        Map<String, List<Held>> byOffice = new TreeMap<>();
        for (Entity entity : material.entities()) {
            for (Role role : entity.roles()) {
                boolean outright = role.status() == RoleStatus.CURRENT
                        && role.voice().content().isEmpty()
                        && SINGULAR.contains(role.office());
                role.affiliation()
                        .flatMap(Affiliation::entity)
                        .filter(body -> outright && entity.kind() == EntityKind.PERSON)
                        .ifPresent(body -> byOffice.computeIfAbsent(
                                        role.office() + " " + body, unseen -> new ArrayList<>())
                                .add(new Held(entity, role, body)));
            }
        }
        List<Difference> found = new ArrayList<>();
        byOffice.values().forEach(held -> conflict(held).ifPresent(found::add));
        return found;
    }

    private Optional<Difference> conflict(List<Held> held) {
        Map<EntityId, List<Role>> byHolder = new LinkedHashMap<>();
        held.forEach(one -> byHolder.computeIfAbsent(one.holder().id(), unseen -> new ArrayList<>())
                .add(one.role()));
        Set<ArticleId> articles = new TreeSet<>();
        held.forEach(one -> articles.add(one.role().article()));
        boolean change =
                held.stream().anyMatch(one -> isLeaving(one.holder(), one.role().office()) || isNew(one.role()));
        if (byHolder.size() < 2 || articles.size() < 2 || change) {
            return Optional.empty();
        }
        boolean oneDay = articles.stream().map(this::day).distinct().count() == 1
                && day(articles.iterator().next()).isPresent();
        if (!oneDay) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                Slot.ROLE,
                Optional.of(held.get(0).body()),
                byHolder.values().stream()
                        .map(this::side)
                        .sorted(Comparator.comparing(this::first))
                        .toList(),
                Bearing.CONFLICT));
    }

    /** "The new chief negotiator": another one held it the day before. */
    private boolean isNew(Role role) {
        return material.wordingOf(role.article()).tokens().within(role.span()).stream()
                .anyMatch(token -> Set.of("new", "newly", "incoming", "outgoing")
                        .contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether somebody is also said to have held it once, or to hold it some day. */
    private static boolean isLeaving(Entity entity, String office) {
        return entity.roles().stream()
                .anyMatch(role -> role.office().equals(office) && role.status() != RoleStatus.CURRENT);
    }

    private Optional<LocalDate> day(ArticleId id) {
        return material.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(Article::imprint)
                .flatMap(imprint -> imprint.published().map(PublicationTime::date));
    }
}
