package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.score.SyntaxWord;

/** A text with its syntax marked by hand, the words in reading order. */
public record ParsedText(String name, SourceText text, List<SyntaxWord> words) {

    public ParsedText {
        words = List.copyOf(words);
    }
}
