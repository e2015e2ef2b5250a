package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.ingest.plain.FrontMatterKeys.Known;

class FrontMatterKeysTest {

    static Stream<Known> lines() {
        return FrontMatterKeys.lines().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineDoesWhatItsExampleShows(Known known) {
        ProblemList problems = new ProblemList();

        Imprint found = FrontMatter.of("---\n" + known.example() + "\n---\nText", Place.of("a.md"), problems)
                .imprint();

        assertThat(problems.list()).isEmpty();
        assertThat(field(known, found).isPresent()).isEqualTo(known.isUsed());
        assertThat(found.equals(Imprint.UNKNOWN)).isNotEqualTo(known.isUsed());
    }

    private static Optional<?> field(Known known, Imprint found) {
        return switch (known.field()) {
            case "title" -> found.title();
            case "outlet" -> found.outlet();
            case "byline" -> found.byline();
            case "published" -> found.published();
            case "updated" -> found.updated();
            case "url" -> found.url();
            case "language" -> found.language();
            case "-" -> Optional.empty();
            default -> throw new IllegalArgumentException("no field of an imprint: " + known.field());
        };
    }
}
