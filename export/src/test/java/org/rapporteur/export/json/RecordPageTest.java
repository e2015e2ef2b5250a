package org.rapporteur.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordPageTest {

    /** Keys of the schema's objects, and values of its enumerations. */
    private static final Pattern WORDS =
            Pattern.compile("\"([a-z0-9-]+)\": \\{|^ +\"([a-z-]+)\",?$", Pattern.MULTILINE);

    private static final List<String> OF_THE_DIALECT =
            List.of("items", "properties", "object", "string", "null", "array", "integer", "number");

    @Test
    void thePageNamesEveryKeyAndValueOfTheSchema() throws IOException {
        String page = Files.readString(RecordSchema.FILE.resolveSibling("record.md"));
        Matcher words = WORDS.matcher(RecordSchema.committed());
        List<String> missing = words.results()
                .flatMap(word -> Stream.of(word.group(1), word.group(2)))
                .filter(word -> word != null && !OF_THE_DIALECT.contains(word))
                .filter(word -> !page.contains("`" + word + "`"))
                .distinct()
                .toList();

        assertThat(missing).isEmpty();
        assertThat(Arrays.stream(PublishedRecord.Statement.class.getRecordComponents())
                        .map(component -> "`" + component.getName() + "`"))
                .allMatch(page::contains);
    }
}
