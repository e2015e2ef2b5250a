package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.ScopePlace;

/**
 * The record key for key as the JSON has it, in its order; see docs/reference/record.md. Offsets are
 * half-open, in UTF-16 units of the article's stored text, and every {@code text} is the slice there.
 * It holds what a file says, right or wrong: {@code export.verification} finds out which.
 *
 * @param format always {@link #FORMAT}
 * @param version of the contract; keys may be added within a version, none changed or taken away
 */
public record PublishedRecord(
        String format,
        int version,
        List<Article> articles,
        PublishedCoverage coverage,
        List<Entity> entities,
        List<Statement> statements,
        List<PublishedTimex> timexes,
        PublishedPlaces places,
        List<PublishedEvent> events,
        PublishedComparison comparison,
        PublishedNegotiation negotiation,
        PublishedFraming framing,
        PublishedDecisions decisions,
        List<Problem> problems) {

    public static final String FORMAT = "rapporteur-record";

    public static final int VERSION = 1;

    public PublishedRecord {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        timexes = List.copyOf(timexes);
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /**
     * One text as one outlet published it.
     *
     * @param published ISO 8601 as the input gives it: a day, a local time or a moment with offset
     * @param sha256 of the stored text in UTF-8
     * @param characters its length in UTF-16 units
     */
    public record Article(
            String id,
            String origin,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> published,
            Optional<String> updated,
            Optional<String> url,
            Optional<String> language,
            String sha256,
            int characters) {}

    /** A person, organisation, place, group, document or anonymous source. */
    public record Entity(
            String id, String name, EntityKind kind, List<Mention> mentions, List<Role> roles, List<Label> labels) {
        public Entity {
            mentions = List.copyOf(mentions);
            roles = List.copyOf(roles);
            labels = List.copyOf(labels);
        }
    }

    /** One place where an article speaks of an entity. */
    public record Mention(String article, int begin, int end, String text, MentionForm form) {}

    /**
     * An office or function that an article gives an entity.
     *
     * @param office the words in their normal form
     * @param affiliation the body or state that it belongs to
     * @param statement the id of the statement in whose words it stands; null where the outlet says it itself
     */
    public record Role(
            String article,
            int begin,
            int end,
            String text,
            String office,
            RoleStatus status,
            Optional<Affiliation> affiliation,
            Optional<Bound> from,
            Optional<Bound> until,
            Optional<String> statement) {}

    /** The body or state that a role belongs to. */
    public record Affiliation(String text, int begin, int end, Optional<String> entity) {}

    /**
     * When a role begins or ends.
     *
     * @param text null, with begin and end, exactly where a person set it and no words say so
     * @param value the year, month or day that the words write out
     * @param window the stretch in which it does, as the words are reckoned
     */
    public record Bound(
            Optional<String> text,
            Optional<Integer> begin,
            Optional<Integer> end,
            Optional<String> value,
            Optional<PublishedTimex.Window> window) {}

    /**
     * What an entity is called that is no office.
     *
     * @param statement the id of the statement in whose words it stands; null where the outlet says it itself
     */
    public record Label(String article, int begin, int end, String text, Optional<String> statement) {}

    /**
     * Who said what.
     *
     * @param id the article's id, a slash, and begin and end of the content joined by a dash
     * @param confidence from 0 to 1; to be compared only within one finder
     */
    public record Statement(
            String id,
            String article,
            Form form,
            Source source,
            Optional<Cue> cue,
            List<Slice> content,
            Optional<Addressee> addressee,
            Optional<Channel> channel,
            List<Relay> relay,
            Anonymity anonymity,
            Modality modality,
            String finder,
            double confidence) {
        public Statement {
            content = List.copyOf(content);
            relay = List.copyOf(relay);
        }
    }

    /** Words and where they stand in the statement's article. */
    public record Slice(String text, int begin, int end) {}

    /**
     * From whom the article says it is.
     *
     * @param text null, with begin and end, exactly where the source is implied
     * @param entities ids of those who said it
     * @param candidates ids of those who may have, the likeliest first; only where there are no entities
     */
    public record Source(
            Optional<String> text,
            Optional<Integer> begin,
            Optional<Integer> end,
            Naming naming,
            List<String> entities,
            List<String> candidates) {
        public Source {
            entities = List.copyOf(entities);
            candidates = List.copyOf(candidates);
        }
    }

    /** The words that link source and content. */
    public record Cue(String text, int begin, int end, String lemma, CueKind kind) {}

    /** To whom it was said. */
    public record Addressee(String text, int begin, int end, Optional<String> entity) {}

    /** Where it was said. */
    public record Channel(ChannelKind kind, String text, int begin, int end) {}

    /** One hop from the speaker to the article. */
    public record Relay(RelayKind kind, String text, int begin, int end, Optional<String> entity) {}

    /** How the article keeps a name back, and why. */
    public record Anonymity(AnonymityKind kind, Optional<Slice> reason) {}

    /**
     * How surely it is put forward, and the words that say so.
     *
     * @param scopes what bears on the cue, or on words of the content
     */
    public record Modality(ModalityKind kind, List<Slice> words, List<Scope> scopes) {
        public Modality {
            words = List.copyOf(words);
            scopes = List.copyOf(scopes);
        }
    }

    /** Words that deny, hedge, suppose or set a condition, and the word that they bear on. */
    public record Scope(
            ModalityKind kind, ScopePlace place, String text, int begin, int end, Optional<Slice> governed) {}

    /**
     * Something wrong with the input.
     *
     * @param begin null, with end, where it is a matter of the whole input
     */
    public record Problem(
            String kind,
            String origin,
            Optional<Integer> begin,
            Optional<Integer> end,
            Consequence consequence,
            String message) {}
}
