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

    private final RuleBook rules;

    private final Set<String> asking;
    private final Set<String> subordinate;

    ModalityRules(RuleBook rules, WordLists lists) {
        this.rules = rules;
        this.asking = lists.get("asking");
        this.subordinate = lists.get("subordinate");
    }

    Modality find(Tokens tokens, List<Name> names, Attribution attribution, Scene around) {
        List<Finding> found = new ArrayList<>(only("/cue", rules.find(around)));
        Scene within = Scene.of(
                tokens,
                names,
                withoutThat(tokens, firstSentence(tokens, attribution.content().get(0))));
        List<Finding> inContent = new ArrayList<>(only("/content", rules.find(within)));
        inContent.removeIf(finding -> isQuestion(attribution, within, finding) || isSubordinate(within, finding));
        found.addAll(inContent);
        for (ModalityKind kind : STRONGEST_FIRST) {
            List<Span> words = apart(found.stream()
                    .filter(finding -> finding.kind().startsWith(kind.name().toLowerCase(Locale.ROOT)))
                    .toList());
            if (!words.isEmpty()) {
                return new Modality(kind, words);
            }
        }
        return Modality.ASSERTED;
    }

    /** The "that" which opens a content belongs to its cue. */
    private static Span withoutThat(Tokens tokens, Span clause) {
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

    /** In reading order; of words that overlap those of the rule that stands first. */
    private static List<Span> apart(List<Finding> findings) {
        List<Span> words = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparingInt(Finding::rule))
                .map(Finding::span)
                .filter(span -> words.stream().noneMatch(span::overlaps))
                .forEach(words::add);
        words.sort(Comparator.naturalOrder());
        return words;
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
