package org.rapporteur.assembly.negotiation.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.assembly.event.Sides;
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

    /** Of the same hands, the same word, the last spoken of; a word that only one version goes by counts twice. */
    private static final int SIGNS_MIN = 2;

    /** In characters: about two sentences. */
    private static final int CLOSE = 400;

    private final List<Phrase> phrases;
    private final Sides sides;
    private final Map<ArticleId, Optional<LocalDate>> days = new LinkedHashMap<>();
    /** By phrase: another of its version, nearer to the first; itself for the first. */
    private final int[] parents;

    private Versions(List<Article> articles, List<Phrase> phrases, Sides sides) {
        this.phrases = phrases;
        this.sides = sides;
        this.parents = IntStream.range(0, phrases.size()).toArray();
        articles.forEach(
                article -> days.put(article.id(), article.imprint().published().map(PublicationTime::date)));
    }

    /**
     * The versions, each by the places of its phrases, in order of the first.
     *
     * @param phrases in the articles' order, within one by place
     * @param sides for whom people act
     */
    static List<List<Integer>> of(List<Article> articles, List<Phrase> phrases, Sides sides) {
        return new Versions(articles, phrases, sides).groups();
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> byArticle = byArticle();
        byArticle.forEach(this::joinNewTitle);
        byArticle.forEach(this::joinOwn);
        joinCountsAndTitles();
        byArticle.forEach(this::takeUp);
        joinLater();
        joinAcross();
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
        if (one && first(titled.get(0)) == titled.get(0) && areClose(counted.get(0), titled.get(0))) {
            join(counted.get(0), titled.get(0));
        }
    }

    /** "A fourth version was handed over. The Pelm paper, as they call it, ...": a name that is new names what is new. */
    private void joinNewTitle(List<Integer> article) {
        for (int place = 1; place < article.size(); place++) {
            int titled = article.get(place);
            OptionalInt later = article.subList(0, place).stream()
                    .mapToInt(Integer::intValue)
                    .filter(phrase -> phrases.get(phrase).version().isLater()
                            && phrases.get(phrase).title().isEmpty()
                            && areClose(phrase, titled))
                    .max();
            if (later.isPresent() && isNewTitle(titled)) {
                join(later.getAsInt(), titled);
            }
        }
    }

    private boolean isNewTitle(int phrase) {
        String title = phrases.get(phrase).title();
        return !title.isEmpty()
                && phrases.subList(0, phrase).stream()
                        .noneMatch(before -> before.title().equals(title));
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
            if (last >= 0 && isWhatItIsOf(last, phrase)) {
                continue;
            }
            if (isPlain(phrase)) {
                int taken = last >= 0 ? takenUp(article, phrase, last) : onlyOneIn(article);
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

    /** The last that went by the same word; else the last of all, unless that answers another. */
    private int takenUp(List<Integer> article, int phrase, int last) {
        String noun = phrases.get(phrase).noun();
        OptionalInt same = article.stream()
                .mapToInt(Integer::intValue)
                .filter(other -> other < phrase
                        && !noun.isEmpty()
                        && phrases.get(other).noun().equals(noun))
                .max();
        boolean answer = phrases.get(last).version().answer()
                && (SoFar.isTelling(noun) || phrases.get(phrase).worth() == Worth.OWN);
        return same.orElse(answer ? onlyOneIn(article) : last);
    }

    /** "The outline" in "the reply to the outline": what follows takes up the reply. */
    private boolean isWhatItIsOf(int phrase, int other) {
        OptionalInt of = phrases.get(phrase).version().of();
        return of.isPresent() && of.getAsInt() == phrases.get(other).head();
    }

    /** Neither count nor title nor a word that tells it from others. */
    private boolean isPlain(int phrase) {
        Phrase plain = phrases.get(phrase);
        Version version = plain.version();
        if (plain.worth() == Worth.STANDS_IN) {
            return true;
        }
        return plain.points().isEmpty()
                && plain.title().isEmpty()
                && !version.answer()
                && version.later().isEmpty()
                && version.of().isEmpty();
    }

    private int onlyOneIn(List<Integer> article) {
        List<Integer> marked = article.stream()
                .filter(phrase -> !isPlain(phrase)
                        && !phrases.get(phrase).version().isLater()
                        && !phrases.get(phrase).version().answer())
                .map(this::first)
                .distinct()
                .toList();
        return marked.size() == 1 ? marked.get(0) : -1;
    }

    /** Whether both are said to be somebody's, and of nobody in common. */
    private boolean isOtherMaker(int one, int other) {
        Set<EntityId> makers = makers(first(one));
        List<EntityId> others = phrases.get(other).makers();
        return !makers.isEmpty() && !others.isEmpty() && Collections.disjoint(makers, sides.of(Set.copyOf(others)));
    }

    private Set<EntityId> makers(int group) {
        return soFar(group).makers();
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

    /** What an article calls and ascribes as others did a version is that one, and rather the last that was spoken of. */
    private void joinAcross() {
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            if (first(phrase) == phrase && isOpen(phrase)) {
                SoFar one = soFar(phrase);
                bestOf(one, before(one)).ifPresent(version -> join(version.first(), one.first()));
            }
        }
    }

    /** Nothing says that it is another than what was there before. */
    private boolean isOpen(int group) {
        return IntStream.range(0, phrases.size())
                .filter(phrase -> first(phrase) == group)
                .mapToObj(phrases::get)
                .noneMatch(phrase -> phrase.version().isLater());
    }

    /** The last first. */
    private List<SoFar> before(SoFar one) {
        Set<Integer> seen = new LinkedHashSet<>();
        for (int phrase = one.first() - 1; phrase >= 0; phrase--) {
            seen.add(first(phrase));
        }
        return seen.stream()
                .map(this::soFar)
                .filter(version -> !version.nouns().isEmpty() && one.mayBe(version))
                .toList();
    }

    private Optional<SoFar> bestOf(SoFar one, List<SoFar> before) {
        long called = before.stream().filter(one::isCalledLike).count();
        return before.stream()
                .filter(version -> {
                    int signs = one.isFromSame(version) ? 1 : 0;
                    signs += called(one, version, called == 1);
                    signs += version.equals(before.get(0)) ? 1 : 0;
                    return signs >= SIGNS_MIN;
                })
                .findFirst();
    }

    /** A title of its own says that it is another. */
    private static int called(SoFar one, SoFar version, boolean only) {
        boolean titled = !one.titles().isEmpty() && version.titles().isEmpty();
        if (titled || !one.isCalledLike(version)) {
            return 0;
        }
        return only && one.isToldBy(version) ? 2 : 1;
    }

    private SoFar soFar(int group) {
        return SoFar.of(
                group,
                IntStream.range(0, phrases.size())
                        .filter(phrase -> first(phrase) == group)
                        .mapToObj(phrases::get)
                        .toList(),
                sides);
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
