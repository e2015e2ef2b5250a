package org.rapporteur.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Line;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** Shows an article beside its record: each statement leads to its words, and these lead back. */
final class ReaderPage {

    private final StoryViews views;

    ReaderPage(StoryViews views) {
        this.views = views;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        ArticleId id = StoryViews.article(request);
        ArticleEntry entry = story.findArticle(id)
                .orElseThrow(() -> new NotFoundException("There is no article " + id + " in this story."));
        StoryAddresses addresses = story.addresses().beside(id);
        List<Line> lines = story.lines().stream()
                .filter(line -> line.article().article().id().equals(id))
                .toList();
        ReaderShown shown = new ReaderShown(
                Frame.of(entry.caption(), story, "/articles"),
                head(story, entry),
                new Fragment(story.parts().statements(lines, addresses)),
                new Fragment(story.parts().text(entry, addresses)),
                next(story, entry));
        return views.page(story, Templates.render("reader", shown));
    }

    private static ReaderShown.Head head(StoryView story, ArticleEntry entry) {
        Imprint imprint = entry.article().imprint();
        return new ReaderShown.Head(
                entry.label(),
                story.addresses().article(entry.article().id()),
                Moment.of(entry),
                Stream.of(Stream.of(entry.outlet()), imprint.byline().stream(), Stream.of(entry.counts()))
                        .flatMap(parts -> parts)
                        .toList(),
                imprint.url().filter(url -> url.startsWith("https://") || url.startsWith("http://")),
                imprint.language()
                        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                        .orElse(""));
    }

    private static List<Frame.Link> next(StoryView story, ArticleEntry entry) {
        List<ArticleEntry> all = story.brief().articles();
        int at = all.indexOf(entry);
        Frame.Link revisions = new Frame.Link(
                story.addresses().article(entry.article().id()) + "/revisions", "Revisions of this one", false);
        Stream<Frame.Link> around = Stream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < all.size())
                .map(all::get)
                .map(other -> new Frame.Link(
                        story.addresses().article(other.article().id()), other.label() + " " + other.caption(), false));
        return Stream.concat(around, Stream.of(revisions)).toList();
    }
}
