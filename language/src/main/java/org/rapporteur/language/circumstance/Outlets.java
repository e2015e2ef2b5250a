package org.rapporteur.language.circumstance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.mention.OutletNames;

/**
 * What is taken for an outlet: a name of the list, an organisation whose name ends like an outlet's,
 * a common noun such as "the newspaper"; and, where the words beside it speak for it, an organisation
 * that is not known as another kind of body.
 */
final class Outlets {

    private static final int NONE = -1;
    private static final int WORDS_MAX = 6;

    /** The names without their spaces; true if a name by itself is proof enough. */
    private final Map<String, Boolean> listed = new HashMap<>();

    private final Set<String> endings;
    private final Set<String> beginnings;
    private final Set<String> commonNouns;
    private final Set<String> otherKinds;
    private final Set<String> bodies;
    private final NounPhrases nounPhrases;

    Outlets(WordLists lists, NounPhrases nounPhrases) {
        this.endings = lists.get("outlet-ending");
        this.beginnings = lists.get("outlet-beginning");
        this.commonNouns = lists.get("outlet-noun");
        this.otherKinds = lists.get("not-outlet");
        this.bodies = lists.get("body").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.nounPhrases = nounPhrases;
        for (List<String> line : OutletNames.lines()) {
            listed.put(line.get(0).replace(" ", ""), line.get(1).equals("name"));
        }
    }

    /** The place behind an outlet that begins there, its article included; -1 if none does. */
    int outletEnd(Scene scene, int at) {
        return scene.once(this, at, place -> findOutletEnd(scene, place));
    }

    private int findOutletEnd(Scene scene, int at) {
        int begin = isArticle(scene, at) ? at + 1 : at;
        int end = listedEnd(scene, begin);
        if (end == NONE && scene.names().beginsAt(begin, EntityKind.ORGANISATION)) {
            int nameEnd = nameEnd(scene, begin);
            end = soundsLikeOne(scene, begin, nameEnd) ? nameEnd : NONE;
        }
        return end == NONE ? commonEnd(scene, at) : end;
    }

    /** As {@link #outletEnd}, or behind an organisation that may be one. */
    int pressEnd(Scene scene, int at) {
        int end = outletEnd(scene, at);
        if (end != NONE) {
            return end;
        }
        int begin = isArticle(scene, at) ? at + 1 : at;
        if (!scene.names().beginsAt(begin, EntityKind.ORGANISATION)) {
            return NONE;
        }
        end = nameEnd(scene, begin);
        boolean whole = isCapital(scene, begin, end) && !nounPhrases.goesOn(scene, end);
        return whole && !isBody(scene, begin, end) ? end : NONE;
    }

    private static int nameEnd(Scene scene, int begin) {
        return scene.names().endAt(begin).orElse(NONE);
    }

    private static boolean isArticle(Scene scene, int at) {
        return at + 1 < scene.size()
                && scene.word(at).small().equals("the")
                && (!scene.names().isInside(at) || scene.names().endAt(at).isEmpty());
    }

    /** The longest name of the list that stands there; no name is cut out of a longer one. */
    private int listedEnd(Scene scene, int begin) {
        if (begin >= scene.size()
                || scene.names().isInside(begin) && scene.names().endAt(begin).isEmpty()) {
            return NONE;
        }
        int wanted = scene.names().endAt(begin).orElse(NONE);
        boolean organisation = scene.names().beginsAt(begin, EntityKind.ORGANISATION);
        int found = NONE;
        StringBuilder joined = new StringBuilder();
        for (int i = begin;
                i < scene.size() && i - begin < WORDS_MAX && !scene.word(i).isContent();
                i++) {
            joined.append(scene.word(i).form());
            Boolean proof = listed.get(joined.toString());
            if (proof != null && (wanted == NONE || wanted == i + 1) && (proof || organisation)) {
                found = i + 1;
            }
        }
        return found;
    }

    private boolean soundsLikeOne(Scene scene, int begin, int end) {
        return endings.contains(scene.word(end - 1).form())
                || beginnings.contains(scene.word(begin).form());
    }

    private static boolean isCapital(Scene scene, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (scene.word(i).isCapital()) {
                return true;
            }
        }
        return false;
    }

    /** By all of its words, by the last, or by the first. */
    private boolean isBody(Scene scene, int begin, int end) {
        int first = end - begin > 1 && scene.word(begin).small().equals("the") ? begin + 1 : begin;
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < end; i++) {
            joined.append(joined.isEmpty() ? "" : " ").append(scene.word(i).small());
        }
        return bodies.contains(joined.toString())
                || bodies.contains(scene.word(end - 1).small())
                || bodies.contains(scene.word(first).small());
    }

    /** "The newspaper", "a local radio station", "state television". */
    private int commonEnd(Scene scene, int at) {
        int end = nounPhrases.coreEnd(scene, at);
        if (end == NONE || scene.names().isInside(end - 1)) {
            return NONE;
        }
        boolean other = end - 2 >= at && otherKinds.contains(scene.word(end - 2).small());
        return commonNouns.contains(scene.word(end - 1).small()) && !other ? end : NONE;
    }
}
