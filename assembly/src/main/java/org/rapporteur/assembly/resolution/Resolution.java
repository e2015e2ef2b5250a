package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Grouping;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.mention.NameVariants;

/** The entities of several readings, those that are one joined under one id. */
public final class Resolution {

    private final List<Entity> entities = new ArrayList<>();
    private final Map<Spoken.Key, EntityId> ids = new HashMap<>();
    private final Map<ArticleId, Integer> places = new HashMap<>();

    private Resolution(List<List<Spoken>> sets, List<Reading> readings) {
        readings.forEach(reading -> places.put(reading.article().id(), places.size()));
        List<List<Mention>> recurring = recurring(sets, readings);
        Naming naming = new Naming();
        List<EntityId> idOfSet = new ArrayList<>();
        for (List<Spoken> same : sets) {
            EntityId id = naming.id(Naming.kind(same), Naming.fullestName(same));
            idOfSet.add(id);
            same.forEach(spoken -> ids.put(spoken.key(), id));
        }
        for (int set = 0; set < sets.size(); set++) {
            entities.add(joined(idOfSet.get(set), sets.get(set), recurring.get(set)));
        }
        entities.sort(Comparator.comparing(Entity::kind).thenComparing(Entity::id));
    }

    /**
     * Joins the entities of readings.
     *
     * @param readings in the order in which their articles are to be shown, which also numbers namesakes
     */
    public static Resolution of(List<Reading> readings) {
        return of(readings, List.of());
    }

    /**
     * Joins the entities of readings where some are known to be one, or not to be.
     *
     * @param known of mentions, in order; the later goes before the earlier
     */
    public static Resolution of(List<Reading> readings, List<Grouping> known) {
        NameVariants variants = NameVariants.wellKnown();
        List<Spoken> all = new ArrayList<>();
        for (Reading reading : readings) {
            reading.entities().forEach(entity -> all.add(new Spoken(reading.article(), entity)));
            all.addAll(StateBodies.find(reading, variants));
            all.addAll(KnownBodies.find(reading));
        }
        Unions unions = new Unions(all);
        List<Spoken> named = named(all, variants);
        List<Spoken> persons = ofKind(named, EntityKind.PERSON);
        List<Spoken> bodies =
                ofKind(named, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.GROUP, EntityKind.DOCUMENT);
        new Persons(variants, unions).unite(persons);
        new Bodies(variants, unions).unite(bodies);
        new AcrossKinds(variants, unions).unite(persons, bodies);
        uniteHandles(all, unions, variants);
        return new Resolution(known.isEmpty() ? unions.sets() : regrouped(all, unions, known, readings), readings);
    }

    private static List<List<Spoken>> regrouped(
            List<Spoken> all, Unions unions, List<Grouping> known, List<Reading> readings) {
        List<List<Spoken>> sets = unions.sets();
        Map<Passage, Spoken> recurring = new HashMap<>();
        List<List<Mention>> places = recurring(sets, readings);
        for (int set = 0; set < sets.size(); set++) {
            Spoken first = sets.get(set).get(0);
            places.get(set).forEach(mention -> recurring.put(new Passage(mention.article(), mention.span()), first));
        }
        Map<Spoken.Key, Integer> order = new HashMap<>();
        all.forEach(spoken -> order.putIfAbsent(spoken.key(), order.size()));
        return Grouping.regroup(
                sets,
                known,
                spoken -> order.getOrDefault(spoken.key(), 0),
                (passage, parting) -> at(passage, all, recurring));
    }

    /**
     * Whoever is mentioned by just these words, by a reading or because the name is known; else by the fewest words
     * around them, or by most of them.
     */
    private static List<Spoken> at(Passage passage, List<Spoken> all, Map<Passage, Spoken> recurring) {
        Optional<Spoken> read = all.stream()
                .filter(spoken -> spoken.article().id().equals(passage.article()))
                .filter(spoken -> spoken.entity().mentions().stream()
                        .anyMatch(mention -> isMostly(mention.span(), passage.span())))
                .min(Comparator.comparing((Spoken spoken) -> !isAt(passage, spoken))
                        .thenComparingInt(spoken -> fewest(passage, spoken)));
        return read
                .filter(spoken -> isAt(passage, spoken))
                .or(() -> Optional.ofNullable(recurring.get(passage)))
                .or(() -> read)
                .stream()
                .toList();
    }

    private static boolean isAt(Passage passage, Spoken spoken) {
        return spoken.entity().mentions().stream()
                .anyMatch(mention -> mention.span().equals(passage.span()));
    }

