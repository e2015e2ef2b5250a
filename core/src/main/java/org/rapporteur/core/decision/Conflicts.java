package org.rapporteur.core.decision;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;

/** Which decisions a ruling goes against: whoever rules is to see them first. */
public final class Conflicts {

    private Conflicts() {}

    /**
     * Those on the same thing that say otherwise. The same ruling by somebody else is none, and neither are notes,
     * amendments of different terms, two mergers, or what is not of its form and so followed by nothing.
     *
     * @param others those that hold and that the ruling's author had not seen
     * @throws UnreadableRulingException if the ruling is not of its form
     */
    public static List<Decision> find(Ruling ruling, List<Decision> others) {
        ReadRuling own = ReadRuling.of(ruling);
        return others.stream()
                .filter(other ->
                        other.ruling().subject().kind().equals(ruling.subject().kind()))
                .filter(other -> isOfOneThing(other.ruling().subject(), ruling.subject()))
                .filter(other -> read(other).filter(read -> differ(own, read)).isPresent())
                .toList();
    }

    private static Optional<ReadRuling> read(Decision decision) {
        try {
            return Optional.of(ReadRuling.of(decision.ruling()));
        } catch (UnreadableRulingException notFollowed) {
            return Optional.empty();
        }
    }

    private static boolean isOfOneThing(Subject one, Subject other) {
        return one.name().equals(other.name())
                || one.selectors().stream()
                        .anyMatch(here -> other.selectors().stream().anyMatch(there -> meet(here, there)));
    }

    private static boolean meet(Selector one, Selector other) {
        return one.passage().article().equals(other.passage().article())
                && one.passage().span().overlaps(other.passage().span());
    }

    private static boolean differ(ReadRuling own, ReadRuling other) {
        RulingKind here = own.ruling().kind();
        RulingKind there = other.ruling().kind();
        boolean mergers = here == RulingKind.MERGE && there == RulingKind.MERGE;
        if (mergers || here == RulingKind.NOTE || there == RulingKind.NOTE) {
            return false;
        }
        if (here != there) {
            return true;
        }
        boolean apart = here == RulingKind.AMEND && own.to().on(other.to()).isEmpty();
        return !apart
                && !own.to()
                        .on(other.to())
                        .inWords(own.ruling().subject().selectors())
                        .equals(other.to()
                                .on(own.to())
                                .inWords(other.ruling().subject().selectors()));
    }
}
