package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;

/**
 * The hops from a speaker to the article. What was cited lies nearest to the speaker, and of two the
 * later in the text ("the Ledger, citing the agency, which quoted a clerk"); then come those to whom
 * it was told, who carried it, who had it first, and by whose word the article has it.
 */
final class RelayRules {

    private static final List<RelayKind> FROM_THE_SPEAKER = List.of(
            RelayKind.CITED, RelayKind.TOLD, RelayKind.CARRIED, RelayKind.FIRST_REPORTED, RelayKind.ACCORDING_TO);

    private static final Comparator<Hop> OUTWARD = Comparator.comparingInt(
                    (Hop hop) -> FROM_THE_SPEAKER.indexOf(hop.kind))
            .thenComparingInt(hop -> hop.kind == RelayKind.CITED
                    ? -hop.finding.place().begin()
                    : hop.finding.place().begin());

    private final RuleBook rules;
    private final WordLists lists;

    RelayRules(RuleBook rules, WordLists lists) {
        this.rules = rules;
        this.lists = lists;
    }

    /** A place is one hop; the rule that stands first in the file decides of which kind. */
    List<Relay> find(Scene scene) {
        List<Finding> found = new ArrayList<>(rules.find(scene));
        found.removeIf(finding -> isSource(scene, finding) || isNobody(scene, finding.place()));
        found.sort(Comparator.comparingInt(Finding::rule));
        List<Hop> hops = new ArrayList<>();
        for (Finding finding : found) {
            if (hops.stream().noneMatch(hop -> hop.finding.place().overlaps(finding.place()))) {
                hops.add(new Hop(RelayKind.valueOf(finding.kind().toUpperCase(Locale.ROOT)), finding));
            }
        }
        dropOwner(scene, hops);
        hops.sort(OUTWARD);
        return hops.stream()
                .map(hop -> new Relay(hop.kind, hop.finding.span(), Optional.empty()))
                .toList();
    }

    /** "The Ledger's source told the newspaper": whose source it is goes without saying twice. */
    private static void dropOwner(Scene scene, List<Hop> hops) {
        boolean toldElsewhere = hops.stream()
                .anyMatch(hop ->
                        hop.kind == RelayKind.TOLD && !hop.finding.place().overlaps(scene.source()));
        if (toldElsewhere) {
            hops.removeIf(
                    hop -> hop.kind == RelayKind.TOLD && hop.finding.place().overlaps(scene.source()));
        }
    }

    /** A source is no relay of itself, but words within a longer source may be: "the CNN source". */
    private static boolean isSource(Scene scene, Finding finding) {
        Stretch source = scene.source();
        boolean begins =
                finding.place().begin() <= source.begin() && !finding.kind().equals("told");
        return source.overlaps(finding.place()) && (begins || !source.isWider(finding.place()));
    }

    /** "According to plan", "according to her", which names nobody who could hand words on. */
    private boolean isNobody(Scene scene, Stretch place) {
        return place.end() - place.begin() == 1
                && lists.get("no-relay").contains(scene.word(place.begin()).small());
    }

    private record Hop(RelayKind kind, Finding finding) {}
}
