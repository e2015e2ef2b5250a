package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Two real reports. Their texts are not part of the project; the key knows them by their hash. */
final class SeedsTask extends KeyTask {

    @Override
    public String name() {
        return "seeds";
    }

    @Override
    public String about() {
        return "who said what in two real reports, against a key made by hand";
    }

    @Override
    String key(Bench bench) throws IOException {
        try (InputStream stream = SeedsTask.class.getResourceAsStream("seeds-key.tsv")) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its seeds-key.tsv");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    Path folder(Bench bench) {
        return bench.options().seeds();
    }
}