    private static boolean isMostly(Span mention, Span words) {
        return mention.contains(words) || words.contains(mention) && 2 * mention.length() > words.length();
    }

    private static int fewest(Passage passage, Spoken spoken) {
        return spoken.entity().mentions().stream()
                .map(Mention::span)
                .filter(span -> isMostly(span, passage.span()))
                .mapToInt(Span::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * Those who can be told in another article: who has a name; and a body whose words say which one it is,
     * because they are a name in another article, or have a state's name with them.
     */
    private static List<Spoken> named(List<Spoken> all, NameVariants variants) {
        Set<String> names = new HashSet<>();
        all.stream()
                .filter(Spoken::isNamed)
                .forEach(spoken -> names.add(Folded.title(spoken.entity().name())));
        return all.stream()
                .filter(spoken -> spoken.isNamed()
                        || spoken.entity().kind() == EntityKind.ORGANISATION
                                && (spoken.isWrittenLarge()
                                                && names.contains(Folded.title(
                                                        spoken.entity().name()))
                                        || isOfState(spoken, variants)))
                .toList();
    }

    private static boolean isOfState(Spoken spoken, NameVariants variants) {
        BodyName name = BodyName.of(spoken.entity().name(), EntityKind.ORGANISATION, variants, Set.of());
        return name.owner().isPresent() && BodyName.isOffice(name.words());
    }

    private static void uniteHandles(List<Spoken> all, Unions unions, NameVariants variants) {
        List<List<Spoken>> sets = unions.sets();
        Handles handles = new Handles(sets, variants);
        all.stream()
                .filter(Handles::isHandle)
                .forEach(spoken -> handles.find(spoken.entity().name())
                        .ifPresent(set -> unions.unite(List.of(sets.get(set).get(0), spoken))));
    }

    private static List<Spoken> ofKind(List<Spoken> named, EntityKind... kinds) {
        return named.stream()
                .filter(spoken -> List.of(kinds).contains(spoken.entity().kind()))
                .toList();
    }

    /** Its roles and labels keep the article, the voice and the dates that they were given with. */
    private Entity joined(EntityId id, List<Spoken> same, List<Mention> recurring) {
        List<Mention> mentions = mentions(same, recurring);
        List<Role> roles = same.stream()
                .flatMap(spoken -> spoken.entity().roles().stream().sorted(Comparator.comparing(Role::span)))
                .map(this::resolved)
                .distinct()
                .toList();
        List<Label> labels = same.stream()
                .flatMap(spoken -> spoken.entity().labels().stream().sorted(Comparator.comparing(Label::span)))
                .distinct()
                .toList();
        return new Entity(id, Naming.fullestName(same), Naming.kind(same), mentions, roles, labels);
    }

    /** In the order of the articles and of the places in them. */
    private List<Mention> mentions(List<Spoken> same, List<Mention> recurring) {
        return Stream.concat(same.stream().flatMap(spoken -> spoken.entity().mentions().stream()), recurring.stream())
                .sorted(Comparator.comparing((Mention mention) -> places.getOrDefault(mention.article(), 0))
                        .thenComparing(Mention::span))
                .distinct()
                .toList();
    }

    /** Of each set the places where it is named and no reading says so. */
    private static List<List<Mention>> recurring(List<List<Spoken>> sets, List<Reading> readings) {
        Recurrences recurrences = new Recurrences(readings, sets);
        List<List<Mention>> recurring = new ArrayList<>();
        sets.forEach(same -> recurring.add(new ArrayList<>()));
        readings.forEach(reading -> recurrences
                .find(reading)
                .forEach((set, mentions) -> recurring.get(set).addAll(mentions)));
        return recurring;
    }

    /** With the dossier's id of the body that it belongs to. */
    private Role resolved(Role role) {
        Optional<Affiliation> affiliation = role.affiliation()
                .map(body -> new Affiliation(body.span(), body.entity().map(id -> get(role.article(), id))));
        return new Role(
                role.article(),
                role.span(),
                role.office(),
                affiliation,
                role.status(),
                role.from(),
                role.until(),
                role.voice());
    }

    /** By kind and id. */
    public List<Entity> entities() {
        return List.copyOf(entities);
    }

    /**
     * The id in the dossier of what a reading calls by its own.
     *
     * @throws IllegalArgumentException if the reading has no such entity
     */
    public EntityId get(ArticleId article, EntityId inReading) {
        EntityId id = ids.get(new Spoken.Key(article, inReading));
        if (id == null) {
            throw new IllegalArgumentException("the reading of %s has no entity %s".formatted(article, inReading));
        }
        return id;
    }
}
