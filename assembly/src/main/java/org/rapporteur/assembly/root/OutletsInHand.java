package org.rapporteur.assembly.root;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.OutletNames;

/**
 * Outlets by their names: those that published the articles in hand, and those that the articles name. "The Corran
 * Ledger", "corranledger.example" and "the Ledger" are one where an article of it is in hand.
 */
public final class OutletsInHand {

    private static final Set<String> DOMAIN_PARTS =
            Set.of("www", "com", "org", "net", "co", "uk", "example", "au", "ca");

    private final Material material;
    /** By the folded name: how the imprint writes it. */
    private final Map<String, String> inHand = new HashMap<>();

    private final Map<String, String> sites = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    public OutletsInHand(Material material) {
        this.material = material;
        material.articles().stream()
                .flatMap(article -> article.imprint().outlet().stream())
                .map(Outlet::name)
                .forEach(name -> {
                    inHand.putIfAbsent(folded(name), name);
                    sites.putIfAbsent(squeezed(name), name);
                });
        for (List<String> line : OutletNames.lines()) {
            known.add(folded(line.get(0)));
        }
    }

    /** The outlet of an article. */
    public Optional<String> of(ArticleId id) {
        return material.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .flatMap(article -> article.imprint().outlet())
                .map(Outlet::name)
                .map(this::name);
    }

    /** How the outlets in hand write a name; else as it is, without "the". */
    public String name(String written) {
        String folded = folded(written);
        return Optional.ofNullable(inHand.get(folded))
                .or(() -> Optional.ofNullable(sites.get(squeezed(written))))
                .or(() -> Optional.ofNullable(sites.get(squeezed(written.replaceAll("(?i) (news|online)$", "")))))
                .or(() -> Optional.ofNullable(sites.get(initialled(written))))
                .or(() -> inHand.keySet().stream()
                        .filter(full -> isShort(folded, full))
                        .sorted()
                        .findFirst()
                        .flatMap(full -> Optional.ofNullable(inHand.get(full))))
                .orElseGet(() -> written.strip().replaceFirst("^(?i:the) ", ""));
    }

    /** "Ledger" for "corran ledger". */
    private static boolean isShort(String folded, String full) {
        return folded.length() >= 4 && full.endsWith(" " + folded);
    }

    public boolean isInHand(String name) {
        return inHand.containsKey(folded(name(name)));
    }

    /** Whether an entity is an outlet: one in hand, one that the list of outlets has, or one that an article calls so. */
    public Optional<String> outlet(EntityId id) {
        return material.findEntity(id)
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
                .filter(entity -> known.contains(folded(entity.name())) || isInHand(entity.name()))
                .map(entity -> name(entity.name()));
    }

    /** The outlet that words name which stand for an entity, if somebody knows for which. */
    public String outlet(Article article, Span words, Optional<EntityId> entity) {
        return name(entity.flatMap(material::findEntity)
                .map(Entity::name)
                .orElseGet(() -> article.text().slice(words)));
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        if (plain.contains(".") && !plain.contains(" ")) {
            String host = plain;
            plain = Arrays.stream(host.split("\\.", -1))
                    .filter(part -> !DOMAIN_PARTS.contains(part))
                    .reduce((first, last) -> last)
                    .orElse(host);
        }
        return plain.replaceAll("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** "Oxtimes" for "Old Xandria Times", as sites are called. */
    private static String initialled(String name) {
        String[] words = folded(name).split(" ", -1);
        StringBuilder initials = new StringBuilder();
        for (int word = 0; word < words.length - 1; word++) {
            initials.append(words[word].isEmpty() ? "" : words[word].substring(0, 1));
        }
        return words.length < 3
                ? name
                : initials.append(words[words.length - 1]).toString();
    }

    /** Without spaces, so that the name of a site is that of its outlet. */
    private static String squeezed(String name) {
        return folded(name).replace(" ", "");
    }
}
