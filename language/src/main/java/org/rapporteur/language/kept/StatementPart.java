package org.rapporteur.language.kept;

import java.util.List;
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
import org.rapporteur.core.statement.Scope;
import org.rapporteur.core.statement.ScopePlace;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;

/** Statements: attribution, speaker, circumstances. */
final class StatementPart {

    private static final List<Naming> NAMINGS = List.of(Naming.values());
    private static final List<CueKind> CUE_KINDS = List.of(CueKind.values());
    private static final List<Form> FORMS = List.of(Form.values());
    private static final List<ChannelKind> CHANNEL_KINDS = List.of(ChannelKind.values());
    private static final List<RelayKind> RELAY_KINDS = List.of(RelayKind.values());
    private static final List<AnonymityKind> ANONYMITY_KINDS = List.of(AnonymityKind.values());
    private static final List<ModalityKind> MODALITY_KINDS = List.of(ModalityKind.values());
    private static final List<ScopePlace> SCOPE_PLACES = List.of(ScopePlace.values());

    private StatementPart() {}

    static void pack(Packing packing, Statement statement) {
        packAttribution(packing, statement.attribution());
        packing.list(statement.speaker().entities(), id -> EntityPart.packId(packing, id));
        packing.list(statement.speaker().candidates(), id -> EntityPart.packId(packing, id));
        packCircumstances(packing, statement.circumstances());
    }

    static Statement unpack(Unpacking unpacking) {
        return new Statement(
                unpackAttribution(unpacking),
                new Speaker(
                        unpacking.list(() -> EntityPart.unpackId(unpacking)),
                        unpacking.list(() -> EntityPart.unpackId(unpacking))),
                unpackCircumstances(unpacking));
    }

    static void packProvenance(Packing packing, Provenance provenance) {
        EntityPart.packArticle(packing, provenance.article());
        packing.word(provenance.finder());
        packing.real(provenance.confidence().value());
    }

    static Provenance unpackProvenance(Unpacking unpacking) {
        return new Provenance(EntityPart.unpackArticle(unpacking), unpacking.word(), new Confidence(unpacking.real()));
    }

    private static void packAttribution(Packing packing, Attribution attribution) {
        packing.optional(attribution.source().span(), packing::span);
        packing.constant(attribution.source().naming());
        packing.optional(attribution.cue(), cue -> {
            packing.span(cue.span());
            packing.word(cue.lemma());
            packing.constant(cue.kind());
        });
        packing.list(attribution.content(), packing::span);
        packing.constant(attribution.form());
        packProvenance(packing, attribution.provenance());
    }

    private static Attribution unpackAttribution(Unpacking unpacking) {
        return new Attribution(
                new Source(unpacking.optional(unpacking::span), unpacking.constant(NAMINGS)),
                unpacking.optional(() -> new Cue(unpacking.span(), unpacking.word(), unpacking.constant(CUE_KINDS))),
                unpacking.list(unpacking::span),
                unpacking.constant(FORMS),
                unpackProvenance(unpacking));
    }

    private static void packCircumstances(Packing packing, Circumstances said) {
        packing.optional(said.addressee(), addressee -> {
            packing.span(addressee.span());
            packing.optional(addressee.entity(), id -> EntityPart.packId(packing, id));
        });
        packing.optional(said.channel(), channel -> {
            packing.constant(channel.kind());
            packing.span(channel.span());
        });
        packing.list(said.relay(), relay -> {
            packing.constant(relay.kind());
            packing.span(relay.span());
            packing.optional(relay.entity(), id -> EntityPart.packId(packing, id));
        });
        packing.constant(said.anonymity().kind());
        packing.optional(said.anonymity().reason(), packing::span);
        packing.constant(said.modality().kind());
        packing.list(said.modality().words(), packing::span);
        packing.list(said.modality().scopes(), scope -> {
            packing.constant(scope.kind());
            packing.span(scope.words());
            packing.optional(scope.governed(), packing::span);
            packing.constant(scope.place());
        });
    }

    private static Circumstances unpackCircumstances(Unpacking unpacking) {
        return new Circumstances(
                unpacking.optional(() ->
                        new Addressee(unpacking.span(), unpacking.optional(() -> EntityPart.unpackId(unpacking)))),
                unpacking.optional(() -> new Channel(unpacking.constant(CHANNEL_KINDS), unpacking.span())),
                unpacking.list(() -> new Relay(
                        unpacking.constant(RELAY_KINDS),
                        unpacking.span(),
                        unpacking.optional(() -> EntityPart.unpackId(unpacking)))),
                new Anonymity(unpacking.constant(ANONYMITY_KINDS), unpacking.optional(unpacking::span)),
                new Modality(
                        unpacking.constant(MODALITY_KINDS),
                        unpacking.list(unpacking::span),
                        unpacking.list(() -> unpackScope(unpacking))));
    }

    private static Scope unpackScope(Unpacking unpacking) {
        return new Scope(
                unpacking.constant(MODALITY_KINDS),
                unpacking.span(),
                unpacking.optional(unpacking::span),
                unpacking.constant(SCOPE_PLACES));
    }
}
