package org.rapporteur.language.layout;

import java.util.Set;
import org.rapporteur.language.layout.LayoutWords.Group;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Guesses whose words a sentence announces: the first name that no preposition governs, in it or else
 * in the sentence that opens its paragraph ("The Premier went to the telephone. He rang ...").
 */
final class Subject {

    /** A sentence's subject stands in its first half; this is far enough for any. */
    private static final int REACH = 40;

    private Subject() {}

    /** The last word of the name, by which the article calls the speaker again; none if there is no name. */
    static Set<String> of(Tokens tokens, Sentence sentence, LayoutWords words) {
        Set<String> subject = find(tokens, sentence, words);
        Sentence opening =
                tokens.sentenceOf(tokens.paragraphOf(sentence.firstToken()).firstToken());
        return subject.isEmpty() ? find(tokens, opening, words) : subject;
    }

    private static Set<String> find(Tokens tokens, Sentence sentence, LayoutWords words) {
        int end = Math.min(sentence.endToken(), sentence.firstToken() + REACH);
        int at = sentence.firstToken();
        while (at < end) {
            if (!isName(tokens, at)) {
                at++;
                continue;
            }
            int behind = at + 1;
            while (behind < end && isName(tokens, behind)) {
                behind++;
            }
            if (isSubject(tokens, sentence, at, behind, words)) {
                return Set.of(tokens.get(behind - 1).form());
            }
            at = behind;
        }
        return Set.of();
    }

    private static boolean isName(Tokens tokens, int at) {
        String form = tokens.get(at).form();
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLetter(form.charAt(1));
    }

    private static boolean isSubject(Tokens tokens, Sentence sentence, int first, int behind, LayoutWords words) {
        String last = tokens.get(behind - 1).form();
        String next = behind < sentence.endToken() ? tokens.get(behind).form() : ".";
        boolean alone = first == sentence.firstToken() && behind == first + 1;
        int before = words.has(Group.PREPOSITION, tokens.get(first).form()) ? first : first - 1;
        boolean governed = before >= sentence.firstToken()
                && words.has(Group.PREPOSITION, tokens.get(before).form());
        boolean verbFollows =
                next.equals(",") || Character.isLowerCase(next.charAt(0)) && !words.has(Group.PREPOSITION, next);
        boolean common = words.has(Group.NARRATION, last) || words.has(Group.THIRD_PERSON, last);
        return !governed && !common && verbFollows && !(alone && !last.endsWith(".") && isFunctionWord(last));
    }

    /** A sentence may begin with a small word that has a capital only there. */
    private static boolean isFunctionWord(String form) {
        return switch (form) {
            case "The", "This", "That", "These", "Those", "In", "On", "At", "For", "By", "After", "Before" -> true;
            case "As", "When", "While", "But", "And", "Here", "There", "It", "Its", "His", "Her", "Their" -> true;
            case "Similar", "Despite", "Earlier", "Later", "Then", "Now", "Still", "Also", "So", "Yet" -> true;
            default -> false;
        };
    }
}
