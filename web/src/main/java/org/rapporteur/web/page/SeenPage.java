package org.rapporteur.web.page;

import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Request;

/** Takes note, in the browser, that a story was seen so far. */
final class SeenPage {

    private final StoryViews views;

    SeenPage(StoryViews views) {
        this.views = views;
    }

    Answer mark(Request request) {
        StoryView story = views.get(request);
        return Answer.seeOther(story.base())
                .with(
                        "Set-Cookie",
                        Seen.of(request).with(story.id(), mark(request, "mark")).cookie());
    }

    /** What the page was made with: what came in since then stays new. */
    static Seen.Mark mark(Request request, String name) {
        return request.findField(name)
                .or(() -> request.find(name))
                .flatMap(Seen.Mark::find)
                .orElseThrow(() -> new BadRequestException("How far it was seen is missing."));
    }
}
