package org.rapporteur.export.verification;

import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.export.json.PublishedEvent;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in an event. */
final class EventChecks {

    private final Checks checks;
    private final ComparisonChecks compared;

    EventChecks(Checks checks, ComparisonChecks compared) {
        this.checks = checks;
        this.compared = compared;
    }

    Stream<Check> event(String path, PublishedEvent event) {
        if (event.mentions().isEmpty()) {
            return Stream.of(Check.that(path + "/mentions", false, "[]", "one mention or more"));
        }
        PublishedEvent.EventMention first = event.mentions().get(0);
        return Stream.<Stream<Check>>of(
                        Stream.of(Checks.named(path + "/id", event.id(), first.article(), trigger(first))),
                        TimeAndPlaceChecks.window(path + "/window", event.window()),
                        Checks.each(path + "/mentions", event.mentions(), this::mention),
                        Checks.each(path + "/roots", event.roots(), compared::root))
                .flatMap(Function.identity());
    }

    private Stream<Check> mention(String path, PublishedEvent.EventMention mention) {
        String article = mention.article();
        return Stream.<Stream<Check>>of(
                        checks.placed(path, article, trigger(mention)),
                        Checks.each(
                                path + "/participants",
                                mention.participants(),
                                (at, participant) -> participant(at, article, participant)),
                        mention.place().stream().flatMap(site -> site(path + "/place", article, site)),
                        mention.time().stream().flatMap(id -> checks.timex(path + "/time", article, id)),
                        checks.slices(
                                path + "/standing/words",
                                article,
                                mention.standing().words()),
                        checks.voice(path + "/statement", article, mention.statement()),
                        Stream.of(StatementChecks.confidence(path + "/confidence", mention.confidence())))
                .flatMap(Function.identity());
    }

    private static Place trigger(PublishedEvent.EventMention mention) {
        return new Place(mention.text(), mention.begin(), mention.end());
    }

    private Stream<Check> participant(String path, String article, PublishedEvent.Participant participant) {
        Place place = new Place(participant.text(), participant.begin(), participant.end());
        return Stream.concat(
                Stream.of(checks.slice(path, article, place)),
                participant.entity().stream().map(id -> checks.entity(path + "/entity", id)));
    }

    private Stream<Check> site(String path, String article, PublishedEvent.Site site) {
        return Stream.concat(
                Stream.of(checks.slice(path, article, new Place(site.text(), site.begin(), site.end()))),
                site.place().stream().map(id -> checks.place(path + "/place", id)));
    }
}
