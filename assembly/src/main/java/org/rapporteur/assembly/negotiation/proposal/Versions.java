package org.rapporteur.assembly.negotiation.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.assembly.negotiation.proposal.Phrase.Version;
import org.rapporteur.assembly.negotiation.proposal.Phrase.Worth;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.EntityId;

/**
 * Puts the phrases of a story to the versions that they mean: by their count of points, by their title, and within an
 * article by taking up what was spoken of before. Two counts, or two titles, are never one version.
 */
final class Versions {

    /** "An updated plan" of two articles is one if no more days lie between them. */
    private static final long DAYS_MAX = 3;

    /** In characters: about two sentences. */
    private static final int CLOSE = 400;

    private final List<Phrase> phrases;
    private final Map<ArticleId, Optional<LocalDate>> days = new LinkedHashMap<>();
    /** By phrase: another of its version, nearer to the first; itself for the first. */
    private final int[] parents;

    private Versions(List<Article> articles, List<Phrase> phrases) {
        this.phrases = phrases;
        this.parents = IntStream.range(0, phrases.size()).toArray();
        articles.forEach(
                article -> days.put(article.id(), article.imprint().published().map(PublicationTime::date)));
    }

    /**
     * The versions, each by the places of its phrases, in order of the first.
     *
     * @param phrases in the articles' order, within one by place
     */
    static List<List<Integer>> of(List<Article> articles, List<Phrase> phrases) {
        return new Versions(articles, phrases).groups();
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> byArticle = byArticle();
        byArticle.forEach(this::joinOwn);
        joinCountsAndTitles();
        byArticle.forEach(this::takeUp);
        joinLater();
        joinPlain();
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            groups.computeIfAbsent(first(phrase), unseen -> new ArrayList<>()).add(phrase);
        }
        return groups.values().stream()
                .filter(group ->
                        group.stream().anyMatch(phrase -> phrases.get(phrase).worth() == Worth.OWN))
                .map(Collections::unmodifiableList)
                .toList();
    }

    private List<List<Integer>> byArticle() {
        Map<ArticleId, List<Integer>> byArticle = new LinkedHashMap<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            byArticle
                    .computeIfAbsent(phrases.get(phrase).telling().article(), unseen -> new ArrayList<>())
                    .add(phrase);
        }
        return List.copyOf(byArticle.values());
    }

    /** Where an article gives one count and one title close by, they are of one version. */
    private void joinOwn(List<Integer> article) {
        List<Integer> counted = article.stream()
                .filter(phrase -> phrases.get(phrase).points().isPresent())
                .toList();
        List<Integer> titled = article.stream()
                .filter(phrase -> !phrases.get(phrase).title().isEmpty())
                .toList();
        boolean one = Stream.concat(counted.stream(), titled.stream())
                        .noneMatch(phrase -> phrases.get(phrase).version().isLater())
                && isOne(counted.stream().map(phrase -> phrases.get(phrase).points()))
                && isOne(titled.stream().map(phrase -> phrases.get(phrase).title()));
        if (one && areClose(counted.get(0), titled.get(0))) {
            join(counted.get(0), titled.get(0));
        }
    }

    private static boolean isOne(Stream<?> values) {
        return values.distinct().count() == 1;
    }

    private boolean areClose(int one, int other) {
        int gap = phrases.get(one).telling().passage().span().begin()
                - phrases.get(other).telling().passage().span().begin();
        return Math.abs(gap) <= CLOSE;
    }

    private void joinCountsAndTitles() {
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            for (int before = 0; before < phrase; before++) {
                boolean sameCount = phrases.get(phrase).points().isPresent()
                        && phrases.get(phrase)
                                .points()
                                .equals(phrases.get(before).points());
                boolean sameTitle = !phrases.get(phrase).title().isEmpty()
                        && phrases.get(phrase)
                                .title()
                                .equals(phrases.get(before).title());
                if (sameCount || sameTitle) {
                    join(before, phrase);
                }
            }
        }
    }

    /** What stands for itself no further means the last one that the article spoke of; before any, the only one to come. */
    private void takeUp(List<Integer> article) {
        int last = -1;
        for (int phrase : article) {
            if (isPlain(phrase)) {
                int taken = last >= 0 ? last : onlyOneIn(article);
                if (taken >= 0 && !isOtherMaker(taken, phrase)) {
                    join(taken, phrase);
                    last = phrase;
                } else if (phrases.get(phrase).worth() == Worth.OWN) {
                    last = phrase;
                }
            } else {
                last = phrase;
            }
        }
    }

    /** Neither count nor title nor a word that tells it from others. */
    private boolean isPlain(int phrase) {
        Phrase plain = phrases.get(phrase);
        Version version = plain.version();
        return plain.points().isEmpty()
                && plain.title().isEmpty()
                && !version.isLater()
                && version.of().isEmpty();
    }

    private int onlyOneIn(List<Integer> article) {
        List<Integer> marked = article.stream()
                .filter(phrase ->
                        !isPlain(phrase) && !phrases.get(phrase).version().isLater())
                .map(this::first)
                .distinct()
                .toList();
        return marked.size() == 1 ? marked.get(0) : -1;
    }

    /** Whether both are said to be somebody's, and of nobody in common. */
    private boolean isOtherMaker(int one, int other) {
        List<EntityId> makers = makers(first(one));
        List<EntityId> others = phrases.get(other).makers();
        return !makers.isEmpty() && !others.isEmpty() && Collections.disjoint(makers, others);
    }

    private List<EntityId> makers(int group) {
        return IntStream.range(0, phrases.size())
                .filter(phrase -> first(phrase) == group)
                .mapToObj(phrases::get)
                .flatMap(phrase -> phrase.makers().stream())
                .distinct()
                .toList();
    }

    private void joinLater() {
        List<Integer> later = IntStream.range(0, phrases.size())
                .boxed()
                .filter(phrase -> phrases.get(phrase).version().isLater() && isBare(first(phrase)))
                .toList();
        for (int one : later) {
            for (int other : later) {
                if (one < other && areNear(one, other) && !isOtherMaker(one, other)) {
                    join(one, other);
                }
            }
        }
    }

    private boolean areNear(int one, int other) {
        Optional<LocalDate> day = day(one);
        Optional<LocalDate> otherDay = day(other);
        return day.isPresent()
                && otherDay.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) <= DAYS_MAX;
    }

    private Optional<LocalDate> day(int phrase) {
        return days.getOrDefault(phrases.get(phrase).telling().article(), Optional.empty());
    }

    /** Whether no phrase of a version has a count or title. */
    private boolean isBare(int group) {
        return IntStream.range(0, phrases.size())
                .filter(phrase -> first(phrase) == group)
                .mapToObj(phrases::get)
                .allMatch(phrase -> phrase.points().isEmpty() && phrase.title().isEmpty());
    }

    /** "The peace plan" of articles that tell no version: the story's only one, or else one whose version is not said. */
    private void joinPlain() {
        List<Integer> groups = IntStream.range(0, phrases.size())
                .map(this::first)
                .distinct()
                .boxed()
                .toList();
        List<Integer> marked = groups.stream().filter(group -> !isBare(group)).toList();
        List<Integer> plain = groups.stream()
                .filter(group -> IntStream.range(0, phrases.size())
                        .filter(phrase -> first(phrase) == group)
                        .allMatch(this::isPlain))
                .toList();
        for (int group : plain) {
            int target = marked.size() == 1 ? marked.get(0) : plain.get(0);
            if (target != group
                    && !isOtherMaker(target, group)
                    && phrases.get(group).worth() == Worth.OWN) {
                join(target, group);
            }
        }
    }

    private int first(int phrase) {
        int at = phrase;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }

    /** Unless they have two counts. */
    private void join(int one, int other) {
        int first = Math.min(first(one), first(other));
        int second = Math.max(first(one), first(other));
        OptionalInt count = count(first);
        OptionalInt otherCount = count(second);
        if (count.isEmpty() || otherCount.isEmpty() || count.equals(otherCount)) {
            parents[second] = first;
        }
    }

    private OptionalInt count(int group) {
        return IntStream.range(0, phrases.size())
                .filter(phrase -> first(phrase) == group)
                .mapToObj(phrases::get)
                .map(Phrase::points)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }
}
