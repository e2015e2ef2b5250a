package org.rapporteur.core.archive;

/** What made a reading: the model and the rules, each by name and version. */
public record ReadingVersion(String model, String rules) implements Comparable<ReadingVersion> {

    /** @throws IllegalArgumentException if one is blank */
    public ReadingVersion {
        Kept.name("a model's version", model);
        Kept.name("the rules' version", rules);
    }

    /** By model, then by rules. */
    @Override
    public int compareTo(ReadingVersion other) {
        int byModel = model.compareTo(other.model);
        return byModel != 0 ? byModel : rules.compareTo(other.rules);
    }
}
