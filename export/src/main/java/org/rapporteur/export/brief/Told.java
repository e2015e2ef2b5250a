package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.Span;

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

    /** The sentence around the words; from the first to the last of them where no sentence is to be seen. */
    public Slice around() {
        Span all = new Span(
                words.get(0).span().begin(), words.get(words.size() - 1).span().end());
        return Slice.of(
                article.article(), Surroundings.of(article.article().text().characters(), all));
    }

    /** The same with the whole sentence in place of the words; its place is where the sentence begins. */
    public Told whole() {
        Slice sentence = around();
        return new Told(article, article.anchor(sentence.span()), List.of(sentence), voice);
    }

    /** The day of publication. */
    public Optional<LocalDate> day() {
        return article.article().imprint().published().map(PublicationTime::date);
    }

    /** Such as {@code Halden Wire} or {@code Mira Solen in the Halden Wire}. */
    public String by() {
        return voice.map(name -> name + " in " + article.outlet()).orElse(article.outlet());
    }
}
