package org.rapporteur.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.ArticleArchive;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;

/** Articles in the table {@code article}. */
record SqlArticles(Unit unit) implements ArticleArchive {

    private static final String INSERT = """
            insert into article (number, id, first_id, revision, kept_ms, origin, outlet, title, byline,
                published, updated, url, language, text, text_sha256)
            values (:number, :id, :first, :revision, :kept, :origin, :outlet, :title, :byline,
                :published, :updated, :url, :language, :text, :sha256)
            """;

    @Override
    public Revision keep(Article article, Instant at) {
        unit.changing();
        return find(article.id())
                .orElseGet(() -> insert(new Revision(unit.nextNumber("article"), article.id(), 1, at, article)));
    }

    @Override
    public Revision keepAfter(ArticleId earlier, Article article, Instant at) {
        unit.changing();
        List<Revision> revisions = listRevisions(earlier);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s cannot come after %s: it is not kept".formatted(article.id(), earlier));
        }
        ArticleId first = revisions.get(0).first();
        Optional<Revision> there = find(article.id());
        if (there.isPresent() && !there.get().first().equals(first)) {
            throw new IllegalArgumentException("%s is a revision of %s, not of %s"
                    .formatted(article.id(), there.get().first(), first));
        }
        return there.orElseGet(
                () -> insert(new Revision(unit.nextNumber("article"), first, revisions.size() + 1, at, article)));
    }

    @Override
    public Optional<Revision> find(ArticleId id) {
        return unit.handle()
                .createQuery("select * from article where id = :id")
                .bind("id", id.value())
                .map(Row.to(SqlArticles::revision))
                .findOne();
    }

    @Override
    public Optional<Revision> findNewestAt(String url) {
        return unit.handle()
                .createQuery("select * from article where url = :url order by number desc limit 1")
                .bind("url", url)
                .map(Row.to(SqlArticles::revision))
                .findOne();
    }

    @Override
    public Optional<Revision> findFirstWith(SourceText text) {
        return unit.handle()
                .createQuery("select * from article where text_sha256 = :sha256 order by number limit 1")
                .bind("sha256", text.sha256())
                .map(Row.to(SqlArticles::revision))
                .findOne();
    }

    @Override
    public List<Revision> listRevisions(ArticleId any) {
        return unit.handle()
                .createQuery("""
                        select * from article
                        where first_id = (select first_id from article where id = :any)
                        order by revision
                        """)
                .bind("any", any.value())
                .map(Row.to(SqlArticles::revision))
                .list();
    }

    @Override
    public List<Revision> listAfter(long number, int max) {
        return unit.handle()
                .createQuery("select * from article where number > :number order by number limit :max")
                .bind("number", number)
                .bind("max", max)
                .map(Row.to(SqlArticles::revision))
                .list();
    }

    @Override
    public long count() {
        return unit.handle()
                .createQuery("select count(*) from article")
                .mapTo(Long.class)
                .one();
    }

    /** @throws IllegalArgumentException if there is no such article */
    void mustBeKept(ArticleId id) {
        boolean kept = unit.handle()
                .createQuery("select number from article where id = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
        if (!kept) {
            throw new IllegalArgumentException("article %s is not kept".formatted(id));
        }
    }

    private Revision insert(Revision revision) {
        Article article = revision.article();
        Imprint imprint = article.imprint();
        unit.changing()
                .createUpdate(INSERT)
                .bind("number", revision.number())
                .bind("id", article.id().value())
                .bind("first", revision.first().value())
                .bind("revision", revision.revision())
                .bind("kept", revision.kept().toEpochMilli())
                .bind("origin", article.origin())
                .bind("outlet", imprint.outlet().map(Outlet::name))
                .bind("title", imprint.title())
                .bind("byline", imprint.byline())
                .bind("published", imprint.published().map(PublicationTime::written))
                .bind("updated", imprint.updated().map(PublicationTime::written))
                .bind("url", imprint.url())
                .bind("language", imprint.language())
                .bind("text", article.text().characters())
                .bind("sha256", article.text().sha256())
                .execute();
        return revision;
    }

    static Revision revision(Row row) throws SQLException {
        Imprint imprint = new Imprint(
                row.findText("outlet").map(Outlet::new),
                row.findText("title"),
                row.findText("byline"),
                row.findText("published").map(PublicationTime::parse),
                row.findText("updated").map(PublicationTime::parse),
                row.findText("url"),
                row.findText("language"));
        Article article = new Article(row.article("id"), row.text("origin"), imprint, new SourceText(row.text("text")));
        return new Revision(
                row.number("number"), row.article("first_id"), row.count("revision"), row.moment("kept_ms"), article);
    }
}
