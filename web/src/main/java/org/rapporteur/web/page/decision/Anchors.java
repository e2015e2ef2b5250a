package org.rapporteur.web.page.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.decision.AnchorFinder;
import org.rapporteur.core.decision.AnchorPlace;
import org.rapporteur.core.decision.AnchorState;

/** What became of the words of decisions in the newest revision of their articles. For one page and one thread. */
public final class Anchors {

    private static final int WORDS_MAX = 240;

    private final DecisionDesk desk;
    private final Map<ArticleId, Optional<Article>> newest = new HashMap<>();

    public Anchors(DecisionDesk desk) {
        this.desk = desk;
    }

    /** Of all of its words, in their order. */
    public List<AnchorShown> of(Decision decision) {
        return decision.ruling().subject().selectors().stream().map(this::of).toList();
    }

    /** The worst of them, as {@code same}, {@code moved}, {@code changed} or {@code gone}; same if it rests on none. */
    public static AnchorState worst(List<AnchorShown> words) {
        return words.stream().map(AnchorShown::became).reduce(AnchorState.SAME, AnchorState::or);
    }

    static String word(AnchorState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private AnchorShown of(Selector selector) {
        Optional<Article> article = newest.computeIfAbsent(selector.passage().article(), this::findNewest);
        AnchorPlace place =
                article.map(text -> AnchorFinder.find(selector, text)).orElse(AnchorPlace.GONE);
        String now = place.span()
                .flatMap(span -> article.map(text -> text.text().slice(span)))
                .orElse("");
        return new AnchorShown(
                place.state(),
                quoted(selector.words()),
                now.isEmpty() ? "" : quoted(now),
                article.map(Article::caption).orElse("an article that is not here"));
    }

    private Optional<Article> findNewest(ArticleId id) {
        List<Revision> revisions = desk.revisions(id);
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions.get(revisions.size() - 1).article());
    }

    /** In quotation marks, unless they begin with one already. */
    static String quoted(String words) {
        String line = shortened(words);
        return line.matches("[“”\"‘„«].*") ? line : "“" + line + "”";
    }

    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= WORDS_MAX ? line : line.substring(0, WORDS_MAX) + "…";
    }
}
