package org.rapporteur.assembly.root;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.text.Span;

/** Passages that stand in a copied stretch: the article that they go back to, and whether others have them too. */
public final class Twins {

    /** So much of a passage must lie in the stretch. */
    private static final double SHARE_MIN = 0.7;

    private final Map<ArticleId, List<Stretch>> stretches = new HashMap<>();
    private final Map<ArticleId, Integer> order = new HashMap<>();

    /** Text of an article that another has. */
    private record Stretch(Span here, Span there, ArticleId other, boolean takenFromThere) {}

    public Twins(Material material) {
        for (Article article : material.articles()) {
            order.put(article.id(), order.size());
        }
        for (Copy copy : material.coverage().copies()) {
            for (SharedText shared : copy.shared()) {
                add(
                        copy.first(),
                        new Stretch(shared.first(), shared.second(), copy.second(), isOriginal(copy, copy.second())));
                add(
                        copy.second(),
                        new Stretch(shared.second(), shared.first(), copy.first(), isOriginal(copy, copy.first())));
            }
        }
    }

    /** Of two whose direction nobody knows the earlier one stands for both. */
    private boolean isOriginal(Copy copy, ArticleId article) {
        ArticleId other = copy.first().equals(article) ? copy.second() : copy.first();
        return copy.original()
                .map(article::equals)
                .orElseGet(() -> order.getOrDefault(article, 0) < order.getOrDefault(other, 0));
    }

    private void add(ArticleId article, Stretch stretch) {
        stretches.computeIfAbsent(article, unseen -> new ArrayList<>()).add(stretch);
    }

    /** Whether another article has these words too, by copying or from one that both copied. */
    public boolean isShared(Passage passage) {
        return stretches.getOrDefault(passage.article(), List.of()).stream()
                .anyMatch(stretch -> holds(stretch.here(), passage.span()));
    }

    /** The article that the words of a passage go back to, as far as the articles in hand show; itself, if it took them from none. */
    public ArticleId origin(Passage passage) {
        Set<ArticleId> seen = new HashSet<>();
        Passage at = passage;
        while (seen.add(at.article())) {
            Passage here = at;
            at = stretches.getOrDefault(here.article(), List.of()).stream()
                    .filter(Stretch::takenFromThere)
                    .filter(stretch -> holds(stretch.here(), here.span()))
                    .min((one, other) -> Integer.compare(place(one.other()), place(other.other())))
                    .map(stretch -> new Passage(stretch.other(), stretch.there()))
                    .orElse(here);
        }
        return at.article();
    }

    private int place(ArticleId article) {
        return order.getOrDefault(article, 0);
    }

    private static boolean holds(Span stretch, Span passage) {
        int begin = Math.max(stretch.begin(), passage.begin());
        int end = Math.min(stretch.end(), passage.end());
        return end - begin >= SHARE_MIN * passage.length();
    }
}
