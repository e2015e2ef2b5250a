package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param title of the page, in the browser's list and as its heading
 * @param places of the site
 * @param story which the page is of; empty for a page of all stories
 * @param words that were looked for
 * @param takeAway what the page shows, as files
 */
public record Frame(String title, List<Link> places, Optional<StoryHead> story, String words, List<Link> takeAway) {

    /**
     * A place to go to.
     *
     * @param current whether it is the page that is shown, or one above it
     */
    public record Link(String href, String label, boolean current) {}

    /**
     * A story's name and its parts.
     *
     * @param waiting articles that are not read yet
     * @param number of the story's last change
     * @param statements how many it has
     * @param fresh how many of them are new to whoever looks
     * @param mark what she marks as seen if she says so now
     */
    public record StoryHead(
            String name,
            String href,
            List<Link> parts,
            Holdings.Waiting waiting,
            long number,
            int statements,
            int fresh,
            String mark) {
        public StoryHead {
            parts = List.copyOf(parts);
        }
    }

    public Frame {
        places = List.copyOf(places);
        takeAway = List.copyOf(takeAway);
    }

    /** A page of all stories. */
    static Frame of(String title, String href) {
        return new Frame(title, places(href), Optional.empty(), "", List.of());
    }

    /** A page of one story. */
    static Frame of(String title, StoryView story, String href) {
        StoryHead head = new StoryHead(
                story.name(),
                story.base(),
                StorySections.links(story, href),
                story.waiting(),
                story.number(),
                story.lines().size(),
                story.fresh().size(),
                story.mark().toString());
        return new Frame(title, places("/"), Optional.of(head), "", List.of());
    }

    Frame withWords(String looked) {
        return new Frame(title, places, story, looked, takeAway);
    }

    Frame withTakeAway(List<Link> files) {
        return new Frame(title, places, story, words, files);
    }

    private static List<Link> places(String href) {
        return List.of(
                link("/", "Stories", href),
                link("/search", "Search", href),
                link("/review", "Review", href),
                link("/decisions", "Decisions", href),
                link("/intake", "Intake", href),
                link("/settings", "Settings", href));
    }

    private static Link link(String to, String label, String here) {
        return new Link(to, label, to.equals(here));
    }

    /** For the browser's list of pages: the part, then the story. */
    public String fullTitle() {
        return story.map(head -> title.equals(head.name()) ? title : title + " · " + head.name())
                        .orElse(title)
                + " · Rapporteur";
    }
}
