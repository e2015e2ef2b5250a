package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** A text that shows its expressions and their values: {@code They met on <Sunday|2031-05-11>.} */
record TimedExample(Tokens tokens, List<String> expected) {

    /** A Monday. */
    static final String PUBLISHED = "2031-05-12";

    private static final Tokenizer TOKENIZER = new Tokenizer();

    static TimedExample parse(String example) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int at = 0;
        while (at < example.length()) {
            int open = example.indexOf('<', at);
            if (open < 0) {
                text.append(example.substring(at));
                break;
            }
            int bar = example.indexOf('|', open);
            int close = example.indexOf('>', bar);
            text.append(example, at, open).append(example, open + 1, bar);
            expected.add(example.substring(open + 1, close));
            at = close + 1;
        }
        return new TimedExample(TOKENIZER.tokenize(new SourceText(text.toString())), expected);
    }

    static Imprint published(String time) {
        return new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PublicationTime.parse(time)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    List<Timex> find(TimexFinder finder, Imprint imprint) {
        return finder.find(
                new TimexFinder.Evidence(imprint, tokens, Optional.empty(), List.of(), List.of(), List.of()));
    }

    /** Words and values, as the example shows them. */
    List<String> told(List<Timex> found) {
        return found.stream()
                .map(timex -> tokens.source().slice(timex.span()) + "|" + timex.value())
                .toList();
    }
}
