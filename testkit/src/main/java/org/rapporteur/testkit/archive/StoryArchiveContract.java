package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;

/** What every archive promises of its stories. */
public interface StoryArchiveContract extends NewArchive {

    @Test
    default void givesAStoryBackWithItsArticlesInOrder() {
        List<ArticleId> ids = keepArticles(4);
        Story ferry = Samples.story(ids.get(2), ids.get(0), ids.get(3));
        Story storm = Samples.story(ids.get(1));

        change(shelves -> shelves.stories().keep(List.of(ferry, storm)));

        assertThat(list(shelves -> shelves.stories().listAfter(0, 9)))
                .containsExactly(new Numbered<>(1, ferry), new Numbered<>(2, storm));
        assertThat(list(shelves -> shelves.stories().listAfter(1, 9))).containsExactly(new Numbered<>(2, storm));
        assertThat(list(shelves -> shelves.stories().listAfter(0, 1))).containsExactly(new Numbered<>(1, ferry));
        assertThat(find(shelves -> shelves.stories().findOf(ids.get(3)))).contains(new Numbered<>(1, ferry));
        assertThat(find(shelves -> shelves.stories().find(storm.id()))).contains(new Numbered<>(2, storm));
    }

    @Test
    default void findsNoStoryThatIsNotThere() {
        List<ArticleId> ids = keepArticles(1);

        assertThat(find(shelves ->
                        shelves.stories().find(Samples.story(ids.get(0)).id())))
                .isEmpty();
        assertThat(find(shelves -> shelves.stories().findOf(ids.get(0)))).isEmpty();
    }

    @Test
    default void givesAStoryThatGrewANewNumber() {
        List<ArticleId> ids = keepArticles(3);
        change(shelves -> shelves.stories().keep(List.of(Samples.story(ids.get(0)), Samples.story(ids.get(1)))));
        Story grown = Samples.story(ids.get(0), ids.get(2));

        change(shelves -> shelves.stories().keep(List.of(grown)));

        assertThat(list(shelves -> shelves.stories().listAfter(2, 9))).containsExactly(new Numbered<>(3, grown));
    }

    @Test
    default void movesArticlesBetweenStoriesThatAreKeptTogether() {
        List<ArticleId> ids = keepArticles(3);
        change(shelves ->
                shelves.stories().keep(List.of(Samples.story(ids.get(0), ids.get(2)), Samples.story(ids.get(1)))));
        Story shrunk = Samples.story(ids.get(0));
        Story grown = Samples.story(ids.get(1), ids.get(2));

        change(shelves -> shelves.stories().keep(List.of(grown, shrunk)));

        assertThat(find(shelves -> shelves.stories().findOf(ids.get(2))))
                .map(Numbered::value)
                .contains(grown);
    }

    @Test
    default void refusesAnArticleOfTwoStories() {
        List<ArticleId> ids = keepArticles(2);
        change(shelves -> shelves.stories().keep(List.of(Samples.story(ids.get(0), ids.get(1)))));

        assertThatThrownBy(() -> change(shelves -> shelves.stories().keep(List.of(Samples.story(ids.get(1))))))
                .isInstanceOf(IllegalArgumentException.class);
        ArticleId unknown = Samples.article(9).id();
        assertThatThrownBy(() -> change(shelves -> shelves.stories().keep(List.of(Samples.story(unknown)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(list(shelves -> shelves.stories().listAfter(0, 9))).hasSize(1);
    }

    @Test
    default void leadsFromAClosedStoryToTheOneThatItWentInto() {
        List<ArticleId> ids = keepArticles(3);
        Story ferry = Samples.story(ids.get(0));
        Story storm = Samples.story(ids.get(1));
        Story mast = Samples.story(ids.get(2));
        Story all = Samples.story(ids.get(2), ids.get(0), ids.get(1));
        change(shelves -> {
            shelves.stories().keep(List.of(ferry, storm, mast));
            shelves.stories().close(ferry.id(), Optional.of(storm.id()));
            shelves.stories().close(storm.id(), Optional.of(mast.id()));
            shelves.stories().keep(List.of(all));
        });

        assertThat(find(shelves -> shelves.stories().find(ferry.id()))).contains(new Numbered<>(4, all));
        assertThat(list(shelves -> shelves.stories().listAfter(0, 9))).hasSize(1);
        assertThatThrownBy(() -> change(shelves -> shelves.stories().close(ferry.id(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(shelves -> shelves.stories().close(mast.id(), Optional.of(mast.id()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void opensAClosedStoryAgain() {
        List<ArticleId> ids = keepArticles(2);
        Story ferry = Samples.story(ids.get(0));
        Story storm = Samples.story(ids.get(1));
        change(shelves -> {
            shelves.stories().keep(List.of(ferry, storm));
            shelves.stories().close(ferry.id(), Optional.of(storm.id()));
            shelves.stories().keep(List.of(ferry));
            shelves.stories().close(storm.id(), Optional.empty());
        });

        assertThat(find(shelves -> shelves.stories().find(ferry.id()))).contains(new Numbered<>(3, ferry));
        assertThat(find(shelves -> shelves.stories().find(storm.id()))).isEmpty();
    }

    private List<ArticleId> keepArticles(int count) {
        return archive().change(shelves -> {
            for (int i = 1; i <= count; i++) {
                shelves.articles().keep(Samples.article(i), Samples.second(i));
            }
            return shelves.articles().listAfter(0, count).stream()
                    .map(revision -> revision.id())
                    .toList();
        });
    }
}
