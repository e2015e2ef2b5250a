package org.rapporteur.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.cli.planted.left.TouchesTheWorld;

/** The plan of the house. A change of plan is a change of these tables, in the same commit. */
class ArchitectureTest {
    /** Which room may know which; itself and Java it may always know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("core", Set.of()),
            entry("testkit", Set.of("core")),
            entry("language", Set.of("core")),
            entry("encoder", Set.of("core", "language")),
            entry("assembly", Set.of("core", "language")),
            entry("ingest", Set.of("core")),
            entry("store", Set.of("core")),
            entry("search", Set.of("core")),
            entry("export", Set.of("core")),
            entry("desk", Set.of("core", "language", "assembly")),
            entry("web", Set.of("core", "desk", "export")),
            entry("evaluation", Set.of("core", "language", "encoder", "assembly", "ingest")),
            entry(
                    "cli",
                    Set.of(
                            "core",
                            "language",
                            "encoder",
                            "assembly",
                            "ingest",
                            "store",
                            "search",
                            "export",
                            "desk",
                            "web",
                            "evaluation")));

    /** Each library, by the beginning of its packages, and the rooms it is at home in. */
    private static final Map<String, Set<String>> AT_HOME_IN = Map.ofEntries(
            entry("ai.onnxruntime", Set.of("encoder")),
            entry("opennlp", Set.of("ingest")),
            entry("org.apache.lucene", Set.of("search")),
            entry("de.siegmar.fastcsv", Set.of("ingest", "export")),
            entry("tools.jackson", Set.of("store", "export", "web", "evaluation")),
            entry("org.jdbi", Set.of("store")),
            entry("org.sqlite", Set.of("store")),
            entry("org.postgresql", Set.of("store")),
            entry("com.zaxxer.hikari", Set.of("store")),
            entry("org.flywaydb", Set.of("store")),
            entry("javax.sql", Set.of("store", "testkit")),
            entry("com.fasterxml.jackson.annotation", Set.of("export")),
            entry("javax.xml", Set.of("evaluation", "export")),
            entry("org.w3c.dom", Set.of("evaluation", "export")),
            entry("org.xml", Set.of("evaluation", "export")),
            entry("io.javalin", Set.of("web")),
            entry("org.eclipse.jetty", Set.of("web")),
            entry("jakarta.servlet", Set.of("web")),
            entry("gg.jte", Set.of("web")),
            entry("org.slf4j", Set.of("ingest", "desk", "web", "cli")),
            entry("ch.qos.logback", Set.of("cli")),
            entry("picocli", Set.of("cli")),
            entry("com.microsoft.playwright", Set.of("testkit")),
            entry("io.zonky", Set.of("testkit")),
            entry("org.junit", Set.of("testkit")),
            entry("org.assertj", Set.of("testkit")));

    /** Rooms without clock, chance, network, files, log and changing statics: same input, same output. */
    private static final Set<String> PURE = Set.of("core", "language", "assembly", "export");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.rapporteur");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.rapporteur.cli.planted");

    @Test
    void arrowsRunDown() {
        assertThat(HousePlan.arrowsOutside(MAY_KNOW, HOUSE)).isEmpty();
    }

    @Test
    void eachLibraryHasItsHome() {
        assertThat(HousePlan.librariesAbroad(AT_HOME_IN, HOUSE)).isEmpty();
    }

    @Test
    void pureRoomsTouchNoWorld() {
        assertThat(HousePlan.touchesOfTheWorld(PURE, HOUSE)).isEmpty();
        assertThat(HousePlan.changingStatics(PURE, HOUSE)).isEmpty();
    }

    @Test
    void evaluationTakesTimeAndChanceByTheDoor() {
        assertThat(HousePlan.ownTimeOrChance(Set.of("evaluation"), HOUSE)).isEmpty();
    }

    @Test
    void packagesStandInNoCircle() {
        slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    /** Grammar is ground that the other packages of its room stand on. */
    @Test
    void grammarStandsOnTokensAndTheEncoderAlone() {
        classes()
                .that()
                .resideInAPackage("org.rapporteur.language.grammar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.rapporteur.core..",
                        "org.rapporteur.language.grammar..",
                        "org.rapporteur.language.token..",
                        "org.rapporteur.language.encoder..")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HousePlan.packagesWithoutNullMarked(HOUSE)).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(HousePlan.emptyNames(HOUSE)).isEmpty();
    }

    @Test
    void seesEveryRoom() {
        assertThat(HousePlan.rooms(HOUSE)).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    /** What is checked above must be able to fail: the planted classes break each rule once. */
    @Test
    void plantedFaultsAreFound() {
        Map<String, Set<String>> cliAlone = Map.of("cli", Set.of());

        assertThat(HousePlan.arrowsOutside(cliAlone, PLANTED))
                .containsExactly(TouchesTheWorld.class.getName() + " knows org.rapporteur.core.text.Span");
        assertThat(HousePlan.arrowsOutside(Map.of(), PLANTED)).contains("room cli is not in the plan");
        assertThat(HousePlan.librariesAbroad(Map.of("picocli", Set.of("desk")), PLANTED))
                .containsExactly(TouchesTheWorld.class.getName() + " knows picocli.CommandLine");
        assertThat(HousePlan.librariesAbroad(Map.of(), PLANTED)).hasSize(1);
        assertThat(HousePlan.touchesOfTheWorld(Set.of("cli"), PLANTED))
                .anyMatch(line -> line.endsWith("java.nio.file.Path"))
                .anyMatch(line -> line.endsWith("java.util.Random"))
                .anyMatch(line -> line.endsWith("java.time.Instant.now"))
                .anyMatch(line -> line.endsWith("java.lang.System.getenv"));
        assertThat(HousePlan.ownTimeOrChance(Set.of("cli"), PLANTED)).hasSize(2);
        assertThat(HousePlan.changingStatics(Set.of("cli"), PLANTED))
                .containsExactly(TouchesTheWorld.class.getName() + ".count is static and not final");
        assertThat(HousePlan.packagesWithoutNullMarked(PLANTED))
                .containsExactly("org.rapporteur.cli.planted.left", "org.rapporteur.cli.planted.right");
        assertThat(HousePlan.emptyNames(PLANTED)).containsExactly("org.rapporteur.cli.planted.right.PlantedHelper");
        assertThat(slices().matching("org.rapporteur.(**)")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(PLANTED)
                        .hasViolation())
                .isTrue();
    }
}
