package org.rapporteur.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.Tokenizer;

/** Real briefings that lie in {@code ../shared}; skipped where they do not. */
class RealTranscriptsTest {

    private static final Path BRIEFINGS = Path.of(
                    System.getProperty("rapporteur.root", "."), "..", "shared", "data", "whitehouse-peace")
            .normalize()
            .resolve("press-briefings");

    private static final Pattern QUESTION = Pattern.compile("(?m)^Q(?=[ \\u00a0])");

    @Test
    void everyQuestionIsATurn() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(BRIEFINGS), "needs ../shared/data/whitehouse-peace");
        List<String> missed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BRIEFINGS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                SourceText text = new SourceText(Files.readString(file));
                Set<Integer> turns = LayoutDrawing.find(new Tokenizer().tokenize(text)).turns().stream()
                        .map(turn -> turn.name().begin())
                        .collect(Collectors.toSet());
                Matcher questions = QUESTION.matcher(text.characters());
                while (questions.find()) {
                    if (!turns.contains(questions.start())) {
                        missed.add(file.getFileName() + " at " + questions.start());
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }
}
