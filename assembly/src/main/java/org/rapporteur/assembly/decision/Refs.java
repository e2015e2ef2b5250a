package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.AnchorFinder;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.text.Span;

/** The selectors of a ruling that is being written, each place once, by number from 1. */
final class Refs {

    private final Dossier dossier;
    private final Map<Passage, Integer> numbers = new LinkedHashMap<>();

    Refs(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Such as {@code @2}. */
    String of(Passage words) {
        return "@" + numbers.computeIfAbsent(words, unseen -> numbers.size() + 1);
    }

    String of(ArticleId article, Span words) {
        return of(new Passage(article, words));
    }

    /** Such as {@code @1 @2}. */
    String all(List<Passage> words) {
        return words.stream().map(this::of).collect(Collectors.joining(" "));
    }

    String all(ArticleId article, List<Span> words) {
        return all(words.stream().map(span -> new Passage(article, span)).toList());
    }

    /** @throws IllegalArgumentException if the dossier has not the article */
    List<Selector> selectors() {
        List<Selector> selectors = new ArrayList<>();
        numbers.keySet().forEach(passage -> selectors.add(AnchorFinder.select(article(passage), passage.span())));
        return selectors;
    }

    private Article article(Passage passage) {
        return dossier.findArticle(passage.article())
                .orElseThrow(() -> new IllegalArgumentException("no article %s here".formatted(passage.article())));
    }
}
