package org.rapporteur.assembly.utterance;

import org.rapporteur.core.text.Span;

/**
 * A word of an article as it is compared.
 *
 * @param span where it stands; a number of several words is one
 * @param form in small letters, without accents
 * @param key the same for all spellings of a word: contractions written out, numbers in digits
 * @param stem the same for words of one root
 * @param bracketed whether it stands in square brackets: the article's word, not the speaker's
 * @param place where in the article
 * @param part which of the runs of words it belongs to, between which the article's own words stand
 */
record Word(Span span, String form, String key, String stem, boolean bracketed, Place place, int part) {

    /**
     * Where in an article a word stands.
     *
     * @param sentence from 0
     * @param paragraph from 0
     */
    record Place(int sentence, int paragraph) {}

    int sentence() {
        return place.sentence();
    }

    Word in(int otherPart) {
        return new Word(span, form, key, stem, bracketed, place, otherPart);
    }

    /** Whether it is the same word, however it is spelt. */
    boolean isSame(Word other) {
        return key.equals(other.key) || Contractions.mayBe(form, other.key) || Contractions.mayBe(other.form, key);
    }

    boolean isNumber() {
        return Character.isDigit(key.charAt(0));
    }
}
