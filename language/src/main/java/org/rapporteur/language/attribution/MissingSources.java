package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.grammar.Subjects;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Gives a cue that the tagger left without a source, or with one that cannot be, the one that grammar
 * gives it: the name or pronoun right before it ("Varga said"), whom "by" names, or whoever the sentence
 * says does it ("Varga thanked them, saying ...", "... and promised ..."). A passive's subject says nothing.
 */
final class MissingSources {

    /** "Varga is expected to": whoever stands before does not say it. */
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "being", "be");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

    private static final Set<EntityKind> SPEAKING = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);

    private final Tokens tokens;
    private final Names names;
    private final Grammar grammar;
    private final DoubtedSources doubts;
    private final Agents agents;

    MissingSources(Names names, Grammar grammar) {
        this.tokens = grammar.tokens();
        this.names = names;
        this.grammar = grammar;
        this.doubts = new DoubtedSources(grammar);
        this.agents = new Agents(grammar);
    }

    List<Draft> supply(List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft sound = doubts.isDoubted(draft) ? draft.withSource(Optional.empty()) : draft;
            Optional<Span> found = sound.source().or(() -> source(sound, drafts));
            shared.add(sound.withSource(found));
        }
        return shared;
    }

    private Optional<Span> source(Draft draft, List<Draft> drafts) {
        if (draft.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = draft.cue().get();
        return agents.of(cue)
                .or(() -> rightBefore(cue))
                .or(() -> agents.behind(draft, drafts))
                .or(() -> doer(cue, drafts))
                .filter(found ->
                        !found.overlaps(cue) && draft.content().stream().noneMatch(found::overlaps));
    }

    private Optional<Span> rightBefore(Span cue) {
        int first = tokens.at(cue.begin());
        int before = first - 1;
        if (before < 0 || PASSIVE.contains(lower(first))) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(lower(before))) {
            return Optional.of(tokens.get(before).span());
        }
        int end = tokens.get(before).span().end();
        return names.names().stream()
                .filter(name -> SPEAKING.contains(name.kind()) && name.span().end() == end)
                .map(Name::span)
                .findFirst();
    }

    private Optional<Span> doer(Span cue, List<Draft> drafts) {
        if (agents.isPassive(cue)) {
            return Optional.empty();
        }
        SentenceTree tree = grammar.treeOf(tokens.at(cue.begin()));
        return tokens.within(cue).stream()
                .map(Token::index)
                .filter(tree::holds)
                .filter(token -> tree.root() == token
                        || !cue.contains(tokens.get(tree.head(token)).span()))
                .flatMapToInt(token -> Subjects.doerOf(tree, token).stream())
                .mapToObj(token -> asTagged(tree, token, drafts))
                .findFirst();
    }

    /** The words that stand for a doer: as the tagger bounded them for another cue, else all that hangs on it. */
    private Span asTagged(SentenceTree tree, int doer, List<Draft> drafts) {
        Span head = tokens.get(doer).span();
        return drafts.stream()
                .filter(other -> !doubts.isDoubted(other))
                .flatMap(other -> other.source().stream())
                .filter(source -> source.contains(head))
                .findFirst()
                .orElseGet(() -> Bounds.of(tokens, tree, doer));
    }

    private String lower(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
