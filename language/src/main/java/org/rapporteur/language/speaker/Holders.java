package org.rapporteur.language.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;

/** Who holds, or held, the role that a phrase names, by the roles that an article gives to those it names. */
final class Holders {

    private static final Set<String> NO_LONGER_HELD =
            Set.of("former", "previous", "ex", "late", "outgoing", "then", "ousted", "onetime", "retired");

    private final Cast cast;
    private final Phrases phrases;

    Holders(Cast cast, Phrases phrases) {
        this.cast = cast;
        this.phrases = phrases;
    }

    /** "Her envoy": the one in whose role the owner is named. */
    Optional<List<Figure>> heldBy(Phrase phrase, Figure owner) {
        return phrase.several() || !phrase.isPerson() || owner.name().isEmpty()
                ? Optional.empty()
                : one(Set.copyOf(List.of(phrase.noun(), owner.name().last())));
    }

    /** The only one who holds the role with all that describes it, or else with any words. */
    Optional<List<Figure>> heldByOne(Phrase phrase) {
        if (phrase.several() || !phrase.isPerson()) {
            return Optional.empty();
        }
        Set<String> wanted = new HashSet<>(phrase.modifiers());
        wanted.add(phrase.noun());
        return one(wanted).or(() -> one(Set.of(phrase.noun())));
    }

    private Optional<List<Figure>> one(Set<String> wanted) {
        List<Figure> holders = of(wanted);
        return holders.size() == 1 ? Optional.of(holders) : Optional.empty();
    }

    /** All persons in whose roles there are these words. */
    List<Figure> of(Set<String> wanted) {
        return cast.figures().stream()
                .filter(figure -> figure.kind() == EntityKind.PERSON)
                .filter(figure -> figure.roles().stream().map(this::words).anyMatch(role -> isHeld(role, wanted)))
                .toList();
    }

    /** Those who are said to have held a role of this noun before; nobody if the phrase itself speaks of the past. */
    Set<Figure> former(Phrase phrase) {
        Set<Figure> former = new HashSet<>();
        if (phrase.modifiers().stream().anyMatch(NO_LONGER_HELD::contains)) {
            return former;
        }
        for (Figure figure : cast.figures()) {
            boolean held = figure.roles().stream()
                    .map(this::words)
                    .anyMatch(role ->
                            role.contains(phrase.noun()) && role.stream().anyMatch(NO_LONGER_HELD::contains));
            if (held) {
                former.add(figure);
            }
        }
        return former;
    }

    private static boolean isHeld(Set<String> role, Set<String> wanted) {
        return role.containsAll(wanted)
                && (wanted.stream().anyMatch(NO_LONGER_HELD::contains)
                        || role.stream().noneMatch(NO_LONGER_HELD::contains));
    }

    private Set<String> words(Span role) {
        Set<String> words = new HashSet<>();
        for (Token token : phrases.grammar().tokens().within(role)) {
            words.add(token.form().toLowerCase(Locale.ROOT));
            words.add(phrases.noun(token.index()));
        }
        return words;
    }
}
