package org.rapporteur.core.intake;

import org.rapporteur.core.archive.Octets;

/**
 * A file as somebody hands it over.
 *
 * @param name as whoever hands it over calls it: to be shown, never to be opened
 */
public record HandedFile(String name, Octets bytes) {

    private static final int NAME_MAX = 200;

    /** @throws IllegalArgumentException if the name is blank, longer than 200 characters or has control characters */
    public HandedFile {
        if (name.isBlank() || name.length() > NAME_MAX || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a file's name: '%s'".formatted(name));
        }
    }
}
