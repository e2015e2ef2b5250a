package org.rapporteur.core.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Form;

/**
 * What is looked for, as a tree. A statement meets a field by itself; an article meets it if one of its statements
 * does, and a field in a {@link Not} if none of them does.
 */
public sealed interface Query {

    /** What every article and every statement meets. */
    Query EVERYTHING = new All(List.of());

    /**
     * Reads the query language.
     *
     * @throws UnreadableQueryException if it is none of it; its message says at which column, what was found there and
     *     what was wanted
     */
    static Query parse(String written) {
        return new QueryParser(written).parse();
    }

    /** Tells the cases apart. */
    <R> R match(Cases<R> cases);

    /** One answer a case. */
    interface Cases<R> {
        R word(Word word);

        R phrase(Phrase phrase);

        R all(All all);

        R any(Any any);

        R not(Not not);

        R spokenBy(SpokenBy spokenBy);

        R publishedBy(PublishedBy publishedBy);

        R about(About about);

        R onIssue(OnIssue onIssue);

        R inForm(InForm inForm);

        R through(Through through);

        R sourceNamed(SourceNamed sourceNamed);

        R published(Published published);
    }

    /** A word in any of its endings: "talk" finds "talks" and "talking". */
    record Word(String word) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.word(this);
        }
    }

    /** Words one behind the other, as they are written but for case and diacritics. */
    record Phrase(String words) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phrase(this);
        }
    }

    /** What meets each of the parts; of none, everything. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** What meets at least one of the parts; of none, nothing. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** What does not meet the part. */
    record Not(Query part) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * What somebody said.
     *
     * @param name an entity's id, or words of one of its names, or of what a source is called that has none
     */
    record SpokenBy(String name) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spokenBy(this);
        }
    }

    /**
     * What stands in an outlet.
     *
     * @param outlet words of its name
     */
    record PublishedBy(String outlet) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.publishedBy(this);
        }
    }

    /**
     * What names somebody or something.
     *
     * @param name an entity's id, or words of one of its names
     */
    record About(String name) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.about(this);
        }
    }

    /** What is said on an issue or on a part of it. */
    record OnIssue(IssueId issue) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.onIssue(this);
        }
    }

    /** What stands in a form. */
    record InForm(Form form) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inForm(this);
        }
    }

    /** What was given through a channel. */
    record Through(ChannelKind channel) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.through(this);
        }
    }

    /** What has a source that is named, or one that is not: unnamed, collective or implied. */
    record SourceNamed(boolean named) implements Query {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sourceNamed(this);
        }
    }

    /**
     * What was published within some days, in the outlet's own zone. An article without a date was not.
     *
     * @param first inside; empty where there is no beginning
     * @param last inside; empty where there is no end
     */
    record Published(Optional<LocalDate> first, Optional<LocalDate> last) implements Query {
        /** @throws IllegalArgumentException if it is open on both sides, or ends before it begins */
        public Published {
            if (first.isEmpty() && last.isEmpty()) {
                throw new IllegalArgumentException("days without a first and a last");
            }
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw new IllegalArgumentException("days from %s to %s".formatted(first.get(), last.get()));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.published(this);
        }
    }
}
