package org.rapporteur.language.grammar;

import java.util.Arrays;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.token.Tokenizer;

/** Sentences with their trees drawn by hand, a word as {@code form/part/head/relation}. */
final class Trees {

    private Trees() {}

    /** Reads one sentence, and its words parted by spaces. */
    static Grammar of(String text, String... words) {
        StringBuilder block = new StringBuilder();
        Arrays.stream(words)
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .forEach(word -> block.append(word.replace('/', ' ')).append('\n'));
        Sketch sketch = Sketch.of(text).tree(block.toString());
        return Grammar.read(new Tokenizer().tokenize(sketch.text()), sketch.encoding());
    }

    static int token(Grammar grammar, String form) {
        return grammar.tokens().list().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow()
                .index();
    }

    static Span span(Grammar grammar, String words) {
        int begin = grammar.tokens().source().characters().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
