package org.rapporteur.assembly.clustering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.SharedWord;
import org.rapporteur.core.text.Span;

/** What a word comes to in a few articles. */
final class SideWord {

    private final long term;
    private double sum;
    private int articles;
    private Optional<Place> place = Optional.empty();

    private SideWord(long term) {
        this.term = term;
    }

    /**
     * Where it stands.
     *
     * @param written the words of the passage
     */
    record Place(String written, SharedWord.Kind kind, Passage passage) {}

    /** The words that the articles are known by, by term. */
    static Map<Long, SideWord> of(List<Known> articles) {
        Map<Long, SideWord> words = new LinkedHashMap<>();
        for (Known article : articles) {
            for (Profile.Entry entry : article.profile().entries()) {
                words.computeIfAbsent(entry.term(), SideWord::new).add(article, entry);
            }
        }
        return words;
    }

    private void add(Known article, Profile.Entry entry) {
        sum += entry.share();
        articles++;
        Span first = entry.first();
        if (place.isEmpty() && !first.isEmpty()) {
            place = Optional.of(new Place(entry.written(), entry.kind(), new Passage(article.id(), first)));
        }
    }

    long term() {
        return term;
    }

    /** Of its shares in their profiles. */
    double sum() {
        return sum;
    }

    /** How many are known by it. */
    int articles() {
        return articles;
    }

    /** In the first of the articles that has it in its text; empty if only titles have it. */
    Optional<Place> place() {
        return place;
    }
}
