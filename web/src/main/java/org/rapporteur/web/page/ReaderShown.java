package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * An article beside its record.
 *
 * @param add the article as it is called in short, leading to where a statement is added to it
 * @param about outlet and byline
 * @param origin where it was published; empty if that is no address of the web
 * @param language of the text, as BCP 47 has it; empty if it is not known
 * @param statements those of the article, in its order
 * @param next the articles before and behind it
 * @param published when
 * @param id the article's
 */
public record ReaderShown(
        Frame frame,
        Frame.Link add,
        List<String> about,
        Optional<String> origin,
        String language,
        Content statements,
        Content text,
        List<Frame.Link> next,
        Moment published,
        String id) {
    public ReaderShown {
        about = List.copyOf(about);
        next = List.copyOf(next);
    }
}
