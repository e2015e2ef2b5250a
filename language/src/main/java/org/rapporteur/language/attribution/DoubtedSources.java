package org.rapporteur.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.grammar.Subjects;
import org.rapporteur.language.token.CalendarWords;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Tells of words that were tagged as a source and cannot be one: they stand in another paragraph, speak of
 * a time, are part of a phrase, or stand before an infinitive that says what somebody else does a thing
 * for.
 */
final class DoubtedSources {

    private static final Set<String> TIMES = Set.of(
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "weekend",
            "day",
            "days",
            "hour",
            "hours",
            "minute",
            "minutes",
            "decade",
            "decades",
            "morning",
            "afternoon",
            "evening",
            "night");
    private static final Set<String> PART_OF_TIME = Set.of(
            "much",
            "most",
            "part",
            "half",
            "some",
            "all",
            "rest",
            "the",
            "of",
            "a",
            "an",
            "this",
            "that",
            "last",
            "next",
            "past",
            "recent",
            "few",
            "several",
            "many",
            "early",
            "late",
            "earlier",
            "later",
            "previous",
            "first",
            "on");
    private static final Set<PartOfSpeech> BEFORE_A_NOUN =
            Set.of(PartOfSpeech.NUM, PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.ADV);
    private static final Set<String> GENITIVE = Set.of("'s", "’s", "'", "’");

    /** Prepositions whose phrase does nothing. */
    private static final Set<String> ASIDE = Set.of("as", "of", "in", "over", "about", "into");

    private static final Set<Relation> ASIDE_RELATIONS = Set.of(Relation.OBL, Relation.NMOD);
    private static final Set<Relation> AGENT = Set.of(Relation.OBL, Relation.OBL_AGENT);
    private static final Set<Relation> PARTICIPLE = Set.of(Relation.ACL, Relation.ADVCL);
    private static final Set<Relation> CASE = Set.of(Relation.CASE, Relation.MARK);

    private final Tokens tokens;
    private final Grammar grammar;
    private final HeadFinder heads;

    DoubtedSources(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.grammar = grammar;
        this.heads = new HeadFinder(grammar);
    }

    boolean isDoubted(Draft draft) {
        if (draft.source().isEmpty() || draft.cue().isEmpty()) {
            return false;
        }
        Span source = draft.source().get();
        Span cue = draft.cue().get();
        return paragraphAt(source) != paragraphAt(cue)
                || isTime(source)
                || isPartOfPhrase(source)
                || standsAside(source, cue)
                || isAnothersAgent(source, cue);
    }

    private int paragraphAt(Span span) {
        return tokens.paragraphNumber(tokens.at(span.begin()));
    }

    /** "Much of the year". */
    private boolean isTime(Span source) {
        List<Token> words = tokens.within(source);
        if (words.isEmpty()) {
            return false;
        }
        String last = lower(words.get(words.size() - 1).index());
        boolean time = TIMES.contains(last) || CalendarWords.DAYS.contains(last);
        return time
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> PART_OF_TIME.contains(lower(word.index())));
    }

    /** "Solen's 2011" before "decision". */
    private boolean isPartOfPhrase(Span source) {
        List<Token> words = tokens.within(source);
        int next = tokens.at(source.end());
        if (words.size() < 2 || next >= tokens.size()) {
            return false;
        }
        int last = words.get(words.size() - 1).index();
        boolean genitive =
                words.subList(0, words.size() - 1).stream().anyMatch(word -> GENITIVE.contains(lower(word.index())));
        return genitive && BEFORE_A_NOUN.contains(grammar.part(last)) && grammar.part(next) == PartOfSpeech.NOUN;
    }

    /** "They turn to her years as [the port's top pilot] to question her": they question, not the pilot. */
    private boolean standsAside(Span source, Span cue) {
        List<Token> words = tokens.within(cue);
        if (words.size() < 2
                || !lower(words.get(0).index()).equals("to")
                || tokens.at(source.end()) != words.get(0).index()) {
            return false;
        }
        OptionalInt head = heads.head(source);
        OptionalInt verb = heads.head(cue);
        if (head.isEmpty() || verb.isEmpty()) {
            return false;
        }
        SentenceTree tree = grammar.treeOf(verb.getAsInt());
        int above = head.getAsInt();
        boolean aside = tree.holds(above)
                && tree.isRelated(above, ASIDE_RELATIONS)
                && tree.children(above, CASE).stream().anyMatch(word -> ASIDE.contains(lower(word)));
        OptionalInt doer = Subjects.doerOf(tree, verb.getAsInt());
        return aside
                && doer.isPresent()
                && !source.overlaps(tokens.get(doer.getAsInt()).span());
    }

    /** "Solen, asked by [Varga], said": Varga asked, and she says. */
    private boolean isAnothersAgent(Span source, Span cue) {
        OptionalInt head = heads.head(source);
        OptionalInt verb = heads.head(cue);
        if (head.isEmpty() || verb.isEmpty()) {
            return false;
        }
        SentenceTree tree = grammar.treeOf(verb.getAsInt());
        int agent = head.getAsInt();
        boolean by = tree.holds(agent)
                && tree.isRelated(agent, AGENT)
                && tree.children(agent, CASE).stream()
                        .anyMatch(word -> lower(word).equals("by"));
        if (!by || tree.head(agent) == verb.getAsInt() || !tree.isRelated(tree.head(agent), PARTICIPLE)) {
            return false;
        }
        OptionalInt doer = Subjects.doerOf(tree, verb.getAsInt());
        return doer.isPresent() && !source.overlaps(tokens.get(doer.getAsInt()).span());
    }

    private String lower(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
