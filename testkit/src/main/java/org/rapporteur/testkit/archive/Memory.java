package org.rapporteur.testkit.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobId;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** All that an archive in memory keeps. A list has what is numbered from 1 without gaps at the place of its number less one. */
final class Memory {
    final List<Revision> revisions = new ArrayList<>();
    final Map<ArticleId, Numbered<StoredReading>> readings = new HashMap<>();
    final Map<StoryId, Numbered<Story>> stories = new HashMap<>();
    final Map<StoryId, StoryId> successors = new HashMap<>();
    final List<Numbered<Decision>> decisions = new ArrayList<>();
    final List<Numbered<LedgerEntry>> intake = new ArrayList<>();
    final TreeMap<JobId, Job> jobs = new TreeMap<>();
    final TreeMap<String, Key> keys = new TreeMap<>();
    final List<Key.Session> sessions = new ArrayList<>();
    private long highestStory;
    private long highestReading;

    Memory copy() {
        Memory copy = new Memory();
        copy.revisions.addAll(revisions);
        copy.readings.putAll(readings);
        copy.stories.putAll(stories);
        copy.successors.putAll(successors);
        copy.decisions.addAll(decisions);
        copy.intake.addAll(intake);
        copy.jobs.putAll(jobs);
        copy.keys.putAll(keys);
        copy.sessions.addAll(sessions);
        copy.highestStory = highestStory;
        copy.highestReading = highestReading;
        return copy;
    }

    long nextStory() {
        return ++highestStory;
    }

    long nextReading() {
        return ++highestReading;
    }

    void mustHave(ArticleId id) {
        if (revisions.stream().noneMatch(revision -> revision.id().equals(id))) {
            throw new IllegalArgumentException("article %s is not kept".formatted(id));
        }
    }
}
