package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.text.Span;

/**
 * Gives what is told with the words that tell it: "she declined to call it an evacuation" says something else than
 * "to call it an evacuation".
 */
final class Clauses {

    private final Map<ArticleId, List<Word>> words;
    private final Map<ArticleId, Set<Span>> quoted = new HashMap<>();

    Clauses(Map<ArticleId, List<Word>> words, List<Piece> pieces) {
        this.words = words;
        for (Piece piece : pieces) {
            if (piece.quoted()) {
                Set<Span> spans = quoted.computeIfAbsent(piece.article(), unseen -> new HashSet<>());
                piece.words().forEach(word -> spans.add(word.span()));
            }
        }
    }

    /** One for each sentence, in the order of the pieces. */
    List<Given> given(List<Piece> told) {
        List<Given> given = new ArrayList<>();
        for (Piece piece : told) {
            int last = given.size() - 1;
            boolean goesOn = last >= 0 && isOfOneSentence(given.get(last).first(), piece);
            List<Word> clause = clause(piece);
            if (goesOn) {
                given.set(
                        last,
                        new Given(
                                given.get(last).first(),
                                piece,
                                false,
                                both(given.get(last).words(), clause)));
            } else {
                given.add(new Given(piece, piece, false, clause));
            }
        }
        return given;
    }

    private static boolean isOfOneSentence(Piece one, Piece other) {
        return one.article().equals(other.article()) && sentence(one) == sentence(other);
    }

    private static int sentence(Piece piece) {
        return piece.words().get(0).sentence();
    }

    /** Its words, with its cue's and its source's as far as they stand in the sentence; none that are quoted. */
    private List<Word> clause(Piece piece) {
        Span whole = piece.extent();
        if (piece.statement().isPresent()) {
            Attribution said = piece.statement().get().attribution();
            List<Span> telling = new ArrayList<>();
            said.cue().ifPresent(cue -> telling.add(cue.span()));
            said.source().span().ifPresent(telling::add);
            for (Span span : telling) {
                whole = isInSentence(piece, span) ? whole.cover(span) : whole;
            }
        }
        return within(piece, whole);
    }

    private boolean isInSentence(Piece piece, Span span) {
        return words.getOrDefault(piece.article(), List.of()).stream()
                .anyMatch(word -> word.sentence() == sentence(piece) && span.contains(word.span()));
    }

    private List<Word> within(Piece piece, Span whole) {
        Set<Span> others = quoted.getOrDefault(piece.article(), Set.of());
        List<Word> found = new ArrayList<>();
        int part = 0;
        for (Word word : words.getOrDefault(piece.article(), List.of())) {
            if (word.sentence() == sentence(piece) && whole.contains(word.span())) {
                if (others.contains(word.span())) {
                    part++;
                } else {
                    found.add(word.in(part));
                }
            }
        }
        return found.isEmpty() ? piece.words() : found;
    }

    private static List<Word> both(List<Word> some, List<Word> others) {
        Map<Span, Word> all = new TreeMap<>();
        some.forEach(word -> all.put(word.span(), word));
        others.forEach(word -> all.putIfAbsent(word.span(), word));
        return List.copyOf(all.values());
    }
}
