package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Documents say what is so: the dictionary has the core's words, and every link leads somewhere. */
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));

    private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| ([a-z ]+) \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules", "work");

    @Test
    void dictionaryHasEveryPackageOfTheCoreAndEveryPartOfAStatement() throws IOException {
        Set<String> rows = new TreeSet<>();
        FIRST_COLUMN
                .matcher(Files.readString(ROOT.resolve("docs/dictionary.md")))
                .results()
                .forEach(row -> rows.add(row.group(1)));

        Set<String> packages = core().map(JavaClass::getPackageName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> parts = core().filter(type -> type.getPackageName().endsWith(".statement"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().matches(".*(Kind|Id)|package-info"))
                .map(type -> words(type.getSimpleName()))
                .collect(Collectors.toSet());

        assertThat(packages).contains("article", "statement");
        assertThat(parts).contains("attribution", "cue");
        assertThat(rows).containsAll(packages).containsAll(parts);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Set<String> broken = new TreeSet<>();
        assertThat(pages()).contains(ROOT.resolve("docs/README.md"));
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add(ROOT.relativize(page) + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    private static Set<Path> pages() throws IOException {
        try (Stream<Path> all =
                Files.find(ROOT, 6, (path, attributes) -> path.toString().endsWith(".md"))) {
            return all.filter(page -> StreamSupport.stream(ROOT.relativize(page).spliterator(), false)
                            .noneMatch(step -> NOT_OURS.contains(step.toString())))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<JavaClass> core() {
        return new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("org.rapporteur.core")
                        .stream();
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
