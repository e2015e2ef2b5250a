package org.rapporteur.export.verification;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.export.json.PublishedNegotiation;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in an announced step. */
final class StepChecks {

    private final Checks checks;

    StepChecks(Checks checks) {
        this.checks = checks;
    }

    Stream<Check> step(String path, PublishedNegotiation.Step step) {
        if (step.announced().isEmpty()) {
            return Stream.of(Check.that(path + "/announced", false, "[]", "one announcement or more"));
        }
        PublishedNegotiation.Announcement first = step.announced().get(0);
        Place place = new Place(first.text(), first.begin(), first.end());
        return Stream.<Stream<Check>>of(
                        Stream.of(Checks.named(path + "/id", step.id(), first.article(), place)),
                        Checks.each(path + "/actors", step.actors(), this::actor),
                        checks.passage(path + "/deed", step.deed()),
                        TimeAndPlaceChecks.window(path + "/window", step.window()),
                        TimeAndPlaceChecks.window(path + "/due", step.due()),
                        Checks.each(path + "/announced", step.announced(), this::announcement),
                        Checks.each(path + "/outcomes", step.outcomes(), this::outcome),
                        step.ruled().stream().flatMap(said -> ruled(path + "/ruled", said)))
                .flatMap(Function.identity());
    }

    private Stream<Check> ruled(String path, PublishedNegotiation.Ruled said) {
        return Stream.concat(
                TimeAndPlaceChecks.window(path + "/window", said.window()),
                said.words().stream().flatMap(words -> checks.passage(path + "/words", words)));
    }

    private Stream<Check> actor(String path, PublishedNegotiation.Actor actor) {
        return Stream.concat(
                checks.placed(path, actor.article(), new Place(actor.text(), actor.begin(), actor.end())),
                checks.entities(path + "/who", actor.who()));
    }

    private Stream<Check> announcement(String path, PublishedNegotiation.Announcement announced) {
        String article = announced.article();
        return Stream.of(
                        checks.placed(path, article, new Place(announced.text(), announced.begin(), announced.end())),
                        checks.voice(path + "/statement", article, announced.statement()),
                        TimeAndPlaceChecks.window(path + "/window", announced.window()),
                        timexes(path + "/timexes", article, announced.timexes()))
                .flatMap(Function.identity());
    }

    private Stream<Check> outcome(String path, PublishedNegotiation.Outcome outcome) {
        String article = outcome.article();
        return Stream.of(
                        checks.placed(path, article, new Place(outcome.text(), outcome.begin(), outcome.end())),
                        checks.voice(path + "/statement", article, outcome.statement()),
                        TimeAndPlaceChecks.window(path + "/window", outcome.window()),
                        timexes(path + "/timexes", article, outcome.timexes()))
                .flatMap(Function.identity());
    }

    private Stream<Check> timexes(String path, String article, List<String> ids) {
        return Checks.each(path, ids, (at, id) -> checks.timex(at, article, id));
    }
}
