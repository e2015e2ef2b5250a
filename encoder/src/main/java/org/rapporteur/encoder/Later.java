package org.rapporteur.encoder;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What takes a while to load: loaded once, by whoever needs it first, while all others wait. */
final class Later<T> {
    private final FutureTask<T> task;
    private final AtomicBoolean begun = new AtomicBoolean();

    Later(Supplier<T> loading) {
        task = new FutureTask<>(loading::get);
    }

    /** @throws UnreadableModelException if it could not be loaded, each time again */
    T get() {
        begun.set(true);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableModelException cause) {
                throw new UnreadableModelException(String.valueOf(cause.getMessage()), e);
            }
            throw new IllegalStateException("a model could not be loaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a model was loaded", e);
        }
    }

    /** Nothing is done where nothing was loaded. */
    void close(Consumer<T> closing) {
        if (begun.get()) {
            T loaded;
            try {
                loaded = get();
            } catch (UnreadableModelException | IllegalStateException nothingToClose) {
                return;
            }
            closing.accept(loaded);
        }
    }
}
