package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.html.PageParts;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows articles of a story side by side: what several of them carry, where they differ, what each has alone. */
final class ComparePage {

    static final String PATH = "/sources/compare";

    private static final int ARTICLES_MAX = 6;

    private final StoryViews views;

    ComparePage(StoryViews views) {
        this.views = views;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        List<ArticleEntry> articles = story.brief().articles();
        Set<String> asked = new LinkedHashSet<>(request.query().getOrDefault("with", List.of()));
        List<ArticleEntry> chosen = articles.stream()
                .filter(entry -> asked.contains(entry.article().id().value()))
                .limit(ARTICLES_MAX)
                .toList();
        CompareShown shown = new CompareShown(
                Frame.of("Side by side", story, PATH),
                StorySections.comparing(story, PATH),
                articles.stream()
                        .map(entry -> new CompareShown.Choice(
                                entry.article().id().value(),
                                entry.label() + " " + entry.outlet() + ": " + entry.caption(),
                                chosen.contains(entry)))
                        .toList(),
                problem(asked, chosen),
                chosen.size() < 2 ? List.of() : together(story, chosen),
                chosen.size() < 2 ? List.of() : columns(story, chosen));
        return views.page(story, Templates.render("compare", shown));
    }

    private static String problem(Set<String> asked, List<ArticleEntry> chosen) {
        if (asked.size() > ARTICLES_MAX) {
            return "%d articles were chosen; wanted 2 to %d. The first of them are shown."
                    .formatted(asked.size(), ARTICLES_MAX);
        }
        return asked.isEmpty() || chosen.size() > 1
                ? ""
                : "%s of this story chosen; wanted 2 to %d."
                        .formatted(Heading.counted(chosen.size(), "article"), ARTICLES_MAX);
    }

    private static List<SectionShown.Part> together(StoryView story, List<ArticleEntry> chosen) {
        PageParts among = story.parts().among(ids(chosen));
        return List.of(
                part(among, story, "established", "What several of them carry, and from how many roots"),
                part(among, story, "differences", "Where they differ"));
    }

    private static SectionShown.Part part(PageParts parts, StoryView story, String id, String heading) {
        return new SectionShown.Part(
                id,
                heading,
                parts.find(id, story.addresses()).<Content>map(Fragment::new).orElse(Fragment.NONE));
    }

    private static Set<ArticleId> ids(List<ArticleEntry> entries) {
        return entries.stream().map(entry -> entry.article().id()).collect(Collectors.toSet());
    }

    /** Of each article the statements whose words none of the others has. */
    private static List<CompareShown.Column> columns(StoryView story, List<ArticleEntry> chosen) {
        Set<ArticleId> ids = ids(chosen);
        Set<Integer> shared = story.brief().comparison().utterances().stream()
                .filter(utterance -> utterance.witnesses().stream()
                                .map(witness ->
                                        witness.told().article().article().id())
                                .filter(ids::contains)
                                .distinct()
                                .count()
                        > 1)
                .flatMap(utterance -> utterance.witnesses().stream())
                .flatMap(witness -> witness.statement().stream())
                .collect(Collectors.toSet());
        return chosen.stream().map(entry -> column(story, entry, shared)).toList();
    }

    private static CompareShown.Column column(StoryView story, ArticleEntry entry, Set<Integer> shared) {
        List<Line> all = story.lines().stream()
                .filter(line -> line.article().equals(entry))
                .toList();
        List<Line> own =
                all.stream().filter(line -> !shared.contains(line.number())).toList();
        return new CompareShown.Column(
                new Frame.Link(
                        story.addresses().article(entry.article().id()), entry.label() + " " + entry.caption(), false),
                entry.outlet(),
                Moment.of(entry),
                "%d of %s that none of the others has".formatted(own.size(), Heading.counted(all.size(), "statement")),
                new Fragment(story.parts().statements(own, story.addresses())));
    }
}
