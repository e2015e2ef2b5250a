package org.rapporteur.export.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a view shows, key for key as the JSON has it; see docs/reference/exports.md. It holds what a file says, right or
 * wrong.
 *
 * @param format always {@link #FORMAT}
 * @param kind of the entries, such as {@code statement}
 * @param selection what was asked for, by name
 * @param count how many entries there are
 */
public record PublishedExtract(
        String format,
        int version,
        String kind,
        String title,
        Map<String, String> selection,
        int count,
        List<Entry> entries) {

    public static final String FORMAT = "rapporteur-extract";

    public static final int VERSION = 1;

    public PublishedExtract {
        entries = List.copyOf(entries);
    }

    /** One thing that the view shows. */
    public record Entry(
            String kind,
            String id,
            String urn,
            String story,
            String heading,
            List<Agent> agents,
            Map<String, String> notes,
            List<Wording> wordings) {
        public Entry {
            agents = List.copyOf(agents);
            wordings = List.copyOf(wordings);
        }
    }

    /** Whom an entry is of. */
    public record Agent(String id, String name) {}

    /** Words of one article that an entry stands on. */
    public record Wording(
            String part,
            Article article,
            Optional<String> statement,
            List<PublishedRecord.Slice> words,
            List<Part> parts,
            Map<String, String> notes) {
        public Wording {
            words = List.copyOf(words);
            parts = List.copyOf(parts);
        }
    }

    /** Words beside them, in the same article. */
    public record Part(String name, List<PublishedRecord.Slice> words, Optional<Agent> agent) {
        public Part {
            words = List.copyOf(words);
        }
    }

    /** The article that words stand in. */
    public record Article(
            String id,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> published,
            Optional<String> url,
            String sha256) {}
}
