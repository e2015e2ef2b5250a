package org.rapporteur.language.circumstance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * How a name is kept back, and why: the reason stands beside the attribution or in the sentence
 * behind it ("They spoke on condition of anonymity because ..."). A source that is named by a role
 * alone, "the nurse", is anonymous if a reason is given.
 */
final class AnonymityRules {

    private final RuleBook rules;
    private final SourceNaming sourceNaming;
    private final Set<String> anaphors;

    AnonymityRules(RuleBook rules, SourceNaming sourceNaming, WordLists lists) {
        this.rules = rules;
        this.sourceNaming = sourceNaming;
        this.anaphors = lists.get("anaphor");
    }

    Anonymity find(Tokens tokens, List<Name> names, Attribution attribution, Scene around) {
        Optional<Span> source = attribution.source().span();
        if (source.isEmpty() || attribution.source().naming() == Naming.COLLECTIVE) {
            return Anonymity.NONE;
        }
        Optional<Span> reason = reason(around)
                .or(() -> nextSentence(tokens, attribution).flatMap(next -> reason(Scene.of(tokens, names, next))));
        if (attribution.source().naming() == Naming.NAMED
                && (reason.isEmpty() || sourceNaming.isByName(tokens, names, source.get()))) {
            return Anonymity.NONE;
        }
        AnonymityKind kind = sourceNaming.anonymity(tokens, names, source.get());
        return new Anonymity(kind == AnonymityKind.NONE ? AnonymityKind.ROLE : kind, reason);
    }

    private Optional<Span> reason(Scene scene) {
        return rules.find(scene).stream()
                .min(Comparator.comparingInt(Finding::rule))
                .map(Finding::span);
    }

    /** The sentence behind source, cue and content, if it begins with a word that takes somebody up. */
    private Optional<Span> nextSentence(Tokens tokens, Attribution attribution) {
        Span all = attribution.extent();
        all = attribution.source().span().map(all::cover).orElse(all);
        List<Token> within = tokens.within(all);
        if (within.isEmpty()) {
            return Optional.empty();
        }
        int next = tokens.sentenceOf(within.get(within.size() - 1).index()).endToken();
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        Sentence sentence = tokens.sentenceOf(next);
        String first = Word.of(tokens.get(next), true).small();
        return anaphors.contains(first) ? Optional.of(sentence.span()) : Optional.empty();
    }
}
