package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueFrame;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Keeps what somebody says or thinks apart from what the outlet tells of him: "the envoy seemed tired",
 * "those looking to win", "the debate promised to be long". Where such a verb only carries another one
 * that does say something, that is the cue: "a post that appeared to insinuate he had left".
 */
final class NoSayings {

    private static final Set<EntityKind> BEINGS = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP);
    private static final Set<MentionKind> THINGS =
            Set.of(MentionKind.EVENT, MentionKind.OBJECT, MentionKind.ABSTRACT, MentionKind.TIME);
    private static final Set<String> NO_VERB = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "him",
            "them", "me", "us", "you", "it");
    private static final Set<String> OPENS_CLAUSE =
            Set.of("that", "whether", "why", "how", "what", "who", "when", "where", "\"");
    private static final Set<Relation> SUBJECT = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> COMPLETION = Set.of(Relation.CCOMP, Relation.XCOMP);
    private static final Set<Relation> FINITE_SIGNS =
            Set.of(Relation.MARK, Relation.AUX, Relation.AUX_PASS, Relation.COP);
    /** "Insinuate the old captain was": a subject so near opens a clause. */
    private static final int SUBJECT_REACH = 4;
    /** "The acting harbour minister, Varga". */
    private static final int TITLE_WORDS_MAX = 6;

    private final Tokens tokens;
    private final Grammar grammar;
    private final Encoding encoding;
    private final Names names;
    private final CueLexicon cues;
    private final NoSayingPhrases phrases;

    NoSayings(AttributionFinder.Evidence evidence, CueLexicon cues, NoSayingPhrases phrases) {
        this.tokens = evidence.tokens();
        this.grammar = evidence.grammar();
        this.encoding = evidence.encoding();
        this.names = evidence.names();
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The drafts that say something, some with the cue that says it. */
    List<Draft> sift(List<Draft> drafts) {
        List<Draft> sayings = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<NoSayingPhrases.Fit> fit = draft.cue().flatMap(cue -> phrases.find(tokens, cue));
            if (fit.isEmpty() || !isNone(draft, fit.get())) {
                sayings.add(draft);
            } else {
                carried(draft).ifPresent(sayings::add);
            }
        }
        return sayings;
    }

    private boolean isNone(Draft draft, NoSayingPhrases.Fit fit) {
        return switch (fit.frame()) {
            case ALWAYS -> true;
            case COMPLEMENT -> !isSeenBySource(draft);
            case INFINITIVE -> isInfinitive(behind(draft));
            case THING -> isInfinitive(behind(draft)) && isThing(draft);
            case ERRAND -> isErrand(draft);
            case BARE -> hasBareInfinitive(fit.head());
        };
    }

    /** The token behind a cue; the cue's own "to" counts as behind. */
    private int behind(Draft draft) {
        List<Token> cue = tokens.within(draft.cue().orElseThrow());
        int last = cue.get(cue.size() - 1).index();
        return lower(last).equals("to") ? last : last + 1;
    }

    /** "It seemed to Varga that": that is what Varga thinks. */
    private boolean isSeenBySource(Draft draft) {
        int behind = behind(draft);
        return behind + 1 < tokens.size()
                && lower(behind).equals("to")
                && draft.source()
                        .filter(source ->
                                source.begin() == tokens.get(behind + 1).span().begin())
                        .isPresent();
    }

    private boolean isInfinitive(int at) {
        return at + 1 < tokens.size()
                && lower(at).equals("to")
                && Character.isLowerCase(tokens.get(at + 1).form().charAt(0))
                && !NO_VERB.contains(lower(at + 1));
    }

    /** A person, and right behind the words for him what he is called for. */
    private boolean isErrand(Draft draft) {
        int behind = behind(draft);
        return names.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> tokens.within(name.span()))
                .filter(name -> !name.isEmpty() && name.get(0).index() >= behind)
                .filter(name -> name.get(0).index() - behind <= TITLE_WORDS_MAX)
                .anyMatch(name -> isInfinitive(name.get(name.size() - 1).index() + 1));
    }

    /** "Customers may see prices fall": they do not say so. */
    private boolean hasBareInfinitive(int head) {
        if (!encoding.knowsGrammar()) {
            return false;
        }
        SentenceTree tree = grammar.treeOf(head);
        return tree.children(head, COMPLETION).stream()
                .filter(child -> child > head && tree.part(child) == PartOfSpeech.VERB)
                .anyMatch(child -> tree.lemma(child).equals(lower(child))
                        && tree.child(child, FINITE_SIGNS).isEmpty());
    }

    private boolean isThing(Draft draft) {
        if (draft.source().isEmpty() || !encoding.knowsGrammar()) {
            return false;
        }
        Span source = draft.source().get();
        boolean being = names.within(source).stream().anyMatch(name -> BEINGS.contains(name.kind()));
        return !being
                && new HeadFinder(grammar)
                        .reference(source).stream()
                                .flatMap(token -> grammar.encoderWord(token).stream())
                                .mapToObj(word -> encoding.kinds(word).best())
                                .anyMatch(THINGS::contains);
    }

    /** What a verb of seeming or trying carries: "appeared to insinuate | he had left". */
    private Optional<Draft> carried(Draft draft) {
        int to = behind(draft);
        if (!isInfinitive(to) || !encoding.knowsGrammar() || draft.content().isEmpty()) {
            return Optional.empty();
        }
        int verb = to + 1;
        Span content = draft.content().get(draft.content().size() - 1);
        Span form = tokens.get(verb).span();
        boolean says = cues.find(tokens.get(verb).form())
                .filter(word -> word.takes(CueFrame.THAT))
                .isPresent();
        if (!says || content.end() <= form.end() || !opensClause(verb)) {
            return Optional.empty();
        }
        int end = endOfClause(verb, content);
        return Optional.of(new Draft(
                draft.source(),
                Optional.of(form),
                List.of(tokens.spanOf(verb + 1, end)),
                draft.form(),
                draft.finder(),
                draft.confidence()));
    }

    private boolean opensClause(int verb) {
        SentenceTree tree = grammar.treeOf(verb);
        if (verb + 1 >= tree.end()) {
            return false;
        }
        boolean subject = false;
        for (int at = verb + 1; at < Math.min(tree.end(), verb + 1 + SUBJECT_REACH); at++) {
            subject |= SUBJECT.contains(tree.relation(at));
        }
        return subject || OPENS_CLAUSE.contains(lower(verb + 1));
    }

    /** Without what is joined to a verb before: "that appeared to insinuate he had left | but failed to ...". */
    private int endOfClause(int verb, Span content) {
        SentenceTree tree = grammar.treeOf(verb);
        int end = verb + 2;
        while (end < tree.end() && tokens.get(end).span().end() <= content.end() && !leaves(tree, end, verb)) {
            end++;
        }
        return end;
    }

    private static boolean leaves(SentenceTree tree, int token, int verb) {
        int joined = tree.head(token);
        return tree.part(token) == PartOfSpeech.CCONJ
                && tree.relation(joined) == Relation.CONJ
                && tree.head(joined) < verb;
    }

    private String lower(int token) {
        return token < tokens.size() ? tokens.get(token).form().toLowerCase(Locale.ROOT) : "";
    }
}
