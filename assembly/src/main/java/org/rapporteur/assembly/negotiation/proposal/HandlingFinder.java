package org.rapporteur.assembly.negotiation.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.proposal.ProposalWords.Deed;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.NounPhrase;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.grammar.Subjects;
import org.rapporteur.language.token.Tokens;

/** Finds what an article says is done with a proposal: by the verb that it hangs on or that hangs on it, or a noun. */
final class HandlingFinder {

    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL, Relation.AMOD);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> PARTICLE = EnumSet.of(Relation.COMPOUND_PRT, Relation.ADVMOD);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> NEGATION = EnumSet.of(Relation.ADVMOD);
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<Relation> AGENT = EnumSet.of(Relation.OBL_AGENT);
    private static final Set<Relation> OWNER = EnumSet.of(Relation.NMOD_POSS, Relation.COMPOUND, Relation.AMOD);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<EntityKind> MAKERS =
            EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.GROUP);

    private final ProposalWords words;
    private final Material material;
    private final ArticleId article;
    private final Tokens tokens;
    private final Grammar grammar;
    private final EntitiesByToken entities;

    /** Who does it, and the words that name them. */
    private record Doer(Optional<Passage> words, List<EntityId> who) {

        static final Doer UNSAID = new Doer(Optional.empty(), List.of());
    }

    HandlingFinder(ProposalWords words, Material material, ArticleId article, Grammar grammar) {
        this.words = words;
        this.material = material;
        this.article = article;
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.entities = material.entitiesIn(article);
    }

    /** In order of place. */
    List<Handling> find(SentenceTree tree, int proposal) {
        List<Handling> found = new ArrayList<>();
        owner(tree, proposal).ifPresent(found::add);
        above(tree, proposal).forEach(found::add);
        for (int below : tree.children(proposal, DESCRIBING)) {
            if (tree.part(below) == PartOfSpeech.VERB) {
                described(tree, proposal, below).forEach(found::add);
            }
        }
        return found.stream().sorted().toList();
    }

    /** "The Kestrian plan", "Kestria's plan", "her plan". */
    private Optional<Handling> owner(SentenceTree tree, int proposal) {
        for (int child : tree.children(proposal, OWNER)) {
            Optional<EntityId> who =
                    entities.at(child).stream().filter(this::isMaker).findFirst();
            boolean participle = tree.part(child) == PartOfSpeech.VERB;
            boolean town = tree.relation(child) != Relation.NMOD_POSS
                    && who.filter(this::isTown).isPresent();
            if (who.isPresent() && !town && !participle && !isBeforeParticiple(tree, proposal, child)) {
                Passage named = passage(tree.spanBelow(child));
                return Optional.of(new Handling(
                        HandlingKind.OWNED,
                        passage(named.span().cover(tokens.get(proposal).span())),
                        Optional.of(named),
                        List.of(who.get()),
                        Optional.empty(),
                        voice(proposal)));
            }
        }
        return Optional.empty();
    }

    private boolean isMaker(EntityId id) {
        return material.findEntity(id)
                .filter(entity -> MAKERS.contains(entity.kind()))
                .isPresent();
    }

    /** "Aubrethe" in "the Aubrethe draft" is where it was made; a state, or a person of two names, would be who made it. */
    private boolean isTown(EntityId id) {
        return material.findEntity(id)
                .filter(entity -> entity.kind() == EntityKind.PLACE
                        ? !words.isOfState(entity.name())
                        : entity.kind() == EntityKind.PERSON && !entity.name().contains(" "))
                .isPresent();
    }

    /** "Kestria" in "the Kestria-drafted plan", wherever the tree hangs it. */
    private boolean isBeforeParticiple(SentenceTree tree, int proposal, int child) {
        int behind = child + 1;
        return behind + 1 < proposal
                && tokens.get(behind).form().equals("-")
                && tree.part(behind + 1) == PartOfSpeech.VERB;
    }

    /** By what it hangs on. */
    private List<Handling> above(SentenceTree tree, int proposal) {
        int first = firstOfJoined(tree, proposal);
        int above = tree.head(first);
        if (above == first) {
            return List.of();
        }
        String before = preposition(tree, proposal);
        List<Handling> found = new ArrayList<>();
        if (tree.part(above) == PartOfSpeech.VERB && !isNegated(tree, above)) {
            for (Deed deed : deeds(tree, above)) {
                boolean fits = switch (deed.slot()) {
                    case ProposalWords.OBJECT -> OBJECT.contains(tree.relation(first));
                    case ProposalWords.SUBJECT -> SUBJECT.contains(tree.relation(first));
                    default -> before.equals(deed.slot());
                };
                if (fits && isDoneBySomebody(tree, above, deed)) {
                    found.add(handling(deed, tree, proposal, above));
                }
            }
        } else if (tree.part(above) == PartOfSpeech.NOUN) {
            words.noun(lemma(tree, above)).stream()
                    .filter(deed -> before.equals(deed.slot()))
                    .map(deed -> handling(deed, tree, proposal, above))
                    .forEach(found::add);
        }
        return found;
    }

    /** "Point 7 was struck out", "they added a clause on fish", where no proposal is named beside it. */
    Optional<Handling> ofClause(SentenceTree tree, int clause) {
        int verb = tree.head(clause);
        if (!OBJECT.contains(tree.relation(clause)) || tree.part(verb) != PartOfSpeech.VERB || isNegated(tree, verb)) {
            return Optional.empty();
        }
        boolean named = tree.children(verb).stream().anyMatch(child -> words.isNoun(lemma(tree, child)));
        return deeds(tree, verb).stream()
                .filter(deed -> deed.kind() == HandlingKind.ADDED || deed.kind() == HandlingKind.DROPPED)
                .filter(deed -> !named && !deed.slot().equals(ProposalWords.SUBJECT))
                .filter(deed -> isDoneBySomebody(tree, verb, deed))
                .findFirst()
                .map(deed -> handling(deed, tree, clause, verb));
    }

    /** "Accept the paper", "they were urged to accept it": nobody does it. */
    private static boolean isDoneBySomebody(SentenceTree tree, int verb, Deed deed) {
        return deed.slot().equals(ProposalWords.SUBJECT)
                || !tree.children(verb, PASSIVE).isEmpty()
                || Subjects.doerOf(tree, verb).isPresent();
    }

    private static int firstOfJoined(SentenceTree tree, int token) {
        int first = token;
        while (JOINED.contains(tree.relation(first))) {
            first = tree.head(first);
        }
        return first;
    }

    private List<Deed> deeds(SentenceTree tree, int verb) {
        String lemma = lemma(tree, verb);
        List<Deed> found = new ArrayList<>();
        for (int particle : tree.children(verb, PARTICLE)) {
            found.addAll(words.verb(lemma + " " + tokens.get(particle).form().toLowerCase(Locale.ROOT)));
        }
        return found.isEmpty() ? words.verb(lemma) : found;
    }

    private boolean isNegated(SentenceTree tree, int verb) {
        return tree.children(verb, NEGATION).stream()
                .anyMatch(child -> NOT.contains(tokens.get(child).form().toLowerCase(Locale.ROOT)));
    }

    private String preposition(SentenceTree tree, int token) {
        return tree.children(token, CASE).stream()
                .filter(child -> child < token)
                .map(child -> tokens.get(child).form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** By a verb that hangs on it: "drafted by Kestria", "that the allies picked apart", "Kestria-drafted". */
    private List<Handling> described(SentenceTree tree, int proposal, int verb) {
        boolean isObject = isPassive(tree, verb)
                || tree.relation(verb) == Relation.ACL_RELCL
                        && tree.children(verb, SUBJECT).stream().noneMatch(this::isRelative);
        return deeds(tree, verb).stream()
                .filter(deed -> deed.slot().equals(isObject ? ProposalWords.OBJECT : ProposalWords.SUBJECT))
                .filter(deed -> !isNegated(tree, verb))
                .map(deed -> handling(deed, tree, proposal, verb))
                .toList();
    }

    /** A participle without subject: "drafted", "leaked". */
    private boolean isPassive(SentenceTree tree, int verb) {
        boolean participle = tree.relation(verb) != Relation.ACL_RELCL
                && !tokens.get(verb).form().toLowerCase(Locale.ROOT).endsWith("ing");
        return participle || !tree.children(verb, EnumSet.of(Relation.AUX_PASS)).isEmpty();
    }

    private boolean isRelative(int token) {
        String form = tokens.get(token).form().toLowerCase(Locale.ROOT);
        return form.equals("that") || form.equals("which");
    }

    private Handling handling(Deed deed, SentenceTree tree, int proposal, int word) {
        Doer doer = doer(tree, deed, proposal, word);
        Optional<Passage> what = what(tree, deed, proposal, word);
        Span told = tokens.get(word).span().cover(tokens.get(proposal).span());
        for (Optional<Passage> part : List.of(doer.words(), what)) {
            if (part.isPresent()) {
                told = told.cover(part.get().span());
            }
        }
        return new Handling(deed.kind(), passage(told), doer.words(), doer.who(), what, voice(word));
    }

    private Doer doer(SentenceTree tree, Deed deed, int proposal, int word) {
        if (deed.slot().equals(ProposalWords.SUBJECT)) {
            return Doer.UNSAID;
        }
        boolean describes = tree.isBelow(word, proposal);
        OptionalInt doer = describes && tree.relation(word) != Relation.ACL_RELCL
                ? tree.child(word, AGENT)
                : Subjects.doerOf(tree, word);
        if (doer.isEmpty() && tree.relation(word) == Relation.AMOD) {
            doer = hyphenated(word);
        }
        if (doer.isEmpty() || isRelative(doer.getAsInt()) || tree.isBelow(proposal, doer.getAsInt())) {
            return Doer.UNSAID;
        }
        NounPhrase phrase = NounPhrase.joinedAt(grammar, doer.getAsInt());
        List<EntityId> who = phrase.members().stream()
                .flatMap(member -> entities.first(member.reference()).or(() -> entities.first(member.head())).stream())
                .distinct()
                .toList();
        return new Doer(Optional.of(passage(phrase.span())), who);
    }

    /** "Kestria" in "Kestria-drafted". */
    private OptionalInt hyphenated(int participle) {
        return participle >= 2 && tokens.get(participle - 1).form().equals("-")
                ? OptionalInt.of(participle - 2)
                : OptionalInt.empty();
    }

    private Optional<Passage> what(SentenceTree tree, Deed deed, int proposal, int word) {
        if (deed.kind() != HandlingKind.ADDED && deed.kind() != HandlingKind.DROPPED) {
            return Optional.empty();
        }
        return tree.children(word, OBJECT).stream()
                .filter(child -> child != proposal || words.isClause(lemma(tree, child)))
                .findFirst()
                .map(child -> passage(NounPhrase.joinedAt(grammar, child).span()));
    }

    private Optional<StatementId> voice(int token) {
        return material.voicesIn(article).statement(token).map(Statement::id);
    }

    private Passage passage(Span span) {
        return new Passage(article, span);
    }

    private static String lemma(SentenceTree tree, int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }
}
