package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Likeness;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryChange;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.language.Reading;

/**
 * Puts articles to stories, one after another, in whatever order they come. With each the stories near it are grouped
 * anew, so that a late one may join two or part one. The same articles in the same order give the same; in another
 * order nearly the same ({@code docs/reference/figures.md} says how nearly). What an article costs does not grow with
 * the number before. For use by one thread.
 */
public final class StoryIndex {

    /** From this mean likeness on, two groups of articles tell one story. Chosen on the tuning half of news-cluster. */
    private static final double ENOUGH = 0.1;

    /** A story so like a newcomer is looked at anew. */
    private static final double NEAR = 0.6 * ENOUGH;

    /** So many stories are compared with a newcomer, by the article most like it, and so many looked at anew. */
    private static final int COMPARED_MAX = 12;

    private static final int NEAR_MAX = 6;

    /** So seldom is it looked what stories are over. */
    private static final int SWEEP = 100;

    private final ClosingRule closing;
    private final WordCounts counts = new WordCounts();
    private final Postings postings = new Postings();
    private final AverageLink averageLink = new AverageLink(ENOUGH);
    private final Evidence evidence = new Evidence(ENOUGH);
    private final Map<Integer, OpenStory> storyOf = new HashMap<>();
    private final Set<ArticleId> taken = new HashSet<>();
    private final Set<OpenStory> open = new LinkedHashSet<>();
    private long newestDay = Long.MIN_VALUE;
    private int arrivals;

    /** Begins without stories. */
    public StoryIndex(ClosingRule closing) {
        this.closing = closing;
    }

    private record Near(OpenStory story, double likeness) {}

    /**
     * Takes in an article.
     *
     * @return what came of it: stories over, splits, mergers, then its own story begun or joined; nothing if an open
     *     story has it already
     */
    public List<StoryChange> add(Article article) {
        return taken.add(article.id()) ? add(article, StoryWords.of(article)) : List.of();
    }

    /** The same of an article that was read, whose names need not be guessed by their capitals. */
    public List<StoryChange> add(Reading reading) {
        Article article = reading.article();
        return taken.add(article.id()) ? add(article, StoryWords.of(reading)) : List.of();
    }

    private List<StoryChange> add(Article article, StoryWords words) {
        counts.see(words.uses().keySet());
        Known newcomer = Known.of(article, arrivals, Profile.of(words, counts));
        arrivals++;
        newcomer.day().ifPresent(day -> newestDay = Math.max(newestDay, day));
        List<StoryChange> changes = new ArrayList<>();
        if (arrivals % SWEEP == 0) {
            changes.addAll(closeWhatIsOver());
        }
        changes.addAll(put(newcomer));
        postings.add(newcomer);
        return changes;
    }

    /** The stories that are open, in order of each one's first article. */
    public List<Story> stories() {
        return open.stream()
                .sorted(Comparator.comparingInt(OpenStory::firstArrival))
                .map(OpenStory::asStory)
                .toList();
    }

    /** One of them; empty if none that is open is called so. */
    public Optional<Story> find(StoryId id) {
        return open.stream().filter(story -> story.id().equals(id)).findFirst().map(OpenStory::asStory);
    }

    private List<StoryChange> put(Known newcomer) {
        List<Near> likest = likest(newcomer);
        Optional<OpenStory> nearest = likest.stream().findFirst().map(Near::story);
        List<OpenStory> near = likest.stream()
                .filter(candidate -> candidate.likeness() >= NEAR)
                .limit(NEAR_MAX)
                .map(Near::story)
                .toList();
        List<List<Block>> groups = averageLink.join(blocks(newcomer, near));
        return Regrouping.leavesStoriesAsTheyAre(groups)
                ? List.of(putAlone(newcomer, groups, nearest))
                : regroup(newcomer, near, groups, nearest);
    }

    /** To one of the stories as they are, or to none. */
    private StoryChange putAlone(Known newcomer, List<List<Block>> groups, Optional<OpenStory> nearest) {
        Optional<OpenStory> found = groups.stream()
                .filter(group -> group.stream().anyMatch(block -> block.story().isEmpty()))
                .flatMap(group -> group.stream().flatMap(block -> block.story().stream()))
                .findFirst();
        StoryChange change = found.<StoryChange>map(story -> new StoryChange.Joined(
                        story.id(), newcomer.id(), evidence.of(List.of(newcomer), story.articles())))
                .orElseGet(() -> new StoryChange.Begun(new StoryId(newcomer.id()), likeness(newcomer, nearest)));
        OpenStory story = found.orElseGet(() -> new OpenStory(newcomer.id()));
        story.add(newcomer);
        keep(newcomer, story);
        return change;
    }

    private List<StoryChange> regroup(
            Known newcomer, List<OpenStory> near, List<List<Block>> groups, Optional<OpenStory> nearest) {
        Regrouping regrouping = new Regrouping(newcomer, groups, evidence);
        List<StoryChange> changes = regrouping.changes(likeness(newcomer, nearest));
        near.forEach(open::remove);
        regrouping.held().forEach((story, articles) -> {
            story.hold(articles);
            articles.forEach(held -> keep(held, story));
        });
        return changes;
    }

    private void keep(Known article, OpenStory story) {
        open.add(story);
        storyOf.put(article.arrival(), story);
    }

    private Optional<Likeness> likeness(Known newcomer, Optional<OpenStory> nearest) {
        return nearest.map(story -> evidence.of(List.of(newcomer), story.articles()));
    }

    /** Those that may be near it, the likest first. */
    private List<Near> likest(Known newcomer) {
        Map<OpenStory, Double> best = new HashMap<>();
        postings.near(newcomer.profile())
                .forEach((arrival, sum) -> Optional.ofNullable(storyOf.get(arrival))
                        .ifPresent(story -> best.merge(story, sum, Math::max)));
        return best.entrySet().stream()
                .sorted(Map.Entry.<OpenStory, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(COMPARED_MAX)
                .map(entry -> new Near(entry.getKey(), entry.getKey().likeness(newcomer)))
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.story().id()))
                .toList();
    }

    /** The newcomer, and the articles of the stories one by one as long as they are few; in no order of arrival. */
    private static List<Block> blocks(Known newcomer, List<OpenStory> stories) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Optional.empty(), List.of(newcomer)));
        int loose = 0;
        for (OpenStory story : stories) {
            if (loose + story.size() <= OpenStory.LOOSE_MAX) {
                story.articles().forEach(article -> blocks.add(new Block(Optional.of(story), List.of(article))));
                loose += story.size();
            } else {
                blocks.add(new Block(Optional.of(story), story.articles()));
            }
        }
        blocks.sort(Comparator.comparing(block -> block.articles().get(0).id()));
        return blocks;
    }

    private List<StoryChange> closeWhatIsOver() {
        List<OpenStory> over = open.stream().filter(this::isOver).toList();
        for (OpenStory story : over) {
            open.remove(story);
            for (Known article : story.articles()) {
                storyOf.remove(article.arrival());
                taken.remove(article.id());
                postings.remove(article);
            }
        }
        return over.stream()
                .<StoryChange>map(story -> new StoryChange.Closed(story.id(), story.size()))
                .toList();
    }

    private boolean isOver(OpenStory story) {
        boolean quiet = arrivals - story.lastArrival() > closing.arrivals();
        return quiet
                && (story.lastDay().isEmpty() || newestDay - story.lastDay().getAsLong() > closing.days());
    }
}
