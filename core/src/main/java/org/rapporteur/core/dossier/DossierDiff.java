package org.rapporteur.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.dossier.DossierChange.Kind;
import org.rapporteur.core.dossier.DossierChange.Part;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Story;

/** What is otherwise in one dossier than in another, such as one with decisions and the same without. */
public final class DossierDiff {

    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();

    private DossierDiff() {}

    /**
     * The changes that lead from one dossier to another: part by part, in the order of {@link Part}; of each first what is
     * gone or changed, in the order of the one, then what is new, in the order of the other. A thing whose id is another one
     * is gone and new.
     */
    public static List<DossierChange> between(Dossier before, Dossier after) {
        List<DossierChange> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            Map<String, Map<String, Object>> was = of(part, before).parts;
            Map<String, Map<String, Object>> is = of(part, after).parts;
            was.forEach((name, fields) -> {
                Map<String, Object> now = is.get(name);
                if (now == null) {
                    changes.add(new DossierChange(part, Kind.GONE, name, List.of()));
                } else if (!now.equals(fields)) {
                    changes.add(new DossierChange(part, Kind.CHANGED, name, differing(fields, now)));
                }
            });
            is.keySet().stream()
                    .filter(name -> !was.containsKey(name))
                    .forEach(name -> changes.add(new DossierChange(part, Kind.NEW, name, List.of())));
        }
        return List.copyOf(changes);
    }

    private static List<String> differing(Map<String, Object> was, Map<String, Object> is) {
        return was.keySet().stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .toList();
    }

    private static DossierDiff of(Part part, Dossier dossier) {
        DossierDiff all = new DossierDiff();
        switch (part) {
            case STORY -> dossier.coverage().stories().forEach(all::story);
            case ENTITY -> dossier.entities().forEach(all::entity);
            case STATEMENT -> dossier.statements().forEach(all::statement);
            case EVENT -> dossier.events().forEach(all::event);
            case UTTERANCE -> dossier.comparison().utterances().forEach(all::utterance);
            case FACT -> dossier.comparison().facts().forEach(all::fact);
            case DIFFERENCE -> dossier.comparison().differences().forEach(all::difference);
            case SILENCE -> dossier.comparison().silences().forEach(all::silence);
            case PARTY -> dossier.negotiation().parties().forEach(all::party);
            case POSITION -> dossier.negotiation().positions().forEach(all::position);
            case POSITION_CHANGE -> dossier.negotiation().changes().forEach(all::positionChange);
            case PROPOSAL -> dossier.negotiation().proposals().forEach(all::proposal);
            case ROUND -> dossier.negotiation().rounds().forEach(all::round);
            case STEP -> dossier.negotiation().steps().forEach(all::step);
        }
        return all;
    }

    /** Of two with one name the second is numbered. */
    private Fields part(Object name) {
        String own = name.toString();
        for (int number = 2; parts.containsKey(own); number++) {
            own = name + " (" + number + ")";
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        parts.put(own, fields);
        return new Fields(fields);
    }

    private record Fields(Map<String, Object> fields) {
        Fields with(String field, Object value) {
            fields.put(field, value);
            return this;
        }
    }

    private void story(Story story) {
        part(story.id()).with("articles", story.articles());
    }

    private void entity(Entity entity) {
        part(entity.id())
                .with("name", entity.name())
                .with("kind", entity.kind())
                .with("mentions", entity.mentions())
                .with("roles", entity.roles())
                .with("labels", entity.labels());
    }

    private void statement(Statement statement) {
        part(statement.id())
                .with("content", statement.attribution().content())
                .with("form", statement.attribution().form())
                .with("source", statement.attribution().source())
                .with("cue", statement.attribution().cue())
                .with("speaker", statement.speaker())
                .with("addressee", statement.circumstances().addressee())
                .with("channel", statement.circumstances().channel())
                .with("relay", statement.circumstances().relay())
                .with("anonymity", statement.circumstances().anonymity())
                .with("modality", statement.circumstances().modality());
    }

    private void event(Event event) {
        part(event.id())
                .with("kind", event.kind())
                .with("mentions", event.mentions())
                .with("window", event.window())
                .with("roots", event.roots())
                .with("differences", event.differences());
    }

    private void utterance(Utterance utterance) {
        part(place(new Passage(
                        utterance.fullest().article(), utterance.fullest().extent())))
                .with("witnesses", utterance.witnesses())
                .with("roots", utterance.roots());
    }

    private void fact(ReportedFact fact) {
        part(place(fact.tellings().get(0).passage()))
                .with("tellings", fact.tellings())
                .with("roots", fact.roots());
    }

    private void difference(Difference difference) {
        Passage first = difference.sides().get(0).tellings().get(0).passage();
        part(place(first) + " " + difference.slot())
                .with("about", difference.about())
                .with("sides", difference.sides())
                .with("bearing", difference.bearing());
    }

    private void silence(Silence silence) {
        part(place(silence.passages().get(0)) + " " + silence.kind())
                .with("who", silence.who())
                .with("passages", silence.passages());
    }

    private void party(Party party) {
        part(party.entity())
                .with("part", party.part())
                .with("alsoAs", party.alsoAs())
                .with("delegates", party.delegates());
    }

    private void position(Position position) {
        part(place(position) + " " + position.issue())
                .with("holder", position.holder())
                .with("stance", position.stance())
                .with("word", position.word())
                .with("time", position.time());
    }

    private void positionChange(PositionChange change) {
        part(place(change.earlier()) + " " + place(change.later()) + " " + change.issue())
                .with("party", change.party())
                .with("newWords", change.newWords());
    }

    private void proposal(Proposal proposal) {
        part(proposal.id())
                .with("tellings", proposal.tellings())
                .with("points", proposal.points())
                .with("handlings", proposal.handlings())
                .with("descent", proposal.descent())
                .with("roots", proposal.roots());
    }

    private void round(Round round) {
        part(round.event())
                .with("venue", round.venue())
                .with("sides", round.sides())
                .with("attended", round.attended())
                .with("under", round.under())
                .with("descriptions", round.descriptions())
                .with("outcomes", round.outcomes());
    }

    private void step(Step step) {
        part(step.id())
                .with("actors", step.actors())
                .with("announced", step.announced())
                .with("outcomes", step.outcomes())
                .with("fate", step.fate())
                .with("due", step.due())
                .with("ruled", step.ruled());
    }

    private static String place(Position position) {
        return place(new Passage(position.article(), position.words()));
    }

    private static String place(Passage words) {
        return words.article() + "/" + words.span().begin() + "-" + words.span().end();
    }
}
