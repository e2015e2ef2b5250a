package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.rapporteur.desk.held.HeldDossiers;
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
    private final Making making;
    private final int articlesMax;
    private final List<Object> locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new Object()).toList();
    private final Map<StoryId, Assembled> held = new LinkedHashMap<>(16, 0.75f, true);
    private int articlesHeld;

    /** Of the record that was assembled last: it is filed next. */
    private volatile Meant lastMeant = new Meant(-1, Map.of());

    Records(Archive archive, KeptReadings readings, Making making) {
        this(archive, readings, making, ARTICLES_MAX);
    }

    Records(Archive archive, KeptReadings readings, Making making, int articlesMax) {
        this.archive = archive;
        this.readings = readings;
        this.making = making;
        this.articlesMax = articlesMax;
    }

    /**
     * How a record is made.
     *
     * @param reReading takes up what of the kept readings is of no use
     * @param dossiers that need not be assembled, for they were
     */
    record Making(Rulings rulings, ReReading reReading, HeldDossiers dossiers) {

        boolean holds() {
            return dossiers != HeldDossiers.NONE;
        }
    }

    /** @param number of the story's change */
    private record Meant(long number, Map<ArticleId, Meanings> byArticle) {}

    /**
     * A record with what the index needs besides.
     *
     * @param unread the newest revisions of articles without a reading
     * @param articles all of the story, earlier revisions too
     */
    record Assembled(StoryRecord record, List<Article> unread, List<ArticleId> articles) {
        Assembled {
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
        Optional<Assembled> made = material.map(this::recalledOrAssembled);
        made.ifPresent(this::hold);
        return made;
    }

    /** The dossier that would be, had nobody decided anything on what is in it; not held. */
    Optional<Dossier> asFound(StoryId id) {
        return archive.view(shelves -> StoryMaterial.find(shelves, id))
                .map(StoryMaterial::undecided)
                .map(material -> assemble(material, "").record().dossier());
    }

    /** What the sentences of its articles mean, by article, of those that were read. */
    Map<ArticleId, Meanings> meanings(Assembled assembled) {
        Meant last = lastMeant;
        if (last.number() == assembled.record().number()) {
            return last.byArticle();
        }
        Map<ArticleId, Meanings> meanings = new HashMap<>();
        archive.view(shelves -> StoryMaterial.find(shelves, assembled.record().id()))
                .ifPresent(material -> material.found()
                        .forEach(found -> readings.find(found)
                                .ifPresent(
                                        reading -> meanings.put(found.article().id(), reading.meanings()))));
        return meanings;
    }

    private Assembled recalledOrAssembled(StoryMaterial material) {
        if (!making.holds()) {
            return assemble(material, "");
        }
        StoryId story = material.story().value().id();
        String hash = material.sha256();
        List<Article> articles =
                material.found().stream().map(StoryMaterial.Found::article).toList();
        return making.dossiers()
                .find(story, hash, articles)
                .map(dossier -> assembled(material, dossier, List.of()))
                .orElseGet(() -> assemble(material, hash));
    }

    /** @param unusable articles whose readings are of no use, and asked for again */
    private static Assembled assembled(StoryMaterial material, Dossier dossier, List<Article> unusable) {
        List<ArticleId> waiting = new ArrayList<>(material.waiting());
        unusable.forEach(article -> waiting.add(article.id()));
        List<Article> unread = new ArrayList<>(material.unread());
        unread.addAll(unusable);
        Numbered<Story> story = material.story();
        StoryRecord record = new StoryRecord(
                story.value().id(), story.number(), material.name(), dossier, material.decisions(), waiting);
        return new Assembled(record, unread, story.value().articles());
    }

    /** @param hash of the material, under which the dossier is held; empty if it is not to be */
    private Assembled assemble(StoryMaterial material, String hash) {
        List<Reading> usable = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<ArticleId, Meanings> meanings = new HashMap<>();
        List<Article> unusable = new ArrayList<>();
        for (StoryMaterial.Found found : material.found()) {
            try {
                Kept kept = readings.unpack(found.reading(), found.article());
                usable.add(kept.reading());
                problems.addAll(kept.problems());
                meanings.put(found.article().id(), kept.reading().meanings());
            } catch (UnusableReadingException e) {
                unusable.add(found.article());
            }
        }
        if (!unusable.isEmpty()) {
            making.reReading().offer(unusable.stream().map(Article::id).toList());
        }
        problems.addAll(material.problems());
        List<Decision> kept = material.decisions().stream().map(Numbered::value).toList();
        Dossier dossier = making.rulings().assemble(usable, new Rulings.Decided(kept, material.newest()), problems);
        lastMeant = new Meant(material.story().number(), Map.copyOf(meanings));
        if (!hash.isEmpty() && unusable.isEmpty()) {
            making.dossiers().keep(material.story().value().id(), hash, dossier);
        }
        return assembled(material, dossier, unusable);
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
