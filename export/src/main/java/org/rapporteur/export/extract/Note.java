package org.rapporteur.export.extract;

import java.util.Optional;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.passage.Passages;

/**
 * Something told of an entry that is not words of an article.
 *
 * @param name small letters and underscores, the same in every format: {@code cue_kind}
 * @param value never empty
 */
public record Note(String name, String value) {

    /** @throws IllegalArgumentException if either is empty */
    public Note {
        if (name.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("a note '%s' of '%s'".formatted(name, value));
        }
    }

    static Optional<Note> of(String name, Enum<?> value) {
        return Optional.of(new Note(name, Passages.value(value)));
    }

    static Optional<Note> of(String name, Optional<?> value) {
        return value.map(Object::toString).filter(text -> !text.isEmpty()).map(text -> new Note(name, text));
    }

    static Optional<Note> from(Optional<Window> window) {
        return of("from", window.flatMap(Window::from));
    }

    static Optional<Note> until(Optional<Window> window) {
        return of("until", window.flatMap(Window::until));
    }
}
