package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;

/** Which places the articles name one behind the other, the wider last: "Port Ambry, Kestria", "Ambry in Kestria". */
final class Localities {

    private final Set<List<EntityId>> named = new HashSet<>();

    private record Named(EntityId place, Span span) {}

    Localities(Material material) {
        Map<ArticleId, List<Named>> byArticle = new HashMap<>();
        for (Entity entity : material.entities()) {
            if (entity.kind() == EntityKind.PLACE) {
                entity.mentions()
                        .forEach(mention -> byArticle
                                .computeIfAbsent(mention.article(), unseen -> new ArrayList<>())
                                .add(new Named(entity.id(), mention.span())));
            }
        }
        for (Article article : material.articles()) {
            List<Named> places = byArticle.getOrDefault(article.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Named::span))
                    .toList();
            for (int at = 1; at < places.size(); at++) {
                Named before = places.get(at - 1);
                Named behind = places.get(at);
                if (before.span().isBefore(behind.span()) && isJoined(article, before, behind)) {
                    named.add(List.of(before.place(), behind.place()));
                }
            }
        }
    }

    private static boolean isJoined(Article article, Named before, Named behind) {
        String between = before.span().end() == behind.span().begin()
                ? ""
                : article.text().slice(between(before.span(), behind.span())).strip();
        return between.equals(",") || between.equals("in") || between.equals(", in");
    }

    private static Span between(Span first, Span second) {
        int begin = first.end();
        int end = second.begin();
        return new Span(begin, end);
    }

    /** Whether one of two is named as lying in the other, at once or over a third. */
    boolean isWithin(EntityId one, EntityId other) {
        return isNamed(one, other)
                || isNamed(other, one)
                || named.stream()
                        .filter(pair -> pair.get(0).equals(one) || pair.get(0).equals(other))
                        .anyMatch(pair -> isNamed(pair.get(1), pair.get(0).equals(one) ? other : one));
    }

    private boolean isNamed(EntityId narrow, EntityId wide) {
        return named.contains(List.of(narrow, wide));
    }
}
