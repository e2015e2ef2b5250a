package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** The list of stories, held in memory with a line for each article. Safe for use by many threads. */
final class Cards {
    private final Map<ArticleId, Line> lines = new HashMap<>();
    private final Map<ArticleId, Integer> revisions = new HashMap<>();
    private final Map<StoryId, StoryCard> cards = new HashMap<>();
    private final Map<StoryId, List<ArticleId>> members = new HashMap<>();
    private final Map<ArticleId, StoryId> storyOf = new HashMap<>();
    private final Map<StoryId, StoryCard.Counts> counts = new HashMap<>();
    private long lastArrival;

    private record Line(
            long number,
            ArticleId first,
            int revision,
            String caption,
            Optional<Outlet> outlet,
            Optional<LocalDate> day) {}

    /** Those of now, the one that changed last first. */
    synchronized List<StoryCard> list() {
        return cards.values().stream()
                .sorted(Comparator.comparingLong(StoryCard::number).reversed())
                .toList();
    }

    synchronized Optional<StoryCard> find(StoryId id) {
        return Optional.ofNullable(cards.get(id));
    }

    synchronized Optional<StoryId> findOf(ArticleId article) {
        return Optional.ofNullable(storyOf.get(article));
    }

    /** Its place in the order in which articles were kept; empty if it is not known yet. */
    synchronized OptionalLong arrivalOf(ArticleId article) {
        Line line = lines.get(article);
        return line == null ? OptionalLong.empty() : OptionalLong.of(line.number());
    }

    /** The last place in that order; 0 if there is no article. */
    synchronized long lastArrival() {
        return lastArrival;
    }

    synchronized void know(Revision revision) {
        lastArrival = Math.max(lastArrival, revision.number());
        Optional<LocalDate> day = revision.article().imprint().published().map(PublicationTime::date);
        lines.put(
                revision.id(),
                new Line(
                        revision.number(),
                        revision.first(),
                        revision.revision(),
                        revision.article().caption(),
                        revision.article().imprint().outlet(),
                        day));
        revisions.merge(revision.first(), revision.revision(), Math::max);
    }

    /**
     * A story as it is from now on.
     *
     * @return other stories that had articles of it until now, and may be no more
     */
    synchronized Set<StoryId> know(Numbered<Story> changed) {
        Story story = changed.value();
        Set<StoryId> others = new LinkedHashSet<>();
        for (ArticleId article : story.articles()) {
            StoryId before = storyOf.put(article, story.id());
            if (before != null && !before.equals(story.id())) {
                others.add(before);
            }
        }
        members.put(story.id(), story.articles());
        List<Line> newest = story.articles().stream()
                .flatMap(article -> Optional.ofNullable(lines.get(article)).stream())
                .filter(line -> revisions.getOrDefault(line.first(), 0) == line.revision())
                .toList();
        if (newest.isEmpty()) {
            cards.remove(story.id());
        } else {
            cards.put(story.id(), card(changed, newest));
        }
        return others;
    }

    private StoryCard card(Numbered<Story> changed, List<Line> newest) {
        StoryId id = changed.value().id();
        List<LocalDate> days =
                newest.stream().flatMap(line -> line.day().stream()).sorted().toList();
        List<Outlet> outlets = newest.stream()
                .flatMap(line -> line.outlet().stream())
                .distinct()
                .sorted(Comparator.comparing(Outlet::name))
                .toList();
        Line founder = lines.get(id.founder());
        return new StoryCard(
                id,
                changed.number(),
                founder == null ? newest.get(0).caption() : founder.caption(),
                newest.size(),
                outlets,
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                Optional.ofNullable(counts.get(id)));
    }

    synchronized void forget(StoryId gone) {
        cards.remove(gone);
        counts.remove(gone);
        List<ArticleId> its = Optional.ofNullable(members.remove(gone)).orElseGet(ArrayList::new);
        its.forEach(article -> storyOf.remove(article, gone));
    }

    synchronized void count(StoryId id, Dossier dossier) {
        StoryCard.Counts now = new StoryCard.Counts(
                dossier.statements().size(),
                dossier.comparison().differences().size(),
                dossier.negotiation().steps().size());
        counts.put(id, now);
        cards.computeIfPresent(
                id,
                (same, card) -> new StoryCard(
                        id,
                        card.number(),
                        card.name(),
                        card.articles(),
                        card.outlets(),
                        card.first(),
                        card.last(),
                        Optional.of(now)));
    }
}
