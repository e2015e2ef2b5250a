package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * How surely a content is put forward: by the words around it, and by its own first sentence. Where
 * words of several kinds are found, a negated cue goes before a condition, a condition before what is
 * only supposed, and that before a hedge; the words of the one kind are given.
 */
final class ModalityRules {

    private static final List<ModalityKind> STRONGEST_FIRST =
            List.of(ModalityKind.NEGATED, ModalityKind.CONDITIONAL, ModalityKind.HYPOTHETICAL, ModalityKind.HEDGED);
    private static final String CUE = "/cue";
    private static final String CONTENT = "/content";

    private final RuleBook rules;
    private final Set<String> asking;
    private final Set<String> subordinate;
    private final Set<String> negations;

    ModalityRules(RuleBook rules, WordLists lists) {
        this.rules = rules;
        this.asking = lists.get("asking");
        this.subordinate = lists.get("subordinate");
        this.negations = lists.get("negation");
    }

    /** Without grammar: whether a word bears on the content is guessed from those before it. */
    Modality find(Tokens tokens, List<Name> names, Attribution attribution, Scene around) {
        List<Finding> found = new ArrayList<>(only(CUE, rules.find(around)));
        Scene within = Scene.of(tokens, names, opening(tokens, attribution));
        for (Finding finding : only(CONTENT, rules.find(within))) {
            if (!isQuestion(attribution, within, finding) && !isSubordinate(within, finding)) {
                found.add(finding);
            }
        }
        for (ModalityKind kind : STRONGEST_FIRST) {
            List<Span> words =
                    apart(of(kind, found)).stream().map(Finding::span).toList();
            if (!words.isEmpty()) {
                return new Modality(kind, words);
            }
        }
        return Modality.ASSERTED;
    }

    /** With what the grammar says of which words bear on which. */
    Modality find(Grammar grammar, List<Name> names, Attribution attribution, Scene around) {
        Tokens tokens = grammar.tokens();
        ScopeReader scopes = new ScopeReader(grammar, attribution, around);
        List<Finding> atCue = only(CUE, rules.find(around));
        for (ModalityKind kind : STRONGEST_FIRST) {
            apart(of(kind, atCue)).forEach(finding -> scopes.addAtCue(kind, finding.span()));
        }
        Span opening = opening(tokens, attribution);
        for (Span content : attribution.content()) {
            for (Span sentence : sentences(tokens, content)) {
                boolean first = sentence.overlaps(opening);
                Span clause = first ? opening : sentence;
                Scene within = Scene.of(tokens, names, clause);
                List<Finding> found = only(CONTENT, rules.find(within)).stream()
                        .filter(finding -> !first || !isQuestion(attribution, within, finding))
                        .toList();
                for (ModalityKind kind : STRONGEST_FIRST) {
                    apart(of(kind, found)).forEach(finding -> scopes.addInContent(kind, finding.span(), clause, first));
                }
                scopes.addNegations(clause, negations);
            }
        }
        return scopes.modality(STRONGEST_FIRST);
    }

    private static List<Span> sentences(Tokens tokens, Span content) {
        List<Span> parts = new ArrayList<>();
        int token = tokens.at(content.begin());
        while (token < tokens.size() && tokens.get(token).span().begin() < content.end()) {
            Sentence sentence = tokens.sentenceOf(token);
            parts.add(new Span(
                    Math.max(content.begin(), sentence.span().begin()),
                    Math.min(content.end(), sentence.span().end())));
            token = sentence.endToken();
        }
        return parts;
    }

    /** The content's first sentence, without the "that" which opens it and belongs to its cue. */
    private static Span opening(Tokens tokens, Attribution attribution) {
        Span clause = firstSentence(tokens, attribution.content().get(0));
        int first = tokens.at(clause.begin());
        boolean opened =
                tokens.within(clause).size() > 1 && tokens.get(first).form().equalsIgnoreCase("that");
        return opened ? new Span(tokens.get(first + 1).span().begin(), clause.end()) : clause;
    }

    /** "The word on who may dredge the bar" is not unsure. Conditions stand where they will. */
    private boolean isSubordinate(Scene within, Finding finding) {
        if (finding.kind().startsWith("conditional")) {
            return false;
        }
        for (int at = finding.place().begin() - 1; at >= 0 && !within.isBoundary(at); at--) {
            if (subordinate.contains(within.word(at).small())) {
                return true;
            }
        }
        return false;
    }

    /** "Asked if the doctor had come" sets no condition. */
    private boolean isQuestion(Attribution attribution, Scene within, Finding finding) {
        return finding.place().begin() == 0
                && within.word(0).small().equals("if")
                && attribution.cue().map(Cue::lemma).filter(asking::contains).isPresent();
    }

    private static List<Finding> only(String where, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind().endsWith(where))
                .toList();
    }

    private static List<Finding> of(ModalityKind kind, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind().startsWith(kind.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** In reading order; of those that overlap that of the rule that stands first. */
    private static List<Finding> apart(List<Finding> findings) {
        List<Finding> apart = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparingInt(Finding::rule))
                .filter(finding ->
                        apart.stream().noneMatch(other -> other.span().overlaps(finding.span())))
                .forEach(apart::add);
        apart.sort(Comparator.comparing(Finding::span));
        return apart;
    }

    private static Span firstSentence(Tokens tokens, Span content) {
        int first = tokens.at(content.begin());
        if (first == tokens.size()) {
            return content;
        }
        Sentence sentence = tokens.sentenceOf(first);
        return new Span(
                content.begin(),
                Math.max(
                        content.begin(), Math.min(content.end(), sentence.span().end())));
    }
}
