package org.rapporteur.language.role;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.NameFinder;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** What the finder of roles makes of sketches. */
final class SketchedRoles {

    private static final RoleFinder FINDER = new RoleFinder();

    private SketchedRoles() {}

    /** Holder, words, office, affiliation, status, from and until, a line each; a label has no office. */
    static List<String> found(String marked, String trees) {
        return found(marked, trees, "");
    }

    /** The same, where one word of the text speaks of the first person of the text. */
    static List<String> found(String marked, String trees, String meant) {
        return found(marked, trees, meant, words -> Voice.OUTLET);
    }

    static List<String> found(String marked, String trees, String meant, Function<Span, Voice> voiceAt) {
        Sketch sketch = Sketch.of(marked).tree(trees);
        Tokens tokens = new Tokenizer().tokenize(sketch.text());
        Names names = new NameFinder().find(sketch.text(), sketch.encoding());
        Grammar grammar = Grammar.read(tokens, sketch.encoding());
        Span first = names.names().get(0).span();
        return FINDER
                .find(
                        grammar,
                        names,
                        token -> Optional.of(first)
                                .filter(name -> tokens.get(token).form().equals(meant)),
                        voiceAt)
                .stream()
                .map(holding -> line(sketch.text(), holding))
                .toList();
    }

    private static String line(SourceText text, Holding holding) {
        Holding.Given role = holding.role();
        String bounds = role.from()
                        .map(from -> " from " + text.slice(from.span().orElseThrow()) + "="
                                + from.value().orElse("?"))
                        .orElse("")
                + role.until()
                        .map(until -> " until " + text.slice(until.span().orElseThrow()) + "="
                                + until.value().orElse("?"))
                        .orElse("");
        String what = role.isLabel()
                ? "called"
                : role.office()
                        + role.affiliation()
                                .map(body -> " @" + text.slice(body))
                                .orElse("") + " " + role.status();
        return List.of(text.slice(holding.holder()), text.slice(role.words()), what + bounds).stream()
                .collect(Collectors.joining(" | "));
    }
}
