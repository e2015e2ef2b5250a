package org.rapporteur.desk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionLog;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.StoryId;

/** Decisions that have to do with one another, found through what they are on; with all that undo any of them. */
final class Related {
    private final DecisionLog log;
    private final TreeMap<Long, Numbered<Decision>> found = new TreeMap<>();
    private final Deque<Numbered<Decision>> unfollowed = new ArrayDeque<>();

    private Related(DecisionLog log) {
        this.log = log;
    }

    /** Those on words of a story's articles and on it, by whichever of them it was called; in the order of keeping. */
    static List<Numbered<Decision>> toStory(DecisionLog log, Collection<ArticleId> articles) {
        Related related = new Related(log);
        for (ArticleId article : articles) {
            related.add(log.listOn(SubjectKinds.STORY, new StoryId(article).toString()));
            related.add(log.listIn(article));
        }
        return related.list();
    }

    /** Those on a thing of this name and on words of the articles that it rests on. */
    static List<Numbered<Decision>> toSubject(DecisionLog log, Subject subject) {
        Related related = new Related(log);
        related.add(log.listOn(subject.kind(), subject.name()));
        subject.selectors().stream()
                .map(Selector::passage)
                .map(passage -> passage.article())
                .distinct()
                .forEach(article -> related.add(log.listIn(article)));
        return related.list();
    }

    private void add(List<Numbered<Decision>> decisions) {
        for (Numbered<Decision> decision : decisions) {
            if (found.put(decision.number(), decision) == null) {
                unfollowed.add(decision);
            }
        }
    }

    private List<Numbered<Decision>> list() {
        while (!unfollowed.isEmpty()) {
            String id = unfollowed.remove().value().id().toString();
            add(log.listOn(SubjectKinds.DECISION, id));
        }
        return List.copyOf(found.values());
    }
}
