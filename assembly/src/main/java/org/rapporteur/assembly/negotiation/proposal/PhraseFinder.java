package org.rapporteur.assembly.negotiation.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.proposal.Phrase.Version;
import org.rapporteur.assembly.negotiation.proposal.Phrase.Worth;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.NounPhrase;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** Finds where an article speaks of plans and texts on the table. */
final class PhraseFinder {

    private static final Set<PartOfSpeech> NOUN = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    private static final Set<Relation> DESCRIBING = EnumSet.of(
            Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD_DESC, Relation.NUMMOD, Relation.FLAT);
    private static final Set<Relation> OF = EnumSet.of(Relation.NMOD);
    private static final Set<Relation> TO_DO = EnumSet.of(Relation.ACL);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> PARTY = EnumSet.of(Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> MARK = EnumSet.of(Relation.MARK);
    private static final Set<Relation> DETERMINER = EnumSet.of(Relation.DET);
    private static final Set<String> TAKING_UP = Set.of("the", "that", "this");
    private static final Set<Relation> NAME =
            EnumSet.of(Relation.COMPOUND, Relation.FLAT, Relation.NMOD_DESC, Relation.AMOD);

    private final ProposalWords words;
    private final PointCounts points;
    private final Material material;
    private final ArticleId article;
    private final Grammar grammar;
    private final Tokens tokens;
    private final HandlingFinder handlings;

    private PhraseFinder(
            ProposalWords words, QuantityReader quantities, Material material, ArticleId article, Grammar grammar) {
        this.words = words;
        this.points = PointCounts.of(quantities, words, grammar);
        this.material = material;
        this.article = article;
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.handlings = new HandlingFinder(words, material, article, grammar);
    }

    /** In reading order; none where the article's grammar is not known. */
    static List<Phrase> find(ProposalWords words, QuantityReader quantities, Material material, ArticleId article) {
        return material.wordingOf(article)
                .grammar()
                .map(grammar -> new PhraseFinder(words, quantities, material, article, grammar).find())
                .orElse(List.of());
    }

    private List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        int last = -1;
        for (SentenceTree tree : grammar.trees()) {
            for (int token = tree.first(); token < tree.end(); token++) {
                if (isProposal(tree, token)) {
                    found.add(phrase(tree, token, last >= 0));
                    last = token;
                } else if (isJustBefore(last, token)) {
                    (isIt(tree, token) ? pronoun(tree, token) : clause(tree, token)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean isIt(SentenceTree tree, int token) {
        return tree.part(token) == PartOfSpeech.PRON && tokens.get(token).form().equalsIgnoreCase("it");
    }

    private boolean isJustBefore(int before, int token) {
        return before >= 0
                && tokens.sentenceNumber(token) - tokens.sentenceNumber(before) <= 1
                && tokens.paragraphNumber(token) == tokens.paragraphNumber(before);
    }

    /** "It", where what is done to it is done to proposals. */
    private Optional<Phrase> pronoun(SentenceTree tree, int token) {
        List<Handling> done = handlings.find(tree, token);
        Version version = new Version(Optional.empty(), basis(tree, token), false);
        return done.isEmpty() && version.of().isEmpty() ? Optional.empty() : Optional.of(standIn(token, version, done));
    }

    /** "Point 7", where it is put into the proposal that was spoken of last, or taken out of it. */
    private Optional<Phrase> clause(SentenceTree tree, int token) {
        return words.isClause(lemma(tree, token))
                ? handlings.ofClause(tree, token).map(done -> standIn(token, Version.UNSAID, List.of(done)))
                : Optional.empty();
    }

    private Phrase standIn(int token, Version version, List<Handling> done) {
        return new Phrase(
                telling(tokens.get(token).span(), token),
                token,
                "",
                "",
                OptionalInt.empty(),
                version,
                done,
                Worth.STANDS_IN);
    }

    private Telling telling(Span span, int token) {
        return new Telling(
                new Passage(article, span),
                material.voicesIn(article).statement(token).map(Statement::id));
    }

    private boolean isProposal(SentenceTree tree, int token) {
        return NOUN.contains(tree.part(token))
                && words.isNoun(lemma(tree, token))
                && !isPartOfNoun(tree, token)
                && (!isPlural(tree, token) || points.of(token).isPresent())
                && !isOfSomethingElse(tree, token)
                && !isIntention(tree, token)
                && (!words.isTaken(lemma(tree, token)) || isTakenUp(tree, token))
                && (!words.isAnswer(lemma(tree, token)) || isAnswer(tree, token));
    }

    private boolean isPlural(SentenceTree tree, int token) {
        return !tokens.get(token).form().equalsIgnoreCase(tree.lemma(token));
    }

    /** "An earlier version of this story", "the text of the speech", "the reply to a question". */
    private boolean isOfSomethingElse(SentenceTree tree, int token) {
        String of = words.isAnswer(lemma(tree, token)) ? "to" : "of";
        return !words.isStrong(lemma(tree, token))
                && tree.children(token, OF).stream()
                        .anyMatch(child -> preposition(tree, child).equals(of) && !isNegotiated(tree, child));
    }

    private boolean isNegotiated(SentenceTree tree, int token) {
        String lemma = lemma(tree, token);
        return words.isNoun(lemma) || words.isTopic(lemma) || lemma.equals("agreement") || lemma.equals("point");
    }

    /** "That update", not "an update", which is news. */
    private boolean isTakenUp(SentenceTree tree, int token) {
        return tree.children(token, DETERMINER).stream()
                .anyMatch(child -> TAKING_UP.contains(tokens.get(child).form().toLowerCase(Locale.ROOT)));
    }

    /** "The reply", "Kestria's reply", "a reply to the outline", and not "my answer", "a good answer", which are to a question. */
    private boolean isAnswer(SentenceTree tree, int token) {
        boolean ofNobody = tree.children(token, DESCRIBING).isEmpty();
        return words.isStrong(lemma(tree, token))
                || tree.children(token, OF).stream()
                        .anyMatch(child -> preposition(tree, child).equals("to"))
                || isTakenUp(tree, token) && ofNobody
                || tree.children(token, DESCRIBING).stream()
                        .anyMatch(child -> tree.part(child) == PartOfSpeech.PROPN || isCapital(child));
    }

    private static boolean isPartOfNoun(SentenceTree tree, int token) {
        boolean compound = tree.relation(token) == Relation.COMPOUND && NOUN.contains(tree.part(tree.head(token)));
        return compound || tree.relation(token) == Relation.GOESWITH;
    }

    /** "Plans to visit Dunmarrow", "a plan to retire": what somebody means to do, and no text. */
    private boolean isIntention(SentenceTree tree, int token) {
        boolean toDo = tree.children(token, TO_DO).stream()
                .anyMatch(below -> tree.children(below, MARK).stream()
                        .anyMatch(mark -> tokens.get(mark).form().equalsIgnoreCase("to")));
        return toDo && points.of(token).isEmpty() && topics(tree, token).isEmpty();
    }

    private List<Integer> topics(SentenceTree tree, int token) {
        return tree.children(token, DESCRIBING).stream()
                .filter(child -> words.isTopic(lemma(tree, child)))
                .toList();
    }

    private Phrase phrase(SentenceTree tree, int token, boolean takesUp) {
        OptionalInt count = points.of(token);
        String title = title(tree, token);
        Version version = version(tree, token);
        List<Handling> done = handlings.find(tree, token);
        boolean own = count.isPresent()
                || !title.isEmpty()
                || !topics(tree, token).isEmpty()
                || version.of().isPresent()
                || (takesUp || words.isStrong(lemma(tree, token))) && version.isLater()
                || words.isStrong(lemma(tree, token)) && (version.later().isPresent() || !done.isEmpty());
        return new Phrase(
                telling(span(tree, token), token),
                token,
                lemma(tree, token),
                title,
                count,
                version,
                done,
                own ? Worth.OWN : Worth.TAKES_UP);
    }

    /** From its first describing word to its head: without determiner, and without what hangs on it behind. */
    private Span span(SentenceTree tree, int token) {
        int first = tree.children(token, DESCRIBING).stream()
                .filter(child -> child < token)
                .mapToInt(tree::firstBelow)
                .min()
                .orElse(token);
        int end = tree.children(token, NAME).stream()
                .filter(child -> child > token && tree.relation(child) == Relation.FLAT)
                .mapToInt(tree::endBelow)
                .max()
                .orElse(token + 1);
        while (first < token && tree.relation(first) == Relation.DET) {
            first++;
        }
        return tokens.spanOf(first, end);
    }

    /** "Aubrethe draft", "Varga Text": a name before the noun that is no state's, or capitals in both. */
    private String title(SentenceTree tree, int token) {
        boolean capital = isCapital(token);
        List<Integer> names = tree.children(token, NAME).stream()
                .filter(child -> child < token && isCapital(child))
                .filter(child -> capital || isName(tree, child))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        NounPhrase phrase = NounPhrase.headedBy(grammar, token);
        int first = Math.max(phrase.firstToken(), tree.firstBelow(names.get(0)));
        return tokens.words(tokens.spanOf(first, token + 1)).toLowerCase(Locale.ROOT);
    }

    private boolean isCapital(int token) {
        String form = tokens.get(token).form();
        return Character.isUpperCase(form.codePointAt(0)) && form.chars().anyMatch(Character::isLowerCase);
    }

    /** Not "Kestria" in "the Kestria-drafted text". */
    private boolean isName(SentenceTree tree, int token) {
        boolean ofParticiple = tokens.get(token + 1).form().equals("-");
        return tree.part(token) == PartOfSpeech.PROPN
                && !ofParticiple
                && !words.isOfState(tokens.get(token).form());
    }

    private Version version(SentenceTree tree, int token) {
        boolean answer = words.isAnswer(lemma(tree, token));
        Optional<Boolean> later = tree.children(token, DESCRIBING).stream()
                .map(child -> words.isLater(tokens.get(child).form().toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream)
                .findFirst();
        OptionalInt of = tree.children(token, OF).stream()
                .filter(child -> words.isNoun(lemma(tree, child))
                        && preposition(tree, child).equals(answer ? "to" : "of"))
                .mapToInt(Integer::intValue)
                .findFirst();
        return new Version(later, of.isPresent() ? of : basis(tree, token), answer);
    }

    /** "Varga wrote the paper from the Aubrethe draft": what the verb that it hangs on says it comes of. */
    private OptionalInt basis(SentenceTree tree, int token) {
        if (!PARTY.contains(tree.relation(token))) {
            return OptionalInt.empty();
        }
        int verb = tree.head(token);
        Optional<String> slot = words.basis(lemma(tree, verb));
        return slot.isEmpty()
                ? OptionalInt.empty()
                : tree.children(verb).stream()
                        .filter(child -> child != token)
                        .mapToInt(child -> basisIn(tree, child, slot.get()))
                        .filter(head -> head >= 0)
                        .findFirst();
    }

    /** The older one in what hangs on the verb: "from the draft", "on the basis of the draft"; below 0 if there is none. */
    private int basisIn(SentenceTree tree, int child, String slot) {
        if (preposition(tree, child).equals("on") && lemma(tree, child).equals("basis")) {
            return tree.children(child, OF).stream()
                    .filter(below -> words.isNoun(lemma(tree, below)))
                    .findFirst()
                    .orElse(-1);
        }
        boolean fits = words.isNoun(lemma(tree, child))
                && (slot.equals(ProposalWords.OBJECT)
                        ? tree.relation(child) == Relation.OBJ
                        : preposition(tree, child).equals(slot));
        return fits ? child : -1;
    }

    private String preposition(SentenceTree tree, int token) {
        return tree.children(token, CASE).stream()
                .map(child -> tokens.get(child).form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String lemma(SentenceTree tree, int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }
}
