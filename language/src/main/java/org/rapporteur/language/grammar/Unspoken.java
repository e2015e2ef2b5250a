package org.rapporteur.language.grammar;

import java.util.Locale;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree.TreeWord;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Hangs the tokens that no word of the encoder speaks for, as the second parts of "cannot", "gonna"
 * and "gimme": on what they belong to, or else on the token before.
 */
final class Unspoken {

    private final Tokens tokens;
    private final int first;
    private final int[] heads;
    private final TreeWord[] words;

    /** Takes the sentence's heads and words, in which all such tokens are missing yet, and writes to both. */
    Unspoken(Tokens tokens, Sentence sentence, int[] heads, TreeWord[] words) {
        this.tokens = tokens;
        this.first = sentence.firstToken();
        this.heads = heads;
        this.words = words;
    }

    /** Hangs a token by its place in the sentence; those before it hang already. */
    void hang(int place, ArticleLemmas lemmas) {
        String form = tokens.get(first + place).form();
        String small = form.toLowerCase(Locale.ROOT);
        boolean begins = place == 0;
        switch (small) {
            case "not", "n't" ->
                put(place, PartOfSpeech.PART, begins ? root(place) : verbOf(place - 1), Relation.ADVMOD);
            case "na", "ta" -> put(place, PartOfSpeech.PART, next(place), Relation.MARK);
            case "me" -> put(place, PartOfSpeech.PRON, begins ? root(place) : first + place - 1, Relation.OBJ);
            default ->
                put(
                        place,
                        Character.isDigit(form.charAt(0)) ? PartOfSpeech.NUM : PartOfSpeech.X,
                        begins ? root(place) : first + place - 1,
                        Relation.DEP);
        }
        TreeWord word = words[place];
        words[place] = new TreeWord(word.part(), word.relation(), lemmas.of(form, word.part()));
    }

    private void put(int place, PartOfSpeech part, int head, Relation relation) {
        heads[place] = head;
        words[place] = new TreeWord(part, head == first + place ? Relation.ROOT : relation, "");
    }

    /** "Can" hangs on its verb, and "not" beside it. */
    private int verbOf(int place) {
        return heads[place];
    }

    /** "Na" belongs to the verb that follows; were it above this, there would be a circle. */
    private int next(int place) {
        return place + 1 < heads.length && heads[place + 1] != EncoderWords.NONE
                ? first + place + 1
                : first + place - 1;
    }

    /** The root that there is, or a token itself if none is there yet. */
    private int root(int place) {
        for (int at = 0; at < heads.length; at++) {
            if (heads[at] == first + at) {
                return first + at;
            }
        }
        return first + place;
    }
}
