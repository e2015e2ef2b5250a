package org.rapporteur.ingest.plain;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads when first asked and keeps what it got. For use by one thread. */
final class Once implements Supplier<LanguageModel> {
    private final Supplier<LanguageModel> loading;
    private @Nullable LanguageModel loaded;

    Once(Supplier<LanguageModel> loading) {
        this.loading = loading;
    }

    @Override
    public LanguageModel get() {
        LanguageModel model = loaded;
        if (model == null) {
            model = loading.get();
            loaded = model;
        }
        return model;
    }
}
