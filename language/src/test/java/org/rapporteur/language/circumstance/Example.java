package org.rapporteur.language.circumstance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/**
 * A sentence that shows source, cue and content, and in angle brackets what is to be found in it:
 * {@code [s Solen] [k told] <Tidewatch> that [c it was late].}
 */
record Example(Tokens tokens, List<Name> names, Attribution attribution, List<String> expected) {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    static Example parse(String example, CueLexicon lexicon, SourceNaming naming) {
        StringBuilder text = new StringBuilder();
        Deque<Opening> open = new ArrayDeque<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < example.length(); i++) {
            char character = example.charAt(i);
            if (character == '[') {
                open.push(new Opening(example.charAt(i + 1), text.length()));
                i += 2;
            } else if (character == '<') {
                open.push(new Opening('<', text.length()));
            } else if (character == ']' || character == '>') {
                Opening opening = open.pop();
                parts.add(new Part(opening.kind(), new Span(opening.at(), text.length())));
            } else {
                text.append(character);
            }
        }
        Tokens tokens = TOKENIZER.tokenize(new SourceText(text.toString()));
        List<Name> names = InventedWorld.names(tokens);
        return new Example(tokens, names, attribution(tokens, names, parts, lexicon, naming), slices(tokens, parts));
    }

    private static Attribution attribution(
            Tokens tokens, List<Name> names, List<Part> parts, CueLexicon lexicon, SourceNaming naming) {
        Source source = only(parts, 's').stream()
                .findFirst()
                .map(span -> Source.of(span, naming.naming(tokens, names, span)))
                .orElse(Source.IMPLIED);
        Optional<Cue> cue = only(parts, 'k').stream().findFirst().map(span -> lexicon.read(tokens, span));
        Provenance provenance = new Provenance(new ArticleId("000000000000"), "example/1", Confidence.CERTAIN);
        return new Attribution(source, cue, only(parts, 'c'), Form.INDIRECT, provenance);
    }

    private static List<Span> only(List<Part> parts, char kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Part::span)
                .sorted()
                .toList();
    }

    private static List<String> slices(Tokens tokens, List<Part> parts) {
        return only(parts, '<').stream().map(tokens.source()::slice).toList();
    }

    String slice(Span span) {
        return tokens.source().slice(span);
    }

    private record Opening(char kind, int at) {}

    private record Part(char kind, Span span) {}
}
