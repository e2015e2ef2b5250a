package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.assembly.framing.LoadedWords.Found;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;

/**
 * Plainer words that other outlets have in their own voice for the same thing. Two nouns are for the same thing
 * where they call the same entity, or, where they call none, belong to the same name: "the Veldian regime", "Veldia's
 * government". Two verbs are for the same thing where they have the same subject: "the crown plunged", "the crown fell".
 */
final class Contrasts {

    private static final Set<Relation> BELONGING =
            EnumSet.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final int STEM_MIN = 4;
    private static final int SUFFIX_MAX = 3;

    private final List<VoicedArticle> articles;
    private final Map<ArticleId, List<Called>> called = new HashMap<>();
    private final Map<ArticleId, List<Bound>> bound = new HashMap<>();

    /** Words for an entity. */
    private record Called(EntityId entity, Span words) {}

    /** A noun with the names that it belongs to, or a verb with the nouns of its subject. */
    private record Bound(String lemma, int token, boolean verb, Set<String> to) {}

    Contrasts(Material material, List<VoicedArticle> articles) {
        this.articles = articles;
        for (Entity entity : material.entities()) {
            entity.labels().forEach(label -> add(label.article(), entity, label.span()));
            entity.roles().forEach(role -> add(role.article(), entity, role.span()));
            entity.mentions().forEach(mention -> add(mention.article(), entity, mention.span()));
        }
        articles.forEach(article -> article.grammar().ifPresent(grammar -> bound.put(article.id(), bound(grammar))));
    }

    private void add(ArticleId article, Entity entity, Span words) {
        called.computeIfAbsent(article, unseen -> new ArrayList<>()).add(new Called(entity.id(), words));
    }

    /** In the articles' order, within one by place. */
    List<Passage> plainer(VoicedArticle article, Found place) {
        Set<String> wanted = Set.copyOf(place.word().plainer());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Span words = article.tokens().spanOf(place.first(), place.end());
        Set<EntityId> entities = new HashSet<>();
        called.getOrDefault(article.id(), List.of()).stream()
                .filter(here -> here.words().overlaps(words))
                .forEach(here -> entities.add(here.entity()));
        List<Bound> here = entities.isEmpty() ? boundAt(article, place) : List.of();
        List<Passage> found = new ArrayList<>();
        for (VoicedArticle other : articles) {
            if (isAnothers(article, other) && other.grammar().isPresent()) {
                Set<Integer> tokens = new TreeSet<>(calling(other, entities, wanted));
                here.forEach(one -> tokens.addAll(alike(other, one, wanted)));
                tokens.stream()
                        .filter(token -> other.isOwn(token, token + 1))
                        .forEach(token -> found.add(other.passage(token, token + 1)));
            }
        }
        return found;
    }

    private List<Bound> boundAt(VoicedArticle article, Found place) {
        return bound.getOrDefault(article.id(), List.of()).stream()
                .filter(one -> one.token() == place.end() - 1)
                .toList();
    }

    private static boolean isAnothers(VoicedArticle one, VoicedArticle other) {
        Optional<Outlet> outlet = one.article().imprint().outlet();
        return !one.id().equals(other.id())
                && (outlet.isEmpty() || !outlet.equals(other.article().imprint().outlet()));
    }

    private List<Integer> calling(VoicedArticle other, Set<EntityId> entities, Set<String> wanted) {
        Grammar grammar = other.grammar().orElseThrow();
        return called.getOrDefault(other.id(), List.of()).stream()
                .filter(there -> entities.contains(there.entity()))
                .flatMap(there -> other.tokens().within(there.words()).stream())
                .map(Token::index)
                .filter(token -> wanted.contains(grammar.lemma(token).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Integer> alike(VoicedArticle other, Bound here, Set<String> wanted) {
        return bound.getOrDefault(other.id(), List.of()).stream()
                .filter(there -> wanted.contains(there.lemma()) && there.verb() == here.verb())
                .filter(there ->
                        there.to().stream().anyMatch(name -> here.to().stream().anyMatch(own -> isSame(own, name))))
                .map(Bound::token)
                .toList();
    }

    private static List<Bound> bound(Grammar grammar) {
        List<Bound> found = new ArrayList<>();
        for (SentenceTree tree : grammar.trees()) {
            for (int token = tree.first(); token < tree.end(); token++) {
                boolean verb = tree.part(token) == PartOfSpeech.VERB;
                Set<String> to = verb ? subject(tree, token) : names(tree, token);
                if (!to.isEmpty()) {
                    found.add(new Bound(tree.lemma(token).toLowerCase(Locale.ROOT), token, verb, to));
                }
            }
        }
        return found;
    }

    /** The names that a noun belongs to, in small letters: "european", "veldia". */
    private static Set<String> names(SentenceTree tree, int noun) {
        Set<String> names = new TreeSet<>();
        for (int child : tree.children(noun, BELONGING)) {
            if (Character.isUpperCase(tree.lemma(child).charAt(0))) {
                names.add(tree.lemma(child).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The subject of a verb and what it is of: "price" and "crown" in "the price of the crown plunged". */
    private static Set<String> subject(SentenceTree tree, int verb) {
        Set<String> nouns = new TreeSet<>();
        for (int subject : tree.children(verb, SUBJECT)) {
            addNoun(tree, subject, nouns);
            tree.children(subject, BELONGING).forEach(child -> addNoun(tree, child, nouns));
        }
        return nouns;
    }

    private static void addNoun(SentenceTree tree, int token, Set<String> nouns) {
        if (tree.part(token) == PartOfSpeech.NOUN || tree.part(token) == PartOfSpeech.PROPN) {
            nouns.add(tree.lemma(token).toLowerCase(Locale.ROOT));
        }
    }

    /** A name and its adjective are one: "Veldia", "Veldian". */
    private static boolean isSame(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        boolean stem = shorter.length() > STEM_MIN && longer.startsWith(shorter.substring(0, shorter.length() - 1));
        return one.equals(other) || stem && longer.length() - shorter.length() <= SUFFIX_MAX;
    }
}
