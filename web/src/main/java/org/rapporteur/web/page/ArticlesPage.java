package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows the articles of a story, and what was wrong with the input. */
final class ArticlesPage {

    private final StoryViews views;

    ArticlesPage(StoryViews views) {
        this.views = views;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        List<SectionShown.Part> parts = List.of(
                SectionPage.part(story, "articles", "The articles"),
                SectionPage.part(story, "problems", "What was wrong with the input"));
        SectionShown shown = new SectionShown(
                Frame.of("Articles", story, "/articles"), "Each opens beside its record", false, List.of(), parts);
        return views.page(story, Templates.render("section", shown));
    }
}
