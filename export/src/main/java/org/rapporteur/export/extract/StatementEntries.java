package org.rapporteur.export.extract;

import static org.rapporteur.export.extract.Entries.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.export.passage.Passages;

/** Makes entries of statements. */
final class StatementEntries {

    private final Passages passages;
    private final String story;

    StatementEntries(Passages passages, String story) {
        this.passages = passages;
        this.story = story;
    }

    Entry of(Statement statement) {
        Wording wording = new Wording(
                "content",
                passages.article(statement.article()),
                statement.attribution().content(),
                Optional.of(statement.id()),
                parts(statement),
                List.of());
        List<Agent> agents =
                statement.speaker().entities().stream().map(this::agent).toList();
        return new Entry(
                EntryKind.STATEMENT,
                statement.id().toString(),
                story,
                heading(statement, agents),
                agents,
                Optional.of(statement.attribution().form()),
                notesOf(statement),
                List.of(wording));
    }

    /** Who said it; where that is open, what is known of it. */
    private static String heading(Statement statement, List<Agent> agents) {
        if (!agents.isEmpty()) {
            return agents.stream().map(Agent::name).collect(Collectors.joining(" and "));
        }
        return switch (statement.attribution().source().naming()) {
            case NAMED -> "somebody named, not resolved";
            case UNNAMED -> "somebody whose name is kept back";
            case COLLECTIVE -> "a group together";
            case IMPLIED -> "nobody named";
        };
    }

    private List<Note> notesOf(Statement statement) {
        Attribution attribution = statement.attribution();
        Circumstances circumstances = statement.circumstances();
        List<EntityId> candidates = statement.speaker().candidates();
        return notes(
                Note.of("form", attribution.form()),
                Note.of("naming", attribution.source().naming()),
                Note.of(
                        "candidates",
                        joined(candidates.stream().map(EntityId::toString).toList(), " ")),
                Note.of(
                        "candidate_names",
                        joined(candidates.stream().map(passages::name).toList(), "; ")),
                Note.of("cue_kind", attribution.cue().map(Cue::kind).map(Passages::value)),
                Note.of(
                        "addressee_name",
                        circumstances.addressee().flatMap(Addressee::entity).map(passages::name)),
                Note.of(
                        "channel_kind",
                        circumstances.channel().map(Channel::kind).map(Passages::value)),
                Note.of("anonymity", circumstances.anonymity().kind()),
                Note.of("modality", circumstances.modality().kind()),
                Note.of("finder", Optional.of(attribution.provenance().finder())),
                Note.of(
                        "confidence",
                        Optional.of(attribution.provenance().confidence().value())));
    }

    private static Optional<String> joined(List<String> values, String between) {
        return Optional.of(String.join(between, values));
    }

    private List<Part> parts(Statement statement) {
        Attribution attribution = statement.attribution();
        Circumstances circumstances = statement.circumstances();
        List<Part> parts = new ArrayList<>();
        attribution.source().span().ifPresent(span -> parts.add(Part.of("source", span)));
        attribution.cue().ifPresent(cue -> parts.add(Part.of("cue", cue.span())));
        circumstances
                .addressee()
                .ifPresent(to -> parts.add(
                        new Part("addressee", List.of(to.span()), to.entity().map(this::agent))));
        circumstances.channel().ifPresent(channel -> parts.add(Part.of("channel", channel.span())));
        for (Relay relay : circumstances.relay()) {
            parts.add(new Part("relay", List.of(relay.span()), relay.entity().map(this::agent)));
        }
        circumstances.anonymity().reason().ifPresent(span -> parts.add(Part.of("reason", span)));
        if (!circumstances.modality().words().isEmpty()) {
            parts.add(new Part("modality_words", circumstances.modality().words(), Optional.empty()));
        }
        return parts;
    }

    private Agent agent(EntityId id) {
        return new Agent(id, passages.name(id));
    }
}
