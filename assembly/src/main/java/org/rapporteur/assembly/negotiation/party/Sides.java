package org.rapporteur.assembly.negotiation.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.language.mention.NameVariants;
import org.rapporteur.language.token.TabbedLines;

/**
 * For which side everybody stands: a people, a capital, a ministry for their state, an envoy for whose envoy he
 * is. A side goes by a key: the stem of its state's name, so that "Kestria" and "Kestrian" are one, or else the
 * entity's id.
 */
public final class Sides {

    private static final String[] DEMONYM_ENDINGS = {
        "ians", "eans", "ians", "ian", "ean", "ans", "an", "ish", "ese", "ics", "ic", "is", "i", "ers", "er", "ns", "n"
    };
    private static final Pattern AND = Pattern.compile("(?i)\\s*(?:,| and | & )\\s*");
    private static final int STEM_MIN = 3;
    /** So many letters of a state's name its people's may lose besides its vowels. */
    private static final int LOST_MAX = 2;

    private static final Map<String, String> SEATS = seats();

    private final PartyWords words = PartyWords.load();
    private final NameVariants variants = NameVariants.wellKnown();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<EntityId, String> keys = new HashMap<>();
    private final Map<String, EntityId> chief = new HashMap<>();
    /** The stems of names of one word that nobody has as a family name. */
    private final Set<String> stems = new HashSet<>();

