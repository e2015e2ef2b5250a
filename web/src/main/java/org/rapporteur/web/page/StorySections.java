package org.rapporteur.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.web.page.Frame.Link;

/** The pages of one story that a part of the brief each makes, and the list of all its pages. */
final class StorySections {

    /**
     * A page made of parts of the brief.
     *
     * @param path behind the story's
     * @param label in the list of pages
     * @param summary what it shows
     * @param wide whether it needs more than a column of text
     */
    record Section(String path, String label, String summary, boolean wide, List<Part> parts) {
        Section {
            parts = List.copyOf(parts);
        }

        /** Whether what it shows has days of its own, so that one can ask for what is not over before one. */
        boolean hasDays() {
            return path.equals("/timeline") || path.equals("/steps");
        }
    }

    /** @param id of the part in the brief */
    record Part(String id, String heading) {}

    static final String SOURCES = "/sources/differences";

    /** In the order of the list of pages. */
    static final List<Section> ALL = List.of(
            new Section(
                    "/timeline",
                    "Timeline",
                    "What happened and what is announced",
                    true,
                    List.of(
                            new Part("timeline", "What happened, and what is announced"),
                            new Part("rounds", "Rounds of talks"))),
            new Section(
                    "/matrix",
                    "Matrix",
                    "What each party is said to hold on each issue",
                    true,
                    List.of(
                            new Part("matrix", "Who holds something on what"),
                            new Part("changes", "Changes of position"),
                            new Part("parties", "Parties"))),
            new Section(
                    "/positions",
                    "Positions",
                    "The words of each position, by issue and party",
                    false,
                    List.of(new Part("positions", "What each is said to hold"))),
            new Section(
                    "/proposals",
                    "Proposals",
                    "Plans and texts on the table, and their versions",
                    false,
                    List.of(new Part("plans", "Plans and texts"))),
            new Section(
                    "/steps",
                    "Steps",
                    "What was announced, and what became of it",
                    false,
                    List.of(new Part("steps", "Announced, and what became of it"))),
            new Section(
                    SOURCES,
                    "Differences",
                    "Where the articles differ",
                    true,
                    List.of(new Part("differences", "Where they differ"))),
            new Section(
                    "/sources/shared",
                    "In several",
                    "What several articles have, and from how many roots",
                    true,
                    List.of(new Part("established", "What several articles have"))),
            new Section(
                    "/sources/alone",
                    "Only one",
                    "What one article has and no other in hand",
                    false,
                    List.of(new Part("alone", "Only one article has"))),
            new Section(
                    "/sources/silences",
                    "Not there",
                    "Who is not heard, and what is not in hand",
                    false,
                    List.of(new Part("silences", "What is not there"))),
            new Section(
                    "/sources/copies",
                    "Copies",
                    "Which articles share text",
                    false,
                    List.of(new Part("copies", "Copies"), new Part("stories", "Stories"))),
            new Section(
                    "/sources/wording",
                    "Wording",
                    "How the outlets word it, in their own voice",
                    false,
                    List.of(new Part("wording", "How the outlets word it"))));

    private StorySections() {}

    static boolean isOfSources(String path) {
        return path.startsWith("/sources/");
    }

    /** The list of a story's pages; those that compare the sources stand together under one name. */
    static List<Link> links(StoryView story, String here) {
        String base = story.base();
        return List.of(
                link(base, "", "Brief", here),
                link(base, "/statements", "Statements", here),
                link(base, "/people", "People", here),
                link(base, "/timeline", "Timeline", here),
                link(base, "/matrix", "Matrix", here),
                link(base, "/proposals", "Proposals", here),
                link(base, "/steps", "Steps", here),
                new Link(base + SOURCES, "Sources", isOfSources(here)),
                link(base, "/articles", "Articles", here),
                link(base, "/decisions", "Decisions", here));
    }

    private static Link link(String base, String path, String label, String here) {
        boolean current = path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/");
        boolean positions = path.equals("/matrix") && here.equals("/positions");
        return new Link(base + path, label, current || positions);
    }

    /** The pages that compare the sources, one of them shown. */
    static List<Link> comparing(StoryView story, String here) {
        Stream<Link> sections = ALL.stream()
                .filter(section -> isOfSources(section.path()))
                .map(section -> new Link(
                        story.base() + section.path(),
                        section.label(),
                        section.path().equals(here)));
        Link chosen = new Link(story.base() + ComparePage.PATH, "Side by side", here.equals(ComparePage.PATH));
        return Stream.concat(sections, Stream.of(chosen)).toList();
    }

    /** The pages beside one, of the same group; none if it stands alone. */
    static List<Link> beside(StoryView story, Section section) {
        if (section.path().equals("/steps")
                && !story.dossier().negotiation().steps().isEmpty()) {
            return List.of(
                    new Link(story.base() + "/steps", section.label(), true),
                    new Link(story.base() + "/steps/mark", "Say what became of one", false));
        }
        if (isOfSources(section.path())) {
            return comparing(story, section.path());
        }
        List<String> group = List.of("/matrix", "/positions");
        if (!group.contains(section.path())) {
            return List.of();
        }
        return ALL.stream()
                .filter(other -> group.contains(other.path()))
                .map(other -> new Link(
                        story.base() + other.path(), other.label(), other.path().equals(section.path())))
                .toList();
    }
}
