package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/**
 * Gives words in quotation marks to whoever a noun before them says that they are from: "her comments before
 * the board that “I was there”", "comments from Odo Varga that “the lamp was lit”". Within what somebody
 * else is said to say or do they are a statement of their own.
 */
final class QuotedNouns {

    private static final String FINDER = "quotation-of-noun-rule/1";
    /** A rule that sees noun, source and quotation is right more often than not. */
    private static final double SEEN = 0.6;
    /** "Comments from the former minister of the port Odo Varga that". */
    private static final int REACH = 16;

    private static final Set<Relation> POSSESSOR = Set.of(Relation.NMOD_POSS);
    private static final Set<String> FROM = Set.of("from", "by");
    private static final Set<String> ENDS_A_SOURCE =
            Set.of("before", "in", "on", "at", "to", "during", "after", "about", "last", "that", ",");

    private final Tokens tokens;
    private final Grammar grammar;
    private final QuotedSpeech speech;
    private final CueLexicon cues;

    QuotedNouns(Grammar grammar, QuotedSpeech speech, CueLexicon cues) {
        this.tokens = grammar.tokens();
        this.grammar = grammar;
        this.speech = speech;
        this.cues = cues;
    }

    /** The drafts without such words in the contents of others, and drafts of their own for them. */
    List<Draft> attribute(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        for (List<Span> parts : speech.quotations()) {
            int that = tokens.at(parts.get(0).begin()) - 1;
            if (parts.size() == 1 && that > 0 && lower(that).equals("that")) {
                attribute(that, parts.get(0), all);
            }
        }
        return all;
    }

    private void attribute(int that, Span quotation, List<Draft> all) {
        OptionalInt noun = noun(that);
        if (noun.isEmpty()) {
            return;
        }
        Span cue = tokens.get(noun.getAsInt()).span();
        Optional<Span> source = source(noun.getAsInt(), that);
        boolean known =
                all.stream().anyMatch(draft -> draft.cue().filter(cue::overlaps).isPresent());
        Optional<Draft> around = all.stream()
                .filter(draft -> draft.content().stream().anyMatch(content -> content.overlaps(quotation)))
                .findFirst();
        boolean apart = around.isPresent()
                && around.get().content().stream()
                        .noneMatch(content -> content.contains(cue) && content.contains(quotation));
        if (source.isEmpty() || known || apart) {
            return;
        }
        Span words = tokens.get(that).span().cover(quotation);
        if (around.isPresent()) {
            words = words.cover(new Span(quotation.begin(), end(around.get(), quotation)));
            all.set(all.indexOf(around.get()), cut(around.get(), words));
        }
        all.add(new Draft(source, Optional.of(cue), List.of(words), Optional.empty(), FINDER, SEEN));
    }

    private static int end(Draft around, Span quotation) {
        return around.content().stream()
                .filter(content -> content.contains(quotation))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(quotation.end());
    }

    /** A content up to the words of another. */
    private Draft cut(Draft draft, Span words) {
        return draft.withContent(draft.content().stream()
                .map(content -> content.contains(words)
                        ? new Span(
                                content.begin(),
                                tokens.get(tokens.at(words.begin()) - 1).span().end())
                        : content)
                .toList());
    }

    /** The noun of saying that a "that" goes with: no verb stands between them. */
    private OptionalInt noun(int that) {
        int first = Math.max(tokens.sentenceOf(that).firstToken(), that - REACH);
        for (int at = that - 1; at >= first; at--) {
            boolean noun = grammar.part(at) == PartOfSpeech.NOUN
                    && cues.find(tokens.get(at).form()).isPresent();
            if (noun) {
                return OptionalInt.of(at);
            }
            if (grammar.part(at) == PartOfSpeech.VERB || grammar.part(at) == PartOfSpeech.AUX) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whose it is, or whom it is from. */
    private Optional<Span> source(int noun, int that) {
        SentenceTree tree = grammar.treeOf(noun);
        OptionalInt possessor = tree.child(noun, POSSESSOR);
        if (possessor.isPresent() && possessor.getAsInt() < noun) {
            return Optional.of(Bounds.of(tokens, tree, possessor.getAsInt()));
        }
        if (noun + 2 >= that || !FROM.contains(lower(noun + 1))) {
            return Optional.empty();
        }
        int end = noun + 3;
        while (end < that && !ENDS_A_SOURCE.contains(lower(end))) {
            end++;
        }
        return Optional.of(tokens.spanOf(noun + 2, end));
    }

    private String lower(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
