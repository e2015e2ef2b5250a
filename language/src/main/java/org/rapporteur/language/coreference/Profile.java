package org.rapporteur.language.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.coreference.Pronouns.Pronoun;
import org.rapporteur.language.encoder.Relation;

/**
 * What of a mention is compared with others.
 *
 * @param encoderWord that the encoder knows it by
 * @param manner how it takes up what it speaks of
 */
record Profile(
        Mention mention, int encoderWord, Manner manner, Optional<Pronoun> pronoun, Wording wording, Place place) {

    /** How a mention takes up what it speaks of; each has weights of its own. */
    enum Manner {
        I_WE_YOU,
        HE_SHE,
        IT,
        THEY,
        THIS,
        NAME,
        /** "The minister", "his house", "this plan". */
        DEFINITE,
        OTHER,
        /** "Solen and Varga". */
        JOINT
    }

    /**
     * The words of a mention.
     *
     * @param words in small letters, without articles and possessive endings
     * @param head the head's dictionary form in small letters
     * @param describing what stands before the head, in small letters, without determiners
     * @param name the parts of its name; empty if it has none
     * @param aliases heads of its appositions and titles: "minister" of "the minister, Mira Solen"
     * @param indefinite whether it begins with "a", "some", "another" and the like
     */
    record Wording(
            String words,
            String head,
            Set<String> describing,
            NameParts name,
            Set<String> aliases,
            boolean indefinite) {

        Wording {
            describing = Set.copyOf(describing);
            aliases = Set.copyOf(aliases);
        }
    }

    /**
     * Where a mention stands.
     *
     * @param stretch of own words, or {@link OwnWords#OUTLETS}
     * @param relation to what it hangs on, or of what it is joined to
     * @param governor the token that it hangs on by that
     * @param clauses the mentions, by head, in whose relative or other clauses it stands
     * @param predicate whether it is said of something: "She is <the minister>"
     * @param subjectBehind the subject, by head, of the clause that it stands at the front of: "in <his>
     *     speech, Solen ..."; -1 if there is none
     */
    record Place(
            int sentence,
            int paragraph,
            int stretch,
            Relation relation,
            int governor,
            List<Integer> clauses,
            boolean predicate,
            int subjectBehind) {

        Place {
            clauses = List.copyOf(clauses);
        }

        boolean isSubject() {
            return relation.universal() == Relation.NSUBJ;
        }

        boolean isObject() {
            return relation == Relation.OBJ || relation == Relation.IOBJ;
        }
    }

    boolean isPronoun() {
        return pronoun.isPresent();
    }

    boolean isName() {
        return manner == Manner.NAME;
    }
}
