package org.rapporteur.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.desk.StoryCard;
import org.rapporteur.desk.Subscription;

/** What the desk holds. */
final class DeskHoldings implements Holdings {

    private static final int CAPTIONS_MAX = 5;

    private final Desk desk;

    DeskHoldings(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Card> stories() {
        return desk.stories().stream().map(DeskHoldings::card).toList();
    }

    private static Card card(StoryCard card) {
        return new Card(
                card.id(),
                card.number(),
                card.name(),
                card.outlets().stream().map(Outlet::name).toList(),
                card.first(),
                card.last(),
                new Counts(
                        card.articles(),
                        card.counts()
                                .map(counts -> new Found(counts.statements(), counts.differences(), counts.steps()))));
    }

    @Override
    public Optional<Held> findStory(StoryId id) {
        return desk.story(id)
                .map(record -> new Held(
                        record.id(),
                        record.number(),
                        record.name(),
                        record.dossier(),
                        record.decisions(),
                        waiting(record.waiting())));
    }

    private Waiting waiting(List<ArticleId> articles) {
        List<String> captions = articles.stream()
                .limit(CAPTIONS_MAX)
                .flatMap(id -> desk.revisions(id).stream()
                        .filter(revision -> revision.id().equals(id)))
                .map(revision -> revision.article().caption())
                .toList();
        long first = articles.stream().mapToLong(this::arrivalOf).min().orElse(0);
        return new Waiting(articles.size(), captions, first);
    }

    @Override
    public Optional<Card> findCard(StoryId id) {
        return desk.findCard(id).map(DeskHoldings::card);
    }

    @Override
    public Optional<Article> findArticle(ArticleId article) {
        return desk.article(article);
    }

    @Override
    public Optional<StoryId> findStoryOf(ArticleId article) {
        return desk.storyOf(article);
    }

    @Override
    public long arrivalOf(ArticleId article) {
        return desk.arrivalOf(article).orElse(0);
    }

    @Override
    public long readUpTo() {
        return desk.readUpTo();
    }

    @Override
    public Hits find(Search search) {
        return desk.find(search);
    }

    @Override
    public List<LedgerLine> ledger(long after, int most) {
        return desk.ledger(after, most);
    }

    @Override
    public List<LedgerLine> handIn(List<Input> inputs) {
        desk.takeIn(inputs);
        return desk.ledger(inputs.stream().map(Input::id).toList());
    }

    @Override
    public Subscription onChange(Consumer<Change> listener) {
        return desk.onChange(listener);
    }

    @Override
    public List<Change> changesAfter(long number, int most) {
        return desk.changesAfter(number, most);
    }

    @Override
    public List<StatedRevision> revisions(ArticleId article) {
        return desk.revisions(article).stream()
                .map(revision -> new StatedRevision(
                        revision.revision(), revision.kept(), revision.article(), desk.statements(revision.id())))
                .toList();
    }

    @Override
    public Map<Intake, Long> intake() {
        return desk.intake();
    }
}
