package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** A story that articles are put to. */
final class OpenStory {

    /** So many articles at most are compared one by one. */
    static final int LOOSE_MAX = 32;

    /** Of a larger story the first few and the last many stand for all. */
    private static final int FIRST_COMPARED = 4;

    private static final int LAST_COMPARED = 12;

    /** So many words say what a story is about. */
    private static final int KNOWN_BY = 8;

    private final StoryId id;
    private final List<Known> articles = new ArrayList<>();

    OpenStory(ArticleId founder) {
        this.id = new StoryId(founder);
    }

    StoryId id() {
        return id;
    }

    boolean isFoundedBy(Known article) {
        return id.founder().equals(article.id());
    }

    /** By arrival; a view that grows with the story. */
    List<Known> articles() {
        return articles;
    }

    /** Takes in the newest of all articles. */
    void add(Known newest) {
        articles.add(newest);
    }

    /** Has these from now on, and no others; by arrival. */
    void hold(List<Known> held) {
        articles.clear();
        articles.addAll(held);
    }

    int size() {
        return articles.size();
    }

    int firstArrival() {
        return articles.get(0).arrival();
    }

    int lastArrival() {
        return articles.get(articles.size() - 1).arrival();
    }

    /** Empty if all are undated. */
    OptionalLong lastDay() {
        return articles.stream()
                .flatMapToLong(article -> article.day().stream())
                .max();
    }

    /** Those that stand for all when they are compared with others; in the same order. */
    static List<Known> compared(List<Known> byArrival) {
        int size = byArrival.size();
        if (size <= LOOSE_MAX) {
            return byArrival;
        }
        List<Known> few = new ArrayList<>(byArrival.subList(0, FIRST_COMPARED));
        few.addAll(byArrival.subList(size - LAST_COMPARED, size));
        return few;
    }

    double likeness(Known article) {
        return Known.likeness(List.of(article), compared(articles));
    }

    Story asStory() {
        return new Story(id, articles.stream().map(Known::id).toList(), knownBy());
    }

    private List<Passage> knownBy() {
        if (size() < 2) {
            return List.of();
        }
        return SideWord.of(articles).values().stream()
                .filter(word -> 2 * word.articles() > size())
                .sorted(Comparator.comparingDouble(SideWord::sum).reversed().thenComparingLong(SideWord::term))
                .flatMap(word -> word.place().stream())
                .limit(KNOWN_BY)
                .map(SideWord.Place::passage)
                .toList();
    }
}
