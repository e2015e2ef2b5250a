package org.rapporteur.assembly.resolution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.mention.NameVariants;

/** Gives those that are one their name, kind and id. */
final class Naming {

    private static final int ID_CHARACTERS_MAX = 60;

    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * The name that does not say whose or which part it is; then the one with the most words; then one not all in capitals; then without an "of" behind it; then the first.
     */
    static String fullestName(List<Spoken> same) {
        return same.stream()
                .min(Comparator.comparing(Naming::isDressed)
                        .thenComparing(Comparator.comparingInt(Naming::words).reversed())
                        .thenComparing(Naming::isInCapitals)
                        .thenComparing(spoken -> spoken.entity().name().split(" ").length))
                .orElseThrow()
                .entity()
                .name();
    }

    private static int words(Spoken spoken) {
        String name = spoken.entity().name();
        return spoken.entity().kind() == EntityKind.PERSON
                ? PersonName.of(name, NameVariants.wellKnown()).words()
                : Folded.title(name).split(" ").length;
    }

    /** "Veldia's Ports Ministry" and "northern Veldia" are not how these are called. */
    private static boolean isDressed(Spoken spoken) {
        return spoken.entity().kind() != EntityKind.PERSON
                && BodyName.isDressed(spoken.entity().name());
    }

    private static boolean isInCapitals(Spoken spoken) {
        String name = spoken.entity().name();
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The kind with the most mentions; the first of the enum among equals. */
    static EntityKind kind(List<Spoken> same) {
        Map<EntityKind, Integer> mentions = new EnumMap<>(EntityKind.class);
        same.forEach(spoken -> mentions.merge(
                spoken.entity().kind(), spoken.entity().mentions().size(), Integer::sum));
        return mentions.entrySet().stream()
                .max(Map.Entry.<EntityKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** Kind and words of the name; a second of the same is numbered 2, in the order in which they are asked for. */
    EntityId id(EntityKind kind, String name) {
        String slug = Folded.title(name).replace(' ', '-');
        String words = slug.isEmpty() ? "unnamed" : cut(slug);
        String id = kind.name().toLowerCase(Locale.ROOT) + "/" + words;
        int number = taken.merge(id, 1, Integer::sum);
        if (number == 1) {
            return new EntityId(id);
        }
        String numbered = id + "-" + number;
        return taken.putIfAbsent(numbered, 1) == null ? new EntityId(numbered) : id(kind, name);
    }

    private static String cut(String slug) {
        if (slug.length() <= ID_CHARACTERS_MAX) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', ID_CHARACTERS_MAX);
        return slug.substring(0, dash > 0 ? dash : ID_CHARACTERS_MAX);
    }
}
