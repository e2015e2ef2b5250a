package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** A statement being drawn; what is not said is as plain as can be: direct, implied source, no cue, asserted. */
public final class StatementDrawing {

    private final Drawing drawing;
    private final List<Span> content;
    private Form form = Form.DIRECT;
    private Source source = Source.IMPLIED;
    private Speaker speaker = Speaker.UNKNOWN;
    private Optional<Cue> cue = Optional.empty();
    private Optional<Addressee> addressee = Optional.empty();
    private Optional<Channel> channel = Optional.empty();
    private final List<Relay> relay = new ArrayList<>();
    private Anonymity anonymity = Anonymity.NONE;
    private Modality modality = Modality.ASSERTED;

    StatementDrawing(Drawing drawing, String... content) {
        this.drawing = drawing;
        this.content = Arrays.stream(content).map(drawing::span).toList();
    }

    public StatementDrawing form(Form form) {
        this.form = form;
        return this;
    }

    /** A named source that comes to these entities. */
    public StatementDrawing by(String words, EntityId... entities) {
        return source(words, Naming.NAMED, Speaker.of(entities));
    }

    /** A named source that may come to one of these. */
    public StatementDrawing byOneOf(String words, EntityId... candidates) {
        return source(words, Naming.NAMED, Speaker.oneOf(List.of(candidates)));
    }

    public StatementDrawing source(String words, Naming naming, Speaker speaker) {
        this.source = Source.of(drawing.span(words), naming);
        this.speaker = speaker;
        return this;
    }

    public StatementDrawing cue(String words, String lemma, CueKind kind) {
        this.cue = Optional.of(new Cue(drawing.span(words), lemma, kind));
        return this;
    }

    public StatementDrawing to(String words, EntityId... entity) {
        this.addressee = Optional.of(
                new Addressee(drawing.span(words), Arrays.stream(entity).findFirst()));
        return this;
    }

    public StatementDrawing channel(ChannelKind kind, String words) {
        this.channel = Optional.of(new Channel(kind, drawing.span(words)));
        return this;
    }

    /** Adds a hop behind those that were drawn before. */
    public StatementDrawing relay(RelayKind kind, String words, EntityId... entity) {
        this.relay.add(
                new Relay(kind, drawing.span(words), Arrays.stream(entity).findFirst()));
        return this;
    }

    public StatementDrawing withheld(AnonymityKind kind, String... reason) {
        this.anonymity =
                new Anonymity(kind, Arrays.stream(reason).map(drawing::span).findFirst());
        return this;
    }

    public StatementDrawing modality(ModalityKind kind, String... words) {
        this.modality =
                new Modality(kind, Arrays.stream(words).map(drawing::span).toList());
        return this;
    }

    Statement statement() {
        Provenance provenance = new Provenance(drawing.article().id(), "drawn/1", Confidence.CERTAIN);
        return new Statement(
                new Attribution(source, cue, content, form, provenance),
                speaker,
                new Circumstances(addressee, channel, relay, anonymity, modality));
    }
}
