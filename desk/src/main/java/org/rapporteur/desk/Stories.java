package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.clustering.ClosingRule;
import org.rapporteur.assembly.clustering.StoryIndex;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryChange;
import org.rapporteur.core.story.StoryId;

/**
 * Puts articles to stories in the order in which they were kept, by their text alone: so a story is there before its
 * articles are read, and whoever begins anew comes to the same stories. A story that is over stays as it is. For one
 * thread at a time.
 */
final class Stories {
    private static final int PAGE = 200;

    private final Archive archive;
    private final Rulings rulings;
    private final StoryIndex index = new StoryIndex(ClosingRule.STREAM);

    /** As the index has them or, when they were over, had them. */
    private final Map<StoryId, Story> found = new HashMap<>();

    private final Map<ArticleId, Integer> arrivals = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** As they are in the archive. */
    private final Map<StoryId, Story> settled = new HashMap<>();

    private final Set<ArticleId> placed = new HashSet<>();

    /** Those that may be different in the archive. */
    private final Set<StoryId> touched = new LinkedHashSet<>();

    /** New revisions: the stories of earlier ones are different by them. */
    private final Set<ArticleId> revised = new LinkedHashSet<>();

    private boolean anyMayDiffer = true;
    private long lastArticle;
    private long lastDecision;

    Stories(Archive archive, Rulings rulings) {
        this.archive = archive;
        this.rulings = rulings;
    }

    private record Settlement(List<Story> kept, List<StoryId> closed) {}

    /** Takes up what came in since the last time, and keeps what became of the stories. */
    void settle() {
        if (lastArticle == 0) {
            recallSettled();
        }
        while (archive.view(this::takeUp)) {
            // As long as there is more.
        }
        if (touched.isEmpty() && revised.isEmpty() && !anyMayDiffer) {
            return;
        }
        Settlement settlement = archive.change(shelves -> {
            while (takeUp(shelves)) {
                // Now nobody brings more before this is kept.
            }
            return keep(shelves);
        });
        settlement.closed().forEach(settled::remove);
        settlement.kept().forEach(story -> {
            settled.put(story.id(), story);
            placed.addAll(story.articles());
        });
        touched.clear();
        revised.clear();
        anyMayDiffer = false;
    }

    private void recallSettled() {
        long after = 0;
        while (true) {
            long from = after;
            List<Numbered<Story>> page =
                    archive.view(shelves -> shelves.stories().listAfter(from, PAGE));
            if (page.isEmpty()) {
                return;
            }
            for (Numbered<Story> story : page) {
                settled.put(story.value().id(), story.value());
                placed.addAll(story.value().articles());
                after = story.number();
            }
        }
    }

    /** Some of it; false if there was nothing. */
    private boolean takeUp(Shelves shelves) {
        List<Revision> revisions = shelves.articles().listAfter(lastArticle, PAGE);
        for (Revision revision : revisions) {
            add(revision);
            lastArticle = revision.number();
        }
        List<Numbered<Decision>> ruled = shelves.decisions().listAfter(lastDecision, PAGE);
        for (Numbered<Decision> decision : ruled) {
            lastDecision = decision.number();
            String subject = decision.value().ruling().subject().kind();
            boolean onStory = subject.equals(SubjectKinds.STORY);
            // What is undone may be a decision on a story.
            if (onStory || subject.equals(SubjectKinds.DECISION) && !decisions.isEmpty()) {
                decisions.add(decision.value());
                anyMayDiffer = true;
            }
        }
        return !revisions.isEmpty() || !ruled.isEmpty();
    }

    private void add(Revision revision) {
        arrivals.put(revision.id(), arrivals.size());
        if (revision.revision() > 1 && !placed.contains(revision.id())) {
            revised.add(revision.id());
        }
        for (StoryChange change : index.add(revision.article())) {
            for (StoryId id : storiesOf(change)) {
                Optional<Story> story = index.find(id);
                story.ifPresentOrElse(now -> found.put(id, now), () -> found.remove(id));
                touched.add(id);
            }
        }
    }

    /** None for one that is over: it stays. */
    private static List<StoryId> storiesOf(StoryChange change) {
        return change.match(
                begun -> List.of(begun.story()),
                joined -> List.of(joined.story()),
                merged -> List.of(merged.story(), merged.gone()),
                split -> List.of(split.from(), split.to()),
                closed -> List.of());
    }

    private Settlement keep(Shelves shelves) {
        Map<StoryId, Story> wanted = decisions.isEmpty() ? found : asDecided();
        Collection<StoryId> candidates = decisions.isEmpty() && !anyMayDiffer
                ? touched
                : Stream.concat(wanted.keySet().stream(), settled.keySet().stream())
                        .distinct()
                        .toList();
        List<Story> kept = candidates.stream()
                .filter(wanted::containsKey)
                .map(wanted::get)
                .filter(story -> !story.equals(settled.get(story.id())))
                .sorted(byArrival())
                .toList();
        List<StoryId> closed = candidates.stream()
                .filter(id -> settled.containsKey(id) && !wanted.containsKey(id))
                .sorted()
                .toList();
        closed.forEach(id -> close(shelves, id, kept));
        shelves.stories().keep(kept);
        Renewal.ofArticles(shelves, revised);
        return new Settlement(kept, closed);
    }

    private Map<StoryId, Story> asDecided() {
        List<Story> inOrder = found.values().stream().sorted(byArrival()).toList();
        Map<StoryId, Story> wanted = new LinkedHashMap<>();
        rulings.stories(inOrder, new Rulings.Decided(decisions, Map.of()))
                .forEach(story -> wanted.put(story.id(), story));
        return wanted;
    }

    private Comparator<Story> byArrival() {
        return Comparator.comparingInt(story -> arrivals.getOrDefault(story.id().founder(), Integer.MAX_VALUE));
    }

    /** Its id leads on to the story that has the article now by which it is called, if that is open. */
    private static void close(Shelves shelves, StoryId id, List<Story> kept) {
        if (!isOpen(shelves, id)) {
            return;
        }
        Optional<StoryId> successor = kept.stream()
                .filter(story -> story.articles().contains(id.founder()))
                .map(Story::id)
                .filter(story -> isOpen(shelves, story))
                .findFirst();
        shelves.stories().close(id, successor);
    }

    private static boolean isOpen(Shelves shelves, StoryId id) {
        return shelves.stories()
                .find(id)
                .filter(story -> story.value().id().equals(id))
                .isPresent();
    }
}
