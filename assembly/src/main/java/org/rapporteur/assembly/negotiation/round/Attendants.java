package org.rapporteur.assembly.negotiation.round;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.assembly.event.PartyKeys;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Tokens;

/** Who sat at the talks, and for whom. */
final class Attendants {

    /** So many sentences from a mention of the round another event is told beside it. */
    private static final int NEAR_SENTENCES = 3;

    private static final Pattern SPOKEN = Pattern.compile("(?i)^(discuss|convers|speak|spoke|consult)");
    private static final Pattern ROUND = Pattern.compile("(?i)rounds?");
    /** So many tokens before "talks" stands "round". */
    private static final int ROUND_BEFORE = 3;

    private static final Set<String> SPEAKING = Set.of("we", "us", "our");

    private final Material material;
    private final PartyKeys parties;
    /** The keys of the negotiation's sides. */
    private final Set<String> negotiators = new LinkedHashSet<>();
    /** By the key of what stands for a side that side's: a capital's, a ministry's. */
    private final Map<String, String> standing = new HashMap<>();

    Attendants(Material material, PartyKeys parties, List<Party> negotiating) {
        this.material = material;
        this.parties = parties;
        negotiating.stream()
                .filter(party -> party.part() == PartyPart.SIDE)
                .forEach(party -> parties.of(party.entity()).ifPresent(key -> {
                    negotiators.add(key);
                    party.alsoAs().forEach(other -> parties.of(other).ifPresent(own -> standing.put(own, key)));
                }));
    }

    /** The keys of those for whom they sat there, in order of the first mention; of whom nobody is known to send, none. */
    Set<String> sides(Event event) {
        Set<String> sides = new LinkedHashSet<>();
        event.mentions().forEach(mention -> {
            mention.participants().stream()
                    .filter(participant -> mention.kind() != EventKind.VISIT || participant.part() == Part.ACTOR)
                    .forEach(participant -> side(mention, participant).ifPresent(sides::add));
        });
        if (sides.size() < 2) {
            event.mentions().forEach(mention -> sides.addAll(beside(mention)));
        }
        return sides;
    }

    /** "Envoys of Kestria and Tolmere flew in for their talks": two of the negotiation's sides in a sentence that tells of talks. */
    private Set<String> beside(EventMention mention) {
        ArticleId article = mention.provenance().article();
        Tokens tokens = material.wordingOf(article).tokens();
        int at = tokens.within(mention.trigger()).get(0).index();
        Set<String> named = new LinkedHashSet<>();
        if (mention.kind() == EventKind.TALKS && isOfSides(mention)) {
            for (int token = tokens.sentenceOf(at).firstToken();
                    token < tokens.sentenceOf(at).endToken();
                    token++) {
                material.entitiesIn(article)
                        .first(token)
                        .flatMap(parties::of)
                        .map(this::side)
                        .filter(negotiators::contains)
                        .ifPresent(named::add);
            }
        }
        return named.size() > 1 ? named : Set.of();
    }

    private Optional<String> side(EventMention mention, Participant participant) {
        Optional<String> key = participant.entity().isPresent()
                ? participant.entity().flatMap(parties::of)
                : ofWords(mention, participant.span());
        return key.map(this::side).filter(side -> !side.startsWith("person/"));
    }

    private String side(String key) {
        return standing.getOrDefault(key, key);
    }

    private Optional<String> ofWords(EventMention mention, Span words) {
        ArticleId article = mention.provenance().article();
        String said = material.wordingOf(article).tokens().words(words);
        return SPEAKING.contains(said.toLowerCase(Locale.ROOT))
                ? mention.by().stream()
                        .flatMap(id -> material.statementsOf(article).stream()
                                .filter(statement -> statement.id().equals(id)))
                        .flatMap(statement -> statement.speaker().entities().stream())
                        .map(parties::of)
                        .flatMap(Optional::stream)
                        .findFirst()
                : parties.ofWords(said);
    }

    /** The states and bodies themselves. */
    List<EntityId> entities(Event event) {
        return sides(event).stream()
                .map(parties::entityOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** In order of the first mention. */
    List<EntityId> persons(Event event) {
        return event.mentions().stream().flatMap(this::persons).distinct().toList();
    }

    private Stream<EntityId> persons(EventMention mention) {
        return mention.participants().stream()
                .map(Participant::entity)
                .flatMap(Optional::stream)
                .filter(id ->
                        material.findEntity(id).filter(Attendants::isPerson).isPresent());
    }

    private static boolean isPerson(Entity entity) {
        return entity.kind() == EntityKind.PERSON && entity.name().contains(" ");
    }

    /** Whether no person is named in it, so that it is one of whole sides. */
    boolean isOfSides(EventMention mention) {
        return persons(mention).findAny().isEmpty();
    }

    /** Whether any mention calls it more than that somebody spoke: consultations are no round. */
    boolean isMoreThanSpeaking(Event event) {
        return event.mentions().stream()
                .anyMatch(mention -> !SPOKEN.matcher(trigger(mention)).find());
    }

    /** Whether a mention counts it among the rounds. */
    boolean isRound(Event event) {
        return event.mentions().stream().anyMatch(mention -> isCounted(mention));
    }

    private boolean isCounted(EventMention mention) {
        Tokens tokens = material.wordingOf(mention.provenance().article()).tokens();
        int trigger = tokens.within(mention.trigger()).get(0).index();
        int first = tokens.sentenceOf(trigger).firstToken();
        return tokens.list().subList(Math.max(first, trigger - ROUND_BEFORE), trigger + 1).stream()
                .anyMatch(token -> ROUND.matcher(token.form()).matches());
    }

    private String trigger(EventMention mention) {
        return material.wordingOf(mention.provenance().article()).tokens().words(mention.trigger());
    }

    /** Whether a mention names where it is. */
    boolean isPlaced(Event event) {
        return event.mentions().stream()
                .anyMatch(mention -> mention.place()
                        .filter(place -> isNamed(mention.provenance().article(), place))
                        .isPresent());
    }

    private boolean isNamed(ArticleId article, Span words) {
        return material.wordingOf(article).tokens().within(words).stream()
                .anyMatch(token -> Character.isUpperCase(token.form().codePointAt(0)));
    }

    /** Whether an article tells it beside the round as one that has begun: what is past is not beside what is to come. */
    boolean isNear(EventMention mention, Event round) {
        Tokens tokens = material.wordingOf(mention.provenance().article()).tokens();
        int sentence = sentence(tokens, mention);
        return round.mentions().stream()
                .filter(other ->
                        other.provenance().article().equals(mention.provenance().article()))
                .filter(other -> other.standing().status() != EventStatus.PLANNED)
                .anyMatch(other -> Math.abs(sentence(tokens, other) - sentence) <= NEAR_SENTENCES);
    }

    private static int sentence(Tokens tokens, EventMention mention) {
        return tokens.sentenceNumber(tokens.within(mention.trigger()).get(0).index());
    }
}
