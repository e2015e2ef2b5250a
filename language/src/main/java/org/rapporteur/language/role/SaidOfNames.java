package org.rapporteur.language.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;

/**
 * Gives a role to the name before it where only a form of "be" and small words stand between: "Solen is now
 * the envoy", "Varga, a lawyer who was mayor". So plain a sentence is read without its tree, which may be wrong.
 */
final class SaidOfNames {

    private static final Set<String> SMALL = Set.of(
            "a",
            "an",
            "the",
            "now",
            "also",
            "currently",
            "still",
            "once",
            "one",
            "of",
            "both",
            "then",
            "himself",
            "herself",
            "already",
            "been",
            "previously",
            "formerly",
            "long",
            "such");

    private static final Set<String> HOLDS = Set.of("is", "are", "'s", "has", "have", "remains", "remain");
    private static final Set<String> HELD = Set.of("was", "were", "had");
    private static final Set<String> COMES = Set.of("becomes", "became");
    private static final Set<String> BEHIND_A_NAME = Set.of(",", "who", "(", "is", "was", "are", "were", "has", "had");
    private static final int REACH = 14;

    private final Scene scene;
    private final NameRows rows;

    SaidOfNames(Scene scene) {
        this.scene = scene;
        this.rows = new NameRows(scene);
    }

    Claim of(RolePhrase phrase) {
        int verb = phrase.first() - 1;
        while (scene.isBeside(verb, phrase.head()) && SMALL.contains(scene.lower(verb))) {
            verb--;
        }
        String said = scene.lower(verb);
        boolean be = HOLDS.contains(said) || HELD.contains(said) || COMES.contains(said);
        boolean plain = be && scene.isBeside(verb, phrase.head()) && isPlainBehind(phrase);
        if (!plain || said.startsWith("ha") && !scene.lower(verb + 1).equals("been")) {
            return Claim.NONE;
        }
        List<Span> holders = holders(verb, phrase.isPlural());
        Optional<RoleStatus> status =
                HELD.contains(said) || scene.lower(verb + 1).equals("once")
                        ? Optional.of(RoleStatus.FORMER)
                        : Optional.empty();
        return new Claim(holders, status, phrase.head(), !scene.lower(verb - 1).equals("who"));
    }

    /** "Was president when" but not "is president-like", "is the envoy's rival". */
    private boolean isPlainBehind(RolePhrase phrase) {
        String behind = scene.lower(phrase.end());
        return !behind.equals("'s") && !behind.equals("'") && !behind.equals("-");
    }

    private List<Span> holders(int verb, boolean plural) {
        int who = scene.lower(verb - 1).equals("who") ? verb - 1 : -1;
        if (who < 0) {
            List<Span> names = rows.until(verb);
            return plural || names.isEmpty() ? names : names.subList(0, 1);
        }
        int end = scene.lower(who - 1).equals(",") ? who - 1 : who;
        List<Span> names = rows.until(end);
        return names.isEmpty() ? antecedent(who) : plural ? names : names.subList(0, 1);
    }

    /** The last name before "who" that nothing but an apposition follows: "Varga, a lawyer who". */
    private List<Span> antecedent(int who) {
        for (int token = who - 2; token > who - REACH && scene.isBeside(token, who); token--) {
            Optional<Span> name = scene.personNameAt(token);
            if (name.isPresent() && BEHIND_A_NAME.contains(scene.lower(scene.endOf(name.get())))) {
                return List.of(name.get());
            }
        }
        return List.of();
    }
}
