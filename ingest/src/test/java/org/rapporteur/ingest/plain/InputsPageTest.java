package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** docs/reference/inputs.md names every kind of problem, every key and the bound, and no others. */
class InputsPageTest {
    private static final Path PAGE = Path.of(System.getProperty("rapporteur.root", ".."), "docs/reference/inputs.md");

    @Test
    void namesEveryKindOfProblem() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (Class<?> problem : Stream.of(InputProblem.class, ImprintProblem.class)
                .flatMap(set -> Arrays.stream(set.getPermittedSubclasses()))
                .toList()) {
            kinds.add(blank(problem).kind());
        }

        Set<String> named = firstColumn("## What is not read");
        assertThat(named).isEqualTo(kinds);
    }

    @Test
    void namesEveryKeyAndTheBound() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(String.format(Locale.ROOT, "more than %,d bytes", ArticleFiles.BYTES_MAX));
        assertThat(firstColumn("## What is known")).containsAll(ImprintFields.KNOWN);
    }

    @Test
    void namesEveryKeyOfFrontMatterThatIsUsed() throws IOException {
        String page = Files.readString(PAGE).toLowerCase(Locale.ROOT).replace("_", "");

        assertThat(FrontMatterKeys.lines())
                .filteredOn(FrontMatterKeys.Known::isUsed)
                .allSatisfy(known -> assertThat(page).contains("`" + known.key() + "`"));
    }

    private static Set<String> firstColumn(String from) throws IOException {
        String page = Files.readString(PAGE);
        return Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(page.substring(page.indexOf(from)))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Problem blank(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(InputsPageTest::blankValue).toArray();
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Problem) constructor.newInstance(values);
    }

    private static Object blankValue(Class<?> type) {
        return type == int.class
                ? (Object) 0
                : type == String.class ? "" : type == List.class ? List.of() : Place.of("a.txt");
    }
}
