package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.statement.StatementId;

/** What the articles of a dossier say that somebody is, and what they call him or her. */
final class Callings {

    private final Register register;

    Callings(Register register) {
        this.register = register;
    }

    /** In order of first appearance. */
    List<RoleWords> roles(Entity entity) {
        return roles(entity.roles());
    }

    /** Of one entity, in order of first appearance. */
    List<RoleWords> roles(List<Role> said) {
        Map<String, RoleWords> byWording = new LinkedHashMap<>();
        Map<String, Set<String>> bodies = new HashMap<>();
        for (Role role : said) {
            Slice slice = slice(role.article(), role);
            List<String> remarks = remarks(role);
            String key = wording(slice) + remarks;
            byWording.merge(
                    key,
                    new RoleWords(slice.onOneLine(), remarks, List.of(slice)),
                    (first, next) -> new RoleWords(first.text(), remarks, both(first.places(), next.places())));
            bodies.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).addAll(bodyElsewhere(role));
        }
        List<RoleWords> roles = new ArrayList<>();
        byWording.forEach((key, words) -> roles.add(withBody(words, bodies.getOrDefault(key, Set.of()))));
        return List.copyOf(roles);
    }

    /** The body or state of a role where other words than the role's own name it: "Gov. Mira Solen of Ostrel". */
    private List<String> bodyElsewhere(Role role) {
        return role
                .affiliation()
                .map(Affiliation::span)
                .filter(body -> !role.span().overlaps(body))
                .map(body ->
                        Slice.of(register.entry(role.article()).article(), body).onOneLine())
                .stream()
                .toList();
    }

    /** Where the places name several, "Florida" and "Fla.", none goes for all of them. */
    private static RoleWords withBody(RoleWords words, Set<String> bodies) {
        if (bodies.size() != 1) {
            return words;
        }
        List<String> remarks = new ArrayList<>(words.remarks());
        bodies.forEach(body -> remarks.add(0, "of “" + body + "”"));
        return new RoleWords(words.text(), remarks, words.places());
    }

    /** The outlets in order of first appearance, what each calls it together. */
    List<LabelWords> labels(Entity entity) {
        Map<String, LabelWords> byWording = new LinkedHashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (Label label : entity.labels()) {
            Slice slice = Slice.of(register.entry(label.article()).article(), label.span());
            String outlet = register.entry(label.article()).outlet();
            String voice = speakers(label.article(), label.voice())
                    .map(speakers -> speakers + " in " + outlet)
                    .orElse(outlet);
            order.putIfAbsent(voice, order.size());
            byWording.merge(
                    wording(slice) + "\n" + voice,
                    new LabelWords(slice.onOneLine(), voice, List.of(slice)),
                    (first, next) -> new LabelWords(first.text(), voice, both(first.places(), next.places())));
        }
        return byWording.values().stream()
                .sorted(Comparator.comparingInt(label -> order.getOrDefault(label.voice(), 0)))
                .toList();
    }

    private Slice slice(ArticleId article, Role role) {
        return Slice.of(register.entry(article).article(), role.span());
    }

    private List<String> remarks(Role role) {
        List<String> remarks = new ArrayList<>();
        Optional.of(Labels.of(role.status()))
                .filter(status -> !status.isEmpty())
                .ifPresent(remarks::add);
        role.from().ifPresent(from -> remarks.add("from " + words(role.article(), from)));
        role.until().ifPresent(until -> remarks.add("until " + words(role.article(), until)));
        speakers(role.article(), role.voice()).ifPresent(speakers -> remarks.add("says " + speakers));
        return remarks;
    }

    private String words(ArticleId article, Bound bound) {
        Optional<String> written = bound.span()
                .map(span ->
                        "“" + Slice.of(register.entry(article).article(), span).onOneLine() + "”");
        if (written.isEmpty()) {
            return bound.value().orElse("") + " (set by a person)";
        }
        return bound.value().isPresent() || bound.window().isEmpty()
                ? written.get()
                : written.get() + ", " + When.of(bound.window()).words();
    }

    /** Whoever says it, if it is not the outlet and is known. */
    private Optional<String> speakers(ArticleId article, Voice voice) {
        return voice.content().flatMap(content -> {
            String named = register.find(new StatementId(article, content)).stream()
                    .flatMap(statement -> statement.speaker().entities().stream())
                    .map(id -> register.name(id).name())
                    .collect(Collectors.joining(" and "));
            return Optional.of(named).filter(known -> !known.isEmpty());
        });
    }

    private static List<Slice> both(List<Slice> some, List<Slice> others) {
        List<Slice> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Without what makes no other wording: case, the shape of marks, an article in front. */
    private static String wording(Slice slice) {
        return slice.onOneLine().toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^(the|a|an) ", "");
    }
}
