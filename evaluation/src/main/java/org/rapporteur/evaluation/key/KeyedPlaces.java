package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Where an article has the words that a key of entities lists for it. */
public final class KeyedPlaces {

    /** "The airline", "their guide", "the CEO"; not "The Sun Online", which is a name. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(the|this|that|his|her|its|their|our|my|an?) .*|(The|This|That|His|Her|Its|Their|Our|My|An?) (.* )?\\P{Lu}\\S*"
                    + "|.*['’]s \\P{Lu}\\S*( \\P{Lu}\\S*)*");

    private KeyedPlaces() {}

    /**
     * One place, and whom or what it means.
     *
     * @param entity the key's name for it
     * @param isName whether it is a name; if not, a description
     */
    public record Place(ArticleId article, Span span, String entity, boolean isName, boolean isOther) {}

    /**
     * Every place of every listed form, as whole words, the longest form first; without those that mean nothing
     * of the sort. What lies in a longer form is none of the shorter one's.
     *
     * @throws IllegalArgumentException if the article lacks a form, or the one so numbered
     */
    public static List<Place> find(Article article, List<EntityKey.Line> lines) {
        Map<String, List<EntityKey.Line>> byForm = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparingInt(
                        (EntityKey.Line line) -> -line.form().length()))
                .forEach(line -> byForm.computeIfAbsent(line.form(), form -> new ArrayList<>())
                        .add(line));
        List<Span> taken = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        byForm.forEach((form, meanings) -> {
            List<Span> spans = spans(article.text(), form, taken);
            taken.addAll(spans);
            refuseMissing(article, form, spans.size(), meanings);
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                int number = i + 1;
                meanings.stream()
                        .filter(line -> line.which().isEmpty() || line.which().contains(number))
                        .findFirst()
                        .ifPresent(line -> line.entity()
                                .ifPresent(entity -> places.add(
                                        new Place(article.id(), span, entity, isName(line.form()), line.isOther()))));
            }
        });
        places.sort(Comparator.comparing(Place::span));
        return places;
    }

    private static List<Span> spans(SourceText text, String form, List<Span> taken) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}_])")
                .matcher(text.characters());
        List<Span> spans = new ArrayList<>();
        while (found.find()) {
            Span span = new Span(found.start(), found.end());
            if (taken.stream().noneMatch(span::overlaps)) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static void refuseMissing(Article article, String form, int count, List<EntityKey.Line> meanings) {
        int wanted = meanings.stream()
                .flatMap(line -> line.which().stream())
                .max(Comparator.naturalOrder())
                .orElse(1);
        if (count < wanted) {
            throw new IllegalArgumentException(
                    "%s does not say '%s' %d times but %d".formatted(article.origin(), form, wanted, count));
        }
    }

    static boolean isName(String form) {
        return !DESCRIPTION.matcher(form).matches();
    }
}
