package org.rapporteur.language.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.language.quotation.QuotationWords.Group;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Says what the marks around some words are for. In this order: what reaches over paragraphs is
 * speech; a word right before the marks makes a term ("so-called"); marks in a headline are speech;
 * what stands between two names is a nickname; capitals throughout make a title, if a word for a work
 * is near or nothing governs them; what a cue, a comma or a colon governs is speech, and so is what
 * is long, speaks of "I" and "we", or is a sentence of its own; a short phrase that is left is a term.
 */
final class QuotationKinds {

    /** Scare quotes are terms; the longest of a hundred seen had five words. */
    private static final int TERM_WORDS_MAX = 5;
    /** Nicknames: "the Butcher of Arden". */
    private static final int NICKNAME_WORDS_MAX = 4;
    /** A cue governs a phrase in marks at this distance in its sentence: "said that a “first strike” could be a “defensive step,” though it was". */
    private static final int CUE_REACH = 30;
    /** Behind the marks its cue is nearer: "the minister of the port said". */
    private static final int CUE_REACH_BEHIND = 7;
    /** "in his third book about the port, “Talks”". */
    private static final int WORK_REACH = 6;
    /** "What the minister of the port called “The Gull”". */
    private static final int NAMING_REACH = 7;

    private static final Set<String> FRONTED = Set.of("what", "which", "whom");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who");
    /** Headlines in capitals leave only the smallest words small. */
    private static final double HEADLINE_SHARE_MIN = 0.7;

    private static final int HEADLINE_WORDS_MIN = 4;
    private static final int HEADLINE_TOKENS_MAX = 40;
    /** So many capital words make a title without a word for a work beside it. */
    private static final int TITLE_CAPITALS_MIN = 3;

    private final QuotationWords words;
    private final Predicate<String> cues;

    QuotationKinds(QuotationWords words, Predicate<String> cues) {
        this.words = words;
        this.cues = cues;
    }

    QuotationKind of(Tokens tokens, Pair pair) {
        return pair.parts().size() > 1 || !pair.closed() ? QuotationKind.SPEECH : new Look(tokens, pair).kind();
    }

    /** One quotation within one paragraph, with what stands around it. */
    private final class Look {

        private final Tokens tokens;
        private final Pair pair;
        private final Sentence sentence;
        private final Sentence lastSentence;
        private final int first;
        private final int end;
        private int wordCount;
        private int capitals;
        private int smallOutOfTitle;
        private boolean firstPerson;

        Look(Tokens tokens, Pair pair) {
            this.tokens = tokens;
            this.pair = pair;
            this.first = pair.parts().get(0).first();
            this.end = pair.parts().get(0).end();
            this.sentence = tokens.sentenceOf(pair.first());
            this.lastSentence = tokens.sentenceOf(pair.end() - 1);
            count();
        }

        private void count() {
            for (int at = first; at < end; at++) {
                String form = tokens.get(at).form();
                if (Character.isLetterOrDigit(form.charAt(0))) {
                    wordCount++;
                    capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                    boolean small = Character.isLowerCase(form.charAt(0));
                    smallOutOfTitle += small && (at == first || !words.has(Group.SMALL, form)) ? 1 : 0;
                    firstPerson |= words.has(Group.FIRST_PERSON, form);
                }
            }
        }

        QuotationKind kind() {
            if (words.endsWith(Group.TERM, tokens, sentence.firstToken(), pair.first())
                    && wordCount <= TERM_WORDS_MAX) {
                return QuotationKind.SCARE;
            }
            if (isHeadline()) {
                return QuotationKind.SPEECH;
            }
            if (isNickname()) {
                return QuotationKind.NICKNAME;
            }
            if (isTitle()) {
                return QuotationKind.TITLE;
            }
            boolean speech = isIntroduced()
                    || isGoverned()
                    || isFollowedByCue()
                    || firstPerson
                    || wordCount > TERM_WORDS_MAX
                    || isWholeSentence();
            return speech ? QuotationKind.SPEECH : QuotationKind.SCARE;
        }

        /** A line of capital words and no full stop: marks there are short for "somebody says". */
        private boolean isHeadline() {
            if (sentence.endToken() - sentence.firstToken() > HEADLINE_TOKENS_MAX) {
                return false;
            }
            int outside = 0;
            int great = 0;
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                boolean counted = (at < pair.first() || at >= pair.end()) && Character.isLetter(form(at).charAt(0));
                outside += counted && !words.has(Group.SMALL, form(at)) ? 1 : 0;
                great += counted && !words.has(Group.SMALL, form(at)) && Character.isUpperCase(form(at).charAt(0))
                        ? 1
                        : 0;
            }
            boolean line =
                    sentence.span().equals(tokens.paragraphOf(pair.first()).span());
            return line && outside >= HEADLINE_WORDS_MIN && great >= outside * HEADLINE_SHARE_MIN;
        }

        private String form(int at) {
            return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
        }

        private String lower(int at) {
            return form(at).toLowerCase(Locale.ROOT);
        }

