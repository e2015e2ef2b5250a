package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;

/**
 * Mentions of one article that are not of the entity to which its reading gives them: they are of one of their own,
 * and so is what is said, heard or done by them.
 *
 * @param wordsAlone whether the other words by which the article speaks of whom they name stay with it
 * @param kind of whom a person says so
 * @param ending by which its id differs from all others of the reading
 */
record Division(ArticleId article, Set<Span> mentions, boolean wordsAlone, EntityKind kind, String ending) {

    Division {
        mentions = Set.copyOf(mentions);
    }

    /** One for each article and each group that leaves. */
    static List<Division> of(Located located) {
        EntityKind kind =
                EntityKind.valueOf(located.name().replaceFirst("/.*", "").toUpperCase(Locale.ROOT));
        boolean wordsAlone = located.read()
                .to()
                .find(TermKey.TAKE)
                .filter(take -> take.value().equals("words"))
                .isPresent();
        List<Division> divisions = new ArrayList<>();
        List<List<Integer>> groups = located.read().groups();
        for (int at = 1; at < groups.size(); at++) {
            String ending = "-apart-%s-%d".formatted(located.decision().id(), at);
            groups.get(at).stream()
                    .flatMap(ref -> located.standing(ref).stream())
                    .collect(Collectors.groupingBy(
                            Passage::article, TreeMap::new, Collectors.mapping(Passage::span, Collectors.toSet())))
                    .forEach((article, spans) -> divisions.add(new Division(article, spans, wordsAlone, kind, ending)));
        }
        return divisions;
    }

    /** The reading, with the mentions given to an entity of their own; as it is if that is so already. */
    Reading divide(Reading reading) {
        if (!reading.article().id().equals(article)) {
            return reading;
        }
        List<Entity> entities = new ArrayList<>();
        List<Mention> taken = new ArrayList<>();
        EntityId apart = id(reading);
        for (Entity entity : reading.entities()) {
            List<Mention> leaving = entity.mentions().stream()
                    .filter(mention -> wordsAlone && mentions.contains(mention.span()))
                    .toList();
            boolean whole = leaving.size() == entity.mentions().size();
            taken.addAll(whole ? List.of() : leaving);
            entities.add(whole || leaving.isEmpty() ? entity : without(entity, leaving));
        }
        if (taken.isEmpty()) {
            boolean named = reading.entities().stream()
                    .flatMap(entity -> entity.mentions().stream())
                    .anyMatch(mention -> mentions.contains(mention.span()));
            if (named) {
                return reading;
            }
            mentions.stream().sorted().forEach(span -> taken.add(new Mention(article, span, MentionForm.NAME)));
        }
        entities.add(new Entity(apart, name(reading, taken), kind, taken, List.of()));
        return new Reading(
                reading.article(),
                reading.wording(),
                entities,
                reading.statements().stream()
                        .map(said -> statement(said, apart))
                        .toList(),
                reading.places(),
                reading.timexes(),
                reading.events().stream().map(event -> event(event, apart)).toList(),
                reading.meanings());
    }

    private EntityId id(Reading reading) {
        Span first = mentions.stream().min(Comparator.naturalOrder()).orElseThrow();
        String owner = reading.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().equals(first)))
                .map(entity -> entity.id().value())
                .findFirst()
                .orElse(kind.name().toLowerCase(Locale.ROOT) + "/somebody");
        return new EntityId(owner + ending);
    }

    private static Entity without(Entity entity, List<Mention> leaving) {
        List<Mention> staying = entity.mentions().stream()
                .filter(mention -> !leaving.contains(mention))
                .toList();
        return new Entity(entity.id(), entity.name(), entity.kind(), staying, entity.roles(), entity.labels());
    }

    /** The longest name among them, or else the longest words. */
    private static String name(Reading reading, List<Mention> taken) {
        return taken.stream()
                .max(Comparator.comparing((Mention mention) -> mention.form() == MentionForm.NAME)
                        .thenComparing(mention -> mention.span().length())
                        .thenComparing(Mention::span, Comparator.reverseOrder()))
                .map(mention -> reading.article().text().slice(mention.span()))
                .orElseThrow();
    }

    private boolean isTaken(Span words) {
        return mentions.stream().anyMatch(mention -> words.contains(mention) && 2 * mention.length() > words.length());
    }

    private Statement statement(Statement found, EntityId apart) {
        Circumstances circumstances = found.circumstances();
        boolean speaks =
                found.attribution().source().span().filter(this::isTaken).isPresent();
        return new Statement(
                found.attribution(),
                speaks ? Speaker.of(apart) : found.speaker(),
                new Circumstances(
                        circumstances
                                .addressee()
                                .map(to -> isTaken(to.span()) ? new Addressee(to.span(), Optional.of(apart)) : to),
                        circumstances.channel(),
                        circumstances.relay().stream()
                                .map(hop -> isTaken(hop.span())
                                        ? new Relay(hop.kind(), hop.span(), Optional.of(apart))
                                        : hop)
                                .toList(),
                        circumstances.anonymity(),
                        circumstances.modality()));
    }

    private EventMention event(EventMention event, EntityId apart) {
        return event.with(event.participants().stream()
                .map(one -> isTaken(one.span()) ? new Participant(one.part(), one.span(), Optional.of(apart)) : one)
                .toList());
    }
}
