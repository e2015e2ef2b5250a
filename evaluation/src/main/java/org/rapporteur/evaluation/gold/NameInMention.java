package org.rapporteur.evaluation.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a mention down to the name in it: the proper noun at its head with what belongs to it, without
 * article, title and apposition. Words by their numbers, from 1, both ends included.
 */
final class NameInMention {

    private static final Set<String> LINKS = Set.of("of", "and", "for", "the");
    private static final Set<String> JOINTS = Set.of("-", ".", "’", "'");
    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> DESCRIBING = Set.of("ADJ", "NOUN", "VERB", "ADV");
    private static final Set<String> LEFT = Set.of("PROPN", "PUNCT", "PART", "NUM");
    private static final Set<String> JUMPS = Set.of("nmod", "conj", "compound", "flat");

    /** Numbers of the first and last word of a name. */
    record Run(int first, int last) {}

    private final List<Conllu.Row> words;
    private final GumMentions.Mention mention;
    private final Set<Integer> chosen = new HashSet<>();

    private NameInMention(List<Conllu.Row> words, GumMentions.Mention mention) {
        this.words = words;
        this.mention = mention;
    }

    static Optional<Run> find(List<Conllu.Row> words, GumMentions.Mention mention) {
        return new NameInMention(words, mention).find();
    }

    private Optional<Run> find() {
        int head = head();
        if (head == 0 || mention.kind().isEmpty() || mention.kind().equals("time")) {
            return Optional.empty();
        }
        chosen.add(head);
        int left = head;
        while (left - 1 >= mention.first() && reachesLeft(left - 1)) {
            left--;
            chosen.add(left);
        }
        int right = head;
        for (int next = further(right); next > right; next = further(right)) {
            right = next;
            for (int number = left; number <= right; number++) {
                chosen.add(number);
            }
        }
        while (left < right
                && Set.of("PUNCT", "PART", "NUM").contains(word(left).category())) {
            left++;
        }
        while (left < right && GENITIVES.contains(word(right).form())) {
            right--;
        }
        return Optional.of(new Run(left, right));
    }

    /** The first proper noun that hangs on nothing within; 0 if there is none. */
    private int head() {
        for (int number = mention.first(); number <= mention.last(); number++) {
            int above = word(number).head();
            boolean outermost = above < mention.first() || above > mention.last();
            if (outermost && word(number).category().equals("PROPN")) {
                return number;
            }
        }
        return 0;
    }

    private boolean reachesLeft(int number) {
        Conllu.Row word = word(number);
        if (word.relation().equals("nmod:desc")) {
            return false;
        }
        if (mention.kind().equals("person")) {
            return chosen.contains(word.head()) && (word.category().equals("PROPN") || describes(word));
        }
        return LEFT.contains(word.category()) ? !isOneOf(word.form(), ",;:(" + "”“\"") : describes(word);
    }

    private static boolean describes(Conllu.Row word) {
        return Character.isUpperCase(word.form().codePointAt(0)) && DESCRIBING.contains(word.category());
    }

    /** How far the name goes on from a word; the word itself if it ends there. */
    private int further(int right) {
        if (right + 1 > mention.last()) {
            return right;
        }
        Conllu.Row next = word(right + 1);
        boolean named = next.category().equals("PROPN") || next.category().equals("NUM");
        if (named && !next.relation().equals("appos") && chosen.contains(next.head())) {
            return right + 1;
        }
        boolean joined = JOINTS.contains(next.form()) && right + 2 <= mention.last();
        if (joined && word(right + 2).category().equals("PROPN")) {
            return right + 2;
        }
        boolean linked =
                !mention.kind().equals("person") && LINKS.contains(next.form().toLowerCase(Locale.ROOT));
        return linked ? behindLink(right) : right;
    }

    private int behindLink(int right) {
        for (int number = right + 1; number <= Math.min(mention.last(), right + 3); number++) {
            Conllu.Row word = word(number);
            if (word.category().equals("PROPN") && JUMPS.contains(word.relation())) {
                return number;
            }
            if (!LINKS.contains(word.form().toLowerCase(Locale.ROOT))) {
                return right;
            }
        }
        return right;
    }

    private static boolean isOneOf(String form, String characters) {
        return form.length() == 1 && characters.contains(form);
    }

    private Conllu.Row word(int number) {
        return words.get(number - 1);
    }
}
