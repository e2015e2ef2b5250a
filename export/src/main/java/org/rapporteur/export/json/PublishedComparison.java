package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Silence;

/** The articles of a record against each other. */
public record PublishedComparison(
        List<Utterance> utterances,
        List<Fact> facts,
        List<DifferenceFound> differences,
        List<Telling> alone,
        List<SilenceFound> silences) {

    /** There is nothing to say. */
    public static final PublishedComparison NONE =
            new PublishedComparison(List.of(), List.of(), List.of(), List.of(), List.of());

    public PublishedComparison {
        utterances = List.copyOf(utterances);
        facts = List.copyOf(facts);
        differences = List.copyOf(differences);
        alone = List.copyOf(alone);
        silences = List.copyOf(silences);
    }

    /**
     * Words that somebody spoke or wrote on one occasion.
     *
     * @param witnesses the fullest first
     */
    public record Utterance(List<Witness> witnesses, List<Origin> roots) {
        public Utterance {
            witnesses = List.copyOf(witnesses);
            roots = List.copyOf(roots);
        }
    }

    /**
     * One place that gives an utterance.
     *
     * @param statement the id of the statement that it is part of; null where nobody is found to say it
     */
    public record Witness(
            String article,
            Optional<String> statement,
            Rendering rendering,
            List<PublishedRecord.Slice> content,
            List<EditRun> edits) {
        public Witness {
            content = List.copyOf(content);
            edits = List.copyOf(edits);
        }
    }

    /**
     * A run of words in which two witnesses agree or differ.
     *
     * @param fullest of the fullest witness's article
     * @param here of this witness's article
     */
    public record EditRun(
            Edit.Kind kind, Optional<PublishedRecord.Slice> fullest, Optional<PublishedRecord.Slice> here) {}

    /** Something that two passages or more report alike. */
    public record Fact(List<Telling> tellings, List<Origin> roots) {
        public Fact {
            tellings = List.copyOf(tellings);
            roots = List.copyOf(roots);
        }
    }

    /**
     * A passage that tells something.
     *
     * @param statement the id of the statement in whose words; null where the outlet tells it itself
     */
    public record Telling(String article, int begin, int end, String text, Optional<String> statement) {}

    /** Words of an article. */
    public record Passage(String article, int begin, int end, String text) {}

    /**
     * The first origin of something told.
     *
     * @param outlet whose unnamed source, or whose own report
     * @param notInHand the words that name an outlet which had it first and of which no article is here
     */
    public record Origin(
            Root.Kind kind,
            Optional<String> entity,
            Optional<String> outlet,
            Optional<Passage> notInHand,
            List<String> articles) {
        public Origin {
            articles = List.copyOf(articles);
        }
    }

    /**
     * One slot for which passages give different values.
     *
     * @param about an entity's id
     */
    public record DifferenceFound(
            Difference.Slot slot, Difference.Bearing bearing, Optional<String> about, List<Side> sides) {
        public DifferenceFound {
            sides = List.copyOf(sides);
        }
    }

    /** Those who give one value. */
    public record Side(List<Telling> tellings) {
        public Side {
            tellings = List.copyOf(tellings);
        }
    }

    /**
     * Something that the articles do not have.
     *
     * @param who an entity's id
     */
    public record SilenceFound(Silence.Kind kind, Optional<String> who, List<Passage> passages) {
        public SilenceFound {
            passages = List.copyOf(passages);
        }
    }
}
