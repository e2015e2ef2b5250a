package org.rapporteur.testkit.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.ArticleArchive;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.SourceText;

/** Articles in memory. */
record MemoryArticles(Memory memory, boolean changes) implements ArticleArchive {

    @Override
    public Revision keep(Article article, Instant at) {
        MemoryShelves.mustChange(changes);
        return find(article.id()).orElseGet(() -> add(article.id(), 1, at, article));
    }

    @Override
    public Revision keepAfter(ArticleId earlier, Article article, Instant at) {
        MemoryShelves.mustChange(changes);
        memory.mustHave(earlier);
        List<Revision> revisions = listRevisions(earlier);
        ArticleId first = revisions.get(0).first();
        Optional<Revision> there = find(article.id());
        if (there.isPresent() && !there.get().first().equals(first)) {
            throw new IllegalArgumentException("%s is no revision of %s".formatted(article.id(), first));
        }
        return there.orElseGet(() -> add(first, revisions.size() + 1, at, article));
    }

    private Revision add(ArticleId first, int number, Instant at, Article article) {
        Revision revision = new Revision(memory.revisions.size() + 1L, first, number, at, article);
        memory.revisions.add(revision);
        return revision;
    }

    @Override
    public Optional<Revision> find(ArticleId id) {
        return memory.revisions.stream()
                .filter(revision -> revision.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Revision> findNewestAt(String url) {
        return memory.revisions.stream()
                .filter(revision -> revision.article().imprint().url().equals(Optional.of(url)))
                .max(Comparator.comparingLong(Revision::number));
    }

    @Override
    public Optional<Revision> findFirstWith(SourceText text) {
        return memory.revisions.stream()
                .filter(revision -> revision.article().text().equals(text))
                .findFirst();
    }

    @Override
    public List<Revision> listRevisions(ArticleId any) {
        Optional<ArticleId> first = find(any).map(Revision::first);
        return memory.revisions.stream()
                .filter(revision -> first.equals(Optional.of(revision.first())))
                .toList();
    }

    @Override
    public List<Revision> listAfter(long number, int max) {
        return memory.revisions.stream()
                .filter(revision -> revision.number() > number)
                .limit(max)
                .toList();
    }

    @Override
    public long count() {
        return memory.revisions.size();
    }
}
