package org.rapporteur.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.Sought;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.desk.Progress;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.desk.Subscription;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;

/** Dossiers to show, each a story, in the order given. A search finds every statement or article there is. */
record ShownStories(List<Dossier> dossiers, List<LedgerEntry> entries) implements Holdings {

    static final ShownStories NONE = new ShownStories(List.of(), List.of());

    /** What the program makes of a folder of articles. */
    static Dossier read(Path folder) throws IOException {
        ProblemList problems = new ProblemList();
        List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(folder.toString()), new Overrides(Optional.empty(), Optional.empty()), problems);
        return read(articles, problems);
    }

    static Dossier read(List<Article> articles, ProblemList problems) {
        try (OnnxEncoder encoder = OnnxEncoder.load()) {
            return new Rapporteur(encoder, 2).dossier(articles, problems.list(), Progress.UNHEARD);
        }
    }

    @Override
    public List<Card> stories() {
        List<Card> cards = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Brief brief = Brief.of(dossier);
            cards.add(new Card(
                    id(dossier),
                    number(dossier),
                    name(dossier),
                    brief.heading().outlets(),
                    brief.heading().first(),
                    brief.heading().last(),
                    new Counts(
                            dossier.articles().size(),
                            Optional.of(new Found(
                                    dossier.statements().size(),
                                    dossier.comparison().differences().size(),
                                    dossier.negotiation().steps().size())))));
        }
        return cards;
    }

    private static StoryId id(Dossier dossier) {
        return new StoryId(dossier.articles().get(0).id());
    }

    private static String name(Dossier dossier) {
        return dossier.articles().get(0).caption();
    }

    private long number(Dossier dossier) {
        return dossiers.indexOf(dossier) + 1L;
    }

    @Override
    public Optional<Held> findStory(StoryId id) {
        return dossiers.stream()
                .filter(dossier -> id(dossier).equals(id))
                .findFirst()
                .map(dossier -> new Held(id, number(dossier), name(dossier), dossier));
    }

    @Override
    public Optional<StoryId> findStoryOf(ArticleId article) {
        return dossiers.stream()
                .filter(dossier -> dossier.findArticle(article).isPresent())
                .findFirst()
                .map(ShownStories::id);
    }

    @Override
    public long arrivalOf(ArticleId article) {
        return 1;
    }

    @Override
    public long readUpTo() {
        return 1;
    }

    @Override
    public Hits find(Search search) {
        List<Hit> hits = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            if (search.sought() == Sought.ARTICLES) {
                dossier.articles().forEach(article -> hits.add(new Hit.OfArticle(article.id(), 1, List.of())));
            } else {
                for (Statement statement : dossier.statements()) {
                    hits.add(new Hit.OfStatement(
                            statement.id(),
                            1,
                            List.of(statement.attribution().content().get(0))));
                }
            }
        }
        return new Hits(hits.size(), hits.stream().limit(search.most()).toList());
    }

    @Override
    public List<LedgerLine> ledger(long after, int most) {
        List<LedgerLine> lines = new ArrayList<>();
        for (int at = (int) after; at < Math.min(entries.size(), after + most); at++) {
            lines.add(new LedgerLine(at + 1L, entries.get(at), LedgerLine.Progression.READ, ""));
        }
        return lines;
    }

    @Override
    public List<LedgerLine> handIn(List<Input> inputs) {
        return List.of();
    }

    @Override
    public Subscription onChange(Consumer<Change> listener) {
        return () -> {};
    }

    @Override
    public List<Change> changesAfter(long number, int most) {
        return List.of();
    }

    @Override
    public List<StatedRevision> revisions(ArticleId article) {
        return List.of();
    }

    @Override
    public Map<Intake, Long> intake() {
        Map<Intake, Long> counts = new EnumMap<>(Intake.class);
        entries.forEach(entry -> counts.merge(entry.intake(), 1L, Long::sum));
        return counts;
    }
}
