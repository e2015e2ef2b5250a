package org.rapporteur.web.page.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;

/** The form for a role's dates and status. */
public final class RoleFields {

    private static final String DATE = "(\\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private final Article article;
    private final Role found;

    public RoleFields(Article article, Role found) {
        this.article = article;
        this.found = found;
    }

    /** Filled in with what is known. */
    public Filled filled() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("status", List.of(Spelling.of(found.status())));
        put(values, "from", found.from());
        put(values, "until", found.until());
        return new Filled(values);
    }

    private void put(Map<String, List<String>> values, String name, Optional<Bound> bound) {
        bound.flatMap(Bound::value).ifPresent(value -> values.put(name, List.of(value)));
        bound.flatMap(Bound::span)
                .ifPresent(span -> values.put(
                        name + "-words", List.of(article.text().slice(span).replaceAll("\\s+", " "))));
    }

    public List<FieldGroup> groups(Filled filled) {
        return List.of(
                FieldGroup.of(
                        "The role",
                        List.of(
                                filled.select("status", "It is", RoleStatus.class),
                                filled.text("from", "Since", "A year, month or day: 2031, 2031-05, 2031-05-12"),
                                filled.words("from-words", "Words that say so", "May be left empty"),
                                filled.text("until", "Until", "Likewise"),
                                filled.words("until-words", "Words that say so", "May be left empty"))),
                FieldGroup.of("Why", List.of(filled.reason())));
    }

    /** The role as it was filled in; empty if something is wrong. */
    public Optional<Role> find(Filled filled) {
        RoleStatus status = filled.oneOf("status", RoleStatus.class);
        Optional<Bound> from = bound(filled, "from", found.from());
        Optional<Bound> until = bound(filled, "until", found.until());
        return filled.isRight() ? Optional.of(found.within(from, until).with(status)) : Optional.empty();
    }

    private Optional<Bound> bound(Filled filled, String name, Optional<Bound> before) {
        String value = filled.get(name);
        String said = name + "-words";
        if (value.isEmpty()) {
            if (filled.has(said) && before.flatMap(Bound::value).isPresent()) {
                return Optional.empty();
            }
            return before.filter(bound -> bound.value().isEmpty());
        }
        if (!value.matches(DATE)) {
            filled.problem(name, "“%s” is no year, month or day".formatted(value));
            return Optional.empty();
        }
        Optional<Span> words =
                new ArticleWords(article).find(filled.get(said), found.span().begin());
        if (filled.has(said) && words.isEmpty()) {
            filled.problem(said, "The article has no such words");
        }
        return Optional.of(new Bound(words, Optional.of(value), Optional.empty()));
    }
}
