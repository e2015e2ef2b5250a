package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class TokenWordsTest {

    private static final Pattern TOKEN = Pattern.compile("<([^>]*)>");

    private final Tokenizer tokenizer = new Tokenizer();

    static Stream<List<String>> lines() {
        return Stream.of(
                        List.of("abbreviations.tsv", "4"),
                        List.of("contractions.tsv", "3"),
                        List.of("credits.tsv", "3"),
                        List.of("domains.tsv", "2"),
                        List.of("elisions.tsv", "2"),
                        List.of("lettered.tsv", "2"),
                        List.of("prefixes.tsv", "2"),
                        List.of("sayings.tsv", "2"),
                        List.of("starters.tsv", "2"))
                .flatMap(file ->
                        TabbedLines.read(TokenWords.class, file.get(0), Integer.parseInt(file.get(1))).stream());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfAWordListDoesWhatItsExampleShows(List<String> line) {
        String example = line.get(line.size() - 1);
        Tokens tokens =
                tokenizer.tokenize(new SourceText(example.replaceAll("[<>]", "").replace(" | ", " ")));

        for (Span span : marked(example.replace(" | ", " "))) {
            assertThat(tokens.list()).extracting(Token::span).contains(span);
        }
        assertThat(tokens.sentences().stream().map(s -> tokens.source().slice(s.span())))
                .containsExactly(example.replaceAll("[<>]", "").split(" \\| ", -1));
    }

    private static List<Span> marked(String example) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(example);
        while (matcher.find()) {
            int begin = matcher.start() - 2 * spans.size();
            spans.add(new Span(begin, begin + matcher.group(1).length()));
        }
        return spans;
    }
}
