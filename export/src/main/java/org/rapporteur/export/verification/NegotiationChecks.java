package org.rapporteur.export.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.export.json.PublishedComparison;
import org.rapporteur.export.json.PublishedNegotiation;
import org.rapporteur.export.json.PublishedNegotiation.Position;
import org.rapporteur.export.verification.Checks.Place;

/** All that must be so in a negotiation. */
final class NegotiationChecks {

    private final Checks checks;
    private final ComparisonChecks compared;
    private final StepChecks steps;

    NegotiationChecks(Checks checks, ComparisonChecks compared) {
        this.checks = checks;
        this.compared = compared;
        this.steps = new StepChecks(checks);
    }

    Stream<Check> negotiation(String path, PublishedNegotiation negotiation) {
        Set<String> issues = ids(negotiation.issues(), PublishedNegotiation.Issue::id);
        Set<String> parties = ids(negotiation.parties(), PublishedNegotiation.Party::entity);
        Set<String> proposals = ids(negotiation.proposals(), PublishedNegotiation.Proposal::id);
        return Stream.<Stream<Check>>of(
                        issues(path + "/issues", negotiation.issues()),
                        Checks.each(path + "/parties", negotiation.parties(), this::party),
                        once(path + "/parties", negotiation.parties()),
                        Checks.each(
                                path + "/positions",
                                negotiation.positions(),
                                (at, position) ->
                                        Stream.concat(position(at, position), known(at, position, parties, issues))),
                        Checks.each(
                                path + "/changes",
                                negotiation.changes(),
                                (at, change) -> change(at, change, negotiation.positions())),
                        Checks.each(
                                path + "/proposals",
                                negotiation.proposals(),
                                (at, proposal) -> proposal(at, proposal, proposals)),
                        Checks.eachOnce(
                                path + "/proposals", negotiation.proposals(), PublishedNegotiation.Proposal::id),
                        Checks.each(path + "/rounds", negotiation.rounds(), this::round),
                        Checks.each(path + "/steps", negotiation.steps(), steps::step),
                        Checks.eachOnce(path + "/steps", negotiation.steps(), PublishedNegotiation.Step::id))
                .flatMap(Function.identity());
    }

