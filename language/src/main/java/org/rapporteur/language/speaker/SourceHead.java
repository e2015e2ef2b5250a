package org.rapporteur.language.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The noun that heads a source without a name of its own, and whether the article speaks of somebody
 * it has spoken of before: "the official", "his lawyer" against "an official", "two diplomats".
 *
 * @param introduced true for somebody new
 * @param single true for one person or thing, also for "one of the officials"
 */
record SourceHead(SourceNouns.Noun noun, boolean introduced, boolean single) {

    private static final Set<String> BEHIND_THE_HEAD = Set.of(
            "of",
            "for",
            "in",
            "at",
            "who",
            "that",
            "which",
            "whose",
            "with",
            "familiar",
            "from",
            ",",
            "(",
            "to",
            "on",
            "near",
            "behind",
            "involved",
            "briefed",
            "working",
            "by",
            "as",
            "inside",
            "involving",
            "speaking",
            "asked",
            "–",
            "—",
            "-",
            "and",
            "there",
            "here",
            "present",
            "also",
            "about",
            "against",
            "across",
            "within",
            "having");

    private static final Set<String> PART_OF = Set.of(
            "one", "two", "three", "four", "some", "several", "many", "most", "both", "each", "none", "few", "all",
            "another");

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your");

    /** Empty if no noun in the source's words before its first complement is known to head sources. */
    static Optional<SourceHead> of(Tokens tokens, Span source, SourceNouns nouns) {
        List<Token> words = tokens.within(source);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = lower(words.get(0));
        boolean partitive = words.size() > 2
                && PART_OF.contains(first)
                && lower(words.get(1)).equals("of");
        List<Token> group = partitive ? words.subList(2, words.size()) : words;
        return noun(group, nouns).map(noun -> {
            boolean single = partitive ? first.equals("one") || first.equals("another") : !noun.plural();
            return new SourceHead(noun, introduces(words, partitive, noun), single);
        });
    }

    private static Optional<SourceNouns.Noun> noun(List<Token> words, SourceNouns nouns) {
        int end = 0;
        while (end < words.size()
                && (end == 0 || !BEHIND_THE_HEAD.contains(lower(words.get(end))) && !isCloseTo(words, end))) {
            end++;
        }
        for (int at = end - 1; at >= 0; at--) {
            Optional<SourceNouns.Noun> noun = nouns.find(words.get(at).form());
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** "A source close to the talks"; but "a close ally". */
    private static boolean isCloseTo(List<Token> words, int at) {
        return at + 1 < words.size()
                && lower(words.get(at)).equals("close")
                && lower(words.get(at + 1)).equals("to");
    }

    private static boolean introduces(List<Token> words, boolean partitive, SourceNouns.Noun noun) {
        if (partitive) {
            return true;
        }
        boolean possessive = words.stream()
                .anyMatch(word -> word.form().equals("'s") || word.form().equals("'"));
        if (DEFINITE.contains(lower(words.get(0))) || possessive) {
            return false;
        }
        boolean bareSingular = !noun.plural() && words.size() == 1;
        return !bareSingular;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
