package org.rapporteur.web.api;

import java.util.List;
import org.rapporteur.export.json.PublishedComparison;
import org.rapporteur.export.json.PublishedEvent;
import org.rapporteur.export.json.PublishedNegotiation;
import org.rapporteur.export.json.PublishedRecord;

/** The lists that lie under a story. */
final class Sections {

    static final Section<PublishedRecord.Statement> STATEMENTS = Section.of(
                    "statements",
                    "Who said what, by article and place",
                    PublishedRecord.Statement.class,
                    PublishedRecord::statements,
                    (PublishedStory story, PublishedRecord.Statement one) -> story.place(one.id()))
            .each("statement", PublishedRecord.Statement::id);

    private static final List<Section<?>> OF_THE_RECORD = List.of(
            Section.of(
                    "articles",
                    "The articles, by publication, undated ones last",
                    PublishedRecord.Article.class,
                    PublishedRecord::articles,
                    (PublishedStory story, PublishedRecord.Article one) -> story.place(one.id(), 0, 0)),
            Section.of(
                            "entities",
                            "Who is who: persons, organisations, places, groups, documents, by id",
                            PublishedRecord.Entity.class,
                            PublishedRecord::entities,
                            (PublishedStory story, PublishedRecord.Entity one) -> one.id())
                    .each("entity", PublishedRecord.Entity::id),
            Section.of(
                            "events",
                            "What is said to have happened or to be coming, by first mention",
                            PublishedEvent.class,
                            PublishedRecord::events,
                            (PublishedStory story, PublishedEvent one) -> story.place(one.id()))
                    .each("event", PublishedEvent::id),
            Section.of(
                    "problems",
                    "What was wrong with the input",
                    PublishedRecord.Problem.class,
                    PublishedRecord::problems,
                    (PublishedStory story, PublishedRecord.Problem one) -> one.kind() + " " + one.origin() + " "
                            + one.begin().map("%09d"::formatted).orElse("")));

    private static final List<Section<?>> OF_THE_NEGOTIATION = List.of(
            Section.of(
                    "parties",
                    "The parties of the negotiation, and who stands for each, by the party's id",
                    PublishedNegotiation.Party.class,
                    record -> record.negotiation().parties(),
                    (PublishedStory story, PublishedNegotiation.Party one) -> one.entity()),
            Section.of(
                    "issues",
                    "What is negotiated, by id",
                    PublishedNegotiation.Issue.class,
                    record -> record.negotiation().issues(),
                    (PublishedStory story, PublishedNegotiation.Issue one) -> one.id()),
            Section.of(
                    "positions",
                    "What each party is said to hold on each issue, by article and place",
                    PublishedNegotiation.Position.class,
                    record -> record.negotiation().positions(),
                    (PublishedStory story, PublishedNegotiation.Position one) ->
                            story.place(one.article(), one.begin(), one.end()) + " " + one.issue() + " "
                                    + one.holder().begin()),
            Section.of(
                            "proposals",
                            "Plans and texts on the table, by first telling",
                            PublishedNegotiation.Proposal.class,
                            record -> record.negotiation().proposals(),
                            (PublishedStory story, PublishedNegotiation.Proposal one) -> story.place(one.id()))
                    .each("proposal", PublishedNegotiation.Proposal::id),
            Section.of(
                            "rounds",
                            "The rounds of the talks, by the first mention of the event",
                            PublishedNegotiation.Round.class,
                            record -> record.negotiation().rounds(),
                            (PublishedStory story, PublishedNegotiation.Round one) -> story.place(one.event()))
                    .each("round", PublishedNegotiation.Round::event),
            Section.of(
                            "steps",
                            "What was announced, and what became of it, by first announcement",
                            PublishedNegotiation.Step.class,
                            record -> record.negotiation().steps(),
                            (PublishedStory story, PublishedNegotiation.Step one) -> story.place(one.id()))
                    .each("step", PublishedNegotiation.Step::id));

    private static final List<Section<?>> OF_THE_COMPARISON = List.of(
            Section.of(
                    "utterances",
                    "The same words in several places, with their roots and trims, by the fullest witness",
                    PublishedComparison.Utterance.class,
                    record -> record.comparison().utterances(),
                    (PublishedStory story, PublishedComparison.Utterance one) ->
                            witness(story, one.witnesses().get(0))),
            Section.of(
                    "facts",
                    "What several passages report alike, by the first",
                    PublishedComparison.Fact.class,
                    record -> record.comparison().facts(),
                    (PublishedStory story, PublishedComparison.Fact one) ->
                            telling(story, one.tellings().get(0))),
            Section.of(
                    "differences",
                    "Where passages differ: number, date, name, role, attribution, wording, completeness",
                    PublishedComparison.DifferenceFound.class,
                    record -> record.comparison().differences(),
                    (PublishedStory story, PublishedComparison.DifferenceFound one) ->
                            telling(story, one.sides().get(0).tellings().get(0)) + " "
                                    + ParameterType.word(one.slot())),
            Section.of(
                    "alone",
                    "What one article in hand has and no other",
                    PublishedComparison.Telling.class,
                    record -> record.comparison().alone(),
                    Sections::telling),
            Section.of(
                    "silences",
                    "Who is not heard, and what is not in hand",
                    PublishedComparison.SilenceFound.class,
                    record -> record.comparison().silences(),
                    (PublishedStory story, PublishedComparison.SilenceFound one) ->
                            ParameterType.word(one.kind()) + " " + one.who().orElse("") + " "
                                    + one.passages().stream()
                                            .findFirst()
                                            .map(words -> story.place(words.article(), words.begin(), words.end()))
                                            .orElse("")));

    private Sections() {}

    /** In the order of the description. */
    static List<Section<?>> all() {
        return java.util.stream.Stream.of(List.of(STATEMENTS), OF_THE_RECORD, OF_THE_NEGOTIATION, OF_THE_COMPARISON)
                .<Section<?>>flatMap(List::stream)
                .toList();
    }

    private static String telling(PublishedStory story, PublishedComparison.Telling telling) {
        return story.place(telling.article(), telling.begin(), telling.end());
    }

    private static String witness(PublishedStory story, PublishedComparison.Witness witness) {
        PublishedRecord.Slice words = witness.content().get(0);
        return story.place(witness.article(), words.begin(), words.end());
    }
}
