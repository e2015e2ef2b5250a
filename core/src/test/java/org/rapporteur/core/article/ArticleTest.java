package org.rapporteur.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.text.SourceText;

class ArticleTest {

    private static final SourceText TEXT = new SourceText("Talks resume.");

    @Test
    void keepsItsIdWhenItsFolderMoves() {
        Article here = Article.identify("reports/talks.txt", imprint("Halden Wire"), TEXT);

        assertThat(Article.identify("/elsewhere/talks.txt", imprint("Halden Wire"), TEXT)
                        .id())
                .isEqualTo(here.id());
        assertThat(Article.identify("C:\\elsewhere\\talks.txt", imprint("Halden Wire"), TEXT)
                        .id())
                .isEqualTo(here.id());
    }

    @Test
    void hasAnotherIdWithAnotherTextOutletOrName() {
        ArticleId id =
                Article.identify("talks.txt", imprint("Halden Wire"), TEXT).id();

        assertThat(Article.identify("talks.txt", imprint("Strand Ledger"), TEXT).id())
                .isNotEqualTo(id);
        assertThat(Article.identify("other.txt", imprint("Halden Wire"), TEXT).id())
                .isNotEqualTo(id);
        assertThat(Article.identify("talks.txt", imprint("Halden Wire"), new SourceText("Talks resume!"))
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void isKnownByItsUrlWhereItHasOne() {
        Imprint published = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://halden.example/1"),
                Optional.empty());

        assertThat(Article.identify("one.txt", published, TEXT).id())
                .isEqualTo(Article.identify("two.txt", published, TEXT).id());
    }

    @Test
    void isCalledByItsTitleOrElseByItsFile() {
        assertThat(Article.identify("reports/talks.txt", Imprint.UNKNOWN, TEXT).caption())
                .isEqualTo("talks.txt");
    }

    @Test
    void fillsTheGapsOfAnImprintFromAnother() {
        Imprint filled = Imprint.UNKNOWN.orElse(imprint("Halden Wire"));

        assertThat(filled).isEqualTo(imprint("Halden Wire"));
        assertThat(imprint("Strand Ledger").orElse(filled)).isEqualTo(imprint("Strand Ledger"));
    }

    @Test
    void anIdReadsBackWhatItPrints() {
        ArticleId id = Article.identify("talks.txt", Imprint.UNKNOWN, TEXT).id();

        assertThat(ArticleId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "0123456789a", "0123456789AB", "0123456789abc", "0123456789xy"})
    void refusesWhatIsNoId(String value) {
        assertThatThrownBy(() -> new ArticleId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an article id: '%s'; wanted twelve of 0-9a-f".formatted(value));
    }

    @Test
    void anOutletHasAName() {
        assertThatThrownBy(() -> new Outlet(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an outlet's name must not be blank");
    }

    private static Imprint imprint(String outlet) {
        return new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
