package org.rapporteur.assembly.negotiation.step;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.NounPhrase;
import org.rapporteur.language.grammar.SentenceTree;

/** Gathers what the clauses of an article are compared by. */
final class Contents {

    private static final Set<Relation> WHERE = EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED, Relation.NMOD);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ, Relation.COMPOUND);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<String> AT = Set.of(
            "in", "at", "to", "from", "into", "near", "on", "outside", "inside", "across", "through", "over", "around",
            "for");

    private final Grammar grammar;
    private final EntitiesByToken entities;
    private final Voices voices;
    private final Keys keys;
    private Set<String> before = Set.of();

    Contents(Grammar grammar, EntitiesByToken entities, Voices voices, Keys keys) {
        this.grammar = grammar;
        this.entities = entities;
        this.voices = voices;
        this.keys = keys;
    }

    /** @param whole whether all below who acts is compared, with the clauses that describe him */
    Deed.Content of(Verbs verbs, int token, Set<Integer> clause, boolean whole) {
        SentenceTree tree = verbs.tree();
        List<Integer> subjects = tree.part(token) == PartOfSpeech.NOUN ? List.of() : verbs.subjects(token);
        Set<Integer> doing = new TreeSet<>();
        Set<Integer> compared = new TreeSet<>(clause);
        for (int subject : subjects) {
            Set<Integer> own = whole && !Clauses.isBelow(tree, token, subject)
                    ? Clauses.whole(tree, subject)
                    : Clauses.clause(tree, verbs, subject);
            compared.addAll(own);
            if (!tree.isRelated(subject, PASSIVE) && entities.first(subject).isPresent()) {
                doing.addAll(own);
            }
        }
        compared.removeIf(at -> at < keys.begin());
        whatIsTold(verbs, token).ifPresent(noun -> compared.addAll(Clauses.clause(tree, verbs, noun)));
        Set<EntityId> all = new HashSet<>(speakers(token));
        compared.forEach(at -> entities.first(at).ifPresent(all::add));
        Set<EntityId> actors = new HashSet<>();
        subjects.stream()
                .filter(subject -> !tree.isRelated(subject, PASSIVE))
                .forEach(subject -> entities.first(subject).ifPresent(actors::add));
        return new Deed.Content(
                keys.deed(tree, verbs, token),
                new HashSet<>(List.of(verbs.lemma(token), verbs.phrasal(token))),
                keys.content(tree, verbs, objects(tree, token), token),
                words(verbs, token, compared, subjects),
                keys.content(tree, verbs, where(tree, verbs, compared), token),
                keys.content(tree, verbs, doing, token),
                actors,
                all);
    }

    /** For "he", "it" of which nobody knows whom they mean, the words for who acted, or was acted on, in the sentence before. */
    private Set<String> words(Verbs verbs, int token, Set<Integer> compared, List<Integer> subjects) {
        Set<String> words = keys.content(verbs.tree(), verbs, compared, token);
        boolean unknown = verbs.hasIt(token)
                || subjects.stream()
                        .anyMatch(subject -> PRONOUNS.contains(verbs.lower(subject))
                                && entities.first(subject).isEmpty());
        if (unknown) {
            words.addAll(before);
        }
        return words;
    }

    /** Goes on behind a sentence. */
    void leave(Verbs verbs) {
        SentenceTree tree = verbs.tree();
        Set<Integer> nouns = new TreeSet<>();
        Stream.concat(tree.children(tree.root(), Verbs.SUBJECT).stream(), tree.children(tree.root(), OBJECT).stream())
                .filter(noun -> tree.part(noun) != PartOfSpeech.PRON)
                .forEach(noun -> nouns.addAll(Clauses.clause(tree, verbs, noun)));
        before = keys.content(tree, verbs, nouns, -1);
    }

    /** The words for who acts. */
    List<Span> doers(Verbs verbs, int token) {
        return verbs.tree().part(token) == PartOfSpeech.NOUN
                ? List.of()
                : verbs.subjects(token).stream()
                        .map(subject -> NounPhrase.headedBy(grammar, subject).span())
                        .toList();
    }

    private static Set<Integer> objects(SentenceTree tree, int token) {
        Set<Integer> objects = new TreeSet<>(tree.children(token, OBJECT));
        Set.copyOf(objects).forEach(object -> objects.addAll(tree.children(object, JOINED)));
        return objects;
    }

    /** Of a relative clause the noun that it describes: "the vote that was to be held". */
    private static OptionalInt whatIsTold(Verbs verbs, int token) {
        return verbs.antecedent(token);
    }

    /** The words behind "in", "to", "at" that are names. */
    private static Set<Integer> where(SentenceTree tree, Verbs verbs, Set<Integer> compared) {
        Set<Integer> places = new TreeSet<>();
        for (int word : compared) {
            boolean named = tree.part(word) == PartOfSpeech.PROPN && tree.isRelated(word, WHERE);
            boolean there =
                    named && tree.children(word, CASE).stream().anyMatch(child -> AT.contains(verbs.lower(child)));
            if (there) {
                places.addAll(Clauses.clause(tree, verbs, word));
            }
        }
        return places;
    }

    Set<EntityId> speakers(int token) {
        return voices.statement(token)
                .map(statement -> Set.copyOf(statement.speaker().entities()))
                .orElse(Set.of());
    }

    /** From the first to the last word of a clause; with the words that announce it. */
    Span span(SentenceTree tree, int token, Set<Integer> clause) {
        Set<Integer> all = new TreeSet<>(clause);
        int at = token;
        while (at != tree.root() && tree.relation(at) == Relation.XCOMP) {
            at = tree.head(at);
            all.add(at);
            tree.children(at, Verbs.SUBJECT).forEach(subject -> all.addAll(Clauses.whole(tree, subject)));
        }
        all.removeIf(word -> word < keys.begin());
        int first = all.stream().mapToInt(Integer::intValue).min().orElse(token);
        int last = all.stream().mapToInt(Integer::intValue).max().orElse(token);
        while (last > first && tree.part(last) == PartOfSpeech.PUNCT) {
            last--;
        }
        while (first < last && tree.part(first) == PartOfSpeech.PUNCT) {
            first++;
        }
        return grammar.tokens().spanOf(first, last + 1);
    }
}
