package org.rapporteur.language.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.layout.LayoutWords.Group;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Tells what a transcript notes of a scene from what is said in it: "(Laughter.)", "[applause]",
 * "(Cross-talk by reporters.)". Such a note begins or ends with a word known for it and holds no "I"
 * and no "you". Safe for use by many threads.
 */
public final class StageDirections {

    /** "(A reporter's cell phone in the room rings.)" has eight. */
    private static final int TOKENS_MAX = 10;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final LayoutWords words;

    StageDirections(LayoutWords words) {
        this.words = words;
    }

    /** With the words that come with the program. */
    public static StageDirections load() {
        return new StageDirections(LayoutWords.load());
    }

    /** A span without the notes at its ends; empty if they are all, or if signs alone are left. */
    public Optional<Span> trim(Tokens tokens, Span span) {
        List<Token> within = tokens.within(span);
        int first = 0;
        int end = within.size();
        while (first < end && noteFrom(tokens, within, first, end) > first) {
            first = noteFrom(tokens, within, first, end);
        }
        while (first < end && noteBefore(tokens, within, first, end) < end) {
            end = noteBefore(tokens, within, first, end);
        }
        if (first == 0 && end == within.size()) {
            return Optional.of(span);
        }
        boolean said = within.subList(first, end).stream()
                .anyMatch(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit));
        return said
                ? Optional.of(within.get(first).span().cover(within.get(end - 1).span()))
                : Optional.empty();
    }

    /** Index behind the note that begins there; the same if none does. */
    private int noteFrom(Tokens tokens, List<Token> within, int first, int end) {
        if (!opens(within.get(first))) {
            return first;
        }
        for (int at = first + 1; at < Math.min(end, first + TOKENS_MAX + 2); at++) {
            if (closes(within.get(at))) {
                return isNote(tokens, within.subList(first + 1, at)) ? at + 1 : first;
            }
        }
        return first;
    }

    /** Index where the note begins that ends there; the same if none does. */
    private int noteBefore(Tokens tokens, List<Token> within, int first, int end) {
        if (!closes(within.get(end - 1))) {
            return end;
        }
        for (int at = end - 2; at >= Math.max(first, end - TOKENS_MAX - 2); at--) {
            if (opens(within.get(at))) {
                return isNote(tokens, within.subList(at + 1, end - 1)) ? at : end;
            }
        }
        return end;
    }

    private static boolean opens(Token token) {
        return token.form().equals("(") || token.form().equals("[");
    }

    private static boolean closes(Token token) {
        return token.form().equals(")") || token.form().equals("]");
    }

    private boolean isNote(Tokens tokens, List<Token> inside) {
        boolean spoken = inside.isEmpty()
                || inside.stream()
                        .anyMatch(token -> words.has(Group.FIRST_PERSON, token.form())
                                || words.has(Group.SECOND_PERSON, token.form()));
        if (spoken) {
            return false;
        }
        Span all = inside.get(0).span().cover(inside.get(inside.size() - 1).span());
        String written = tokens.source().slice(all).toLowerCase(Locale.ROOT).replace("-", "");
        List<String> forms =
                NO_WORD.splitAsStream(written).filter(word -> !word.isEmpty()).toList();
        return !forms.isEmpty()
                && (words.has(Group.STAGE, forms.get(0)) || words.has(Group.STAGE, forms.get(forms.size() - 1)));
    }
}
