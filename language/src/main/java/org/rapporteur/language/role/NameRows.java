package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;

/** Names of persons in a row: "Mira Solen of Tolmere, Mr. Varga (R-Veldia) and Odo Kest". */
final class NameRows {

    static final Set<String> HONORIFICS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady", "madame");

    private static final Set<String> JOINING = Set.of(",", "and", "or", "&");
    private static final int INSERTION_TOKENS_MAX = 8;

    private final Scene scene;

    NameRows(Scene scene) {
        this.scene = scene;
    }

    /** The name that begins at a token, with an honorific before it perhaps. */
    Optional<Span> nameFrom(int token) {
        int begin = HONORIFICS.contains(scene.lower(token)) ? token + 1 : token;
        return scene.beginsPerson(begin) ? scene.personNameAt(begin) : Optional.empty();
    }

    /** The names that follow each other from a token on; empty if none begins there. */
    List<Span> from(int token) {
        List<Span> names = new ArrayList<>();
        Optional<Span> name = nameFrom(token);
        while (name.isPresent()) {
            names.add(name.get());
            int behind = behindInsertions(scene.endOf(name.get()));
            name = JOINING.contains(scene.lower(behind)) && scene.isBeside(behind, token)
                    ? nextBehind(behind)
                    : Optional.empty();
        }
        return names;
    }

    private Optional<Span> nextBehind(int joining) {
        boolean two = JOINING.contains(scene.lower(joining + 1));
        return nameFrom(two ? joining + 2 : joining + 1);
    }

    /** Behind "(R-Veldia)", "of Tolmere", ", 45" that stand behind a name. */
    int behindInsertions(int end) {
        int behind = behindInsertion(end);
        return behind == end ? end : behindInsertion(behind);
    }

    private int behindInsertion(int end) {
        String word = scene.lower(end);
        if (word.equals("(") || word.equals("[")) {
            for (int token = end + 1; token < end + INSERTION_TOKENS_MAX && scene.isBeside(token, end); token++) {
                if (scene.lower(token).equals(")") || scene.lower(token).equals("]")) {
                    return token + 1;
                }
            }
        }
        boolean of = word.equals("of") || word.equals("from");
        if (of && scene.isOf(end + 1, Set.of(EntityKind.PLACE))) {
            return scene.nameAt(end + 1).map(name -> scene.endOf(name.span())).orElse(end);
        }
        boolean age = word.equals(",")
                && !scene.lower(end + 1).isEmpty()
                && scene.lower(end + 1).chars().allMatch(Character::isDigit);
        return age ? end + 2 : end;
    }

    /** The names that follow each other up to the token before an index, the last first; empty if none ends there. */
    List<Span> until(int end) {
        List<Span> names = new ArrayList<>();
        Optional<Span> name = nameUntil(end);
        while (name.isPresent()) {
            names.add(name.get());
            int begin = scene.tokens().at(name.get().begin());
            int before = HONORIFICS.contains(scene.lower(begin - 1)) ? begin - 2 : begin - 1;
            if (!JOINING.contains(scene.lower(before)) || !scene.isBeside(before, begin)) {
                break;
            }
            boolean two = scene.lower(before - 1).equals(",");
            name = nameUntil(two ? before - 1 : before);
        }
        return names;
    }

    private Optional<Span> nameUntil(int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        Optional<Span> name = scene.personNameAt(end - 1);
        if (name.isPresent() || !scene.isBeside(end - 1, Math.max(0, end - 2))) {
            return name;
        }
        for (int token = end - 2; token > end - 2 - INSERTION_TOKENS_MAX && token > 0; token--) {
            Optional<Span> earlier = scene.personNameAt(token);
            if (earlier.isPresent()) {
                return behindInsertions(scene.endOf(earlier.get())) == end ? earlier : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
