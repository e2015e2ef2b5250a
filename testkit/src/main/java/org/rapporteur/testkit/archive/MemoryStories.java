package org.rapporteur.testkit.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.StoryArchive;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** Stories in memory. */
record MemoryStories(Memory memory, boolean changes) implements StoryArchive {

    @Override
    public List<Numbered<Story>> keep(List<Story> stories) {
        MemoryShelves.mustChange(changes);
        mustBeApart(stories);
        List<Numbered<Story>> kept = new ArrayList<>();
        for (Story story : stories) {
            Numbered<Story> numbered = new Numbered<>(memory.nextStory(), story);
            memory.stories.put(story.id(), numbered);
            memory.successors.remove(story.id());
            kept.add(numbered);
        }
        return kept;
    }

    private void mustBeApart(List<Story> stories) {
        Set<StoryId> given = stories.stream().map(Story::id).collect(Collectors.toSet());
        Set<ArticleId> taken = new HashSet<>();
        memory.stories.values().stream()
                .map(Numbered::value)
                .filter(story -> !given.contains(story.id()))
                .forEach(story -> taken.addAll(story.articles()));
        for (Story story : stories) {
            story.articles().forEach(memory::mustHave);
            story.knownBy().forEach(word -> memory.mustHave(word.article()));
            for (ArticleId article : story.articles()) {
                if (!taken.add(article)) {
                    throw new IllegalArgumentException("article %s would be of two stories".formatted(article));
                }
            }
        }
    }

    @Override
    public void close(StoryId story, Optional<StoryId> successor) {
        MemoryShelves.mustChange(changes);
        if (!memory.stories.containsKey(story)
                || successor.isPresent()
                        && (successor.get().equals(story) || !memory.stories.containsKey(successor.get()))) {
            throw new IllegalArgumentException("story %s cannot be closed for %s".formatted(story, successor));
        }
        memory.stories.remove(story);
        successor.ifPresent(next -> memory.successors.put(story, next));
    }

    @Override
    public Optional<Numbered<Story>> find(StoryId id) {
        Optional<StoryId> way = Optional.of(id);
        while (way.isPresent() && !memory.stories.containsKey(way.get())) {
            way = Optional.ofNullable(memory.successors.get(way.get()));
        }
        return way.flatMap(open -> Optional.ofNullable(memory.stories.get(open)));
    }

    @Override
    public Optional<Numbered<Story>> findOf(ArticleId article) {
        return memory.stories.values().stream()
                .filter(story -> story.value().articles().contains(article))
                .findFirst();
    }

    @Override
    public List<Numbered<Story>> listAfter(long number, int max) {
        return memory.stories.values().stream()
                .filter(story -> story.number() > number)
                .sorted(Comparator.comparingLong(Numbered::number))
                .limit(max)
                .toList();
    }
}
