package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Likeness;
import org.rapporteur.core.story.StoryChange;

/**
 * What has changed between a few stories and the groups into which their articles and a new one fall. A story stays
 * with the article that began it.
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
     * @param groups all articles of the stories near it, and the newcomer
     */
    Regrouping(Known newcomer, List<List<Block>> groups, Evidence evidence) {
        this.newcomer = newcomer;
        this.evidence = evidence;
        List<List<Known>> ordered = new ArrayList<>();
        for (List<Block> group : groups) {
            for (Block block : group) {
                block.story().ifPresent(story -> block.articles().forEach(article -> storyOf.put(article.id(), story)));
            }
            ordered.add(group.stream()
                    .flatMap(block -> block.articles().stream())
                    .sorted(BY_ARRIVAL)
                    .toList());
        }
        ordered.forEach(group -> group.forEach(article -> groupOf.put(article.id(), group)));
        ordered.sort(Comparator.comparing(group -> group.get(0), BY_ARRIVAL));
        ordered.forEach(this::compare);
    }

    /** Whether no story has gained or lost anything but, perhaps, the newcomer. */
    static boolean leavesStoriesAsTheyAre(List<List<Block>> groups) {
        Set<OpenStory> met = new HashSet<>();
        for (List<Block> group : groups) {
            List<OpenStory> stories = group.stream()
                    .flatMap(block -> block.story().stream())
                    .distinct()
                    .toList();
            if (stories.size() > 1 || !stories.stream().allMatch(met::add)) {
                return false;
            }
        }
        return true;
    }

    /** What each story holds now; one that was there before and is not here is no more. */
    Map<OpenStory, List<Known>> held() {
        return held;
    }

    /**
     * Splits, then mergers, then what became of the newcomer.
     *
     * @param nearest of the newcomer to the story most like it, if any is
     */
    List<StoryChange> changes(Optional<Likeness> nearest) {
        List<StoryChange> changes = new ArrayList<>(splits);
        changes.addAll(mergers);
        held.forEach((story, group) -> {
            if (group.contains(newcomer)) {
                changes.add(arrival(story, without(group, List.of(newcomer)), nearest));
            }
        });
        return changes;
    }

    private StoryChange arrival(OpenStory story, List<Known> others, Optional<Likeness> nearest) {
        return others.isEmpty()
                ? new StoryChange.Begun(story.id(), nearest)
                : new StoryChange.Joined(story.id(), newcomer.id(), evidence.of(List.of(newcomer), others));
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
        List<Known> others = without(group, articles);
        if (articles.stream().anyMatch(from::isFoundedBy)) {
            mergers.add(new StoryChange.Merged(to.id(), from.id(), ids, evidence.of(articles, others)));
            return;
        }
        List<Known> left = groupOf.getOrDefault(from.id().founder(), List.of());
        splits.add(
                new StoryChange.Split(from.id(), to.id(), ids, evidence.of(group, left), together(articles, others)));
    }

    private Optional<Likeness> together(List<Known> articles, List<Known> others) {
        if (!others.isEmpty()) {
            return Optional.of(evidence.of(articles, others));
        }
        return articles.size() < 2
                ? Optional.empty()
                : Optional.of(evidence.of(articles.subList(0, 1), articles.subList(1, articles.size())));
    }

    private static List<Known> without(List<Known> group, List<Known> some) {
        Set<ArticleId> left = new HashSet<>();
        some.forEach(article -> left.add(article.id()));
        return group.stream().filter(article -> !left.contains(article.id())).toList();
    }
}
