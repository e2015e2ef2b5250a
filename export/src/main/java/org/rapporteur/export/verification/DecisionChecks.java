package org.rapporteur.export.verification;

import java.util.stream.Stream;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.export.json.PublishedDecisions;

/** Checks that decisions are about parts of the record. */
final class DecisionChecks {

    private final Checks checks;

    DecisionChecks(Checks checks) {
        this.checks = checks;
    }

    Stream<Check> decisions(String path, PublishedDecisions decisions) {
        return Checks.each(path + "/applied", decisions.applied(), this::applied);
    }

    private Stream<Check> applied(String path, PublishedDecisions.Applied applied) {
        Check some = Check.that(path + "/names", !applied.names().isEmpty(), "[]", "one name or more");
        Check stands = Check.that(
                path + "/words",
                applied.words().stands(),
                applied.words().toString(),
                "words that stand in the article");
        boolean rejected = applied.kind() == RulingKind.REJECT;
        Stream<Check> there = rejected
                ? Stream.of()
                : Checks.each(path + "/names", applied.names(), (at, name) -> named(at, applied.subject(), name));
        return Stream.concat(Stream.of(some, stands), there);
    }

    private Stream<Check> named(String path, SubjectKind subject, String name) {
        return switch (subject) {
            case STATEMENT -> Stream.of(checks.statement(path, name));
            case ENTITY -> Stream.of(checks.entity(path, name));
            case UTTERANCE, STORY, ROLE, STEP, DECISION -> Stream.of();
        };
    }
}
