package org.rapporteur.assembly.corroboration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.mention.NameVariants;

/**
 * Finds names that articles spell differently: the same words but for one that is spelt otherwise. A shorter form of a
 * name is no other spelling of it, and neither are capitals, accents left out, or the people for the state.
 */
final class Spellings {

    private static final int LETTERS_MIN = 4;
    /** One letter in so many may differ. */
    private static final int LETTERS_A_SLIP = 3;

    private static final Set<String> ENDINGS =
            Set.of("s", "n", "an", "ian", "ese", "ish", "i", "'s", "es", "ns", "ans");

    private final Material material;
    private final NameVariants variants = NameVariants.wellKnown();

    Spellings(Material material) {
        this.material = material;
    }

    /** One for each word of a name that is spelt in two ways or more; in order of the entities. */
    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        for (Entity entity : material.entities()) {
            Map<String, Map<ArticleId, Passage>> bySpelling = spellings(entity);
            List<List<String>> groups = groups(List.copyOf(bySpelling.keySet()));
            groups.stream()
                    .filter(group -> group.size() > 1)
                    .map(group -> difference(entity, group, bySpelling))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return found;
    }

    /** Each word of its names, by how it is spelt, and where each article spells it so first. */
    private Map<String, Map<ArticleId, Passage>> spellings(Entity entity) {
        Map<String, Map<ArticleId, Passage>> bySpelling = new LinkedHashMap<>();
        for (Mention mention : entity.mentions()) {
            if (mention.form() == MentionForm.NAME) {
                String name = material.wordingOf(mention.article()).tokens().within(mention.span()).stream()
                        .map(token -> token.form())
                        .collect(Collectors.joining(" "));
                for (String word : name.split(" ", -1)) {
                    if (word.length() >= LETTERS_MIN && Character.isUpperCase(word.charAt(0))) {
                        bySpelling
                                .computeIfAbsent(folded(word), unseen -> new LinkedHashMap<>())
                                .putIfAbsent(mention.article(), new Passage(mention.article(), mention.span()));
                    }
                }
            }
        }
        return bySpelling;
    }

    private List<List<String>> groups(List<String> words) {
        List<List<String>> groups = new ArrayList<>();
        for (String word : words) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> isVariant(word, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<String> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(word);
        }
        return groups;
    }

    private boolean isVariant(String one, String other) {
        if (isPeople(one, other) || isPeople(other, one)) {
            return false;
        }
        boolean listed = variants.given(one).equals(variants.given(other))
                || variants.family(one).equals(variants.family(other))
                || variants.name(one).equals(variants.name(other));
        int letters = Math.min(one.length(), other.length());
        return listed
                || one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                        && letters > LETTERS_MIN
                        && distance(one, other) == 1
                || letters >= LETTERS_MIN + 2
                        && distance(one, other) <= letters / LETTERS_A_SLIP
                        && variants.sound(one).equals(variants.sound(other))
                || NameVariants.isSlip(one, other);
    }

    /** "Kestrian", "Kestrians" for "Kestria". */
    private static boolean isPeople(String people, String state) {
        return people.startsWith(state) && ENDINGS.contains(people.substring(state.length()))
                || state.endsWith("a") && people.startsWith(state) && people.length() <= state.length() + 2;
    }

    private Optional<Difference> difference(
            Entity entity, List<String> words, Map<String, Map<ArticleId, Passage>> bySpelling) {
        List<ArticleId> order = material.articles().stream().map(Article::id).toList();
        List<Side> sides = words.stream()
                .map(word -> new Side(bySpelling.getOrDefault(word, Map.of()).values().stream()
                        .map(passage -> new Telling(passage, Optional.empty()))
                        .toList()))
                .sorted((one, other) -> Integer.compare(first(one, order), first(other, order)))
                .toList();
        long articles = sides.stream()
                .flatMap(side -> side.tellings().stream())
                .map(Telling::article)
                .distinct()
                .count();
        return articles > 1
                ? Optional.of(new Difference(Slot.SPELLING, Optional.of(entity.id()), sides, Bearing.COMPATIBLE))
                : Optional.empty();
    }

    private static int first(Side side, List<ArticleId> order) {
        return order.indexOf(side.tellings().get(0).article());
    }

    private static String folded(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** How many letters must be put in, left out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, at -> at);
        for (int at = 1; at <= one.length(); at++) {
            int diagonal = row[0];
            row[0] = at;
            for (int to = 1; to <= other.length(); to++) {
                int above = row[to];
                int change = diagonal + (one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1);
                row[to] = Math.min(change, Math.min(above, row[to - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
