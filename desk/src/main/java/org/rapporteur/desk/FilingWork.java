package org.rapporteur.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Filing;
import org.rapporteur.core.search.SearchException;
import org.rapporteur.core.search.SearchIndex;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.language.meaning.Meanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index in step with the archive: whatever story has a higher number than the index has seen is filed anew,
 * the lowest first, and the number kept with it. So nothing is missed, whenever either of the two was killed.
 */
final class FilingWork {
    private static final Logger log = LoggerFactory.getLogger(FilingWork.class);

    private static final int PAGE = 16;

    private final Archive archive;
    private final SearchIndex index;
    private final Records records;
    private final Cards cards;

    FilingWork(Archive archive, SearchIndex index, Records records, Cards cards) {
        this.archive = archive;
        this.index = index;
        this.records = records;
        this.cards = cards;
    }

    /** Files all that changed. */
    synchronized void fileAll() {
        long filed = filed();
        List<Numbered<Story>> page = changed(filed, PAGE);
        while (!page.isEmpty()) {
            page.forEach(story -> file(story.value().id()));
            filed = page.get(page.size() - 1).number();
            index.commit(filed);
            page = changed(filed, PAGE);
        }
    }

    /** How many stories are to be filed, counted up to a thousand. */
    long countUnfiled() {
        return changed(filed(), 1_000).size();
    }

    /** From the beginning, if the archive is an older one than that which the index was made from. */
    private long filed() {
        long filed = index.sequence();
        return filed > 0 && changed(filed - 1, 1).isEmpty() ? 0 : filed;
    }

    private List<Numbered<Story>> changed(long after, int most) {
        return archive.view(shelves -> shelves.stories().listAfter(after, most));
    }

    private void file(StoryId id) {
        try {
            records.find(id).ifPresent(this::file);
        } catch (ArchiveException | SearchException e) {
            throw e;
        } catch (RuntimeException fault) {
            // A fault of the program in one story must not keep all others out of the index.
            log.error("story not filed story={}", id, fault);
        }
    }

    private void file(Records.Assembled assembled) {
        Dossier dossier = assembled.record().dossier();
        Filing filing = new Filing(dossier);
        Set<ArticleId> filed = new HashSet<>();
        for (Article article : assembled.unread()) {
            index.keep(new FiledArticle(article, List.of(), List.of(), List.of()));
            filed.add(article.id());
        }
        Map<ArticleId, Meanings> meanings = records.meanings(assembled);
        for (Article article : dossier.articles()) {
            Meanings its = Optional.ofNullable(meanings.get(article.id())).orElse(Meanings.NONE);
            index.keep(filing.of(article, statement -> StatementMeaning.find(statement, its)));
            filed.add(article.id());
        }
        assembled.articles().stream()
                .filter(article -> !filed.contains(article))
                .forEach(index::remove);
        cards.count(assembled.record().id(), dossier);
    }
}
