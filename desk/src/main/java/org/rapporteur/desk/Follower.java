package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/**
 * Keeps in step with the archive, whoever changed it: articles are put to stories, cards made, changes told. One
 * number after another is followed, so that nothing is passed over.
 */
final class Follower {
    private static final int PAGE = 200;

    private final Archive archive;
    private final Stories stories;
    private final Cards cards;
    private final Changes changes;
    private long lastArticle;
    private long lastChange;

    Follower(Archive archive, Stories stories, Cards cards, Changes changes) {
        this.archive = archive;
        this.stories = stories;
        this.cards = cards;
        this.changes = changes;
    }

    Cards cards() {
        return cards;
    }

    /** Settles the stories, then looks. */
    synchronized void follow() {
        stories.settle();
        look();
    }

    /** Takes note of what is different, and tells it. */
    synchronized void look() {
        List<Revision> revisions = archive.view(shelves -> shelves.articles().listAfter(lastArticle, PAGE));
        while (!revisions.isEmpty()) {
            revisions.forEach(cards::know);
            lastArticle = revisions.get(revisions.size() - 1).number();
            revisions = archive.view(shelves -> shelves.articles().listAfter(lastArticle, PAGE));
        }
        List<Numbered<Story>> changed =
                archive.view(shelves -> shelves.stories().listAfter(lastChange, PAGE));
        while (!changed.isEmpty()) {
            take(changed);
            changed = archive.view(shelves -> shelves.stories().listAfter(lastChange, PAGE));
        }
    }

    private void take(List<Numbered<Story>> changed) {
        Set<StoryId> others = new LinkedHashSet<>();
        List<Change> told = new ArrayList<>();
        for (Numbered<Story> story : changed) {
            others.addAll(cards.know(story));
            told.add(new Change(story.value().id(), story.number()));
            lastChange = story.number();
        }
        for (StoryId other : others) {
            boolean open = archive.view(shelves -> shelves.stories().find(other))
                    .filter(story -> story.value().id().equals(other))
                    .isPresent();
            if (!open) {
                cards.forget(other);
                told.add(new Change(other, lastChange));
            }
        }
        changes.tell(told);
    }
}
