package org.rapporteur.testkit.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.IntakeLedger;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;

/** The ledger in memory. */
record MemoryIntake(Memory memory, boolean changes) implements IntakeLedger {

    @Override
    public Numbered<LedgerEntry> keep(LedgerEntry entry) {
        MemoryShelves.mustChange(changes);
        entry.article().ifPresent(memory::mustHave);
        return find(entry.input()).orElseGet(() -> {
            Numbered<LedgerEntry> numbered = new Numbered<>(memory.intake.size() + 1L, entry);
            memory.intake.add(numbered);
            return numbered;
        });
    }

    @Override
    public Optional<Numbered<LedgerEntry>> find(InputId input) {
        return memory.intake.stream()
                .filter(entry -> entry.value().input().equals(input))
                .findFirst();
    }

    @Override
    public List<Numbered<LedgerEntry>> listAfter(long number, int max) {
        return memory.intake.stream()
                .filter(entry -> entry.number() > number)
                .limit(max)
                .toList();
    }

    @Override
    public SortedMap<Intake, Long> counts() {
        return memory.intake.stream()
                .collect(Collectors.groupingBy(entry -> entry.value().intake(), TreeMap::new, Collectors.counting()));
    }
}
