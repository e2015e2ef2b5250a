package org.rapporteur.web.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.export.brief.Line;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** Stories as they are shown, those that were asked for last kept until they change. Safe for use by many threads. */
final class StoryViews {

    /** So many statements' worth is kept at most, beside the newest one whatever its size. */
    private static final int LINES_MAX = 40_000;

    /** Of a story whose statements are few something is kept besides. */
    private static final int LINES_MIN = 20;

    private final Holdings holdings;
    private final String since;
    private final Map<StoryId, StoryView> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int linesKept;

    /** @param since names this run of the program: another one may show the same differently */
    StoryViews(Holdings holdings, String since) {
        this.holdings = holdings;
        this.since = since;
    }

    /**
     * The story of a request's path.
     *
     * @throws NotFoundException if there is none
     */
    StoryView get(Request request) {
        String written = request.part("story");
        try {
            return find(StoryId.parse(written))
                    .map(story -> story.seenBy(Seen.of(request).of(story.id()), holdings::arrivalOf))
                    .orElseThrow(() -> new NotFoundException("There is no open story " + written + "."));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No story goes by such a name.");
        }
    }

    /** Empty if there is no such open story. */
    Optional<StoryView> find(StoryId id) {
        Optional<Holdings.Held> held = holdings.findStory(id);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        synchronized (kept) {
            StoryView known = kept.get(held.get().id());
            if (known != null && known.number() == held.get().number()) {
                return Optional.of(known);
            }
        }
        // Two that ask at once both make it; neither waits for a story that is not its own.
        StoryView made = new StoryView(held.get());
        keep(made);
        return Optional.of(made);
    }

    private void keep(StoryView made) {
        synchronized (kept) {
            StoryView before = kept.put(made.id(), made);
            linesKept += weight(made) - (before == null ? 0 : weight(before));
            Iterator<StoryView> eldest = kept.values().iterator();
            while (linesKept > LINES_MAX && kept.size() > 1) {
                linesKept -= weight(eldest.next());
                eldest.remove();
            }
        }
    }

    private static int weight(StoryView story) {
        return LINES_MIN + story.lines().size();
    }

    /**
     * The statement of a request's path.
     *
     * @throws NotFoundException if the story has none there
     */
    static Line line(StoryView story, Request request) {
        String written = request.part("article") + "/" + request.part("span");
        try {
            return story.findLine(StatementId.parse(written))
                    .orElseThrow(() -> new NotFoundException("There is no statement at " + written
                            + " in this story as it was last read. The words may be found in the article."));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No statement goes by such a name.");
        }
    }

    /**
     * The article of a request's path.
     *
     * @throws NotFoundException if it is none
     */
    static ArticleId article(Request request) {
        try {
            return ArticleId.parse(request.part("article"));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No article goes by such a name.");
        }
    }

    /** A page that stays the same until the story changes. */
    Answer page(StoryView story, String html) {
        return Answer.html(FreshMarks.in(html, story.fresh())).tagged(tag(story));
    }

    /** Names a state of a story as this run of the program shows it to this reader. */
    String tag(StoryView story) {
        return tag(story.number()) + story.readerTag();
    }

    /** Names the state after a change. */
    String tag(long number) {
        return "s" + number + "-" + since;
    }
}
