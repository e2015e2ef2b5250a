package org.rapporteur.core.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person ruled on a finding. It is kept for ever, and undone only by another one.
 *
 * @param person who, by the name under which the program knows her
 * @param at when, to the millisecond
 */
public record Decision(DecisionId id, Ruling ruling, String person, Instant at) {

    /** @throws IllegalArgumentException if nobody decided, or the id belongs to a different decision */
    public Decision {
        Kept.name("who decided", person);
        at = Kept.moment(at);
        if (!id.equals(identify(ruling, person, at))) {
            throw new IllegalArgumentException("%s is not the id of a decision on %s by %s at %s"
                    .formatted(id, ruling.subject().name(), person, at));
        }
    }

    /** Makes a decision and its id. */
    public static Decision of(Ruling ruling, String person, Instant at) {
        return new Decision(identify(ruling, person, Kept.moment(at)), ruling, person, at);
    }

    private static DecisionId identify(Ruling ruling, String person, Instant at) {
        Subject subject = ruling.subject();
        List<String> parts = new ArrayList<>(List.of(
                person,
                at.toString(),
                ruling.kind().name(),
                subject.kind(),
                subject.name(),
                ruling.from(),
                ruling.to()));
        parts.add(ruling.reason());
        for (Selector selector : subject.selectors()) {
            parts.add(selector.passage().article() + " " + selector.passage().span());
            parts.addAll(List.of(selector.words(), selector.before(), selector.after()));
        }
        // With its length before each part, no two lists of parts make the same characters.
        String all = parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining("\n"));
        String sha256 = Octets.of(all.getBytes(StandardCharsets.UTF_8)).sha256();
        return new DecisionId(sha256.substring(0, 16));
    }
}