        private boolean isNickname() {
            if (wordCount == 0 || wordCount > NICKNAME_WORDS_MAX || endsClause()) {
                return false;
            }
            boolean called = words.endsWith(Group.NICKNAME, tokens, sentence.firstToken(), pair.first());
            boolean named = smallOutOfTitle <= (form(first).equals("the") ? 1 : 0)
                    && isNamePart(pair.first() - 1, sentence.firstToken(), sentence.endToken())
                    && isNamePart(pair.end(), sentence.firstToken(), sentence.endToken());
            return called || named;
        }

        /** A capital word within the sentence that is not a word of the language beginning it. */
        private boolean isNamePart(int at, int from, int limit) {
            boolean inside = at >= from && at < limit;
            String form = form(at);
            return inside
                    && Character.isUpperCase(form.charAt(0))
                    && Character.isLetter(form.charAt(form.length() - 1))
                    && !words.has(Group.SMALL, form);
        }

        private boolean isTitle() {
            if (smallOutOfTitle > 0
                    || capitals == 0
                    || Character.isLowerCase(form(first).charAt(0))) {
                return false;
            }
            if (isWorkNear() || isNamed()) {
                return true;
            }
            boolean governed = isIntroduced() || isGoverned() || isFollowedByCue();
            return capitals >= TITLE_CAPITALS_MIN && !governed && !endsStatement();
        }

        /** "A weekly called “The Gull”", "an interview with “The Gull,”"; not "what Oden called “The Gull”". */
        private boolean isNamed() {
            int from = sentence.firstToken();
            if (endsStatement()) {
                return false;
            }
            if (words.endsWith(Group.ON_AIR, tokens, from, pair.first())) {
                return true;
            }
            return words.endsWith(Group.NAMED, tokens, from, pair.first()) && !isSomebodysWord(pair.first() - 1, from);
        }

        /** "What Oden called": a name is in use, what somebody calls a thing is said by him. */
        private boolean isSomebodysWord(int verb, int from) {
            for (int at = verb - 1; at >= Math.max(from, verb - NAMING_REACH); at--) {
                if (FRONTED.contains(lower(at))) {
                    return true;
                }
            }
            return verb > from && (PRONOUNS.contains(lower(verb - 1)) || isNamePart(verb - 1, from, verb));
        }

        private boolean isWorkNear() {
            int from = Math.max(sentence.firstToken(), pair.first() - WORK_REACH);
            for (int at = pair.first() - 1; at >= from && !cues.test(form(at)); at--) {
                if (words.has(Group.WORK, form(at))) {
                    return true;
                }
            }
            int behind = pair.end() + (form(pair.end()).equals(",") ? 1 : 0);
            int reach = Math.min(lastSentence.endToken(), behind + 4);
            boolean byWhom = form(behind).equals("by") && behind == pair.end();
            for (int at = behind; at < reach && !byWhom && !cues.test(form(at)); at++) {
                if (words.has(Group.WORK, form(at)) && !endsClause()) {
                    return true;
                }
            }
            return byWhom && !endsClause();
        }

        /** A comma or a colon stands before the marks, and a clause before that. */
        private boolean isIntroduced() {
            String before = form(pair.first() - 1);
            if (pair.first() <= sentence.firstToken() || !before.equals(",") && !before.equals(":")) {
                return false;
            }
            return before.equals(":") && wordCount > 1
                    || isGoverned()
                    || wordCount > TERM_WORDS_MAX - 2 && endsStatement();
        }

        /** A cue stands before the marks in the sentence and no other quotation between. */
        private boolean isGoverned() {
            int from = Math.max(sentence.firstToken(), pair.first() - CUE_REACH);
            for (int at = pair.first() - 1; at >= from; at--) {
                if (cues.test(form(at)) || words.has(Group.CUE, form(at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFollowedByCue() {
            if (!endsClause() && !form(pair.end()).equals(",") && pair.first() > sentence.firstToken()) {
                return false;
            }
            int reach = Math.min(lastSentence.endToken(), pair.end() + CUE_REACH_BEHIND);
            for (int at = pair.end(); at < reach; at++) {
                if (cues.test(form(at)) || words.has(Group.CUE, form(at))) {
                    return true;
                }
            }
            return false;
        }

        /** It begins its sentence, and nothing but a name or nothing at all follows. */
        private boolean isWholeSentence() {
            boolean begins = pair.first() == sentence.firstToken()
                    || pair.first() == sentence.firstToken() + 1
                            && !Character.isLetter(form(pair.first() - 1).charAt(0));
            return begins
                    && (pair.end() >= lastSentence.endToken() || endsStatement() || !sentence.equals(lastSentence))
                    && wordCount > 1;
        }

        private boolean endsClause() {
            return ",.!?…".contains(form(end - 1).substring(0, 1))
                    && Character.isLetterOrDigit(form(first).charAt(0));
        }

        private boolean endsStatement() {
            return ".!?…".contains(form(end - 1).substring(0, 1));
        }
    }
}
