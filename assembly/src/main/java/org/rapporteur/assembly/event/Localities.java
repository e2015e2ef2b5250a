package org.rapporteur.assembly.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.assembly.event.JoiningWords.Use;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Tokens;

/** The places where events are, with where all articles together say that each lies. */
final class Localities {

    private final Material material;
    private final JoiningWords words;
    private final Map<String, Set<String>> beside = new HashMap<>();

    Localities(Material material, JoiningWords words) {
        this.material = material;
        this.words = words;
        for (Article article : material.articles()) {
            for (PlaceMention place : material.placesIn(article.id())) {
                for (PlaceRelation relation : place.relations()) {
                    beside.computeIfAbsent(folded(article, place.span()), unseen -> new HashSet<>())
                            .add(folded(article, relation.other()));
                }
            }
        }
    }

    Where where(Article article, Span span) {
        String name = folded(article, span);
        Optional<PlaceMention> inside = material.placesIn(article.id()).stream()
                .filter(place -> place.span().overlaps(span))
                .findFirst();
        Set<String> near = new HashSet<>(beside.getOrDefault(name, Set.of()));
        inside.map(place -> beside.get(folded(article, place.span()))).ifPresent(near::addAll);
        boolean site = Arrays.stream(name.split("[ -]")).anyMatch(word -> words.is(Use.SITE, word));
        boolean named = article.text().slice(span).chars().anyMatch(Character::isUpperCase);
        return new Where(name, inside.flatMap(PlaceMention::place), site, named, near);
    }

    /** The names of places that a sentence has, in small letters. */
    Set<String> namesIn(Article article, int firstToken, int endToken) {
        Tokens tokens = material.wordingOf(article.id()).tokens();
        Span sentence = tokens.spanOf(firstToken, endToken);
        Set<String> names = new TreeSet<>();
        material.placesIn(article.id()).stream()
                .filter(place -> place.form() == PlaceForm.NAME && sentence.contains(place.span()))
                .forEach(place -> names.add(folded(article, place.span())));
        return names;
    }

    private static String folded(Article article, Span span) {
        return article.text()
                .slice(span)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^the ", "");
    }
}
