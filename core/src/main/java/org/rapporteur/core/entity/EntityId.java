package org.rapporteur.core.entity;

import java.util.regex.Pattern;

/** Names one entity within one reading or dossier, such as {@code person/mira-solen}. */
public record EntityId(String value) implements Comparable<EntityId> {

    private static final Pattern FORM = Pattern.compile("[a-z]+/[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");

    /** @throws IllegalArgumentException if it is not a kind, a slash and words joined by dashes */
    public EntityId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not an entity id: '%s'; wanted a kind, a slash and words, such as person/mira-solen"
                            .formatted(value));
        }
    }

    /** Reads back what {@link #toString} printed. */
    public static EntityId parse(String printed) {
        return new EntityId(printed);
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
