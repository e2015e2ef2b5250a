package org.rapporteur.assembly.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.Likeness;
import org.rapporteur.core.story.SharedWord;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryChange;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.testkit.Articles;

class StoryIndexTest {

    private static final String DREDGER =
            "The dredger Patient Margaret was towed into Port Ambry with a hole in her side."
                    + " Captain Ilse Brandeth said that eleven sailors had spent the night on the Corran bar.";
    private static final String DREDGER_LATER =
            "Divers have looked at the Patient Margaret, the dredger that struck the"
                    + " Corran bar. Captain Brandeth and the sailors are still in Port Ambry, where the hole is being closed.";
    private static final String FLOWERS = "Judges at the Velmoor flower show gave first prize to a blue peony grown by"
            + " Tamsin Orrick, who waters it with cold tea. The show in Velmoor closes on Sunday.";
    private static final String FLOWERS_LATER =
            "A blue peony won at Velmoor, and its grower Tamsin Orrick says that the"
                    + " judges of the flower show asked her twice about the tea.";

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private StoryIndex index = new StoryIndex(ClosingRule.STREAM);

    @BeforeEach
    void empty() {
        articles.clear();
    }

    private List<StoryChange> add(String day, String text) {
        return add(Articles.of("Strait Observer", day, String.valueOf(articles.size() + 1), text));
    }

    private List<StoryChange> add(Article article) {
        articles.put(article.id(), article);
        return index.add(article);
    }

    /** The stories as the numbers of their articles, from 1 in the order in which they were added. */
    private String stories() {
        List<ArticleId> order = List.copyOf(articles.keySet());
        List<String> stories = new ArrayList<>();
        for (Story story : index.stories()) {
            stories.add(story.articles().stream()
                    .map(id -> String.valueOf(order.indexOf(id) + 1))
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow());
        }
        return String.join(" | ", stories);
    }

    @Test
    void theFirstArticleBeginsAStoryAndAnotherOfTheSameJoinsItByItsNames() {
        assertThat(add("2031-05-12", DREDGER)).singleElement().isInstanceOf(StoryChange.Begun.class);

        StoryChange.Joined joined = joined(add("2031-05-13", DREDGER_LATER));

        assertThat(stories()).isEqualTo("1 2");
        assertThat(joined.reason().isEnough()).isTrue();
        assertThat(joined.reason().daysApart()).hasValue(1);
        assertThat(words(joined.reason())).contains("Margaret", "Brandeth", "dredger");
        assertThat(joined.reason().shared())
                .filteredOn(word -> word.written().equals("Brandeth"))
                .singleElement()
                .returns(SharedWord.Kind.NAME, SharedWord::kind);
    }

    @Test
    void everySharedWordStandsInBothArticles() {
        add("2031-05-12", DREDGER);
        StoryChange.Joined joined = joined(add("2031-05-13", DREDGER_LATER));

        assertThat(joined.reason().shared()).isNotEmpty().allSatisfy(word -> {
            assertThat(slice(word.first())).isEqualTo(word.written());
            assertThat(Term.of(slice(word.second()))).isEqualTo(Term.of(word.written()));
        });
    }

    @Test
    void anotherHappeningBeginsAnotherStoryAndSaysWhatWasNearest() {
        add("2031-05-12", DREDGER);
        StoryChange.Begun begun =
                (StoryChange.Begun) add("2031-05-12", FLOWERS + " The prize was a model of a dredger.")
                        .get(0);

        assertThat(stories()).isEqualTo("1 | 2");
        assertThat(begun.nearest().orElseThrow().isEnough()).isFalse();
        assertThat(words(begun.nearest().orElseThrow())).containsExactly("dredger");
        assertThat(begun.inWords()).contains("dredger; the same day; 0.").endsWith("where 0.10 is enough");
    }

    @Test
    void storiesGrowSideBySideInWhateverOrder() {
        add("2031-05-12", DREDGER);
        add("2031-05-12", FLOWERS);
        add("2031-05-14", FLOWERS_LATER);
        add("2031-05-11", DREDGER_LATER);

        assertThat(stories()).isEqualTo("1 4 | 2 3");
        assertThat(index.stories().get(1).knownBy()).extracting(this::slice).contains("Velmoor", "peony", "Orrick");
    }

    @Test
    void aLateArticleJoinsTwoStories() {
        add("2031-05-12", "Captain Ilse Brandeth was questioned for three hours in Port Ambry about a missing lamp.");
        add("2031-05-13", "The insurer Havenlock refuses to pay for the dredger Patient Margaret, its lawyers said.");
        assertThat(stories()).isEqualTo("1 | 2");

        List<StoryChange> changes = add(
                "2031-05-13",
                "Captain Ilse Brandeth had no lamp in Port Ambry when the dredger Patient Margaret struck,"
                        + " which is why the insurer Havenlock refuses to pay.");

        assertThat(stories()).isEqualTo("1 2 3");
        StoryChange.Merged merged = (StoryChange.Merged) changes.get(0);
        assertThat(merged.gone().founder()).isEqualTo(id(2));
        assertThat(merged.story().founder()).isEqualTo(id(1));
        assertThat(words(merged.reason())).contains("Havenlock", "dredger");
        assertThat(merged.inWords()).contains("goes into").contains("Havenlock");
        assertThat(joined(changes).article()).isEqualTo(id(3));
    }

