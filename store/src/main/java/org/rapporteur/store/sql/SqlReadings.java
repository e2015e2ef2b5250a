package org.rapporteur.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.ReadingArchive;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.ArticleId;

/** Readings in the table {@code reading}. */
record SqlReadings(Unit unit) implements ReadingArchive {

    private static final String UPSERT = """
            insert into reading (article_id, number, model, rules, made_ms, sha256, bytes)
            values (:article, :number, :model, :rules, :made, :sha256, :bytes)
            on conflict (article_id) do update set number = excluded.number, model = excluded.model,
                rules = excluded.rules, made_ms = excluded.made_ms, sha256 = excluded.sha256, bytes = excluded.bytes
            """;

    @Override
    public Numbered<StoredReading> keep(StoredReading reading) {
        unit.changing();
        new SqlArticles(unit).mustBeKept(reading.article());
        return find(reading.article())
                .filter(kept -> kept.value().equals(reading))
                .orElseGet(() -> upsert(new Numbered<>(unit.nextNumber("reading"), reading)));
    }

    private Numbered<StoredReading> upsert(Numbered<StoredReading> reading) {
        StoredReading value = reading.value();
        unit.changing()
                .createUpdate(UPSERT)
                .bind("article", value.article().value())
                .bind("number", reading.number())
                .bind("model", value.version().model())
                .bind("rules", value.version().rules())
                .bind("made", value.made().toEpochMilli())
                .bind("sha256", value.bytes().sha256())
                .bind("bytes", value.bytes().toArray())
                .execute();
        return reading;
    }

    @Override
    public Optional<Numbered<StoredReading>> find(ArticleId article) {
        return unit.handle()
                .createQuery("select * from reading where article_id = :article")
                .bind("article", article.value())
                .map(Row.to(SqlReadings::reading))
                .findOne();
    }

    @Override
    public List<Numbered<StoredReading>> listAfter(long number, int max) {
        return unit.handle()
                .createQuery("select * from reading where number > :number order by number limit :max")
                .bind("number", number)
                .bind("max", max)
                .map(Row.to(SqlReadings::reading))
                .list();
    }

    @Override
    public List<ArticleId> listWithout(ReadingVersion version, int max) {
        return unit.handle()
                .createQuery("""
                        select id from article
                        where not exists (select 1 from reading
                            where article_id = article.id and model = :model and rules = :rules)
                        order by number limit :max
                        """)
                .bind("model", version.model())
                .bind("rules", version.rules())
                .bind("max", max)
                .map(Row.to(row -> row.article("id")))
                .list();
    }

    @Override
    public SortedMap<ReadingVersion, Long> counts() {
        SortedMap<ReadingVersion, Long> counts = new TreeMap<>();
        unit.handle()
                .createQuery("select model, rules, count(*) as readings from reading group by model, rules")
                .map(Row.to(row ->
                        Map.entry(new ReadingVersion(row.text("model"), row.text("rules")), row.number("readings"))))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    static Numbered<StoredReading> reading(Row row) throws SQLException {
        return new Numbered<>(
                row.number("number"),
                new StoredReading(
                        row.article("article_id"),
                        new ReadingVersion(row.text("model"), row.text("rules")),
                        row.moment("made_ms"),
                        row.octets("bytes")));
    }
}
