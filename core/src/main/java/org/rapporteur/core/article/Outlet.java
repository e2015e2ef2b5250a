package org.rapporteur.core.article;

/** Who published, under the name that the input gives. */
public record Outlet(String name) {

    /** @throws IllegalArgumentException if the name is blank */
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet's name must not be blank");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
