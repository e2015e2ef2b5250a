package org.rapporteur.testkit.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.DecisionLog;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;

/** Decisions in memory. */
record MemoryDecisions(Memory memory, boolean changes) implements DecisionLog {

    @Override
    public Numbered<Decision> keep(Decision decision) {
        MemoryShelves.mustChange(changes);
        return find(decision.id()).orElseGet(() -> {
            Numbered<Decision> numbered = new Numbered<>(memory.decisions.size() + 1L, decision);
            memory.decisions.add(numbered);
            return numbered;
        });
    }

    @Override
    public Optional<Numbered<Decision>> find(DecisionId id) {
        return memory.decisions.stream()
                .filter(decision -> decision.value().id().equals(id))
                .findFirst();
    }

    @Override
    public List<Numbered<Decision>> listOn(String kind, String name) {
        return list(subject -> subject.kind().equals(kind) && subject.name().equals(name));
    }

    @Override
    public List<Numbered<Decision>> listIn(ArticleId article) {
        return list(subject -> subject.selectors().stream()
                .anyMatch(selector -> selector.passage().article().equals(article)));
    }

    private List<Numbered<Decision>> list(Predicate<Subject> wanted) {
        return memory.decisions.stream()
                .filter(decision -> wanted.test(decision.value().ruling().subject()))
                .toList();
    }

    @Override
    public List<Numbered<Decision>> listAfter(long number, int max) {
        return memory.decisions.stream()
                .filter(decision -> decision.number() > number)
                .limit(max)
                .toList();
    }
}
