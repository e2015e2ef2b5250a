package org.rapporteur.export.verification;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.export.json.PublishedPlaces;
import org.rapporteur.export.json.PublishedTimex;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in the times and places that articles name. */
final class TimeAndPlaceChecks {

    private static final Pattern PLACE_ID =
            Pattern.compile("(country|territory|region|city|area)/[A-Z0-9]+([.-][A-Z0-9]+)*");

    private final Checks checks;

    TimeAndPlaceChecks(Checks checks) {
        this.checks = checks;
    }

    Stream<Check> timex(String path, PublishedTimex timex) {
        Place place = new Place(timex.text(), timex.begin(), timex.end());
        PublishedTimex.Anchor anchor = timex.anchor();
        boolean reckoned = anchor.kind() != AnchorKind.UNKNOWN || timex.window().isEmpty();
        return Stream.<Stream<Check>>of(
                        Stream.of(Checks.named(path + "/id", timex.id(), timex.article(), place)),
                        checks.placed(path, timex.article(), place),
                        window(path + "/window", timex.window()),
                        Stream.of(
                                Check.that(path + "/window", reckoned, "a window", "null where the anchor is unknown")),
                        anchor.words().stream()
                                .map(words -> checks.slice(path + "/anchor/words", timex.article(), words)))
                .flatMap(Function.identity());
    }

    /** That it has a bound, and that its bounds are moments in their order. */
    static Stream<Check> window(String path, Optional<PublishedTimex.Window> window) {
        return window.stream().map(known -> {
            String found = "%s to %s"
                    .formatted(known.from().orElse("null"), known.until().orElse("null"));
            return Check.that(path, isInOrder(known), found, "a moment and a later one, of which one may be null");
        });
    }

    private static boolean isInOrder(PublishedTimex.Window window) {
        try {
            Optional<LocalDateTime> from = window.from().map(LocalDateTime::parse);
            Optional<LocalDateTime> until = window.until().map(LocalDateTime::parse);
            return from.isPresent() && until.isPresent()
                    ? from.get().isBefore(until.get())
                    : from.isPresent() || until.isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    Stream<Check> places(String path, PublishedPlaces places) {
        return Stream.of(
                        Checks.each(path + "/gazetteer", places.gazetteer(), this::known),
                        Checks.eachOnce(path + "/gazetteer", places.gazetteer(), PublishedPlaces.GazetteerPlace::id),
                        Checks.each(path + "/mentions", places.mentions(), this::mention))
                .flatMap(Function.identity());
    }

    private Stream<Check> known(String path, PublishedPlaces.GazetteerPlace place) {
        boolean wellFormed = PLACE_ID.matcher(place.id()).matches();
        boolean both = place.latitude().isPresent() == place.longitude().isPresent();
        boolean onEarth = Math.abs(place.latitude().orElse(0.0)) <= 90
                && Math.abs(place.longitude().orElse(0.0)) <= 180;
        String found = "%s, %s"
                .formatted(
                        place.latitude().map(String::valueOf).orElse("null"),
                        place.longitude().map(String::valueOf).orElse("null"));
        return Stream.concat(
                Stream.of(
                        Check.that(path + "/id", wellFormed, place.id(), "a sort of place, a slash and a code"),
                        Check.that(path + "/latitude", both && onEarth, found, "a point of the earth, or twice null")),
                place.region().stream().map(id -> checks.place(path + "/region", id)));
    }

    private Stream<Check> mention(String path, PublishedPlaces.PlaceMention mention) {
        String article = mention.article();
        boolean one = mention.place().isEmpty() || mention.candidates().isEmpty();
        return Stream.<Stream<Check>>of(
                        checks.placed(path, article, new Place(mention.text(), mention.begin(), mention.end())),
                        mention.place().stream().map(id -> checks.place(path + "/place", id)),
                        Checks.each(
                                path + "/candidates",
                                mention.candidates(),
                                (at, id) -> Stream.of(checks.place(at, id))),
                        Stream.of(Check.that(
                                path + "/candidates",
                                one,
                                mention.candidates().toString(),
                                "[] where there is a place")),
                        Checks.each(
                                path + "/grounds",
                                mention.grounds(),
                                (at, ground) -> checks.slices(at + "/words", article, ground.words())),
                        Checks.each(
                                path + "/relations",
                                mention.relations(),
                                (at, relation) -> relation(at, article, relation)),
                        Stream.of(StatementChecks.confidence(path + "/confidence", mention.confidence())))
                .flatMap(Function.identity());
    }

    private Stream<Check> relation(String path, String article, PublishedPlaces.PlaceRelation relation) {
        return Stream.concat(
                Stream.of(
                        checks.slice(path, article, new Place(relation.text(), relation.begin(), relation.end())),
                        checks.slice(path + "/other", article, relation.other())),
                relation.place().stream().map(id -> checks.place(path + "/place", id)));
    }
}
