package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A passage that tells something.
 *
 * @param anchor where its first words stand
 * @param words in reading order
 * @param voice who says it, or the source's words where that is open; empty where the outlet tells it itself
 */
public record Told(ArticleEntry article, Anchor anchor, List<Slice> words, Optional<String> voice) {

    public Told {
        words = List.copyOf(words);
    }

    /** The words on one line, an ellipsis in brackets where others stand between. */
    public String onOneLine() {
        return words.stream().map(Slice::onOneLine).collect(Collectors.joining(" […] "));
    }

    /** Such as {@code Halden Wire} or {@code Mira Solen in the Halden Wire}. */
    public String by() {
        return voice.map(name -> name + " in " + article.outlet()).orElse(article.outlet());
    }
}
