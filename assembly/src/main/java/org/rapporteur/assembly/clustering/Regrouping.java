package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Likeness;
import org.rapporteur.core.story.StoryChange;

/**
 * Says what has changed between a few stories and the groups into which their articles and a new one fall. A story
 * stays with the article that began it.
 */
final class Regrouping {

    private static final Comparator<Known> BY_ARRIVAL = Comparator.comparingInt(Known::arrival);

    private final Known newcomer;
    private final Evidence evidence;
    private final Map<ArticleId, OpenStory> storyOf = new HashMap<>();
    private final Map<ArticleId, List<Known>> groupOf = new HashMap<>();
    private final List<StoryChange> splits = new ArrayList<>();
    private final List<StoryChange> mergers = new ArrayList<>();
    private final Map<OpenStory, List<Known>> held = new LinkedHashMap<>();

    /**
     * Compares.
     *
     * @param before the stories as they were, without the newcomer
     * @param groups all their articles and the newcomer
     * @param nearest of the newcomer to the story most like it, if any is
     */
    Regrouping(
            Known newcomer,
            List<OpenStory> before,
            List<List<Known>> groups,
            Optional<Likeness> nearest,
            Evidence evidence) {
        this.newcomer = newcomer;
        this.evidence = evidence;
        before.forEach(story -> story.articles().forEach(article -> storyOf.put(article.id(), story)));
        List<List<Known>> ordered = new ArrayList<>();
        for (List<Known> group : groups) {
            ordered.add(group.stream().sorted(BY_ARRIVAL).toList());
        }
        ordered.forEach(group -> group.forEach(article -> groupOf.put(article.id(), group)));
        ordered.sort(Comparator.comparingInt(group -> group.get(0).arrival()));
        ordered.forEach(this::compare);
        StoryChange last = arrival(nearest);
        mergers.add(last);
    }

    /** What each story holds now; one that was there before and is not here is no more. */
    Map<OpenStory, List<Known>> held() {
        return held;
    }

    /** Splits, then mergers, then what became of the newcomer. */
    List<StoryChange> changes() {
        List<StoryChange> changes = new ArrayList<>(splits);
        changes.addAll(mergers);
        return changes;
    }

    private void compare(List<Known> group) {
        OpenStory story = group.stream()
                .filter(this::isFounder)
                .findFirst()
                .map(founder -> storyOf.get(founder.id()))
                .orElseGet(() -> new OpenStory(group.get(0).id()));
        held.put(story, group);
        Map<OpenStory, List<Known>> comers = new LinkedHashMap<>();
        for (Known article : group) {
            OpenStory from = storyOf.get(article.id());
            if (from != null && from != story) {
                comers.computeIfAbsent(from, unseen -> new ArrayList<>()).add(article);
            }
        }
        comers.forEach((from, articles) -> come(from, articles, story, group));
    }

    private boolean isFounder(Known article) {
        OpenStory story = storyOf.get(article.id());
        return story != null && story.isFoundedBy(article);
    }

    private void come(OpenStory from, List<Known> articles, OpenStory to, List<Known> group) {
        List<ArticleId> ids = articles.stream().map(Known::id).toList();
        if (articles.stream().anyMatch(from::isFoundedBy)) {
            mergers.add(new StoryChange.Merged(
                    to.id(), from.id(), ids, evidence.of(articles, without(group, articles))));
            return;
        }
        List<Known> left = from.articles().stream()
                .filter(article -> groupOf.get(article.id()) != group)
                .toList();
        splits.add(new StoryChange.Split(
                from.id(), to.id(), ids, evidence.of(articles, left), together(articles, without(group, articles))));
    }

    private Optional<Likeness> together(List<Known> articles, List<Known> others) {
        if (!others.isEmpty()) {
            return Optional.of(evidence.of(articles, others));
        }
        return articles.size() < 2
                ? Optional.empty()
                : Optional.of(evidence.of(articles.subList(0, 1), articles.subList(1, articles.size())));
    }

    private StoryChange arrival(Optional<Likeness> nearest) {
        List<Known> group = groupOf.getOrDefault(newcomer.id(), List.of());
        List<Known> others = without(group, List.of(newcomer));
        OpenStory story = held.keySet().stream()
                .filter(candidate -> held.get(candidate) == group)
                .findFirst()
                .orElseThrow();
        return others.isEmpty()
                ? new StoryChange.Begun(story.id(), nearest)
                : new StoryChange.Joined(story.id(), newcomer.id(), evidence.of(List.of(newcomer), others));
    }

    private static List<Known> without(List<Known> group, List<Known> some) {
        return group.stream().filter(article -> !some.contains(article)).toList();
    }
}
