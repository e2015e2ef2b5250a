package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.language.Reading;
import org.rapporteur.language.kept.Kept;
import org.rapporteur.language.kept.UnusableReadingException;
import org.rapporteur.language.meaning.Meanings;

/**
 * The records of stories, made of kept readings, those last asked for held ready. One is good as long as the number of
 * its story is the same. Of one story one thread makes the record, and whoever else wants it waits for that. Safe for
 * use by many threads.
 */
final class Records {
    /** So many articles' worth of records is held at most, beside the newest one whatever its size. */
    private static final int ARTICLES_MAX = 4_000;

    private static final int LOCKS = 64;

    private final Archive archive;
    private final KeptReadings readings;
    private final Rulings rulings;
    private final ReReading reReading;
    private final int articlesMax;
    private final List<Object> locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new Object()).toList();
    private final Map<StoryId, Assembled> held = new LinkedHashMap<>(16, 0.75f, true);
    private int articlesHeld;

    Records(Archive archive, KeptReadings readings, Rulings rulings, ReReading reReading) {
        this(archive, readings, rulings, reReading, ARTICLES_MAX);
    }

    Records(Archive archive, KeptReadings readings, Rulings rulings, ReReading reReading, int articlesMax) {
        this.archive = archive;
        this.readings = readings;
        this.rulings = rulings;
        this.reReading = reReading;
        this.articlesMax = articlesMax;
    }

    /**
     * A record with what the index needs besides.
     *
     * @param meanings by article, of those that were read
     * @param unread the newest revisions of articles without a reading
     * @param articles all of the story, earlier revisions too
     */
    record Assembled(
            StoryRecord record, Map<ArticleId, Meanings> meanings, List<Article> unread, List<ArticleId> articles) {
        Assembled {
            meanings = Map.copyOf(meanings);
            unread = List.copyOf(unread);
            articles = List.copyOf(articles);
        }
    }

    /** The record of a story as it is now; empty if there is no such story. */
    Optional<Assembled> find(StoryId id) {
        Optional<Numbered<Story>> story =
                archive.view(shelves -> shelves.stories().find(id));
        if (story.isEmpty()) {
            return Optional.empty();
        }
        StoryId open = story.get().value().id();
        Optional<Assembled> ready = ready(open, story.get().number());
        if (ready.isPresent()) {
            return ready;
        }
        synchronized (locks.get(Math.floorMod(open.hashCode(), LOCKS))) {
            // It may have been made while this thread waited.
            return ready(open, story.get().number()).or(() -> make(open));
        }
    }

    private Optional<Assembled> make(StoryId id) {
        Optional<StoryMaterial> material = archive.view(shelves -> StoryMaterial.find(shelves, id));
        Optional<Assembled> made = material.map(this::assemble);
        made.ifPresent(this::hold);
        return made;
    }

    private Assembled assemble(StoryMaterial material) {
        List<Reading> usable = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<ArticleId> waiting = new ArrayList<>(material.waiting());
        List<Article> unread = new ArrayList<>(material.unread());
        Map<ArticleId, Meanings> meanings = new LinkedHashMap<>();
        List<ArticleId> unusable = new ArrayList<>();
        for (StoryMaterial.Found found : material.found()) {
            try {
                Kept kept = readings.unpack(found.reading(), found.article());
                usable.add(kept.reading());
                problems.addAll(kept.problems());
                meanings.put(found.article().id(), kept.reading().meanings());
            } catch (UnusableReadingException e) {
                unusable.add(found.article().id());
                unread.add(found.article());
            }
        }
        if (!unusable.isEmpty()) {
            waiting.addAll(unusable);
            reReading.offer(unusable);
        }
        problems.addAll(material.problems());
        List<Decision> kept = material.decisions().stream().map(Numbered::value).toList();
        Dossier dossier = rulings.assemble(usable, new Rulings.Decided(kept, material.newest()), problems);
        Numbered<Story> story = material.story();
        StoryRecord record = new StoryRecord(
                story.value().id(), story.number(), material.name(), dossier, material.decisions(), waiting);
        return new Assembled(record, meanings, unread, story.value().articles());
    }

    private Optional<Assembled> ready(StoryId id, long number) {
        synchronized (held) {
            return Optional.ofNullable(held.get(id))
                    .filter(assembled -> assembled.record().number() >= number);
        }
    }

    private void hold(Assembled assembled) {
        synchronized (held) {
            Assembled before = held.put(assembled.record().id(), assembled);
            articlesHeld += weight(assembled) - (before == null ? 0 : weight(before));
            Iterator<Assembled> eldest = held.values().iterator();
            while (articlesHeld > articlesMax && held.size() > 1) {
                articlesHeld -= weight(eldest.next());
                eldest.remove();
            }
        }
    }

    private static int weight(Assembled assembled) {
        return Math.max(1, assembled.articles().size());
    }
}
