package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.decision.Decisions;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.SentenceEncoder;
import org.rapporteur.language.kept.ReadingVersion;

/**
 * The front door: reads articles and keeps the sourced record of who said what in them. Safe for use
 * by many threads.
 *
 * <pre>{@code
 * Rapporteur rapporteur = new Rapporteur(encoder, sentenceEncoder, 2);
 * Dossier dossier = rapporteur.dossier(articles, List.of(), Progress.UNHEARD);
 * }</pre>
 */
public final class Rapporteur {
    private final Supplier<ArticleReader> reader;
    private final ReadArticles readArticles;
    private final Supplier<DossierAssembler> assembler;
    private final Supplier<ReadingVersion> version;

    /**
     * Makes a reader of articles. Rules and word lists are read when the first of them is needed.
     *
     * @param encoder stays the caller's, to close when all is read
     * @param sentenceEncoder likewise
     * @param threads how many articles are read at once, at least 1
     */
    public Rapporteur(Encoder encoder, SentenceEncoder sentenceEncoder, int threads) {
        this(
                () -> new ArticleReader(encoder, sentenceEncoder),
                () -> new DossierAssembler(IssueMeanings.of(sentenceEncoder)),
                () -> ReadingVersion.of(encoder, sentenceEncoder),
                threads);
    }

    /**
     * A reader that does not know what sentences mean: what is told in other words is found by rare words alone, and
     * the issues of a negotiation are named by their words.
     */
    public Rapporteur(Encoder encoder, int threads) {
        this(() -> new ArticleReader(encoder), DossierAssembler::new, () -> ReadingVersion.of(encoder), threads);
    }

    private Rapporteur(
            Supplier<ArticleReader> reader,
            Supplier<DossierAssembler> assembler,
            Supplier<ReadingVersion> version,
            int threads) {
        this.reader = new Once<>(reader);
        this.assembler = new Once<>(assembler);
        this.version = new Once<>(version);
        readArticles = new ReadArticles(this::read, threads);
    }

    /** Reads one article; what was wrong in it is told. */
    public Reading read(Article article, Problems problems) {
        return reader.get().read(article, problems);
    }

    /** By what it reads: readings by another version are to be made anew. Reads every rule file when first asked. */
    public ReadingVersion version() {
        return version.get();
    }

    /** Assembles the record of one story, as persons put it right, from readings that were made before. */
    public Dossier assemble(List<Reading> readings, Decisions decisions, List<Problem> problems) {
        return assembler.get().assemble(readings, decisions, problems);
    }

    /**
     * Reads articles of one story and assembles their record. An article on which reading fails is left
     * out and told as an {@link ArticleNotUnderstood}.
     *
     * @param problems what was met on the way to the articles; it stands first in the dossier
     */
    public Dossier dossier(List<Article> articles, List<Problem> problems, Progress progress) {
        List<Problem> all = new ArrayList<>(problems);
        List<Reading> readings = readArticles.read(articles, all::add, progress);
        return assembler.get().assemble(readings, all);
    }
}
