package org.rapporteur.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.story.StoryId;

/**
 * Keeps what persons rule. Who rules on something on which somebody else has ruled otherwise, and has not seen it, is
 * shown that first; looked up and kept in one unit of work, so that of two at once one is the second.
 */
final class Deciding {
    private final Archive archive;
    private final Rulings rulings;
    private final Clock clock;

    Deciding(Archive archive, Rulings rulings, Clock clock) {
        this.archive = archive;
        this.rulings = rulings;
        this.clock = clock;
    }

    DecisionAnswer decide(Ruling ruling, String person, long lastSeen) {
        Decision decision = Decision.of(ruling, person, clock.instant());
        return archive.change(shelves -> {
            List<Numbered<Decision>> conflicts = conflicts(shelves, decision, lastSeen);
            if (!conflicts.isEmpty()) {
                return new DecisionAnswer.Conflict(conflicts);
            }
            return new DecisionAnswer.Kept(keep(shelves, decision));
        });
    }

    Numbered<Decision> undo(DecisionId id, String person, String reason) {
        Subject subject = new Subject(SubjectKinds.DECISION, id.toString(), List.of());
        Decision decision = Decision.of(new Ruling(RulingKind.UNDO, subject, "", "", reason), person, clock.instant());
        return archive.change(shelves -> {
            if (shelves.decisions().find(id).isEmpty()) {
                throw new IllegalArgumentException("no decision %s to undo".formatted(id));
            }
            return keep(shelves, decision);
        });
    }

    List<Numbered<Decision>> keepAll(List<Decision> decisions) {
        return archive.change(shelves -> decisions.stream()
                .filter(decision -> shelves.decisions().find(decision.id()).isEmpty())
                .map(decision -> keep(shelves, decision))
                .toList());
    }

    private static Numbered<Decision> keep(Shelves shelves, Decision decision) {
        Numbered<Decision> kept = shelves.decisions().keep(decision);
        renew(shelves, decision.ruling().subject());
        return kept;
    }

    private static void renew(Shelves shelves, Subject subject) {
        switch (subject.kind()) {
            case SubjectKinds.STORY -> Renewal.ofStory(shelves, StoryId.parse(subject.name()));
            case SubjectKinds.DECISION ->
                shelves.decisions()
                        .find(DecisionId.parse(subject.name()))
                        .ifPresent(
                                undone -> renew(shelves, undone.value().ruling().subject()));
            default ->
                Renewal.ofArticles(
                        shelves,
                        subject.selectors().stream()
                                .map(selector -> selector.passage().article())
                                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
        }
    }

    private List<Numbered<Decision>> conflicts(Shelves shelves, Decision decision, long lastSeen) {
        Subject subject = decision.ruling().subject();
        List<Numbered<Decision>> related = Related.toSubject(shelves.decisions(), subject);
        List<Numbered<Decision>> unseen = related.stream()
                .filter(other -> other.number() > lastSeen
                        && !other.value().person().equals(decision.person())
                        && !other.value().id().equals(decision.id()))
                .toList();
        Set<Decision> against = new HashSet<>(rulings.conflicts(
                decision.ruling(), unseen.stream().map(Numbered::value).toList()));
        Set<String> seenOnIt = related.stream()
                .filter(other -> other.number() <= lastSeen && isOn(subject, other.value()))
                .map(other -> other.value().id().toString())
                .collect(Collectors.toSet());
        return unseen.stream()
                .filter(other -> against.contains(other.value()) || undoesOneOf(seenOnIt, other.value()))
                .toList();
    }

    private static boolean isOn(Subject subject, Decision other) {
        Subject its = other.ruling().subject();
        return its.kind().equals(subject.kind()) && its.name().equals(subject.name());
    }

    /** What she builds upon may hold no longer. */
    private static boolean undoesOneOf(Set<String> seen, Decision other) {
        return other.ruling().kind() == RulingKind.UNDO
                && seen.contains(other.ruling().subject().name());
    }
}
