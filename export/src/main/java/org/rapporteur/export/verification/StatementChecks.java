package org.rapporteur.export.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in a statement. */
final class StatementChecks {

    private final Checks checks;

    StatementChecks(Checks checks) {
        this.checks = checks;
    }

    Stream<Check> statement(String path, PublishedRecord.Statement statement) {
        String article = statement.article();
        return Stream.<Stream<Check>>of(
                        Stream.of(checks.article(path + "/article", article)),
                        content(path + "/content", statement),
                        Stream.of(Check.same(path + "/id", statement.id(), id(statement))),
                        source(path + "/source", statement.source(), article),
                        circumstances(path, statement),
                        Stream.of(confidence(path + "/confidence", statement.confidence())))
                .flatMap(Function.identity());
    }

    private Stream<Check> circumstances(String path, PublishedRecord.Statement statement) {
        String article = statement.article();
        Optional<PublishedRecord.Addressee> addressee = statement.addressee();
        return Stream.<Stream<Check>>of(
                        some(path + "/cue", article, statement.cue(), StatementChecks::place),
                        some(path + "/addressee", article, addressee, StatementChecks::place),
                        entity(path + "/addressee", addressee.flatMap(PublishedRecord.Addressee::entity)),
                        some(path + "/channel", article, statement.channel(), StatementChecks::place),
                        relay(path + "/relay", statement),
                        some(
                                path + "/anonymity/reason",
                                article,
                                statement.anonymity().reason(),
                                StatementChecks::place),
                        checks.slices(
                                path + "/modality/words",
                                article,
                                statement.modality().words()),
                        scopes(path + "/modality/scopes", article, statement.modality()))
                .flatMap(Function.identity());
    }

    private Stream<Check> scopes(String path, String article, PublishedRecord.Modality modality) {
        return Checks.each(
                path,
                modality.scopes(),
                (at, scope) -> Stream.concat(
                        Stream.of(checks.slice(at, article, new Place(scope.text(), scope.begin(), scope.end()))),
                        some(at + "/governed", article, scope.governed(), StatementChecks::place)));
    }

    static Check confidence(String path, double value) {
        return Check.that(path, value >= 0 && value <= 1, String.valueOf(value), "a number from 0 to 1");
    }

    private static String id(PublishedRecord.Statement statement) {
        List<PublishedRecord.Slice> content = statement.content();
        int begin = content.get(0).begin();
        int end = content.get(content.size() - 1).end();
        return statement.article() + "/" + begin + "-" + end;
    }

    private Stream<Check> content(String path, PublishedRecord.Statement statement) {
        List<PublishedRecord.Slice> content = statement.content();
        if (content.isEmpty()) {
            return Stream.of(Check.that(path, false, "[]", "one slice or more"));
        }
        Stream<Check> apart = IntStream.range(1, content.size())
                .mapToObj(i -> Check.that(
                        path + "/" + i + "/begin",
                        content.get(i - 1).end() <= content.get(i).begin(),
                        String.valueOf(content.get(i).begin()),
                        "%d or more, behind the slice before"
                                .formatted(content.get(i - 1).end())));
        return Stream.concat(checks.slices(path, statement.article(), content), apart);
    }

    private Stream<Check> source(String path, PublishedRecord.Source source, String article) {
        boolean implied = source.naming() == Naming.IMPLIED;
        boolean whole = source.text().isPresent() == source.begin().isPresent()
                && source.text().isPresent() == source.end().isPresent()
                && source.text().isPresent() != implied;
        boolean one = source.entities().isEmpty() || source.candidates().isEmpty();
        Stream<Check> own = Stream.of(
                Check.that(
                        path, whole, source.text().orElse("null"), "text, begin and end, or none where it is implied"),
                Check.that(path + "/candidates", one, source.candidates().toString(), "[] where there are entities"));
        Stream<Check> slice = some(
                path,
                article,
                source.text(),
                text -> new Place(text, source.begin().orElse(-1), source.end().orElse(-1)));
        Stream<Check> entities = checks.entities(path + "/entities", source.entities());
        Stream<Check> candidates = checks.entities(path + "/candidates", source.candidates());
        return Stream.of(own, slice, entities, candidates).flatMap(Function.identity());
    }

    private Stream<Check> relay(String path, PublishedRecord.Statement statement) {
        return Checks.each(
                path,
                statement.relay(),
                (at, hop) -> Stream.concat(
                        Stream.of(checks.slice(at, statement.article(), new Place(hop.text(), hop.begin(), hop.end()))),
                        entity(at, hop.entity())));
    }

    private Stream<Check> entity(String path, Optional<String> id) {
        return id.stream().map(known -> checks.entity(path + "/entity", known));
    }

    private <T> Stream<Check> some(String path, String article, Optional<T> part, Function<T, Place> place) {
        return part.stream().map(there -> checks.slice(path, article, place.apply(there)));
    }

    private static Place place(PublishedRecord.Cue cue) {
        return new Place(cue.text(), cue.begin(), cue.end());
    }

    private static Place place(PublishedRecord.Addressee addressee) {
        return new Place(addressee.text(), addressee.begin(), addressee.end());
    }

    private static Place place(PublishedRecord.Channel channel) {
        return new Place(channel.text(), channel.begin(), channel.end());
    }

    private static Place place(PublishedRecord.Slice slice) {
        return new Place(slice.text(), slice.begin(), slice.end());
    }
}
