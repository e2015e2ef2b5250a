package org.rapporteur.assembly.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.States;

/**
 * For which party those stand who take part: a minister and a delegation for their state, a people for its own. A
 * party goes by a key, for an article may speak of Kestrians where none names Kestria.
 */
public final class PartyKeys {

    private static final List<String> DEMONYM_ENDINGS =
            List.of("ians", "eans", "ian", "ean", "ans", "an", "ish", "ese", "ic", "i", "ers", "er", "ns", "n");
    private static final String WORD_END = "[^\\p{L}.'’]+";
    private static final int STEM_MIN = 4;
    private static final int WORDS_MIN = 2;
    /** So many letters of a state's name its people's may lose besides its vowels: "Haldrin", "Haldrian". */
    private static final int LOST_MAX = 2;

    private static final Set<EntityKind> VAGUE = EnumSet.of(EntityKind.GROUP, EntityKind.ANONYMOUS);

    private final Sides sides;
    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<EntityId, Optional<String>> known = new HashMap<>();
    /** By the id of a body the words of its name. */
    private final Map<String, Set<String>> bodies = new TreeMap<>();

    public PartyKeys(Material material) {
        List<Entity> all = material.entities();
        sides = new Sides(all);
        material.articles().forEach(article -> articles.put(article.id(), article));
        Set<String> families = new HashSet<>();
        for (Entity entity : all) {
            entities.put(entity.id(), entity);
            if (entity.kind() == EntityKind.ORGANISATION) {
                bodies.put(entity.id().toString(), content(entity.name()));
            }
            if (entity.kind() == EntityKind.PERSON && entity.name().contains(" ")) {
                families.add(entity.name().substring(entity.name().lastIndexOf(' ') + 1));
            }
        }
        all.stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.form() == MentionForm.NAME))
                .map(Entity::name)
                .filter(name -> !name.contains(" ") && !families.contains(name) && isCapital(name))
                .forEach(name -> stems.add(stem(name)));
    }

    /** The state, body or person that goes by a key: of several that do, a place first, then what is most often spoken of. */
    public Optional<EntityId> entityOf(String key) {
        return entities.values().stream()
                .filter(entity -> of(entity.id()).equals(Optional.of(key)))
                .filter(entity -> entity.kind() != EntityKind.PERSON
                        || !entity.name().contains(" ")
                        || entity.id().toString().equals(key))
                .min(Comparator.comparing((Entity entity) -> entity.kind() != EntityKind.PLACE)
                        .thenComparing(entity -> -entity.mentions().size())
                        .thenComparing(Entity::id))
                .map(Entity::id);
    }

    /** Empty for whom the articles only describe: "both delegations". */
    public Optional<String> of(EntityId id) {
        return known.computeIfAbsent(id, this::find);
    }

    private Optional<String> find(EntityId id) {
        Optional<String> ofRole = Optional.ofNullable(entities.get(id)).flatMap(this::ofRoles);
        if (ofRole.isPresent()) {
            return ofRole;
        }
        EntityId side = sides.of(id);
        Entity entity = entities.get(side);
        if (entity == null) {
            return Optional.of(side.toString());
        }
        boolean ofOneself = entity.kind() == EntityKind.PERSON && entity.name().contains(" ");
        Optional<String> named = ofOneself ? Optional.empty() : ofWords(entity.name());
        return named.or(() -> VAGUE.contains(entity.kind()) ? Optional.empty() : body(entity.name()))
                .or(() -> VAGUE.contains(entity.kind()) ? Optional.empty() : Optional.of(side.toString()));
    }

    /** The state that most of somebody's roles name: "the Kestrian envoy". */
    private Optional<String> ofRoles(Entity entity) {
        if (entity.kind() != EntityKind.PERSON) {
            return Optional.empty();
        }
        Map<String, Long> counts = entity.roles().stream()
                .map(this::ofRole)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Optional<String> ofRole(Role role) {
        Optional<String> whose = role.affiliation()
                .map(affiliation -> words(role, affiliation.span()))
                .flatMap(this::ofState);
        return whose.or(() -> Arrays.stream(words(role, role.span()).split(WORD_END, -1))
                .filter(PartyKeys::isCapital)
                .map(word -> state(word).or(() -> people(word)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private String words(Role role, Span span) {
        return Optional.ofNullable(articles.get(role.article()))
                .map(article -> article.text().slice(span))
                .orElse("");
    }

    /** The one body whose name has all these words and more: "council of the Coastal Compact" of "Compact council". */
    private Optional<String> body(String words) {
        Set<String> content = content(words);
        List<String> longer = content.size() < WORDS_MIN
                ? List.of()
                : bodies.entrySet().stream()
                        .filter(body -> body.getValue().containsAll(content))
                        .filter(body -> body.getValue().size() > content.size())
                        .map(Map.Entry::getKey)
                        .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static Set<String> content(String name) {
        Set<String> content = new HashSet<>(
                Arrays.asList(folded(name.replaceAll("['’]s\\b", "")).split("\\P{L}+")));
        content.removeAll(Set.of("the", "of", "and", "for", ""));
        return content;
    }

    /** The party of the first state, people or body that the words name. */
    public Optional<String> ofWords(String words) {
        return ofState(words).or(() -> body(words));
    }

    private Optional<String> ofState(String words) {
        Optional<String> whole = state(words.replaceFirst("^[Tt]he ", ""));
        List<String> single = Arrays.asList(words.split(WORD_END, -1));
        return whole.or(() -> single.stream()
                .filter(PartyKeys::isCapital)
                .map(word -> state(word).or(() -> invented(word, single.size() == 1)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<String> state(String words) {
        String bare = words.replaceFirst("['’]s$", "");
        return States.find(bare).map(spoken -> spoken.place().id().toString());
    }

    /** By a state that only the articles know, or its people. */
    private Optional<String> invented(String word, boolean alone) {
        String stem = stem(word);
        Optional<String> people = people(word);
        return people.isPresent() ? people : alone && stems.contains(stem) ? Optional.of(stem) : Optional.empty();
    }

    private Optional<String> people(String word) {
        String folded = folded(word);
        for (String ending : DEMONYM_ENDINGS) {
            if (folded.endsWith(ending) && folded.length() - ending.length() >= STEM_MIN) {
                String root = stem(folded.substring(0, folded.length() - ending.length()));
                Optional<String> stem = stems.contains(root)
                        ? Optional.of(root)
                        : stems.stream()
                                .filter(longer -> longer.startsWith(root)
                                        && longer.length() - root.length() <= LOST_MAX
                                        && root.length() >= STEM_MIN)
                                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
                if (stem.isPresent() && !stem.get().equals(stem(folded))) {
                    return stem;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "").replace(".", "");
    }

    /** Without the vowels at the end, which the name of a people changes. */
    private static String stem(String name) {
        return folded(name).replaceFirst("(?<=.{" + STEM_MIN + "})[aeiouy]+$", "");
    }
}
