package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * An article beside its record.
 *
 * @param statements those of the article, in its order
 * @param next the articles before and behind it
 */
public record ReaderShown(Frame frame, Head head, Content statements, Content text, List<Frame.Link> next) {

    /**
     * What stands above an article.
     *
     * @param label as the article is called in short
     * @param href its own address
     * @param about outlet and byline
     * @param origin where it was published; empty if that is no address of the web
     * @param language of the text, as BCP 47 has it; empty if it is not known
     */
    public record Head(
            String label, String href, Moment published, List<String> about, Optional<String> origin, String language) {
        public Head {
            about = List.copyOf(about);
        }
    }

    public ReaderShown {
        next = List.copyOf(next);
    }
}
