package org.rapporteur.ingest.plain;

import java.util.List;
import java.util.Locale;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** Why an input, or a part of one, gives no article. */
sealed interface InputProblem extends Problem {
    @Override
    default Consequence consequence() {
        return Consequence.NOT_READ;
    }

    /** Nothing is there. */
    record Absent(Place place) implements InputProblem {
        @Override
        public String kind() {
            return "input-absent";
        }

        @Override
        public String message() {
            return "no such file or folder";
        }
    }

    /** A link that leads nowhere. */
    record BrokenLink(Place place, String target) implements InputProblem {
        @Override
        public String kind() {
            return "input-absent";
        }

        @Override
        public String message() {
            return "a link to %s, where nothing is".formatted(target);
        }
    }

    /** The file system refused. */
    record Unreadable(Place place, String reason) implements InputProblem {
        @Override
        public String kind() {
            return "input-unreadable";
        }

        @Override
        public String message() {
            return "cannot be read: %s".formatted(reason);
        }
    }

    /** More than one article can be. */
    record TooLarge(Place place, int bytesMax) implements InputProblem {
        @Override
        public String kind() {
            return "input-too-large";
        }

        @Override
        public String message() {
            return String.format(Locale.ROOT, "more than %,d bytes; wanted one article of at most so many", bytesMax);
        }
    }

    /** Known by its first bytes, and not text. */
    record ForeignFormat(Place place, String format) implements InputProblem {
        @Override
        public String kind() {
            return "input-not-text";
        }

        @Override
        public String message() {
            return "%s; wanted plain text or Markdown".formatted(format);
        }
    }

    /** Not text, by its control characters. */
    record Binary(Place place, int character, int count) implements InputProblem {
        static Binary of(Place place, String text) {
            return new Binary(place, ControlCharacters.first(text), ControlCharacters.count(text));
        }

        @Override
        public String kind() {
            return "input-not-text";
        }

        @Override
        public String message() {
            return "binary: %d control characters, the first of them U+%04X; wanted plain text or Markdown"
                    .formatted(count, character);
        }
    }

    /** Text in a character encoding that is not known, or broken on its way. */
    record Undecodable(Place place, String found) implements InputProblem {
        @Override
        public String kind() {
            return "input-not-decoded";
        }

        @Override
        public String message() {
            return "%s; wanted UTF-8, UTF-16 or Windows-1252".formatted(found);
        }
    }

    /** No letter in it. */
    record Empty(Place place, int characters) implements InputProblem {
        @Override
        public String kind() {
            return "input-empty";
        }

        @Override
        public String message() {
            return characters == 0
                    ? "empty; wanted the text of an article"
                    : String.format(
                            Locale.ROOT, "%,d characters without a word; wanted the text of an article", characters);
        }
    }

    /** In a language that the program does not read. */
    record NotEnglish(Place place, String found) implements InputProblem {
        @Override
        public String kind() {
            return "input-not-english";
        }

        @Override
        public String message() {
            return "%s; wanted English".formatted(found);
        }
    }

    /** A folder with nothing to read. */
    record EmptyFolder(Place place) implements InputProblem {
        @Override
        public String kind() {
            return "input-empty";
        }

        @Override
        public String message() {
            return "a folder without articles; wanted files that end in %s".formatted(FolderWalk.ENDINGS_IN_WORDS);
        }
    }

    /** A table that speaks of articles, handed over without them. */
    record TableAlone(Place place) implements InputProblem {
        @Override
        public String kind() {
            return "table-alone";
        }

        @Override
        public String message() {
            return "a table about articles, and none of them; wanted the files that it names, together with it";
        }
    }

    /** What lies in a folder and is no article by its name. */
    record PassedOver(Place place, List<String> names) implements InputProblem {
        private static final int NAMES_SHOWN = 3;

        @Override
        public String kind() {
            return "files-passed-over";
        }

        @Override
        public Consequence consequence() {
            return Consequence.READ_WITH_CARE;
        }

        @Override
        public String message() {
            String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())))
                    + (names.size() > NAMES_SHOWN ? ", …" : "");
            return "%d other %s not read (%s); articles are files that end in %s"
                    .formatted(
                            names.size(),
                            names.size() == 1 ? "file is" : "files are",
                            shown,
                            FolderWalk.ENDINGS_IN_WORDS);
        }
    }

    /** The same article a second time. */
    record GivenTwice(Place place, String first) implements InputProblem {
        @Override
        public String kind() {
            return "article-given-twice";
        }

        @Override
        public Consequence consequence() {
            return Consequence.READ_WITH_CARE;
        }

        @Override
        public String message() {
            return "the same article as %s; it is read once".formatted(first);
        }
    }

    /** Read in an encoding that nothing in the file states. */
    record EncodingGuessed(Place place, String encoding, int atByte) implements InputProblem {
        @Override
        public String kind() {
            return "encoding-guessed";
        }

        @Override
        public Consequence consequence() {
            return Consequence.READ_WITH_CARE;
        }

        @Override
        public String message() {
            return String.format(Locale.ROOT, "byte %,d is not UTF-8; the file is read as %s", atByte, encoding);
        }
    }
}
