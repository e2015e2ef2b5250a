package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A chain while it grows. For use by one thread. */
final class Draft {

    private final List<Profile> members = new ArrayList<>();

    Draft(Profile first) {
        members.add(first);
    }

    void add(Profile profile) {
        members.add(profile);
    }

    /** Takes in all of another, which is then empty. */
    void takeIn(Draft other) {
        members.addAll(other.members);
        other.members.clear();
    }

    List<Profile> members() {
        return members;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean mayHold(Profile profile, Certainties certainties) {
        for (Profile member : members) {
            boolean forbidden = profile.mention().index() > member.mention().index()
                    ? certainties.forbid(profile, member)
                    : certainties.forbid(member, profile);
            if (forbidden) {
                return false;
            }
        }
        return true;
    }

    Chain chain() {
        return new Chain(members.stream()
                .map(Profile::mention)
                .sorted(Comparator.comparingInt(Mention::index))
                .toList());
    }
}
