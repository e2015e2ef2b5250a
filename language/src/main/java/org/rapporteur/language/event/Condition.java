package org.rapporteur.language.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.encoder.PartOfSpeech;

/**
 * What must, or must not, stand with a word so that it names a happening; one of several alternatives.
 *
 * <p>A word stands for its plural too; of the word itself ({@code self}) it is the form that counts; {@code
 * prep} is the preposition before it.
 *
 * @param denied true if it must not
 */
record Condition(boolean denied, List<Alternative> alternatives) {

    private static final String CLASS = "@";
    private static final String ITSELF = "self";
    private static final String BEFORE = "prep";

    Condition {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * @param slot a dependent, see {@link Arguments}
     * @param lemmas one of which must head it; empty if anything may
     */
    record Alternative(String slot, Set<String> lemmas) {

        Alternative {
            lemmas = Set.copyOf(lemmas);
        }

        boolean holds(Scene scene, Arguments arguments, int token) {
            if (slot.equals(ITSELF)) {
                return lemmas.contains(scene.lower(token));
            }
            if (slot.equals(BEFORE)) {
                return lemmas.contains(scene.preposition(token));
            }
            return arguments.of(token, slot).stream()
                    .anyMatch(head -> lemmas.isEmpty()
                            || lemmas.contains(scene.lemma(head))
                            || lemmas.contains(scene.lower(head))
                            || lemmas.contains(scene.lemma(head) + "s")
                            || lemmas.contains("@who") && scene.isWho(head)
                            || lemmas.contains("@place") && scene.isPlace(head)
                            || lemmas.contains("@person") && scene.isOf(head, EntityKind.PERSON)
                            || lemmas.contains("@org") && scene.isOf(head, EntityKind.ORGANISATION)
                            || lemmas.contains("@proper") && scene.part(head) == PartOfSpeech.PROPN
                            || lemmas.contains("@named")
                                    && scene.isPlace(head)
                                    && scene.nameAt(head).isPresent());
        }
    }

    /** Reads {@code o:deal,accord|with:@who}, behind {@code !} what must not be. */
    static Condition parse(String written) {
        boolean denied = written.startsWith("!");
        String[] parts = (denied ? written.substring(1) : written).split("\\|", -1);
        return new Condition(
                denied, Arrays.stream(parts).map(Condition::alternative).toList());
    }

    private static Alternative alternative(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new Alternative(written, Set.of());
        }
        String lemmas = written.substring(colon + 1);
        if (lemmas.isEmpty() || lemmas.equals(CLASS)) {
            throw new IllegalArgumentException("not a condition: '%s'".formatted(written));
        }
        return new Alternative(
                written.substring(0, colon), Set.of(lemmas.replace('_', ' ').split(",", -1)));
    }

    boolean holds(Scene scene, Arguments arguments, int token) {
        return denied != alternatives.stream().anyMatch(alternative -> alternative.holds(scene, arguments, token));
    }
}
