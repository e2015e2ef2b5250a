package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.framing.Saying;
import org.rapporteur.core.statement.StatementId;

/** Turns the outlets' wording into its part of the published record. */
final class FramingPublication {

    private final PassagePublication passages;

    FramingPublication(PassagePublication passages) {
        this.passages = passages;
    }

    PublishedFraming framing(Framing framing) {
        return new PublishedFraming(
                each(framing.portrayals(), this::portrayal),
                each(framing.loaded(), this::loaded),
                each(framing.sayings(), this::saying),
                each(
                        framing.shares(),
                        share -> new PublishedFraming.Share(
                                share.article().toString(),
                                share.speaker().map(EntityId::toString),
                                share.open(),
                                share.words(),
                                share.rendered())),
                each(
                        framing.omissions(),
                        omission -> new PublishedFraming.FactLeftOut(
                                omission.article().toString(), omission.fact())));
    }

    private PublishedFraming.PortrayalFound portrayal(Portrayal portrayal) {
        return new PublishedFraming.PortrayalFound(
                portrayal.entity().toString(),
                portrayal.kind(),
                portrayal.place(),
                passages.passage(portrayal.words()),
                portrayal.statement().map(StatementId::toString),
                each(portrayal.speakers(), EntityId::toString));
    }

    private PublishedFraming.Loaded loaded(LoadedWording wording) {
        return new PublishedFraming.Loaded(
                wording.reason(),
                wording.entry(),
                passages.passage(wording.words()),
                passages.passages(wording.beside()));
    }

    private PublishedFraming.VerbOfSaying saying(Saying saying) {
        return new PublishedFraming.VerbOfSaying(
                saying.article().toString(),
                saying.speaker().toString(),
                saying.lemma(),
                saying.kind(),
                passages.slices(saying.article(), saying.cues()));
    }
}
