package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.statement.CueKind;

/** How the outlets of a record word it. */
public record PublishedFraming(
        List<PortrayalFound> portrayals,
        List<Loaded> loaded,
        List<VerbOfSaying> sayings,
        List<Share> shares,
        List<FactLeftOut> omissions) {

    /** There is nothing to say. */
    public static final PublishedFraming NONE =
            new PublishedFraming(List.of(), List.of(), List.of(), List.of(), List.of());

    public PublishedFraming {
        portrayals = List.copyOf(portrayals);
        loaded = List.copyOf(loaded);
        sayings = List.copyOf(sayings);
        shares = List.copyOf(shares);
        omissions = List.copyOf(omissions);
    }

    /**
     * Words for somebody.
     *
     * @param entity whom they are about
     * @param statement the id of the statement in which they stand; null where the outlet says them itself
     * @param speakers ids of entities
     */
    public record PortrayalFound(
            String entity,
            Portrayal.Kind kind,
            Portrayal.Place place,
            PublishedComparison.Passage words,
            Optional<String> statement,
            List<String> speakers) {
        public PortrayalFound {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * Words of an outlet that take a side.
     *
     * @param entry of the lexicon
     * @param beside what others have for the same thing
     */
    public record Loaded(
            LoadedWording.Reason reason,
            Optional<String> entry,
            PublishedComparison.Passage words,
            List<PublishedComparison.Passage> beside) {
        public Loaded {
            beside = List.copyOf(beside);
        }
    }

    /** With which verb an article has somebody speak, and where. */
    public record VerbOfSaying(
            String article, String speaker, String lemma, CueKind kind, List<PublishedRecord.Slice> cues) {
        public VerbOfSaying {
            cues = List.copyOf(cues);
        }
    }

    /**
     * How many of an article's words are somebody's; the outlet's own where there is no speaker.
     *
     * @param open whether somebody else than the outlet says them, and it is open who
     */
    public record Share(String article, Optional<String> speaker, boolean open, int words, int rendered) {}

    /** A fact, by its place in the comparison's facts, that an article leaves out. */
    public record FactLeftOut(String article, int fact) {}
}
