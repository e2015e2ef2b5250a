package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** Shows what each revision of an article made of the statements of the one before it. */
final class RevisionsPage {

    private final Holdings holdings;
    private final StoryViews views;

    RevisionsPage(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        ArticleId id = StoryViews.article(request);
        ArticleEntry entry = story.findArticle(id)
                .orElseThrow(() -> new NotFoundException("There is no article " + id + " in this story."));
        List<StatedRevision> revisions = holdings.revisions(id);
        List<RevisionsShown.Step> steps = new ArrayList<>();
        for (int at = revisions.size() - 1; at > 0; at--) {
            steps.add(RevisionDiff.of(revisions.get(at - 1), revisions.get(at)));
        }
        RevisionsShown shown = new RevisionsShown(
                Frame.of("Revisions", story, "/articles"),
                new Frame.Link(story.addresses().article(id), entry.label() + " " + entry.caption(), false),
                steps);
        return views.page(story, Templates.render("revisions", shown));
    }
}
