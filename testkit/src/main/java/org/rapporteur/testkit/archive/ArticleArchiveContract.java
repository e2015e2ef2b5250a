package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;

/** What every archive promises of its articles. */
public interface ArticleArchiveContract extends NewArchive {

    @Test
    default void findsNoArticleUnderAnUnknownId() {
        assertThat(find(shelves -> shelves.articles().find(Samples.article(1).id())))
                .isEmpty();
        assertThat(list(shelves ->
                        shelves.articles().listRevisions(Samples.article(1).id())))
                .isEmpty();
        assertThat(find(shelves -> shelves.articles().findNewestAt("https://haldenwire.example/1")))
                .isEmpty();
    }

    @Test
    default void givesAnArticleBackAsItWasKept() {
        Article whole = Samples.article(1);
        Article bare = Article.identify("notes.txt", Imprint.UNKNOWN, new SourceText("“Nothing,” she said."));

        change(shelves -> {
            shelves.articles().keep(whole, Samples.second(1).plusNanos(999));
            shelves.articles().keep(bare, Samples.second(2));
        });

        assertThat(list(shelves -> shelves.articles().listAfter(0, 9)))
                .containsExactly(
                        new Revision(1, whole.id(), 1, Samples.second(1), whole),
                        new Revision(2, bare.id(), 1, Samples.second(2), bare));
        assertThat(find(shelves -> shelves.articles().find(whole.id())))
                .map(Revision::article)
                .contains(whole);
    }

    /** No text is repaired, however odd: no character, half a pair, the escape itself, marks of direction, line ends. */
    @Test
    default void givesOddTextBackUnitByUnit() {
        String odd =
                "a\u0000b \u001A0041 \uD83D x \uDE00 \uD83D\uDE00 \u202Eright\u202C \r\n\t ' \" \\ :colon <angle> \uFEFF";
        Article article = Samples.page("https://haldenwire.example/odd\u0000", odd);

        change(shelves -> shelves.articles().keep(article, Samples.START));

        assertThat(find(shelves -> shelves.articles().find(article.id())))
                .map(Revision::article)
                .contains(article);
        assertThat(find(shelves -> shelves.articles().findNewestAt("https://haldenwire.example/odd\u0000")))
                .isPresent();
    }

    @Test
    default void findsTheFirstArticleOfAText() {
        Article first = Samples.page("https://haldenwire.example/a", "The ferry sails.");
        Article copy = Samples.page("https://haldenwire.example/b", "The ferry sails.");

        change(shelves -> {
            shelves.articles().keep(first, Samples.second(1));
            shelves.articles().keep(copy, Samples.second(2));
        });

        assertThat(find(shelves -> shelves.articles().findFirstWith(copy.text())))
                .map(Revision::id)
                .contains(first.id());
        assertThat(find(shelves -> shelves.articles().findFirstWith(new SourceText("The ferry sails."))))
                .isPresent();
        assertThat(find(shelves -> shelves.articles().findFirstWith(new SourceText("The ferry sails"))))
                .isEmpty();
    }

    @Test
    default void keepsTheSameArticleOnce() {
        Article moved = new Article(
                Samples.article(1).id(),
                "elsewhere.html",
                Imprint.UNKNOWN,
                Samples.article(1).text());
        change(shelves -> shelves.articles().keep(Samples.article(1), Samples.second(1)));

        Revision again = archive().change(shelves -> shelves.articles().keep(moved, Samples.second(9)));

        assertThat(again).isEqualTo(new Revision(1, moved.id(), 1, Samples.second(1), Samples.article(1)));
        assertThat(count(shelves -> shelves.articles().count())).isEqualTo(1);
    }

    @Test
    default void joinsRevisionsOfOneArticle() {
        String url = "https://haldenwire.example/ferry";
        Article first = Samples.page(url, "The ferry sails at noon.");
        Article second = Samples.page(url, "The ferry sails at one.");
        Article third = Samples.page(url, "The ferry does not sail.");
        change(shelves -> {
            shelves.articles().keep(first, Samples.second(1));
            shelves.articles().keep(Samples.article(7), Samples.second(2));
            shelves.articles().keepAfter(first.id(), second, Samples.second(3));
            shelves.articles().keepAfter(second.id(), third, Samples.second(4));
            shelves.articles().keepAfter(second.id(), third, Samples.second(5));
        });

        assertThat(list(shelves -> shelves.articles().listRevisions(second.id())))
                .containsExactly(
                        new Revision(1, first.id(), 1, Samples.second(1), first),
                        new Revision(3, first.id(), 2, Samples.second(3), second),
                        new Revision(4, first.id(), 3, Samples.second(4), third));
        assertThat(find(shelves -> shelves.articles().findNewestAt(url)))
                .map(Revision::id)
                .contains(third.id());
    }

    @Test
    default void refusesARevisionOfWhatIsNotKeptOrOfSomethingElse() {
        Article ferry = Samples.article(1);
        Article storm = Samples.article(2);
        change(shelves -> {
            shelves.articles().keep(ferry, Samples.START);
            shelves.articles().keep(storm, Samples.START);
        });

        assertThatThrownBy(() -> change(shelves -> shelves.articles().keepAfter(ferry.id(), storm, Samples.START)))
                .isInstanceOf(IllegalArgumentException.class);
        ArticleId unknown = Samples.article(3).id();
        assertThatThrownBy(() ->
                        change(shelves -> shelves.articles().keepAfter(unknown, Samples.article(4), Samples.START)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count(shelves -> shelves.articles().count())).isEqualTo(2);
    }

    @Test
    default void givesArticlesPageByPage() {
        change(shelves -> {
            for (int i = 1; i <= 5; i++) {
                shelves.articles().keep(Samples.article(i), Samples.second(i));
            }
        });

        assertThat(list(shelves -> shelves.articles().listAfter(2, 2)))
                .extracting(Revision::article)
                .containsExactly(Samples.article(3), Samples.article(4));
        assertThat(list(shelves -> shelves.articles().listAfter(5, 2))).isEmpty();
        assertThat(find(shelves -> shelves.articles().find(Samples.article(5).id()))
                        .map(Revision::number))
                .isEqualTo(Optional.of(5L));
    }
}
