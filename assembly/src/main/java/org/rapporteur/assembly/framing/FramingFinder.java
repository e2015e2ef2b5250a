package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.WordShare;

/** Finds how each outlet words a story, its own voice apart from those that it quotes. Safe for use by many threads. */
public final class FramingFinder {

    private final LoadedWords words = LoadedWords.load();
    private final Judgements judgements = Judgements.load();
    private final Describers describers = Describers.load();

    /**
     * Finds it.
     *
     * @param facts what the articles report alike; an article that has no telling of one may leave it out
     */
    public Framing of(Material material, List<ReportedFact> facts) {
        List<VoicedArticle> articles = material.articles().stream()
                .map(article -> new VoicedArticle(
                        article, material.wordingOf(article.id()), material.statementsOf(article.id())))
                .toList();
        List<LoadedWording> loaded = new ArrayList<>();
        Contrasts contrasts = new Contrasts(material, articles);
        for (VoicedArticle article : articles) {
            loaded.addAll(LoadedWordings.of(article, words, judgements, contrasts));
        }
        List<WordShare> shares = new ArrayList<>();
        articles.forEach(article -> shares.addAll(Shares.of(article)));
        return new Framing(
                new Portrayals(material, articles, words, describers).list(),
                loaded,
                Sayings.of(material),
                shares,
                Omissions.of(material, facts));
    }
}
