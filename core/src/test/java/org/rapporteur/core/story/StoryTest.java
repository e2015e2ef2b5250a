package org.rapporteur.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

class StoryTest {

    private static final ArticleId FIRST = new ArticleId("0123456789ab");
    private static final ArticleId SECOND = new ArticleId("ba9876543210");
    private static final SharedWord MARGARET = new SharedWord(
            SharedWord.Kind.NAME,
            "Margaret",
            new Passage(FIRST, new Span(4, 12)),
            new Passage(SECOND, new Span(9, 17)));

    @Test
    void anIdReadsBackWhatItPrints() {
        StoryId id = new StoryId(FIRST);

        assertThat(StoryId.parse(id.toString())).isEqualTo(id);
    }

    @Test
    void aStoryHasTheArticleThatNamesItAndNoneTwice() {
        assertThatThrownBy(() -> new Story(new StoryId(FIRST), List.of(SECOND), List.of()))
                .hasMessage("no story 0123456789ab: [ba9876543210]");
        assertThatThrownBy(() -> new Story(new StoryId(FIRST), List.of(FIRST, FIRST), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLikenessIsToldInWords() {
        assertThat(new Likeness(0.314, 0.1, List.of(MARGARET), OptionalLong.of(1)).inWords())
                .isEqualTo("Margaret; 1 day apart; 0.31 where 0.10 is enough");
        assertThat(new Likeness(0, 0.1, List.of(), OptionalLong.empty()).inWords())
                .isEqualTo("nothing in common; undated; 0.00 where 0.10 is enough");
    }

    @Test
    void aLikenessIsAShare() {
        assertThatThrownBy(() -> new Likeness(1.2, 0.1, List.of(), OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Likeness(0.2, 0.1, List.of(), OptionalLong.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSharedWordStandsInTwoArticles() {
        assertThatThrownBy(() -> new SharedWord(
                        SharedWord.Kind.WORD,
                        "lamp",
                        new Passage(FIRST, new Span(0, 4)),
                        new Passage(FIRST, new Span(9, 13))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIsToldInWords() {
        StoryId story = new StoryId(FIRST);
        Likeness reason = new Likeness(0.2, 0.1, List.of(MARGARET), OptionalLong.of(0));

        assertThat(new StoryChange.Begun(story, Optional.empty()).inWords())
                .isEqualTo("0123456789ab is new: no story has any of its rare words in common");
        assertThat(new StoryChange.Joined(story, SECOND, reason).inWords())
                .isEqualTo("ba9876543210 is of story 0123456789ab: Margaret; the same day; 0.20 where 0.10 is enough");
        assertThat(new StoryChange.Closed(story, 2).inWords()).isEqualTo("story 0123456789ab is over, with 2 articles");
        assertThatThrownBy(() -> new StoryChange.Merged(story, story, List.of(FIRST), reason))
                .hasMessage("no merger of 0123456789ab and 0123456789ab: [0123456789ab]");
    }
}
