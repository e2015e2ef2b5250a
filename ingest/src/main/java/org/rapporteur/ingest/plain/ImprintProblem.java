package org.rapporteur.ingest.plain;

import java.util.List;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** What is wrong with the words about an article: its front matter, or its row in the table. */
sealed interface ImprintProblem extends Problem {
    @Override
    default Consequence consequence() {
        return Consequence.READ_WITH_CARE;
    }

    /**
     * Keys that front matter does not have.
     *
     * @param keys with their lines: {@code titel (line 2)}
     */
    record UnknownKeys(Place place, List<String> keys) implements ImprintProblem {
        public UnknownKeys {
            keys = List.copyOf(keys);
        }

        @Override
        public String kind() {
            return "front-matter-unknown-key";
        }

        @Override
        public String message() {
            return "front matter: unknown %s %s; known are %s"
                    .formatted(
                            keys.size() == 1 ? "key" : "keys", String.join(", ", keys), ImprintFields.KNOWN_IN_WORDS);
        }
    }

    /** The same key a second time. */
    record DoubleKey(Place place, int line, String key) implements ImprintProblem {
        @Override
        public String kind() {
            return "front-matter-double-key";
        }

        @Override
        public String message() {
            return "front matter, line %d: %s stands there a second time; the first holds".formatted(line, key);
        }
    }

    /** A line that is not a key and a value. */
    record UnknownLine(Place place, int line, String found) implements ImprintProblem {
        @Override
        public String kind() {
            return "front-matter-unknown-line";
        }

        @Override
        public String message() {
            return "front matter, line %d: found '%s'; wanted a key, a colon and a value".formatted(line, found);
        }
    }

    /** Front matter that never ends. */
    record Unclosed(Place place) implements ImprintProblem {
        @Override
        public String kind() {
            return "front-matter-unclosed";
        }

        @Override
        public String message() {
            return "begins like front matter, but no line of --- closes it; all of it is read as text";
        }
    }

    /** A value that is not of its kind. */
    record BadValue(Place place, int line, String key, String wrong) implements ImprintProblem {
        @Override
        public String kind() {
            return "imprint-not-understood";
        }

        @Override
        public String message() {
            return "line %d, %s: %s; it is left open".formatted(line, key, wrong);
        }
    }

    /** A row of the table for a file that is not there. */
    record RowWithoutFile(Place place, int line, String file) implements ImprintProblem {
        @Override
        public String kind() {
            return "row-without-file";
        }

        @Override
        public String message() {
            return "line %d: there is no article %s in this folder".formatted(line, file);
        }
    }

    /** A second row for the same file. */
    record DoubleRow(Place place, int line, String file) implements ImprintProblem {
        @Override
        public String kind() {
            return "row-double";
        }

        @Override
        public String message() {
            return "line %d: a second row for %s; the first holds".formatted(line, file);
        }
    }

    /** An article of which neither the table beside it nor front matter of its own says anything. */
    record FileWithoutRow(Place place, String table) implements ImprintProblem {
        @Override
        public String kind() {
            return "file-without-row";
        }

        @Override
        public String message() {
            return "%s has no row for this file".formatted(table);
        }
    }

    /** A table that cannot be used. */
    record TableUnread(Place place, String wrong) implements ImprintProblem {
        @Override
        public String kind() {
            return "table-unread";
        }

        @Override
        public String message() {
            return "%s; the articles are read without it".formatted(wrong);
        }
    }
}
