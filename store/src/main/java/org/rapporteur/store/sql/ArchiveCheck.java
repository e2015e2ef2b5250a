package org.rapporteur.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.StoredReading;

/** Looks at every row: whether it can be read back, and whether it goes with the others. */
final class ArchiveCheck {
    /** At a time, so that no archive is too large to be checked. */
    private static final int ROWS = 500;

    /** What must hold across rows: a query for those where it does not, and what to say of them. */
    private static final Map<String, String> ACROSS = Map.of(
            "select first_id as place from article group by first_id having max(revision) <> count(*)",
            "article: the revisions of %s have a gap",
            "select id as place from article a where revision <> 1 and not exists"
                    + " (select 1 from article where id = a.first_id and revision = 1)",
            "article: %s has no first revision",
            "select id as place from story s where closed = 0 and not exists"
                    + " (select 1 from story_article m where m.story_id = s.id)",
            "story: %s is open and has no articles",
            "select id as place from story s where closed = 1 and exists"
                    + " (select 1 from story_article m where m.story_id = s.id)",
            "story: %s is closed and has articles");

    private final Unit unit;
    private final List<Fault> faults = new ArrayList<>();

    ArchiveCheck(Unit unit) {
        this.unit = unit;
    }

    List<Fault> faults() {
        unit.dialect().findFaults(unit.handle()).forEach(words -> faults.add(new Fault("database", words)));
        List.of("article", "decision", "intake").forEach(this::numbersHaveNoGaps);
        ACROSS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rule -> across(rule.getKey(), rule.getValue()));
        eachRow("article", row -> sameHash(SqlArticles.revision(row), row.text("text_sha256")));
        eachRow("reading", row -> sameHash(SqlReadings.reading(row), row.text("sha256")));
        eachRow("intake", SqlIntake::entry);
        eachRow("job", SqlJobs::job);
        each("decision", "", new SqlDecisions(unit)::listAfter);
        each("story", " where closed = 0", new SqlStories(unit)::listAfter);
        return List.copyOf(faults);
    }

    private void numbersHaveNoGaps(String table) {
        long missing = unit.handle()
                .createQuery("select coalesce(max(number), 0) - count(*) from " + table)
                .mapTo(Long.class)
                .one();
        if (missing != 0) {
            faults.add(new Fault(table, "%d numbers are missing".formatted(missing)));
        }
    }

    private void across(String query, String words) {
        unit.handle()
                .createQuery(query + " order by place")
                .mapTo(String.class)
                .forEach(
                        place -> faults.add(new Fault(words.substring(0, words.indexOf(':')), words.formatted(place))));
    }

    /** Reads each row on its own, so that one that cannot be read does not hide the rest. */
    private void eachRow(String table, Row.Reader<?> reader) {
        long last = 0;
        List<Long> numbers = numbersAfter(last, table, reader);
        while (!numbers.isEmpty()) {
            last = numbers.get(numbers.size() - 1);
            numbers = numbersAfter(last, table, reader);
        }
    }

    private List<Long> numbersAfter(long last, String table, Row.Reader<?> reader) {
        return unit.handle()
                .createQuery("select * from " + table + " where number > :last order by number limit :rows")
                .bind("last", last)
                .bind("rows", ROWS)
                .map((columns, context) -> look(table, columns, reader))
                .list();
    }

    private long look(String table, ResultSet columns, Row.Reader<?> reader) throws SQLException {
        long number = columns.getLong("number");
        look(table, number, () -> reader.make(new Row(columns)));
        return number;
    }

    /** Reads many at a time, and each on its own only where that fails. */
    private void each(String table, String which, Reading reading) {
        List<Long> numbers = unit.handle()
                .createQuery("select number from " + table + which + " order by number")
                .mapTo(Long.class)
                .list();
        for (int from = 0; from < numbers.size(); from += ROWS) {
            List<Long> some = numbers.subList(from, Math.min(from + ROWS, numbers.size()));
            if (!canBeRead(some, reading)) {
                some.forEach(number -> look(table, number, () -> reading.after(number - 1, 1)));
            }
        }
    }

    private static boolean canBeRead(List<Long> numbers, Reading reading) {
        try {
            return reading.after(numbers.get(0) - 1, numbers.size()).size() == numbers.size();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private void look(String table, long number, Look look) {
        try {
            look.at();
        } catch (SQLException | IllegalArgumentException | ArithmeticException e) {
            faults.add(new Fault(table, "number %d: %s".formatted(number, e.getMessage())));
        }
    }

    private static Revision sameHash(Revision revision, String sha256) {
        mustBe(sha256, revision.article().text().sha256());
        return revision;
    }

    private static Numbered<StoredReading> sameHash(Numbered<StoredReading> reading, String sha256) {
        mustBe(sha256, reading.value().bytes().sha256());
        return reading;
    }

    private static void mustBe(String kept, String computed) {
        if (!kept.equals(computed)) {
            throw new IllegalArgumentException("SHA-256 is %s and was %s".formatted(computed, kept));
        }
    }

    /** Reads those with higher numbers, at most so many. */
    @FunctionalInterface
    private interface Reading {
        List<?> after(long number, int max);
    }

    /** Reads something that may not be readable. */
    @FunctionalInterface
    private interface Look {
        Object at() throws SQLException;
    }
}
