package org.rapporteur.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueFrame;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Looks for a cue and its source right behind a quotation, or right before it. */
final class CueBeside {

    /** How many tokens may stand between a quotation and its cue: a name with its titles. */
    private static final int REACH = 14;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    /** "The rules that advise": a relative clause speaks of what stands before it. */
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");

    private static final Set<String> ENDS_A_SOURCE = Set.of(
            "on", "in", "to", "at", "after", "during", "from", "when", "as", "while", ",", ".", ";", ":", "(", "-", "–",
            "—");

    private final Tokens tokens;
    private final Names names;
    private final CueLexicon cues;

    CueBeside(Tokens tokens, Names names, CueLexicon cues) {
        this.tokens = tokens;
        this.names = names;
        this.cues = cues;
    }

    /**
     * A cue, the source that goes with it if one was found, and the content: the quotation, or the clause
     * that it is part of.
     */
    record Found(Span cue, Optional<Span> source, List<Span> content) {}

    Optional<Found> find(List<Span> parts) {
        return behind(parts).or(() -> before(parts));
    }

    private Optional<Found> behind(List<Span> parts) {
        Span part = parts.get(parts.size() - 1);
        int first = tokens.at(part.end());
        if (first >= tokens.size() || part.end() == 0) {
            return Optional.empty();
        }
        if (DASHES.contains(tokens.get(first).form())) {
            return behindDash(first, parts);
        }
        if (RELATIVE.contains(lower(first))) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentenceOf(Math.max(0, first - 1));
        int end = Math.min(sentence.endToken(), first + REACH);
        for (int at = first; at < end && !opensQuotation(at); at++) {
            if (isCue(at)) {
                Optional<Span> source =
                        at > first ? Optional.of(namedPart(first, at)) : following(at + 1, sentence.endToken());
                return Optional.of(new Found(tokens.get(at).span(), source, parts));
            }
        }
        return Optional.empty();
    }

    /** "It is late" - Mira Solen, ports minister. */
    private Optional<Found> behindDash(int dash, List<Span> parts) {
        int paragraphEnd = tokens.paragraphOf(dash).endToken();
        if (dash + 1 >= paragraphEnd) {
            return Optional.empty();
        }
        Span rest = tokens.spanOf(dash + 1, Math.min(paragraphEnd, dash + 1 + REACH));
        return names.within(rest).stream()
                .filter(name -> name.kind() == EntityKind.PERSON && name.span().begin() == rest.begin())
                .findFirst()
                .map(name -> new Found(tokens.get(dash).span(), Optional.of(name.span()), parts));
    }

    private Optional<Found> before(List<Span> parts) {
        Span part = parts.get(0);
        int end = tokens.at(part.begin());
        if (end == 0 || end > tokens.size()) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentenceOf(end - 1);
        if (!leadsInto(end)) {
            return Optional.empty();
        }
        int begin = Math.max(sentence.firstToken(), end - REACH);
        for (int at = end - 1; at >= begin; at--) {
            if (isCue(at)) {
                Optional<Span> source = at > sentence.firstToken()
                        ? Optional.of(namedPart(sentence.firstToken(), at))
                        : Optional.empty();
                boolean clause = tokens.sentenceOf(end - 1).span().contains(part)
                        && !tokens.get(end - 1).form().matches("[:,]");
                List<Span> content = clause ? List.of(clauseBehind(at, sentence)) : parts;
                return Optional.of(new Found(tokens.get(at).span(), source, content));
            }
        }
        return Optional.empty();
    }

    /** True if a sentence goes on into the quotation: by a colon or a comma, or because it does not end. */
    private boolean leadsInto(int quotation) {
        return tokens.get(quotation - 1).form().matches("[:,]")
                || quotation < tokens.size()
                        && tokens.sentenceNumber(quotation) == tokens.sentenceNumber(quotation - 1);
    }

    /** What a cue governs: the rest of its sentence without the full stop. */
    private Span clauseBehind(int cue, Sentence sentence) {
        int end = sentence.endToken();
        while (end - 1 > cue + 1 && tokens.get(end - 1).form().equals(".")) {
            end--;
        }
        return tokens.spanOf(cue + 1, end);
    }

    /** A pronoun at the beginning, or the last name that can speak, or else all the words. */
    private Span namedPart(int first, int end) {
        if (PRONOUNS.contains(lower(first))) {
            return tokens.get(first).span();
        }
        Span all = tokens.spanOf(first, end);
        List<Name> inside = names.within(all).stream()
                .filter(name -> name.kind() == EntityKind.PERSON || name.kind() == EntityKind.ORGANISATION)
                .toList();
        return inside.isEmpty() ? all : inside.get(inside.size() - 1).span();
    }

    private Optional<Span> following(int first, int end) {
        if (first >= end) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(lower(first))) {
            return Optional.of(tokens.get(first).span());
        }
        int last = first;
        while (last < end && !ENDS_A_SOURCE.contains(lower(last))) {
            last++;
        }
        return last == first ? Optional.empty() : Optional.of(tokens.spanOf(first, last));
    }

    private boolean isCue(int at) {
        return cues.find(tokens.get(at).form())
                .filter(word -> word.takes(CueFrame.QUOTATION))
                .isPresent();
    }

    private boolean opensQuotation(int at) {
        Token token = tokens.get(at);
        return token.form().equals("\"")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).span().begin() == token.span().end();
    }

    private String lower(int at) {
        return tokens.get(at).form().toLowerCase(Locale.ROOT);
    }
}
