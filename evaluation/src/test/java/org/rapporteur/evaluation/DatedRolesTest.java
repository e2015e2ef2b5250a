package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.testkit.Articles;

/** Since when and till when roles are held, read with the shipped model; told on Tuesday, 13 May 2031. */
@Execution(ExecutionMode.SAME_THREAD)
class DatedRolesTest {

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    @Test
    void whoResignsHoldsTheRoleUntilThen() {
        assertThat(roles("Kestria's chief negotiator, Teodor Lisk, resigned on Friday."))
                .containsExactly("chief negotiator until “Friday” 2031-05-09 to 2031-05-09");
    }

    @Test
    void whoIsNamedHoldsItSinceThen() {
        assertThat(roles("Ysolde Harrowick was named chief negotiator last week."))
                .containsExactly("chief negotiator from “last week” 2031-05-05 to 2031-05-11");
    }

    @Test
    void aYearThatIsWrittenOutHasItsWindow() {
        assertThat(roles("Mira Solen, foreign minister since 2019, arrived."))
                .containsExactly("foreign minister from “2019” 2019-01-01 to 2019-12-31");
    }

    @Test
    void aMonthThatIsToComeIsReckoned() {
        assertThat(roles("Mira Solen, who is foreign minister until July, arrived."))
                .containsExactly("foreign minister until “July” 2031-07-01 to 2031-07-31");
    }

    @Test
    void whatNobodyDatesHasNoBounds() {
        assertThat(roles("Teodor Lisk, the former chief negotiator, arrived on Friday."))
                .containsExactly("chief negotiator");
    }

    private static List<String> roles(String text) {
        Article article = Articles.of("Halden Wire", "2031-05-13", "Story", text);
        return MODEL.reader().read(article, Problems.IGNORED).entities().stream()
                .flatMap(entity -> entity.roles().stream())
                .map(role -> words(article, role))
                .toList();
    }

    private static String words(Article article, Role role) {
        Stream<String> bounds = Stream.of(bound(article, "from", role.from()), bound(article, "until", role.until()))
                .flatMap(Optional::stream);
        return String.join(" ", Stream.concat(Stream.of(role.office()), bounds).toList());
    }

    private static Optional<String> bound(Article article, String side, Optional<Bound> bound) {
        return bound.map(there -> "%s “%s” %s"
                .formatted(
                        side,
                        article.text().slice(there.span().orElseThrow()),
                        there.window()
                                .map(window -> window.firstDay().orElseThrow() + " to "
                                        + window.lastDay().orElseThrow())
                                .orElse("open")));
    }
}
