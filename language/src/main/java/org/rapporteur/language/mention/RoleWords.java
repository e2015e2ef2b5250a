package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Cleans the stretches that the encoder tags as roles: no person's name inside, no loose ends. */
final class RoleWords {

    private static final Set<String> NOT_AT_AN_END = Set.of(
            ",", ";", ":", "and", "or", "who", "that", "which", "is", "was", "as", "of", "for", "to", "in", "at", "the",
            "a", "an", "by", "with");

    private static final Set<String> NOT_AT_THE_BEGINNING = Set.of(
            ",", ";", ":", "and", "or", "who", "that", "which", "is", "was", "as", "of", "for", "to", "in", "at", "by",
            "with");

    /** What every person is called is no role. */
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "madam");

    private RoleWords() {}

    /** The parts of a stretch that lie between the names of persons, each trimmed; often just one. */
    static List<Span> clean(SourceText text, Span tagged, List<Name> names) {
        List<Span> parts = new ArrayList<>();
        int begin = tagged.begin();
        for (Name name : names) {
            if (name.kind() == EntityKind.PERSON
                    && name.span().overlaps(tagged)
                    && !belongsToRole(text, name.span(), tagged)) {
                addTrimmed(text, begin, name.span().begin(), parts);
                begin = Math.max(begin, name.span().end());
            }
        }
        addTrimmed(text, begin, tagged.end(), parts);
        return parts;
    }

    /** "Mira Solen's envoy": the name says whose. */
    private static boolean belongsToRole(SourceText text, Span name, Span tagged) {
        String behind = text.slice(new Span(name.end(), Math.max(name.end(), tagged.end())));
        String own = text.slice(name);
        return behind.startsWith("'") || behind.startsWith("’") || own.endsWith("'s") || own.endsWith("’s");
    }

    private static void addTrimmed(SourceText text, int from, int to, List<Span> parts) {
        int begin = from;
        int end = to;
        boolean changed = begin < end;
        while (changed) {
            int before = begin - end;
            begin = skipBlank(text, begin, end);
            end = skipBlankBackwards(text, begin, end);
            begin = skipWord(text, begin, end);
            end = skipWordBackwards(text, begin, end);
            changed = begin < end && begin - end != before;
        }
        if (begin < end && !HONORIFICS.contains(word(text, begin, end).replace(".", ""))) {
            parts.add(new Span(begin, end));
        }
    }

    private static int skipBlank(SourceText text, int begin, int end) {
        int at = begin;
        while (at < end && isLoose(text.characters().charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlankBackwards(SourceText text, int begin, int end) {
        int at = end;
        while (at > begin && isLoose(text.characters().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isLoose(char character) {
        return Character.isWhitespace(character) || ",;:()".indexOf(character) >= 0;
    }

    private static int skipWord(SourceText text, int begin, int end) {
        int at = begin;
        while (at < end && !Character.isWhitespace(text.characters().charAt(at))) {
            at++;
        }
        return NOT_AT_THE_BEGINNING.contains(word(text, begin, at)) ? at : begin;
    }

    private static int skipWordBackwards(SourceText text, int begin, int end) {
        int at = end;
        while (at > begin && !Character.isWhitespace(text.characters().charAt(at - 1))) {
            at--;
        }
        return NOT_AT_AN_END.contains(word(text, at, end)) ? at : end;
    }

    private static String word(SourceText text, int begin, int end) {
        return text.characters().substring(begin, Math.max(begin, end)).toLowerCase(Locale.ROOT);
    }
}
