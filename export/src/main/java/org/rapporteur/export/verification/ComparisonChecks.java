package org.rapporteur.export.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.export.json.PublishedComparison;
import org.rapporteur.export.json.PublishedCoverage;
import org.rapporteur.export.json.PublishedFraming;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in what is said of articles side by side. */
final class ComparisonChecks {

    private final Checks checks;

    ComparisonChecks(Checks checks) {
        this.checks = checks;
    }

    Stream<Check> coverage(String path, PublishedCoverage coverage) {
        Stream<Check> stories = Checks.each(path + "/stories", coverage.stories(), this::story);
        Stream<Check> copies = Checks.each(path + "/copies", coverage.copies(), this::copy);
        Stream<Check> shares = Checks.each(
                path + "/ownShares",
                coverage.ownShares(),
                (at, share) -> Stream.of(
                        checks.article(at + "/article", share.article()),
                        Check.that(
                                at,
                                0 <= share.least() && share.least() <= share.most() && share.most() <= 1,
                                share.least() + " to " + share.most(),
                                "two numbers from 0 to 1, the lesser first")));
        return Stream.of(stories, copies, shares).flatMap(Function.identity());
    }

    private Stream<Check> story(String path, PublishedCoverage.StoryTold story) {
        return Stream.of(
                        Stream.of(Check.that(
                                path + "/id",
                                story.articles().contains(story.id()),
                                story.id(),
                                "one of the story's articles")),
                        Checks.each(
                                path + "/articles",
                                story.articles(),
                                (at, article) -> Stream.of(checks.article(at, article))),
                        Checks.each(path + "/knownBy", story.knownBy(), checks::passage))
                .flatMap(Function.identity());
    }

    private Stream<Check> copy(String path, PublishedCoverage.SharedCopy copy) {
        Stream<Check> own = Stream.of(
                checks.article(path + "/first", copy.first()),
                checks.article(path + "/second", copy.second()),
                Check.that(
                        path + "/original",
                        copy.original().isEmpty()
                                || List.of(copy.first(), copy.second())
                                        .contains(copy.original().get()),
                        copy.original().orElse("null"),
                        "one of the two, or null"));
        Stream<Check> shared = Checks.each(
                path + "/shared",
                copy.shared(),
                (at, run) -> Stream.of(
                        checks.slice(at + "/first", copy.first(), run.first()),
                        checks.slice(at + "/second", copy.second(), run.second())));
        return Stream.concat(own, shared);
    }

    Stream<Check> comparison(String path, PublishedComparison comparison) {
        return Stream.<Stream<Check>>of(
                        Checks.each(path + "/utterances", comparison.utterances(), this::utterance),
                        Checks.each(
                                path + "/facts",
                                comparison.facts(),
                                (at, fact) -> Stream.concat(
                                        Checks.each(at + "/tellings", fact.tellings(), this::telling),
                                        Checks.each(at + "/roots", fact.roots(), this::root))),
                        Checks.each(
                                path + "/differences",
                                comparison.differences(),
                                (at, difference) -> Stream.concat(
                                        entity(at + "/about", difference.about()),
                                        Checks.each(
                                                at + "/sides",
                                                difference.sides(),
                                                (side, value) -> Checks.each(
                                                        side + "/tellings", value.tellings(), this::telling)))),
                        Checks.each(path + "/alone", comparison.alone(), this::telling),
                        Checks.each(
                                path + "/silences",
                                comparison.silences(),
                                (at, silence) -> Stream.concat(
                                        entity(at + "/who", silence.who()),
                                        Checks.each(at + "/passages", silence.passages(), checks::passage))))
                .flatMap(Function.identity());
    }

    private Stream<Check> utterance(String path, PublishedComparison.Utterance utterance) {
        if (utterance.witnesses().size() < 2) {
            return Stream.of(Check.that(path + "/witnesses", false, "fewer than two", "two witnesses or more"));
        }
        String fullest = utterance.witnesses().get(0).article();
        return Stream.concat(
                Checks.each(path + "/witnesses", utterance.witnesses(), (at, witness) -> witness(at, fullest, witness)),
                Checks.each(path + "/roots", utterance.roots(), this::root));
    }

    private Stream<Check> witness(String path, String fullest, PublishedComparison.Witness witness) {
        String own = witness.article();
        return Stream.<Stream<Check>>of(
                        Stream.of(checks.article(path + "/article", own)),
                        witness.statement().stream().map(id -> checks.statement(path + "/statement", id)),
                        checks.slices(path + "/content", own, witness.content()),
                        Checks.each(
                                path + "/edits",
                                witness.edits(),
                                (at, edit) -> Stream.concat(
                                        edit.fullest().stream()
                                                .map(words -> checks.slice(at + "/fullest", fullest, words)),
                                        edit.here().stream().map(words -> checks.slice(at + "/here", own, words)))))
                .flatMap(Function.identity());
    }

    Stream<Check> telling(String path, PublishedComparison.Telling telling) {
        return Stream.concat(
                checks.placed(path, telling.article(), new Place(telling.text(), telling.begin(), telling.end())),
                telling.statement().stream().map(id -> checks.statement(path + "/statement", id)));
    }

    Stream<Check> root(String path, PublishedComparison.Origin root) {
        return Stream.<Stream<Check>>of(
                        entity(path + "/entity", root.entity()),
                        root.notInHand().stream().flatMap(first -> checks.passage(path + "/notInHand", first)),
                        Checks.each(path + "/articles", root.articles(), (at, id) -> Stream.of(checks.article(at, id))))
                .flatMap(Function.identity());
    }

    Stream<Check> framing(String path, PublishedFraming framing, int facts) {
        return Stream.<Stream<Check>>of(
                        Checks.each(path + "/portrayals", framing.portrayals(), this::portrayal),
                        Checks.each(
                                path + "/loaded",
                                framing.loaded(),
                                (at, loaded) -> Stream.concat(
                                        checks.passage(at + "/words", loaded.words()),
                                        Checks.each(at + "/beside", loaded.beside(), checks::passage))),
                        Checks.each(
                                path + "/sayings",
                                framing.sayings(),
                                (at, saying) -> Stream.concat(
                                        Stream.of(
                                                checks.article(at + "/article", saying.article()),
                                                checks.entity(at + "/speaker", saying.speaker())),
                                        checks.slices(at + "/cues", saying.article(), saying.cues()))),
                        Checks.each(
                                path + "/shares",
                                framing.shares(),
                                (at, share) -> Stream.concat(
                                        Stream.of(checks.article(at + "/article", share.article())),
                                        entity(at + "/speaker", share.speaker()))),
                        Checks.each(
                                path + "/omissions",
                                framing.omissions(),
                                (at, omission) -> Stream.of(
                                        checks.article(at + "/article", omission.article()),
                                        Check.that(
                                                at + "/fact",
                                                omission.fact() < facts,
                                                String.valueOf(omission.fact()),
                                                "less than %d".formatted(facts)))))
                .flatMap(Function.identity());
    }

    private Stream<Check> portrayal(String path, PublishedFraming.PortrayalFound portrayal) {
        return Stream.<Stream<Check>>of(
                        Stream.of(checks.entity(path + "/entity", portrayal.entity())),
                        checks.passage(path + "/words", portrayal.words()),
                        portrayal.statement().stream().map(id -> checks.statement(path + "/statement", id)),
                        checks.entities(path + "/speakers", portrayal.speakers()))
                .flatMap(Function.identity());
    }

    private Stream<Check> entity(String path, Optional<String> id) {
        return id.stream().map(known -> checks.entity(path, known));
    }
}
