package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.DelegateKind;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.WordKind;

/** The negotiation that a record's articles report. */
public record PublishedNegotiation(
        List<Issue> issues,
        List<Party> parties,
        List<Position> positions,
        List<PositionChange> changes,
        List<Proposal> proposals,
        List<Round> rounds,
        List<Step> steps) {

    public PublishedNegotiation {
        issues = List.copyOf(issues);
        parties = List.copyOf(parties);
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
        proposals = List.copyOf(proposals);
        rounds = List.copyOf(rounds);
        steps = List.copyOf(steps);
    }

    /** What is negotiated; the parent is the id of the wider issue. */
    public record Issue(String id, Optional<String> parent, String name) {}

    /** A side, or somebody else who has a part in it; all by ids of entities. */
    public record Party(String entity, PartyPart part, List<String> alsoAs, List<Delegate> delegates) {
        public Party {
            alsoAs = List.copyOf(alsoAs);
            delegates = List.copyOf(delegates);
        }
    }

    /** Somebody who stands for a party, by the role that an article gives him or her. */
    public record Delegate(String person, DelegateKind kind, PublishedRecord.Role role) {}

    /**
     * What a party is said to hold on an issue.
     *
     * @param condition the words of the condition
     * @param word by whose word
     * @param hedge words that keep a distance from it
     * @param statement the id of the statement in whose words it stands; null where the outlet says it itself
     * @param window when it was taken, or else the day of publication
     * @param time the id of the time expression that says when; null where none does
     */
    public record Position(
            String article,
            int begin,
            int end,
            String text,
            Holder holder,
            String issue,
            Attitude attitude,
            Strength strength,
            Optional<PublishedRecord.Slice> condition,
            WordKind word,
            Optional<PublishedRecord.Slice> hedge,
            Optional<String> statement,
            Optional<PublishedTimex.Window> window,
            Optional<String> time) {}

    /** Who holds a position: the side, and who acts or speaks for it there, both ids of entities. */
    public record Holder(String text, int begin, int end, Optional<String> party, Optional<String> actor) {}

    /**
     * Two positions of one party on one issue that differ.
     *
     * @param earlier its place among the positions, from 0
     * @param later likewise
     * @param newWords of the later, that the earlier one does not have
     */
    public record PositionChange(
            String party, String issue, int earlier, int later, List<PublishedRecord.Slice> newWords) {
        public PositionChange {
            newWords = List.copyOf(newWords);
        }
    }

    /**
     * A text on the table in one version.
     *
     * @param id of its first telling: the article, a slash, and begin and end joined by a dash
     * @param points how many it is said to have
     */
    public record Proposal(
            String id,
            Optional<Integer> points,
            List<PublishedComparison.Telling> tellings,
            List<Handling> handlings,
            Optional<Descent> descent,
            List<PublishedComparison.Origin> roots) {
        public Proposal {
            tellings = List.copyOf(tellings);
            handlings = List.copyOf(handlings);
            roots = List.copyOf(roots);
        }
    }

    /**
     * That somebody did something with a proposal.
     *
     * @param by the words that name who
     * @param who ids of entities
     * @param what the words of what was put in or taken out
     * @param statement the id of the statement in whose words it stands; null where the outlet says it itself
     */
    public record Handling(
            HandlingKind kind,
            String article,
            int begin,
            int end,
            String text,
            Optional<PublishedComparison.Passage> by,
            List<String> who,
            Optional<PublishedComparison.Passage> what,
            Optional<String> statement) {
        public Handling {
            who = List.copyOf(who);
        }
    }

    /** That a version comes of another, whose id is the parent, and the words that say so. */
    public record Descent(String parent, String article, int begin, int end, String text) {}

    /** A meeting of the talks and those under it, by ids of events; who sat there by ids of entities. */
    public record Round(
            String event,
            Optional<PublishedComparison.Passage> venue,
            List<String> sides,
            List<String> attended,
            List<String> under,
            List<PublishedComparison.Telling> descriptions,
            List<PublishedComparison.Telling> outcomes) {
        public Round {
            sides = List.copyOf(sides);
            attended = List.copyOf(attended);
            under = List.copyOf(under);
            descriptions = List.copyOf(descriptions);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Something announced, and what became of it.
     *
     * @param id of its first announcement: the article, a slash, and begin and end joined by a dash
     * @param deed the words for what is to be done
     * @param window when it was to be, by the first announcement that says so
     * @param due when it is to be after all moves
     * @param fate what became of it, as far as the articles tell, or as a person says
     * @param ruled what else the person says; null where the fate is what the articles tell
     */
    public record Step(
            String id,
            List<Actor> actors,
            PublishedComparison.Passage deed,
            Optional<PublishedTimex.Window> window,
            Optional<PublishedTimex.Window> due,
            Fate fate,
            List<Announcement> announced,
            List<Outcome> outcomes,
            Optional<Ruled> ruled) {
        public Step {
            actors = List.copyOf(actors);
            announced = List.copyOf(announced);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Where a person has it from what became of a step.
     *
     * @param window of what is moved: when it is to be now
     * @param words those of an article that say so; null where she has it from elsewhere
     */
    public record Ruled(Optional<PublishedTimex.Window> window, Optional<PublishedComparison.Passage> words) {}

    /** Who is to act, and the ids of those whom the words mean. */
    public record Actor(String article, int begin, int end, String text, List<String> who) {
        public Actor {
            who = List.copyOf(who);
        }
    }

    /**
     * One place where it is announced.
     *
     * @param statement the id of the statement in whose words it stands; null where the outlet says it itself
     * @param timexes ids of the time expressions among the words, from which the window is reckoned
     */
    public record Announcement(
            String article,
            int begin,
            int end,
            String text,
            Optional<String> statement,
            EventStatus status,
            Optional<PublishedTimex.Window> window,
            List<String> timexes) {
        public Announcement {
            timexes = List.copyOf(timexes);
        }
    }

    /**
     * What an article says of it afterwards.
     *
     * @param statement the id of the statement in whose words it stands; null where the outlet says it itself
     * @param window of what is moved: when it is to be now
     * @param timexes ids of the time expressions among the words
     */
    public record Outcome(
            Fate fate,
            String article,
            int begin,
            int end,
            String text,
            Optional<String> statement,
            Optional<PublishedTimex.Window> window,
            List<String> timexes) {
        public Outcome {
            timexes = List.copyOf(timexes);
        }
    }
}