    @Test
    void aStoryWhosePartsGrowApartIsSplit() {
        add("2031-05-12", "The ferry to Velmoor struck the Corran bar; the pilot Osric Tann was hurt at the helm.");
        add("2031-05-13", "A ferry for Velmoor lay at the Corran bar when the cook Pim Sarrow sold forged tickets.");
        assertThat(stories()).as("little is known, and that is alike").isEqualTo("1 2");

        String trial = "Forged tickets: the court hears the cook Pim Sarrow, and the printer Jolanta Wick confesses.";
        String ward = "The pilot Osric Tann has left the hospital; the helm had broken his arm in the collision.";
        List<StoryChange> changes = new ArrayList<>();
        for (int day = 14; day < 20; day++) {
            changes.addAll(add("2031-05-" + day, trial + " Day " + day + " of the hearing."));
            changes.addAll(add("2031-05-" + day, ward + " Surgeons saw him on day " + day + "."));
        }

        assertThat(stories()).isEqualTo("1 4 6 8 10 12 14 | 2 3 5 7 9 11 13");
        StoryChange.Split split = changes.stream()
                .filter(StoryChange.Split.class::isInstance)
                .map(StoryChange.Split.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(split.from().founder()).isEqualTo(id(1));
        assertThat(split.apart().isEnough()).isFalse();
        assertThat(words(split.together().orElseThrow())).contains("Sarrow", "forged");
        assertThat(split.inWords()).contains("leave story").contains("among themselves");
    }

    @Test
    void theTitleCountsThoughItIsNoPlaceInTheText() {
        add(Articles.of("Strait Observer", "2031-05-12", "Dredger Patient Margaret aground", "She sank at noon."));
        StoryChange.Joined joined = joined(add(Articles.of(
                "Corran Ledger", "2031-05-12", "The Patient Margaret", "A dredger is lost, the Observer says.")));

        assertThat(stories()).isEqualTo("1 2");
        assertThat(joined.reason().shared()).as("in no text are both").isEmpty();
    }

    @Test
    void anArticleWithoutDateOrWordsHasAPlaceToo() {
        add(Article.identify("one.txt", Imprint.UNKNOWN, new SourceText(DREDGER)));
        add("2031-05-13", DREDGER_LATER);
        List<StoryChange> changes = add(Article.identify("two.txt", Imprint.UNKNOWN, new SourceText("")));

        assertThat(stories()).isEqualTo("1 2 | 3");
        assertThat(((StoryChange.Begun) changes.get(0)).nearest()).isEqualTo(Optional.empty());
        assertThat(index.stories().get(1).knownBy()).isEmpty();
    }

    @Test
    void anArticleThatComesTwiceChangesNothing() {
        Article article = Articles.of("Strait Observer", "2031-05-12", "Aground", DREDGER);
        add(article);

        assertThat(index.add(article)).isEmpty();
        assertThat(stories()).isEqualTo("1");
    }

    @Test
    void theSameArticlesYearsApartAreLessAlikeAndStillOneStory() {
        add("2031-05-12", DREDGER);
        Likeness near = joined(add("2031-05-13", DREDGER_LATER)).reason();
        index = new StoryIndex(ClosingRule.STREAM);
        add("2031-05-12", DREDGER);
        Likeness far = joined(add("2033-05-13", DREDGER_LATER)).reason();

        assertThat(far.value()).isLessThan(near.value());
        assertThat(far.daysApart()).hasValue(732);
    }

    @Test
    void aStoryIsOverWhenItIsOldAndNothingCameForLong() {
        index = new StoryIndex(new ClosingRule(30, 50));
        add("2031-01-01", DREDGER);
        List<StoryChange> changes = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            changes.addAll(add("2031-03-01", "Number " + number + ": " + FLOWERS));
        }

        assertThat(changes).anyMatch(StoryChange.Closed.class::isInstance);
        assertThat(index.stories())
                .as("the old one is gone, the large one stays")
                .hasSize(1);
        assertThat(add("2031-01-02", DREDGER_LATER).get(0))
                .as("who comes too late begins a story of his own")
                .isInstanceOf(StoryChange.Begun.class);
    }

    @Test
    void anOldStoryThatStillGetsArticlesStaysOpen() {
        index = new StoryIndex(new ClosingRule(30, 50));
        for (int number = 0; number < 120; number++) {
            add("2031-03-01", "Number " + number + ": " + FLOWERS);
            add("2031-01-01", "Number " + number + ": " + DREDGER);
        }

        assertThat(index.stories()).hasSize(2);
    }

    private static StoryChange.Joined joined(List<StoryChange> changes) {
        return (StoryChange.Joined) changes.get(changes.size() - 1);
    }

    private static List<String> words(Likeness likeness) {
        return likeness.shared().stream().map(SharedWord::written).toList();
    }

    private ArticleId id(int number) {
        return List.copyOf(articles.keySet()).get(number - 1);
    }

    private String slice(Passage passage) {
        return Optional.ofNullable(articles.get(passage.article()))
                .orElseThrow()
                .text()
                .slice(passage.span());
    }
}
