package org.rapporteur.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.export.LakesideTalks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Runs the questions of the how-to as they stand there. */
class AskTheRecordTest {

    /** A heading, the command of jq under it and the block behind that. */
    private static final Pattern QUESTION = Pattern.compile("""
            ## ([^\n]*)

            ```sh
            jq -r((?: --arg \\w+ \\S+)*) '([^']*)' record\\.json
            ```

            ```
            ([^`]*)```
            """);

    private static final Pattern ARGUMENT = Pattern.compile("--arg (\\w+) (\\S+)");

    private record Question(String heading, String arguments, String program, String answer) {

        static Question of(MatchResult found) {
            return new Question(found.group(1), found.group(2), found.group(3), found.group(4));
        }

        /** For the name of its test. */
        @Override
        public String toString() {
            return heading;
        }
    }

    static List<Question> questions() throws IOException {
        Matcher found = QUESTION.matcher(page());
        return found.results().map(Question::of).toList();
    }

    private static String page() throws IOException {
        return Files.readString(RecordSchema.FILE.resolveSibling("../how-to/use-the-record.md"));
    }

    @Test
    void everyQuestionOfThePageIsHeld() throws IOException {
        long commands = page().lines().filter(line -> line.startsWith("jq ")).count();

        assertThat(questions()).hasSize(5).hasSize((int) commands);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void theAnswerIsTheOneThatThePageShows(Question question) throws IOException {
        assertThat(answers(question))
                .containsExactlyElementsOf(question.answer().lines().toList());
    }

    private static List<String> answers(Question question) throws IOException {
        Scope scope = Scope.newEmptyScope();
        BuiltinFunctionLoader.getInstance().loadFunctions(Versions.JQ_1_6, scope);
        arguments(question)
                .forEach(argument -> scope.setValue(argument.group(1), StringNode.valueOf(argument.group(2))));
        JsonNode record = JsonMapper.shared().readTree(JsonRecord.write(LakesideTalks.dossier()));
        List<String> answers = new ArrayList<>();
        JsonQuery.compile(question.program(), Versions.JQ_1_6)
                .apply(scope, record, answer -> answers.add(answer.asString()));
        return answers;
    }

    private static Stream<MatchResult> arguments(Question question) {
        return ARGUMENT.matcher(question.arguments()).results();
    }
}