    private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        parts.forEach(part -> ids.add(id.apply(part)));
        return ids;
    }

    private static Stream<Check> issues(String path, List<PublishedNegotiation.Issue> issues) {
        Set<String> before = new HashSet<>();
        return Checks.each(path, issues, (at, issue) -> {
            String parent = issue.parent().orElse("null");
            boolean known = issue.parent().isEmpty() || before.contains(parent);
            return Stream.of(
                    Check.that(at + "/parent", known, parent, "the id of an issue before, or null"),
                    Check.that(at + "/id", before.add(issue.id()), issue.id(), "an id that no other has"));
        });
    }

    private static Stream<Check> once(String path, List<PublishedNegotiation.Party> parties) {
        Set<String> seen = new HashSet<>();
        return Checks.each(
                path,
                parties,
                (at, party) -> Stream.of(Check.that(
                        at + "/entity", seen.add(party.entity()), party.entity(), "an entity that no other party is")));
    }

    private Stream<Check> party(String path, PublishedNegotiation.Party party) {
        RoleChecks roles = new RoleChecks(checks);
        return Stream.of(
                        Stream.of(checks.entity(path + "/entity", party.entity())),
                        checks.entities(path + "/alsoAs", party.alsoAs()),
                        Checks.each(
                                path + "/delegates",
                                party.delegates(),
                                (at, delegate) -> Stream.concat(
                                        Stream.of(checks.entity(at + "/person", delegate.person())),
                                        roles.role(at + "/role", delegate.role()))))
                .flatMap(Function.identity());
    }

    private Stream<Check> position(String path, Position position) {
        String article = position.article();
        PublishedNegotiation.Holder holder = position.holder();
        return Stream.<Stream<Check>>of(
                        checks.placed(path, article, new Place(position.text(), position.begin(), position.end())),
                        Stream.of(checks.slice(
                                path + "/holder", article, new Place(holder.text(), holder.begin(), holder.end()))),
                        holder.actor().stream().map(id -> checks.entity(path + "/holder/actor", id)),
                        position.condition().stream().map(words -> checks.slice(path + "/condition", article, words)),
                        position.hedge().stream().map(words -> checks.slice(path + "/hedge", article, words)),
                        checks.voice(path + "/statement", article, position.statement()),
                        TimeAndPlaceChecks.window(path + "/window", position.window()),
                        position.time().stream().flatMap(id -> checks.timex(path + "/time", article, id)))
                .flatMap(Function.identity());
    }

    private static Stream<Check> known(String path, Position position, Set<String> parties, Set<String> issues) {
        return Stream.concat(
                position.holder().party().stream()
                        .map(id ->
                                Check.that(path + "/holder/party", parties.contains(id), id, "the entity of a party")),
                Stream.of(Check.that(
                        path + "/issue", issues.contains(position.issue()), position.issue(), "the id of an issue")));
    }

    private Stream<Check> change(String path, PublishedNegotiation.PositionChange change, List<Position> positions) {
        Optional<Position> later = at(change.later(), positions);
        return Stream.of(
                        Stream.of(
                                held(path + "/earlier", change, at(change.earlier(), positions), positions.size()),
                                held(path + "/later", change, later, positions.size())),
                        later.stream()
                                .flatMap(position ->
                                        checks.slices(path + "/newWords", position.article(), change.newWords())))
                .flatMap(Function.identity());
    }

    private static Optional<Position> at(int place, List<Position> positions) {
        return place >= 0 && place < positions.size() ? Optional.of(positions.get(place)) : Optional.empty();
    }

    private static Check held(
            String path, PublishedNegotiation.PositionChange change, Optional<Position> position, int positions) {
        boolean its = position.filter(known -> known.issue().equals(change.issue())
                        && known.holder().party().filter(change.party()::equals).isPresent())
                .isPresent();
        String found = position.map(known ->
                        "one of %s on %s".formatted(known.holder().party().orElse("nobody"), known.issue()))
                .orElse("none of %d".formatted(positions));
        String wanted = "the place of a position of %s on %s".formatted(change.party(), change.issue());
        return Check.that(path, its, found, wanted);
    }

    private Stream<Check> proposal(String path, PublishedNegotiation.Proposal proposal, Set<String> proposals) {
        if (proposal.tellings().isEmpty()) {
            return Stream.of(Check.that(path + "/tellings", false, "[]", "one telling or more"));
        }
        PublishedComparison.Telling first = proposal.tellings().get(0);
        Place place = new Place(first.text(), first.begin(), first.end());
        return Stream.<Stream<Check>>of(
                        Stream.of(Checks.named(path + "/id", proposal.id(), first.article(), place)),
                        Checks.each(path + "/tellings", proposal.tellings(), compared::telling),
                        Checks.each(path + "/handlings", proposal.handlings(), this::handling),
                        proposal.descent().stream().flatMap(descent -> descent(path + "/descent", descent, proposals)),
                        Checks.each(path + "/roots", proposal.roots(), compared::root))
                .flatMap(Function.identity());
    }

    private Stream<Check> handling(String path, PublishedNegotiation.Handling handling) {
        String article = handling.article();
        return Stream.<Stream<Check>>of(
                        checks.placed(path, article, new Place(handling.text(), handling.begin(), handling.end())),
                        handling.by().stream().flatMap(words -> checks.passage(path + "/by", words)),
                        checks.entities(path + "/who", handling.who()),
                        handling.what().stream().flatMap(words -> checks.passage(path + "/what", words)),
                        checks.voice(path + "/statement", article, handling.statement()))
                .flatMap(Function.identity());
    }

    private Stream<Check> descent(String path, PublishedNegotiation.Descent descent, Set<String> proposals) {
        Place place = new Place(descent.text(), descent.begin(), descent.end());
        return Stream.concat(
                checks.placed(path, descent.article(), place),
                Stream.of(Check.that(
                        path + "/parent",
                        proposals.contains(descent.parent()),
                        descent.parent(),
                        "the id of a proposal of the record")));
    }

    private Stream<Check> round(String path, PublishedNegotiation.Round round) {
        return Stream.of(
                        Stream.of(checks.event(path + "/event", round.event())),
                        round.venue().stream().flatMap(words -> checks.passage(path + "/venue", words)),
                        checks.entities(path + "/sides", round.sides()),
                        checks.entities(path + "/attended", round.attended()),
                        Checks.each(path + "/under", round.under(), (at, id) -> Stream.of(checks.event(at, id))),
                        Checks.each(path + "/descriptions", round.descriptions(), compared::telling),
                        Checks.each(path + "/outcomes", round.outcomes(), compared::telling))
                .flatMap(Function.identity());
    }
}
