package org.rapporteur.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Stories as they are published, those that were asked for last kept until they change. Safe for use by many threads. */
final class PublishedStories {
    private static final int KEPT_MAX = 8;

    private final Desk desk;
    private final String run;
    private final Map<StoryId, PublishedStory> kept = new LinkedHashMap<>(KEPT_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoryId, PublishedStory> eldest) {
            return size() > KEPT_MAX;
        }
    };

    /** @param run names this run of the program: another one may publish the same differently */
    PublishedStories(Desk desk, String run) {
        this.desk = desk;
        this.run = run;
    }

    /** The story of a request's path, or that nothing of it changed. */
    Answer answer(Request request, Function<PublishedStory, Answer> answer) {
        StoryId id = StoryId.parse(request.part("story"));
        Optional<Answer> unchanged = desk.numberOf(id).flatMap(number -> Answers.unchanged(request, tag(number)));
        return unchanged.orElseGet(() -> answer.apply(get(id)));
    }

    /** Names a story's state. */
    String tag(long number) {
        return "s" + number + "-" + run;
    }

    String tag(PublishedStory story) {
        return tag(story.story().number());
    }

    private PublishedStory get(StoryId id) {
        StoryRecord now =
                desk.story(id).orElseThrow(() -> new ProblemException(404, "There is no open story %s.".formatted(id)));
        synchronized (kept) {
            PublishedStory known = kept.get(now.id());
            if (known != null && known.story().number() == now.number()) {
                return known;
            }
        }
        // Two that ask at once both make it; neither waits for a story that is not its own.
        PublishedStory made = new PublishedStory(desk, now);
        synchronized (kept) {
            kept.put(now.id(), made);
        }
        return made;
    }
}
