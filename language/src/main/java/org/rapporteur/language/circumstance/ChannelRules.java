package org.rapporteur.language.circumstance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;

/** Where words were given: of channels within one another the widest, and of those apart the nearest to the cue. */
final class ChannelRules {

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");

    private static final Set<String> OF_A_CLAUSE = Set.of("which", "whom", "where");

    private final RuleBook rules;
    private final Set<String> clauseWords;

    ChannelRules(RuleBook rules, WordLists lists) {
        this.rules = rules;
        this.clauseWords = lists.get("after-cue");
    }

    Optional<Channel> find(Scene scene) {
        List<Finding> found = rules.find(scene);
        return found.stream()
                .filter(finding -> !finding.place().overlaps(scene.source()))
                .filter(finding ->
                        found.stream().noneMatch(other -> other.place().isWider(finding.place())))
                .filter(finding -> !isInClause(scene, finding.place()))
                .filter(finding -> !isBeforeRelative(scene, finding.place()))
                .min(Comparator.comparingInt((Finding finding) -> distance(scene, finding.place()))
                        .thenComparingInt(Finding::rule))
                .map(finding ->
                        new Channel(ChannelKind.valueOf(finding.kind().toUpperCase(Locale.ROOT)), finding.span()));
    }

    /** "Said ... even as the film went round on social media": where something else took place. */
    private boolean isInClause(Scene scene, Stretch place) {
        for (int at = scene.cue().end(); at >= 0 && at < place.begin(); at++) {
            if (clauseWords.contains(scene.word(at).small())) {
                return true;
            }
        }
        return false;
    }

    /** "In a letter he wrote of rules that advise ...", "... in which": before it stands what is told of another clause. */
    private static boolean isBeforeRelative(Scene scene, Stretch place) {
        Stretch source = scene.source();
        if (source.isNowhere() || place.begin() >= source.begin()) {
            return false;
        }
        boolean itself = source.end() - source.begin() == 1
                && RELATIVE.contains(scene.word(source.begin()).small());
        int before = source.begin() - 1;
        return itself
                || place.end() <= before
                        && OF_A_CLAUSE.contains(scene.word(before).small());
    }

    /** In words between the cue and the channel. */
    private static int distance(Scene scene, Stretch place) {
        if (scene.cue().isNowhere()) {
            return place.begin();
        }
        return place.begin() >= scene.cue().begin()
                ? place.begin() - scene.cue().begin()
                : scene.cue().begin() - place.end();
    }
}
