package org.rapporteur.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.DecisionLog;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;

/** Decisions in the tables {@code decision} and {@code decision_selector}. */
record SqlDecisions(Unit unit) implements DecisionLog {

    private static final String INSERT = """
            insert into decision (number, id, kind, subject_kind, subject_name, value_from, value_to, reason,
                person, decided_ms)
            values (:number, :id, :kind, :subjectKind, :subjectName, :from, :to, :reason, :person, :decided)
            """;

    private static final String INSERT_SELECTOR = """
            insert into decision_selector (decision_number, position, article_id, span_begin, span_end, words,
                words_before, words_after)
            values (:decision, :position, :article, :begin, :end, :words, :before, :after)
            """;

    @Override
    public Numbered<Decision> keep(Decision decision) {
        unit.changing();
        return find(decision.id()).orElseGet(() -> insert(new Numbered<>(unit.nextNumber("decision"), decision)));
    }

    @Override
    public Optional<Numbered<Decision>> find(DecisionId id) {
        return load("id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Override
    public List<Numbered<Decision>> listOn(String kind, String name) {
        return load("subject_kind = :kind and subject_name = :name", Map.of("kind", kind, "name", name));
    }

    @Override
    public List<Numbered<Decision>> listIn(ArticleId article) {
        return load(
                "number in (select decision_number from decision_selector where article_id = :article)",
                Map.of("article", article.value()));
    }

    @Override
    public List<Numbered<Decision>> listAfter(long number, int max) {
        return load(
                "number in (select number from decision where number > :number order by number limit :max)",
                Map.of("number", number, "max", max));
    }

    private List<Numbered<Decision>> load(String where, Map<String, ?> values) {
        Map<Long, List<Selector>> selectors = loadSelectors(where, values);
        return unit.handle()
                .createQuery("select * from decision where " + where + " order by number")
                .bindMap(values)
                .map(Row.to(row -> {
                    long number = row.number("number");
                    return new Numbered<>(number, decision(row, selectors.getOrDefault(number, List.of())));
                }))
                .list();
    }

    private Map<Long, List<Selector>> loadSelectors(String where, Map<String, ?> values) {
        Map<Long, List<Selector>> selectors = new HashMap<>();
        String of = "(select number from decision where " + where + ")";
        unit.handle()
                .createQuery("select * from decision_selector where decision_number in " + of
                        + " order by decision_number, position")
                .bindMap(values)
                .map(Row.to(row -> Map.entry(row.number("decision_number"), selector(row))))
                .forEach(row -> selectors
                        .computeIfAbsent(row.getKey(), number -> new ArrayList<>())
                        .add(row.getValue()));
        return selectors;
    }

    private static Selector selector(Row row) throws SQLException {
        return new Selector(row.passage(), row.text("words"), row.text("words_before"), row.text("words_after"));
    }

    private static Decision decision(Row row, List<Selector> selectors) throws SQLException {
        Subject subject = new Subject(row.text("subject_kind"), row.text("subject_name"), selectors);
        Ruling ruling = new Ruling(
                row.oneOf(RulingKind.class, "kind"),
                subject,
                row.text("value_from"),
                row.text("value_to"),
                row.text("reason"));
        return new Decision(new DecisionId(row.text("id")), ruling, row.text("person"), row.moment("decided_ms"));
    }

    private Numbered<Decision> insert(Numbered<Decision> numbered) {
        Decision decision = numbered.value();
        Ruling ruling = decision.ruling();
        unit.changing()
                .createUpdate(INSERT)
                .bind("number", numbered.number())
                .bind("id", decision.id().value())
                .bind("kind", Row.word(ruling.kind()))
                .bind("subjectKind", ruling.subject().kind())
                .bind("subjectName", ruling.subject().name())
                .bind("from", ruling.from())
                .bind("to", ruling.to())
                .bind("reason", ruling.reason())
                .bind("person", decision.person())
                .bind("decided", decision.at().toEpochMilli())
                .execute();
        if (!ruling.subject().selectors().isEmpty()) {
            insertSelectors(numbered.number(), ruling.subject().selectors());
        }
        return numbered;
    }

    private void insertSelectors(long decision, List<Selector> selectors) {
        PreparedBatch batch = unit.changing().prepareBatch(INSERT_SELECTOR);
        for (int i = 0; i < selectors.size(); i++) {
            Selector selector = selectors.get(i);
            batch.bind("decision", decision)
                    .bind("position", i)
                    .bind("article", selector.passage().article().value())
                    .bind("begin", selector.passage().span().begin())
                    .bind("end", selector.passage().span().end())
                    .bind("words", selector.words())
                    .bind("before", selector.before())
                    .bind("after", selector.after())
                    .add();
        }
        batch.execute();
    }
}
