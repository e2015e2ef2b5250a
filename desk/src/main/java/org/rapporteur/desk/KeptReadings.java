package org.rapporteur.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.Article;
import org.rapporteur.language.Reading;
import org.rapporteur.language.kept.Kept;
import org.rapporteur.language.kept.KeptForm;
import org.rapporteur.language.kept.ReadingVersion;
import org.rapporteur.language.kept.UnusableReadingException;

/** Readings on their way to the archive and back. Safe for use by many threads. */
final class KeptReadings {
    private final Supplier<ReadingVersion> now;
    private final Map<ReadingVersion, KeptForm> forms = new ConcurrentHashMap<>();

    /** @param now the version by which articles are read; asked when it is first needed, which takes a while */
    KeptReadings(Supplier<ReadingVersion> now) {
        this.now = new Once<>(now);
    }

    /** As the archive has it. */
    org.rapporteur.core.archive.ReadingVersion version() {
        ReadingVersion version = now.get();
        String model = version.sentenceEncoder()
                .map(meanings -> version.encoder() + ", " + meanings)
                .orElse(version.encoder());
        return new org.rapporteur.core.archive.ReadingVersion(
                model, "rules %s, code %d".formatted(version.rules(), version.code()));
    }

    /** What stands for it in a line that a person reads. */
    String versionId() {
        return now.get().id();
    }

    StoredReading pack(Kept kept, Instant made) {
        return new StoredReading(
                kept.reading().article().id(),
                version(),
                made,
                Octets.of(form(now.get()).pack(kept)));
    }

    /**
     * By whichever version it was made: an earlier reading is good until there is another one.
     *
     * @throws UnusableReadingException if the bytes are damaged, or were laid out by a program of another form
     */
    Kept unpack(StoredReading reading, Article article) {
        byte[] bytes = reading.bytes().toArray();
        return form(KeptForm.versionOf(bytes)).unpack(bytes, article);
    }

    /** The same without its problems; empty if the bytes are of no use. */
    Optional<Reading> find(StoryMaterial.Found found) {
        try {
            return Optional.of(unpack(found.reading(), found.article()).reading());
        } catch (UnusableReadingException e) {
            return Optional.empty();
        }
    }

    private KeptForm form(ReadingVersion of) {
        return forms.computeIfAbsent(of, KeptForm::new);
    }
}
