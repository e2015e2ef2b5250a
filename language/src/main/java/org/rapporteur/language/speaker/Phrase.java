package org.rapporteur.language.speaker;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;

/**
 * A noun phrase that may speak.
 *
 * @param head its token
 * @param span from the determiner to the last complement
 * @param noun the dictionary form of the head, by which "the officials" and "an official" are compared
 * @param sort what sort of source it makes; empty if it cannot speak
 * @param reach how it stands to what was spoken of before
 * @param several true for more than one
 * @param modifiers what describes the head before it, in small letters
 * @param possessor the token of whomever it belongs to: "Solen's campaign", "a spokesman for Solen"
 */
record Phrase(
        int head,
        Span span,
        String noun,
        Optional<SourceNouns.Sort> sort,
        Reach reach,
        boolean several,
        Set<String> modifiers,
        OptionalInt possessor) {

    /** How a phrase stands to what was spoken of before it. */
    enum Reach {
        /** "The official": somebody known. */
        KNOWN,
        /** "An official", "two officials", "officials": somebody new. */
        NEW,
        /** "Another official", "other officials": somebody new beside somebody known. */
        ANOTHER,
        /** "Some of the officials": of those that the complement speaks of. */
        PART
    }

    Phrase {
        modifiers = Set.copyOf(modifiers);
    }

    /** True if it makes a person or people. */
    boolean isPerson() {
        return sort.filter(SourceNouns.Sort.PERSON::equals).isPresent();
    }

    /** True if it makes a body. */
    boolean isBody() {
        return sort.filter(SourceNouns.Sort.BODY::equals).isPresent();
    }

    /** The same with a measure before it, which heads it: "a lot of voters". */
    Phrase measured(int measure, Span words) {
        return new Phrase(measure, words, noun, sort, Reach.NEW, true, modifiers, possessor);
    }
}
