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
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.assembly.event.Occurrence.Manner;
import org.rapporteur.assembly.event.Occurrence.Who;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Makes of the mentions of events what they are compared by. */
final class Occurrences {

    private static final Set<EventKind> GOING = EnumSet.of(EventKind.VISIT, EventKind.AID, EventKind.DEPLOYMENT);
    private static final Set<String> SPEAKING = Set.of("we", "us", "our", "i", "me", "my");
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ);
    private final Material material;
    private final KindTraits kinds;
    private final JoiningWords words;
    private final Phrasing phrasing;
    private final PartyKeys parties;
    private final Localities localities;
    private final Map<ArticleId, Integer> order = new HashMap<>();

    Occurrences(Material material, KindTraits kinds, JoiningWords words) {
        this.material = material;
        this.kinds = kinds;
        this.words = words;
        this.parties = new PartyKeys(material);
        this.localities = new Localities(material, words);
        this.phrasing = new Phrasing(material, words, localities);
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

    private Occurrence occurrence(EventMention told) {
        EventMention mention = place(told).map(told::at).orElse(told);
        ArticleId id = mention.provenance().article();
        int number = Optional.ofNullable(order.get(id))
                .orElseThrow(() -> new IllegalArgumentException("an event of no article here: " + id));
        Article article = material.articles().get(number);
        boolean mutual = kinds.of(mention.kind()).mutual();
        Timing timing = new Timing(material, article, mention, words);
        Who actors = who(mention, timing, part -> mutual && part != Part.THIRD || part == Part.ACTOR);
        Who targets = who(mention, timing, part -> !mutual && part == Part.TARGET);
        Manner manner = phrasing.manner(mention, article, actors.and(targets));
        return new Occurrence(
                mention,
                number,
                manner,
                actors,
                targets,
                mention.place().map(span -> localities.where(article, span)),
                timing.when(manner.ordinal().isPresent()),
                phrasing.wording(mention, article));
    }

    /** Who flies to a town is there. */
    private Optional<Span> place(EventMention mention) {
        return mention.place()
                .or(() -> !GOING.contains(mention.kind())
                        ? Optional.empty()
                        : mention.participants().stream()
                                .filter(participant -> participant.part() == Part.TARGET)
                                .filter(this::isPlace)
                                .map(Participant::span)
                                .findFirst())
                .or(() -> phrasing.placeBelow(mention));
    }

    private boolean isPlace(Participant participant) {
        return participant
                .entity()
                .flatMap(material::findEntity)
                .filter(entity -> entity.kind() == EntityKind.PLACE)
                .isPresent();
    }

    private boolean isPerson(EntityId id) {
        return material.findEntity(id)
                .filter(entity ->
                        entity.kind() == EntityKind.PERSON && entity.name().contains(" "))
                .isPresent();
    }

    /** Who puts talks off need not take part in them. */
    private Who who(EventMention mention, Timing timing, Predicate<Part> wanted) {
        Set<EntityId> entities = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Map<String, Set<EntityId>> persons = new HashMap<>();
        for (Participant participant : mention.participants()) {
            boolean where = GOING.contains(mention.kind()) && participant.part() == Part.TARGET && isPlace(participant);
            if (!wanted.test(participant.part()) || where || timing.isMover(participant.span())) {
                continue;
            }
            Optional<EntityId> entity = participant.entity();
            entity.ifPresent(entities::add);
            entity.flatMap(parties::of)
                    .or(() -> entity.isEmpty() ? party(mention, participant.span()) : Optional.empty())
                    .ifPresent(key -> {
                        keys.add(key);
                        entity.filter(this::isPerson)
                                .ifPresent(person -> persons.computeIfAbsent(key, unseen -> new HashSet<>())
                                        .add(person));
                    });
        }
        return new Who(entities, keys, persons);
    }

    /** Of "the Kestrian side" Kestria, of "we" the speaker's. */
    private Optional<String> party(EventMention mention, Span span) {
        ArticleId article = mention.provenance().article();
        String said = material.wordingOf(article).tokens().words(span);
        if (!SPEAKING.contains(said.toLowerCase(Locale.ROOT))) {
            return parties.ofWords(said);
        }
        return mention.by().stream()
                .flatMap(id -> material.statementsOf(article).stream()
                        .filter(statement -> statement.id().equals(id)))
                .flatMap(statement -> statement.speaker().entities().stream())
                .map(parties::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether it is the head of those who do what a verb says. */
    static boolean isSubject(SentenceTree tree, int verb, OptionalInt head) {
        return head.isPresent() && tree.children(verb, SUBJECT).contains(head.getAsInt());
    }

    /** The day of an article, where it is known. */
    static Optional<LocalDate> published(Article article) {
        return article.imprint().published().map(time -> time.date());
    }
}
