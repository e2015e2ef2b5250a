package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.StatementId;

/**
 * One statement as a brief shows it.
 *
 * @param number in the dossier's order, from 1
 * @param anchor where its first words stand
 * @param words its content, in reading order
 * @param details in the order of {@link DetailKind}, relays in their own
 */
public record Line(
        int number,
        StatementId id,
        ArticleEntry article,
        Anchor anchor,
        List<Slice> words,
        Form form,
        Attributed attributed,
        List<Detail> details) {

    public Line {
        words = List.copyOf(words);
        details = List.copyOf(details);
    }

    /** The content on one line, an ellipsis in brackets where the article's own words stand between. */
    public String wordsOnOneLine() {
        return words.stream().map(Slice::onOneLine).collect(Collectors.joining(" […] "));
    }

    /** The form in a word. */
    public String formLabel() {
        return Labels.of(form);
    }

    public List<Detail> detailsOf(DetailKind kind) {
        return details.stream().filter(detail -> detail.kind() == kind).toList();
    }
}
