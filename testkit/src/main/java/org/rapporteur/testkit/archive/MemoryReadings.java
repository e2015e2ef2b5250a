package org.rapporteur.testkit.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.ReadingArchive;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.ArticleId;

/** Readings in memory. */
record MemoryReadings(Memory memory, boolean changes) implements ReadingArchive {

    @Override
    public Numbered<StoredReading> keep(StoredReading reading) {
        MemoryShelves.mustChange(changes);
        memory.mustHave(reading.article());
        Optional<Numbered<StoredReading>> same =
                find(reading.article()).filter(kept -> kept.value().equals(reading));
        if (same.isEmpty()) {
            memory.readings.put(reading.article(), new Numbered<>(memory.nextReading(), reading));
        }
        return find(reading.article()).orElseThrow();
    }

    @Override
    public Optional<Numbered<StoredReading>> find(ArticleId article) {
        return Optional.ofNullable(memory.readings.get(article));
    }

    @Override
    public List<Numbered<StoredReading>> listAfter(long number, int max) {
        return memory.readings.values().stream()
                .filter(reading -> reading.number() > number)
                .sorted(Comparator.comparingLong(Numbered::number))
                .limit(max)
                .toList();
    }

    @Override
    public List<ArticleId> listWithout(ReadingVersion version, int max) {
        return memory.revisions.stream()
                .map(Revision::id)
                .filter(id -> find(id).filter(
                                reading -> reading.value().version().equals(version))
                        .isEmpty())
                .limit(max)
                .toList();
    }

    @Override
    public SortedMap<ReadingVersion, Long> counts() {
        return memory.readings.values().stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.value().version(), TreeMap::new, Collectors.counting()));
    }
}
