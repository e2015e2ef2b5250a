package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.text.SourceText;

/**
 * What a story's record is made of, as it was kept at one moment. Of each article the newest revision that was read
 * stands for it.
 *
 * @param found in the story's order
 * @param unread newest revisions that have no reading, whether it is to come or failed
 * @param waiting those of them whose reading is to come
 * @param newest of an earlier or unread revision the one that stands for it
 */
record StoryMaterial(
        Numbered<Story> story,
        String name,
        List<Found> found,
        List<Article> unread,
        List<ArticleId> waiting,
        List<Problem> problems,
        Map<ArticleId, ArticleId> newest,
        List<Numbered<Decision>> decisions) {

    /** An article and its reading. */
    record Found(Article article, StoredReading reading) {}

    /** The same if and only if the record that is made of it is the same. */
    String sha256() {
        StringBuilder all = new StringBuilder();
        all.append(story.value().id());
        found.forEach(one -> all.append('\n')
                .append(one.article().id())
                .append(' ')
                .append(one.article().origin())
                .append(' ')
                .append(one.reading().bytes().sha256()));
        problems.forEach(problem -> all.append("\nproblem ").append(problem));
        new TreeMap<>(newest)
                .forEach((from, to) ->
                        all.append('\n').append(from).append(" is ").append(to));
        decisions.forEach(decision -> all.append("\ndecision ").append(decision));
        return new SourceText(all.toString()).sha256();
    }

    /** The same, as if nobody had decided anything. */
    StoryMaterial undecided() {
        return new StoryMaterial(story, name, found, unread, waiting, problems, newest, List.of());
    }

    /** Empty if the story is not open. */
    static Optional<StoryMaterial> find(Shelves shelves, StoryId id) {
        return shelves.stories().find(id).map(story -> new Gathering(shelves, story).gather());
    }

    /** Looks article after article up. */
    private static final class Gathering {
        private final Shelves shelves;
        private final Numbered<Story> story;
        private final Set<ArticleId> members;
        private final Failures failures;
        private final List<Found> found = new ArrayList<>();
        private final List<Article> unread = new ArrayList<>();
        private final List<ArticleId> waiting = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<ArticleId, ArticleId> newest = new HashMap<>();
        private final Set<ArticleId> revisions = new LinkedHashSet<>();
        private String name = "";

        Gathering(Shelves shelves, Numbered<Story> story) {
            this.shelves = shelves;
            this.story = story;
            members = new HashSet<>(story.value().articles());
            failures = Failures.list(shelves);
        }

        StoryMaterial gather() {
            for (ArticleId article : story.value().articles()) {
                if (!revisions.contains(article)) {
                    take(shelves.articles().listRevisions(article));
                }
            }
            List<Numbered<Decision>> decisions = Related.toStory(shelves.decisions(), revisions);
            return new StoryMaterial(story, name, found, unread, waiting, problems, newest, decisions);
        }

        private void take(List<Revision> ofOne) {
            Revision last = ofOne.get(ofOne.size() - 1);
            Revision standing = last;
            Optional<StoredReading> reading = Optional.empty();
            for (int at = ofOne.size() - 1; at >= 0 && reading.isEmpty(); at--) {
                reading = shelves.readings().find(ofOne.get(at).id()).map(Numbered::value);
                standing = reading.isPresent() ? ofOne.get(at) : standing;
            }
            for (Revision revision : ofOne) {
                revisions.add(revision.id());
                if (revision.id().equals(story.value().id().founder())) {
                    name = revision.article().caption();
                }
                if (!revision.equals(standing)) {
                    newest.put(revision.id(), standing.id());
                }
            }
            if (members.contains(standing.id())) {
                Article article = standing.article();
                reading.ifPresent(kept -> found.add(new Found(article, kept)));
            }
            boolean lastIsRead = reading.isPresent() && last.equals(standing);
            if (members.contains(last.id()) && !lastIsRead) {
                takeUnread(last.article());
            }
        }

        private void takeUnread(Article article) {
            unread.add(article);
            if (failures.has(article.id())) {
                problems.add(ReadingFailed.of(article, failures.reason(article.id())));
            } else {
                waiting.add(article.id());
            }
        }
    }
}
