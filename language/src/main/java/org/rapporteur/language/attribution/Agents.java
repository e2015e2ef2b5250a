package org.rapporteur.language.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Who does what a participle says that has no subject of its own: "asked by Solen", "going on to explain it, Solen". */
final class Agents {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");
    private static final Set<Relation> BY_PHRASE = Set.of(Relation.OBL, Relation.OBL_AGENT, Relation.NMOD);
    private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
    private static final Set<Relation> SUBJECT = Set.of(Relation.NSUBJ);

    private final Tokens tokens;
    private final Grammar grammar;

    Agents(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.grammar = grammar;
    }

    /** Whether a cue is a passive: a form of be, and a participle behind it. */
    boolean isPassive(Span cue) {
        List<Token> within = tokens.within(cue);
        for (int i = 0; i + 1 < within.size(); i++) {
            int next = within.get(i + 1).index();
            boolean participle =
                    grammar.part(next) == PartOfSpeech.VERB && !lower(next).endsWith("ing");
            if (BE.contains(lower(within.get(i).index())) && participle) {
                return true;
            }
        }
        return false;
    }

    /** Whom "by" right behind a cue names. */
    Optional<Span> of(Span cue) {
        int by = tokens.at(cue.end());
        if (by + 1 >= tokens.size() || !lower(by).equals("by")) {
            return Optional.empty();
        }
        SentenceTree tree = grammar.treeOf(by);
        return tokens.within(cue).stream()
                .map(Token::index)
                .filter(tree::holds)
                .filter(token -> !lower(token).endsWith("ing")
                        && tree.child(token, SUBJECT).isEmpty())
                .flatMap(token -> tree.children(token, BY_PHRASE).stream())
                .filter(child -> tree.head(by) == child && NOMINAL.contains(tree.part(child)))
                .map(child -> Bounds.of(tokens, tree, child))
                .findFirst();
    }

    /** The source of the main clause behind a participle that opens its sentence. */
    Optional<Span> behind(Draft draft, List<Draft> drafts) {
        Span cue = draft.cue().orElseThrow();
        int first = tokens.at(cue.begin());
        Sentence sentence = tokens.sentenceOf(first);
        boolean opens = first - sentence.firstToken() <= 1 && lower(first).endsWith("ing");
        if (!opens || draft.content().isEmpty() || isPassive(cue)) {
            return Optional.empty();
        }
        int end = draft.extent().end();
        return drafts.stream()
                .flatMap(other -> other.source().stream())
                .filter(source -> source.begin() >= end && sentence.span().contains(source))
                .filter(source -> lower(tokens.at(source.begin()) - 1).equals(","))
                .min(Comparator.comparingInt(Span::begin));
    }

    private String lower(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).form().toLowerCase(Locale.ROOT) : "";
    }
}
