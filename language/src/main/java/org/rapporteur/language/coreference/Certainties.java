package org.rapporteur.language.coreference;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.NameParts.Likeness;
import org.rapporteur.language.coreference.Pronouns.Pronoun;
import org.rapporteur.language.coreference.Pronouns.Series;
import org.rapporteur.language.coreference.Pronouns.Use;
import org.rapporteur.language.encoder.MentionKind;

/**
 * What is certain, whatever is likely: two mentions that cannot be of one person or thing.
 *
 * @see <a href="https://aclanthology.org/J13-4004/">Lee and others, Deterministic coreference
 *     resolution, 2013</a>, whose constraints these mostly are
 */
final class Certainties {

    private static final Set<String> UNNAMED = Set.of("source", "person", "insider");

    private final OwnWords own;

    Certainties(OwnWords own) {
        this.own = own;
    }

    boolean forbid(Profile later, Profile earlier) {
        return !later.mention()
                                .traits()
                                .gender()
                                .allows(earlier.mention().traits().gender())
                        && haveGenders(later, earlier)
                || quantitiesDiffer(later, earlier)
                || isNoPerson(later, earlier)
                || isNoPerson(earlier, later)
                || arePeopleOfOtherNames(later, earlier)
                || isUnnamed(later, earlier)
                || isUnnamed(earlier, later)
                || isNested(later, earlier) && !isInClauseOf(later, earlier) && !isInClauseOf(earlier, later)
                || areArgumentsOfOneVerb(later, earlier)
                || speaksOfItselfAsAnother(later, earlier)
                || speaksOfItselfAsAnother(earlier, later)
                || talkDiffers(later, earlier);
    }

    /** "He" and "it" are told apart by the kinds, which are not certain. */
    private static boolean haveGenders(Profile some, Profile other) {
        return some.mention().traits().gender() != Gender.NEITHER
                        && other.mention().traits().gender() != Gender.NEITHER
                || some.isPronoun() && other.isPronoun();
    }

    /** "He", "she", "I" and "it" are no "they" and no "Solen and Varga". */
    private static boolean quantitiesDiffer(Profile some, Profile other) {
        boolean differ = !some.mention()
                .traits()
                .quantity()
                .allows(other.mention().traits().quantity());
        return differ && (isStrictlyOne(some) || isStrictlyOne(other));
    }

    private static boolean isStrictlyOne(Profile profile) {
        return profile.pronoun()
                .filter(pronoun -> pronoun.series() == Series.HE_SHE
                        || pronoun.series() == Series.IT
                        || pronoun.series() == Series.I)
                .isPresent();
    }

    /** A body or place that is named is no "he"; a person who is named is no "it". */
    private static boolean isNoPerson(Profile pronoun, Profile named) {
        Optional<Pronoun> found = pronoun.pronoun();
        if (found.isEmpty() || named.mention().name().isEmpty()) {
            return false;
        }
        MentionKind kind = named.mention().kind();
        return switch (found.get().series()) {
            case HE_SHE, I -> kind == MentionKind.ORGANISATION || kind == MentionKind.PLACE;
            case IT -> kind == MentionKind.PERSON;
            case WE, YOU, THEY, THIS -> false;
        };
    }

    /** Two persons whose names have nothing in common, or one family name and two given names. */
    private static boolean arePeopleOfOtherNames(Profile some, Profile other) {
        boolean named =
                some.mention().name().isPresent() && other.mention().name().isPresent();
        if (!named || !some.isName() || !other.isName()) {
            return false;
        }
        MentionKind kind = some.mention().kind();
        if (kind != other.mention().kind() || kind != MentionKind.PERSON && kind != MentionKind.PLACE) {
            return false;
        }
        Likeness likeness = some.wording().name().likenessTo(other.wording().name());
        return likeness == Likeness.NONE || likeness == Likeness.IN_PART && kind == MentionKind.PERSON;
    }

    /** "The source" and "that person" are nobody whom the article names. */
    private static boolean isUnnamed(Profile unnamed, Profile named) {
        return UNNAMED.contains(unnamed.wording().head())
                && !unnamed.isName()
                && named.isName()
                && named.mention().kind() == MentionKind.PERSON;
    }

    static boolean isNested(Profile some, Profile other) {
        Span one = some.mention().span();
        Span two = other.mention().span();
        return one.contains(two) || two.contains(one);
    }

    /** "The man who lost his way". */
    private static boolean isInClauseOf(Profile inner, Profile outer) {
        return inner.isPronoun()
                && inner.place().clauses().contains(outer.mention().head());
    }

    /** "Solen saw her": that is somebody else, unless it is "herself". */
    private static boolean areArgumentsOfOneVerb(Profile later, Profile earlier) {
        Profile.Place some = later.place();
        Profile.Place other = earlier.place();
        boolean core = (some.isSubject() || some.isObject()) && (other.isSubject() || other.isObject());
        boolean reflexive = isReflexive(later) || isReflexive(earlier);
        return core && some.governor() == other.governor() && !reflexive && some.relation() != other.relation();
    }

    private static boolean isReflexive(Profile profile) {
        return profile.pronoun()
                .filter(pronoun -> pronoun.use() == Use.REFLEXIVE)
                .isPresent();
    }

    /** Nobody calls himself "he" in his own words. */
    private boolean speaksOfItselfAsAnother(Profile inside, Profile source) {
        boolean other =
                inside.pronoun().filter(pronoun -> !pronoun.isOfTheTalk()).isPresent();
        return other
                && own.source(inside.place().stretch())
                        .filter(span -> span.contains(source.mention().span()) && isWhole(span, source))
                        .isPresent();
    }

    /** The source itself and not somebody in the words for it: "her" in "her brother". */
    private static boolean isWhole(Span source, Profile mention) {
        return mention.mention().span().length() * 2 > source.length();
    }

    /** "I" is not "you" in one stretch of words, nor "I" of another speaker. */
    private boolean talkDiffers(Profile later, Profile earlier) {
        Optional<Pronoun> some = later.pronoun().filter(Pronoun::isOfTheTalk);
        Optional<Pronoun> other = earlier.pronoun().filter(Pronoun::isOfTheTalk);
        if (some.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean sameStretch = later.place().stretch() == earlier.place().stretch();
        boolean quoted =
                later.place().stretch() != OwnWords.OUTLETS || earlier.place().stretch() != OwnWords.OUTLETS;
        return sameStretch && quoted && some.get().series() != other.get().series();
    }
}
