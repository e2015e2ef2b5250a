package org.rapporteur.assembly.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Makes of the mentions of events what they are compared by. */
final class Occurrences {

    private static final Set<PartOfSpeech> CONTENT =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "'s", "’s");
    /** So far from the trigger a word still tells which event it is. */
    private static final int NEAR = 14;

    private final Material material;
    private final KindTraits kinds;
    private final Map<ArticleId, Integer> order = new HashMap<>();

    Occurrences(Material material, KindTraits kinds) {
        this.material = material;
        this.kinds = kinds;
        material.articles().forEach(article -> order.put(article.id(), order.size()));
    }

    /** In the order of the mentions. */
    List<Occurrence> of(List<EventMention> mentions) {
        List<Occurrence> all = new ArrayList<>();
        for (EventMention mention : mentions) {
            all.add(occurrence(mention));
        }
        return all;
    }

    private Occurrence occurrence(EventMention mention) {
        ArticleId id = mention.provenance().article();
        int number = Optional.ofNullable(order.get(id))
                .orElseThrow(() -> new IllegalArgumentException("an event of no article here: " + id));
        Article article = material.articles().get(number);
        Tokens tokens = material.wordingOf(id).tokens();
        boolean mutual = kinds.of(mention.kind()).mutual();
        return new Occurrence(
                mention,
                number,
                isDefinite(tokens, mention.trigger()),
                entities(mention, part -> mutual && part != Part.THIRD || part == Part.ACTOR),
                entities(mention, part -> !mutual && part == Part.TARGET),
                mention.place().map(span -> where(article, span)),
                words(mention, tokens),
                allowed(mention, article));
    }

    private static Set<EntityId> entities(EventMention mention, Predicate<Part> wanted) {
        Set<EntityId> entities = new HashSet<>();
        for (Participant participant : mention.participants()) {
            if (wanted.test(participant.part())) {
                participant.entity().ifPresent(entities::add);
            }
        }
        return entities;
    }

    private Where where(Article article, Span span) {
        return new Where(
                folded(article, span),
                material.placesIn(article.id()).stream()
                        .filter(place -> place.span().overlaps(span))
                        .map(PlaceMention::place)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static String folded(Article article, Span span) {
        return article.text().slice(span).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static boolean isDefinite(Tokens tokens, Span trigger) {
        List<Token> words = tokens.within(trigger);
        if (words.isEmpty()) {
            return false;
        }
        int first = words.get(0).index();
        int from = Math.max(tokens.sentenceOf(first).firstToken(), first - 3);
        return tokens.list().subList(from, first).stream()
                .anyMatch(token -> DEFINITE.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** Of its own clause, without names of who takes part. */
    private Set<String> words(EventMention mention, Tokens tokens) {
        List<Token> trigger = tokens.within(mention.trigger());
        Optional<Grammar> grammar =
                material.wordingOf(mention.provenance().article()).grammar();
        if (trigger.isEmpty() || grammar.isEmpty()) {
            return Set.of();
        }
        int at = trigger.get(0).index();
        SentenceTree tree = grammar.get().treeOf(at);
        Set<String> words = new HashSet<>();
        for (int token = Math.max(tree.first(), at - NEAR); token < Math.min(tree.end(), at + NEAR); token++) {
            Span span = tokens.get(token).span();
            boolean taken = mention.participants().stream()
                            .anyMatch(participant -> participant.span().contains(span))
                    || mention.trigger().contains(span);
            if (!taken && tree.isBelow(token, at) && CONTENT.contains(tree.part(token))) {
                words.add(tree.lemma(token));
            }
        }
        return words;
    }

    private static Optional<Window> allowed(EventMention mention, Article article) {
        Optional<LocalDate> day = article.imprint().published().map(PublicationTime::date);
        return day.flatMap(published -> switch (mention.standing().status()) {
            case HAPPENED, ALLEGED ->
                Optional.of(Window.before(published.plusDays(1).atStartOfDay()));
            case PLANNED -> Optional.of(Window.since(published.atStartOfDay()));
            case POSSIBLE, CONDITIONAL, DENIED -> Optional.empty();
        });
    }
}
