package org.rapporteur.language.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.Mention;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** One article as the rules for events look at it: tokens, trees, names, and what a noun or a pronoun speaks of. */
final class Scene {

    private static final Set<EntityKind> ACTING =
            EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.GROUP);
    private static final Set<String> PERSONAL = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "they",
            "me",
            "us",
            "him",
            "her",
            "them",
            "who",
            "whom",
            "both",
            "his",
            "their",
            "our",
            "my",
            "your",
            "neither",
            "nobody",
            "anyone",
            "everyone",
            "someone",
            "somebody");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "evening",
            "afternoon");
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> NAMING = EnumSet.of(Relation.FLAT, Relation.APPOS, Relation.COMPOUND);

    private final Grammar grammar;
    private final Tokens tokens;
    private final Chains chains;
    private final Map<Integer, Name> nameAt = new HashMap<>();

    Scene(Grammar grammar, Names names, Chains chains) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.chains = chains;
        for (Name name : names.names()) {
            for (Token token : tokens.within(name.span())) {
                nameAt.putIfAbsent(token.index(), name);
            }
        }
    }

    Grammar grammar() {
        return grammar;
    }

    Tokens tokens() {
        return tokens;
    }

    Chains chains() {
        return chains;
    }

    SentenceTree tree(int token) {
        return grammar.treeOf(token);
    }

    Optional<Name> nameAt(int token) {
        return Optional.ofNullable(nameAt.get(token));
    }

    boolean isOf(int token, EntityKind kind) {
        return nameAt(token).filter(name -> name.kind() == kind).isPresent();
    }

    String lower(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return grammar.lemma(token).toLowerCase(Locale.ROOT);
    }

    PartOfSpeech part(int token) {
        return grammar.part(token);
    }

    Relation relation(int token) {
        return grammar.relation(token);
    }

    /** The preposition of a phrase, in small letters; several words are joined by a space; empty if there is none. */
    String preposition(int head) {
        StringBuilder words = new StringBuilder();
        for (int child : tree(head).children(head, CASE)) {
            if (child < head) {
                words.append(words.isEmpty() ? "" : " ").append(lower(child));
            }
        }
        return words.toString();
    }

    /** Whether a word takes up somebody as the owner of something: "their". */
    boolean isPronoun(int head) {
        return part(head) == PartOfSpeech.PRON;
    }

    /** Whether a word may speak of somebody who acts: a person, a body, a state or its people. */
    boolean isWho(int head) {
        if (isTime(head)) {
            return false;
        }
        if (nameAt(head).filter(name -> ACTING.contains(name.kind())).isPresent()) {
            return true;
        }
        if (part(head) == PartOfSpeech.PROPN && isHyphened(head)) {
            return true;
        }
        if (part(head) == PartOfSpeech.PRON) {
            return PERSONAL.contains(lower(head)) || isOfWho(head);
        }
        if (tree(head).children(head, NAMING).stream()
                .anyMatch(child -> child > head
                        && nameAt(child)
                                .filter(name -> ACTING.contains(name.kind()))
                                .isPresent())) {
            return true;
        }
        return kindOf(head)
                .filter(kind -> kind == MentionKind.PERSON
                        || kind == MentionKind.ORGANISATION
                        || kind == MentionKind.PLACE && part(head) != PartOfSpeech.NOUN)
                .isPresent();
    }

    /** "It" where a body or a state was spoken of before. */
    private boolean isOfWho(int pronoun) {
        return chains.headedBy(pronoun)
                .map(mention -> chains.of(mention).best())
                .flatMap(Mention::name)
                .filter(name -> ACTING.contains(name.kind()))
                .isPresent();
    }

    /** Whether a word tells a time: "Monday night". */
    boolean isTime(int head) {
        return kindOf(head).filter(kind -> kind == MentionKind.TIME).isPresent() || DAYS.contains(lower(head));
    }

    /** "US" in "US-Kestria talks", which the tagger may miss. */
    boolean isHyphened(int token) {
        return token + 1 < tokens.size() && part(token) == PartOfSpeech.PROPN && Places.isHyphen(lower(token + 1));
    }

    /** Whether a word names or describes a place. */
    boolean isPlace(int head) {
        return nameAt(head)
                .map(name -> name.kind() == EntityKind.PLACE)
                .orElseGet(() ->
                        kindOf(head).filter(kind -> kind == MentionKind.PLACE).isPresent());
    }

    private Optional<MentionKind> kindOf(int head) {
        return chains.headedBy(head).map(Mention::kind);
    }
}
