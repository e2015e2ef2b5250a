package org.rapporteur.store.sql;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.IntakeLedger;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.ArticleId;

/** The ledger in the table {@code intake}. */
record SqlIntake(Unit unit) implements IntakeLedger {

    private static final String INSERT = """
            insert into intake (number, input, origin, outcome, reason, size_bytes, sha256, article_id, taken_ms)
            values (:number, :input, :origin, :outcome, :reason, :bytes, :sha256, :article, :taken)
            """;

    @Override
    public Numbered<LedgerEntry> keep(LedgerEntry entry) {
        unit.changing();
        entry.article().ifPresent(new SqlArticles(unit)::mustBeKept);
        return find(entry.input()).orElseGet(() -> insert(new Numbered<>(unit.nextNumber("intake"), entry)));
    }

    @Override
    public Optional<Numbered<LedgerEntry>> find(InputId input) {
        return unit.handle()
                .createQuery("select * from intake where input = :input")
                .bind("input", input.value())
                .map(Row.to(SqlIntake::entry))
                .findOne();
    }

    @Override
    public List<Numbered<LedgerEntry>> listAfter(long number, int max) {
        return unit.handle()
                .createQuery("select * from intake where number > :number order by number limit :max")
                .bind("number", number)
                .bind("max", max)
                .map(Row.to(SqlIntake::entry))
                .list();
    }

    @Override
    public SortedMap<Intake, Long> counts() {
        Map<Intake, Long> counts = new EnumMap<>(Intake.class);
        unit.handle()
                .createQuery("select outcome, count(*) as inputs from intake group by outcome")
                .map(Row.to(row -> Map.entry(row.oneOf(Intake.class, "outcome"), row.number("inputs"))))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return new TreeMap<>(counts);
    }

    private Numbered<LedgerEntry> insert(Numbered<LedgerEntry> numbered) {
        LedgerEntry entry = numbered.value();
        unit.changing()
                .createUpdate(INSERT)
                .bind("number", numbered.number())
                .bind("input", entry.input().value())
                .bind("origin", entry.origin())
                .bind("outcome", Row.word(entry.intake()))
                .bind("reason", entry.reason())
                .bind("bytes", entry.bytes())
                .bind("sha256", entry.sha256())
                .bind("article", entry.article().map(ArticleId::value))
                .bind("taken", entry.at().toEpochMilli())
                .execute();
        return numbered;
    }

    static Numbered<LedgerEntry> entry(Row row) throws SQLException {
        return new Numbered<>(
                row.number("number"),
                new LedgerEntry(
                        new InputId(row.text("input")),
                        row.text("origin"),
                        row.oneOf(Intake.class, "outcome"),
                        row.text("reason"),
                        row.number("size_bytes"),
                        row.findText("sha256"),
                        row.findText("article_id").map(ArticleId::new),
                        row.moment("taken_ms")));
    }
}
