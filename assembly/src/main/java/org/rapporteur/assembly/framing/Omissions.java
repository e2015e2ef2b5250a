package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.framing.Omission;
import org.rapporteur.core.story.Copy;

/**
 * What an article leaves out: a fact that at least two others tell which are no copies of each other. An
 * article that copies one of these, that was out before any of them, or that has most of the words of one close
 * together, leaves nothing out.
 */
final class Omissions {

    private static final int OTHERS = 2;

    private final Map<ArticleId, ArticleId> twins = new HashMap<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<ArticleId, NearWords> words = new HashMap<>();

    private Omissions(Material material) {
        for (Article article : material.articles()) {
            articles.put(article.id(), article);
            words.put(article.id(), new NearWords(material.wordingOf(article.id())));
        }
        material.coverage().copies().stream()
                .filter(copy -> copy.extent() != Copy.Extent.PART)
                .forEach(copy -> twins.put(first(copy.second()), first(copy.first())));
    }

    /** In the articles' order, then in the facts'. */
    static List<Omission> of(Material material, List<ReportedFact> facts) {
        Omissions omissions = new Omissions(material);
        List<Omission> found = new ArrayList<>();
        for (Article article : material.articles()) {
            for (int fact = 0; fact < facts.size(); fact++) {
                if (omissions.leavesOut(article, facts.get(fact))) {
                    found.add(new Omission(article.id(), fact));
                }
            }
        }
        return found;
    }

    private boolean leavesOut(Article article, ReportedFact fact) {
        Set<ArticleId> telling =
                fact.tellings().stream().map(Telling::article).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<ArticleId> apart = telling.stream().map(this::first).collect(Collectors.toSet());
        return apart.size() >= OTHERS
                && !apart.contains(first(article.id()))
                && !isBefore(article, telling)
                && fact.tellings().stream().noneMatch(one -> hasWords(article, one));
    }

    private boolean hasWords(Article article, Telling telling) {
        NearWords there = words.get(telling.article());
        NearWords here = words.get(article.id());
        return there != null
                && here != null
                && here.has(there.of(telling.passage().span()));
    }

    /** Whether it was out before all of those. */
    private boolean isBefore(Article article, Set<ArticleId> telling) {
        return article.imprint()
                .published()
                .filter(time -> telling.stream().allMatch(other -> isBefore(time, other)))
                .isPresent();
    }

    /** By the day; on the same day by the hour, where both say it alike. */
    private boolean isBefore(PublicationTime time, ArticleId other) {
        Article article = articles.get(other);
        return article != null
                && article.imprint()
                        .published()
                        .filter(later ->
                                time.date().isBefore(later.date()) || isSooner(time.written(), later.written()))
                        .isPresent();
    }

    private static boolean isSooner(String one, String other) {
        return one.length() == other.length() && zone(one).equals(zone(other)) && one.compareTo(other) < 0;
    }

    /** What stands behind the time of day: "Z", "+02:00". */
    private static String zone(String written) {
        return written.replaceFirst("^[^T]*(T[0-9:.]*)?", "");
    }

    /** The one that stands for all that are copies of each other. */
    private ArticleId first(ArticleId article) {
        ArticleId at = article;
        while (!twins.getOrDefault(at, at).equals(at)) {
            at = twins.getOrDefault(at, at);
        }
        return at;
    }
}
