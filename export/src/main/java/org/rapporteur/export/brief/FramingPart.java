package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the outlets word it.
 *
 * @param portrayals by entity
 * @param loaded in the articles' order
 * @param sayings by article, then by speaker
 * @param shares by article
 */
public record FramingPart(
        List<PortrayalPart> portrayals,
        List<LoadedEntry> loaded,
        List<SayingEntry> sayings,
        List<ArticleShares> shares) {

    public FramingPart {
        portrayals = List.copyOf(portrayals);
        loaded = List.copyOf(loaded);
        sayings = List.copyOf(sayings);
        shares = List.copyOf(shares);
    }

    /** Every passage that is shown, one or more times. */
    public Stream<Told> passages() {
        Stream<Told> portrayed =
                portrayals.stream().flatMap(part -> part.voices().stream()).flatMap(voice -> voice.words().stream());
        Stream<Told> worded =
                loaded.stream().flatMap(entry -> Stream.concat(Stream.of(entry.words()), entry.beside().stream()));
        return Stream.concat(portrayed, worded);
    }

    /** What somebody is called and how described, voice by voice. */
    public record PortrayalPart(EntityName entity, List<Portrayed> voices) {
        public PortrayalPart {
            voices = List.copyOf(voices);
        }
    }

    /**
     * One voice's words for somebody.
     *
     * @param voice such as {@code Halden Wire}, {@code Halden Wire, headline}, {@code Mira Solen in Halden Wire}
     */
    public record Portrayed(String voice, List<Told> words) {
        public Portrayed {
            words = List.copyOf(words);
        }
    }

    /**
     * Words of an outlet that take a side.
     *
     * @param why in words
     * @param beside the plainer words of others, or for a judging clause whom or what it is about
     * @param isAbout which of the two
     */
    public record LoadedEntry(Told words, String why, List<Told> beside, boolean isAbout) {
        public LoadedEntry {
            beside = List.copyOf(beside);
        }

        /** What stands before the words beside: {@code about} or {@code Strand Ledger:}. */
        public String leadIn(Told told) {
            return isAbout ? "about" : told.by() + ":";
        }
    }

    /**
     * How an article has somebody speak.
     *
     * @param verbs such as {@code say 3, admit 1 (admission)}
     */
    public record SayingEntry(ArticleEntry article, EntityName speaker, String verbs) {}

    /**
     * Whose words an article is made of.
     *
     * @param shares the largest first
     * @param omits the facts of the story that it leaves out
     */
    public record ArticleShares(ArticleEntry article, List<Share> shares, List<FactEntry> omits) {
        public ArticleShares {
            shares = List.copyOf(shares);
            omits = List.copyOf(omits);
        }
    }

    /**
     * One voice's part.
     *
     * @param whose an outlet or a speaker
     * @param percent of the article's words, rounded
     */
    public record Share(String whose, int words, int rendered, int percent) {}
}