    public Sides(Material material) {
        material.articles().forEach(article -> articles.put(article.id(), article));
        material.entities().forEach(entity -> entities.put(entity.id(), entity));
        Set<String> families = new HashSet<>();
        for (Entity entity : entities.values()) {
            String name = entity.name();
            if (entity.kind() == EntityKind.PERSON && name.contains(" ")) {
                families.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        for (Entity entity : entities.values()) {
            if (isNamed(entity) && !entity.name().contains(" ") && !families.contains(entity.name())) {
                stems.add(stem(entity.name()));
            }
        }
        entities.keySet().forEach(id -> keys.put(id, key(id, new HashSet<>())));
        entities.values().stream()
                .sorted(Comparator.comparing((Entity entity) -> rank(entity)).thenComparing(Entity::id))
                .forEach(entity -> chief.putIfAbsent(keys.getOrDefault(entity.id(), ""), entity.id()));
    }

    private static Map<String, String> seats() {
        Map<String, String> seats = new HashMap<>();
        lines().forEach(line -> seats.put(line.get(0).toLowerCase(Locale.ROOT), line.get(1)));
        return Map.copyOf(seats);
    }

    /** Seat, state, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Sides.class, "seats.tsv", 3);
    }

    /** The state itself before its people, its bodies and its seat, those before its envoys. */
    private int rank(Entity entity) {
        String key = keys.getOrDefault(entity.id(), "");
        boolean itself = stem(entity.name()).equals(key) && isNamed(entity);
        int rank = itself
                ? 0
                : entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ANONYMOUS ? 100_000 : 10_000;
        boolean place = entity.kind() == EntityKind.PLACE;
        return rank + (place ? 0 : 1000) - Math.min(999, entity.mentions().size());
    }

    private static boolean isNamed(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.form() == MentionForm.NAME);
    }

    /** The side that an entity stands for. */
    String keyOf(EntityId id) {
        return keys.getOrDefault(id, id.toString());
    }

    /** The entity that is a side, before those that stand for it; empty if the articles have none. */
    Optional<EntityId> entityOf(String key) {
        return Optional.ofNullable(chief.get(key));
    }

    /** Whether a side is a state of the list. */
    boolean isListed(String key) {
        return entityOf(key)
                .map(entities::get)
                .filter(entity -> variants.isState(folded(entity.name()))
                        || variants.stateOf(folded(entity.name())).isPresent())
                .isPresent();
    }

    /** All entities, in the order of the dossier. */
    List<Entity> all() {
        return List.copyOf(entities.values());
    }

    List<Entity> standingFor(String key) {
        return entities.values().stream()
                .filter(entity -> key.equals(keys.get(entity.id())))
                .toList();
    }

    private String key(EntityId id, Set<EntityId> seen) {
        Entity entity = entities.get(id);
        if (entity == null || !seen.add(id)) {
            return id.toString();
        }
        Optional<String> ofRole = most(entity.roles().stream()
                .filter(role -> role.status() == RoleStatus.CURRENT || role.status() == RoleStatus.ACTING)
                .filter(role -> !words.is("apart", role.office()) && !words.isMediating(role))
                .map(role -> side(role, new HashSet<>(seen)))
                .flatMap(Optional::stream)
                .toList());
        if (ofRole.isPresent() && entity.kind() == EntityKind.PERSON) {
            return ofRole.get();
        }
        if (entity.kind() == EntityKind.PERSON && entity.name().contains(" ")) {
            return id.toString();
        }
        return isOfSeveral(entity.name())
                ? id.toString()
                : keyOfWords(entity.name()).orElse(id.toString());
    }

    /** Whether it is two in one, which are no side together: "Kestria and Tolmere". */
    boolean isOfSeveral(EntityId id) {
        return Optional.ofNullable(entities.get(id))
                .map(Entity::name)
                .filter(this::isOfSeveral)
                .isPresent();
    }

    private boolean isOfSeveral(String name) {
        return Stream.of(AND.split(name))
                        .map(this::keyOfWords)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
    }

    /** The one named most often; of several the first. */
    private static Optional<String> most(List<String> keys) {
        return keys.stream()
                .max(Comparator.comparingInt((String key) -> java.util.Collections.frequency(keys, key))
                        .thenComparing(key -> -keys.indexOf(key)));
    }

    private Optional<String> side(Role role, Set<EntityId> seen) {
        if (role.affiliation().isEmpty()) {
            return state(role);
        }
        String words = Optional.ofNullable(articles.get(role.article()))
                .map(article -> article.text().slice(role.affiliation().get().span()))
                .orElse("");
        Optional<String> state = keyOfWords(words);
        return state.isPresent()
                ? state
                : role.affiliation().get().entity().map(body -> key(body, seen)).or(() -> state(role));
    }

    /** A role as its article words it. */
    String wordsOf(Role role) {
        return Optional.ofNullable(articles.get(role.article()))
                .map(article -> article.text().slice(role.span()))
                .orElse("");
    }

    /** "Leads the Kestrian delegation". */
    private Optional<String> state(Role role) {
        String words = wordsOf(role);
        for (String word : words.split("\\s+")) {
            Optional<String> key = keyOfWord(word);
            if (key.isPresent() && isKnown(word)) {
                return key;
            }
        }
        return Optional.empty();
    }

    /** The side of the first state, people or seat that words name. */
    Optional<String> keyOfWords(String words) {
        String folded = folded(words);
        String seat = SEATS.get(folded.replaceFirst("^the ", ""));
        if (seat != null) {
            return Optional.of(stem(seat));
        }
        if (variants.isState(folded) || variants.stateOf(folded).isPresent()) {
            return Optional.of(stem(variants.name(variants.stateOf(folded).orElse(folded))));
        }
        List<String> all = new ArrayList<>(List.of(words.split("\\s+")));
        if (all.size() == 1) {
            return keyOfWord(words);
        }
        for (int word = 0; word < all.size(); word++) {
            if (isKnown(all.get(word))) {
                return keyOfWord(all.get(word));
            }
        }
        return Optional.empty();
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s$", "")
                .replace(".", "")
                .strip();
    }

    /** Whether a word is the name of a state, of a people or of a seat, by a list or because another has its stem. */
    boolean isKnown(String word) {
        String folded = folded(word);
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        return SEATS.containsKey(folded)
                || variants.isState(folded)
                || variants.stateOf(folded).isPresent()
                || stems.contains(stem(word))
                || demonym(folded).filter(stems::contains).isPresent()
                || looksLikePeople(folded);
    }

    private static boolean looksLikePeople(String folded) {
        return folded.length() > 5 && (folded.endsWith("ian") || folded.endsWith("ians") || folded.endsWith("ean"));
    }

    /** The side of a state's, a people's or a seat's name; of an unknown word its stem. */
    Optional<String> keyOfWord(String word) {
        String folded = folded(word);
        if (folded.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return Optional.empty();
        }
        String seat = SEATS.get(folded);
        if (seat != null) {
            return Optional.of(stem(seat));
        }
        Optional<String> state = variants.stateOf(folded);
        if (state.isPresent()) {
            return Optional.of(stem(variants.name(state.get())));
        }
        if (variants.isState(folded)) {
            return Optional.of(stem(variants.name(folded)));
        }
        Optional<String> people = demonym(folded);
        if (people.filter(stem -> stems.contains(stem) && !stem.equals(stem(folded)))
                        .isPresent()
                || looksLikePeople(folded)) {
            return people;
        }
        return Optional.of(stem(folded));
    }

    /** The stem of the state whose people a word names: of "Kestrian" that of "Kestria". */
    private Optional<String> demonym(String folded) {
        Optional<String> first = Optional.empty();
        for (String ending : DEMONYM_ENDINGS) {
            if (folded.endsWith(ending) && folded.length() - ending.length() >= STEM_MIN) {
                String stem = stem(folded.substring(0, folded.length() - ending.length()));
                if (stems.contains(stem)) {
                    return Optional.of(stem);
                }
                first = first.isPresent() ? first : Optional.of(stem);
            }
        }
        Optional<String> root = first;
        List<String> longer = stems.stream()
                .filter(stem -> root.filter(name -> isRootOf(name, stem)).isPresent())
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : first;
    }

    /** "Haldr" of "Haldrian", where the state is "Haldrin". */
    private static boolean isRootOf(String root, String stem) {
        return root.length() > STEM_MIN && stem.startsWith(root) && stem.length() - root.length() <= LOST_MAX;
    }

    /** A name without the vowels at its end, which its people's name changes. */
    static String stem(String name) {
        String stem = folded(name).replaceFirst("^the ", "");
        while (stem.length() > STEM_MIN && "aeiouy".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }
}
