package org.rapporteur.assembly.negotiation.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/**
 * Words in dictionary form, in reading order.
 *
 * @param words in small letters
 * @param head which of them the others hang on
 */
public record WordPattern(List<String> words, int head) {

    private static final Set<String> SKIPPED =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "'s", "’s", "'", "’", "any");
    /** "Put a prisoner exchange on the table". */
    private static final int APART_MAX = 12;

    public WordPattern {
        words = List.copyOf(words);
    }

    /** Reads "put* on table"; of one word alone that is the head. */
    public static WordPattern parse(String written) {
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String word : written.strip().split(" +")) {
            if (word.endsWith("*")) {
                head = words.size();
            }
            words.add(word.replace("*", "").toLowerCase(Locale.ROOT));
        }
        return new WordPattern(words, head);
    }

    public String headWord() {
        return words.get(head);
    }

    /** Whether a token is a word, by its form or its dictionary form. */
    public static boolean is(Tokens tokens, SentenceTree tree, int token, String word) {
        String form = form(tokens, token);
        return tree.lemma(token).equalsIgnoreCase(word)
                || form.equals(word)
                || form.endsWith("ing") && verbs(form).contains(word);
    }

    /** What a form in -ing may be of, be it a noun or not: "dig" of "digging", "pipe" of "piping". */
    public static List<String> verbs(String form) {
        if (!form.endsWith("ing") || form.length() < 6) {
            return List.of();
        }
        String stem = form.substring(0, form.length() - 3);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return List.of(stem, stem + "e", doubled ? stem.substring(0, stem.length() - 1) : stem);
    }

    public static String form(Tokens tokens, int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Where the words stand one behind the other from a token on, articles and possessives apart. */
    public List<Integer> runAt(Tokens tokens, SentenceTree tree, int first) {
        List<Integer> run = new ArrayList<>();
        int token = first;
        for (String word : words) {
            while (!run.isEmpty()
                    && token < tree.end()
                    && SKIPPED.contains(form(tokens, token))
                    && !is(tokens, tree, token, word)) {
                token++;
            }
            if (token >= tree.end() || !is(tokens, tree, token, word)) {
                return List.of();
            }
            run.add(token++);
        }
        return run;
    }

    /** Where the words stand around a head that they hang on; none if they do not. */
    public List<Integer> around(Tokens tokens, SentenceTree tree, int token) {
        if (!is(tokens, tree, token, headWord())) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(List.of(token));
        int at = token;
        for (int word = head + 1; word < words.size() && at >= 0; word++) {
            String wanted = words.get(word);
            at = first(
                    at + 1, Math.min(tree.end(), at + APART_MAX), 1, near -> fits(tokens, tree, near, wanted, token));
            found.add(at);
        }
        int behind = at;
        at = token;
        for (int word = head - 1; word >= 0 && at >= 0 && behind >= 0; word--) {
            String wanted = words.get(word);
            int least = Math.max(tree.first(), at - APART_MAX) - 1;
            at = first(at - 1, least, -1, near -> fits(tokens, tree, near, wanted, token));
            found.add(at);
        }
        return at < 0 || behind < 0 ? List.of() : found;
    }

    /** The first token that is wanted, from one on and up to another; -1 if there is none. */
    private static int first(int from, int end, int step, IntPredicate wanted) {
        for (int token = from; step > 0 ? token < end : token > end; token += step) {
            if (wanted.test(token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a token is a word, and hangs on the head by fewer words between than there are. */
    private boolean fits(Tokens tokens, SentenceTree tree, int token, String word, int on) {
        if (!is(tokens, tree, token, word)) {
            return false;
        }
        int at = token;
        for (int step = 0; step < words.size() && at != on; step++) {
            at = tree.head(at);
        }
        return at == on;
    }
}
