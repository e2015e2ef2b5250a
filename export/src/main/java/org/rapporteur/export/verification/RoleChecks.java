package org.rapporteur.export.verification;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.entity.Role;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in a role and in a label. */
final class RoleChecks {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final Checks checks;

    RoleChecks(Checks checks) {
        this.checks = checks;
    }

    Stream<Check> role(String path, PublishedRecord.Role role) {
        String article = role.article();
        Stream<Check> place = checks.placed(path, article, new Place(role.text(), role.begin(), role.end()));
        boolean normal = !role.office().isBlank() && role.office().equals(Role.normal(role.office()));
        Stream<Check> office =
                Stream.of(Check.that(path + "/office", normal, role.office(), "words in lower case, one space apart"));
        Stream<Check> affiliation = role.affiliation().stream().flatMap(body -> {
            String at = path + "/affiliation";
            Check slice = checks.slice(at, article, new Place(body.text(), body.begin(), body.end()));
            return Stream.concat(Stream.of(slice), body.entity().stream().map(id -> checks.entity(at + "/entity", id)));
        });
        return Stream.of(
                        place,
                        office,
                        affiliation,
                        bound(path + "/from", article, role.from()),
                        bound(path + "/until", article, role.until()),
                        checks.voice(path + "/statement", article, role.statement()))
                .flatMap(Function.identity());
    }

    Stream<Check> label(String path, PublishedRecord.Label label) {
        return Stream.concat(
                checks.placed(path, label.article(), new Place(label.text(), label.begin(), label.end())),
                checks.voice(path + "/statement", label.article(), label.statement()));
    }

    private Stream<Check> bound(String path, String article, Optional<PublishedRecord.Bound> bound) {
        return bound.stream().flatMap(there -> {
            boolean whole = there.text().isPresent() == there.begin().isPresent()
                    && there.text().isPresent() == there.end().isPresent();
            Check words = Check.that(path, whole, "words without a place", "both or neither");
            Stream<Check> slice = there.text().stream()
                    .filter(text -> whole)
                    .map(text -> checks.slice(
                            path,
                            article,
                            new Place(
                                    text,
                                    there.begin().orElseThrow(),
                                    there.end().orElseThrow())));
            return Stream.concat(
                    Stream.concat(Stream.of(words).filter(check -> !whole), slice),
                    there.value().stream()
                            .map(value -> Check.that(
                                    path + "/value",
                                    DATE.matcher(value).matches(),
                                    value,
                                    "a year, a month or a day")));
        });
    }
}
