package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.language.Reading;

class StoriesTest {
    /** Two strands that have little in common until a third article tells of both. */
    private static final List<Article> STRANDS = List.of(
            Newsroom.article("a.example/1", """
                    Captain Ilse Brandeth was questioned for three hours in Port Ambry about a missing lamp."""),
            Newsroom.article("b.example/1", """
                    The insurer Havenlock refuses to pay for the dredger Patient Margaret, its lawyers said."""),
            Newsroom.article("c.example/1", """
                    Captain Ilse Brandeth had no lamp in Port Ambry when the dredger Patient Margaret struck, \
                    which is why the insurer Havenlock refuses to pay."""));

    private final Newsroom newsroom = new Newsroom();

    private List<Numbered<Story>> kept() {
        return newsroom.archive.view(shelves -> shelves.stories().listAfter(0, 99));
    }

    private List<List<ArticleId>> members() {
        return kept().stream()
                .map(story -> story.value().articles())
                .sorted(Comparator.comparing(articles -> articles.get(0)))
                .toList();
    }

    private static List<ArticleId> ids(Article... articles) {
        return List.of(articles).stream().map(Article::id).toList();
    }

    @Test
    void anArticleThatTellsOfTwoStoriesMakesThemOneAndTheGoneOnesIdLeadsOn() {
        StoryId first = new StoryId(STRANDS.get(0).id());
        StoryId second = new StoryId(STRANDS.get(1).id());
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(Newsroom.inputs(STRANDS.subList(0, 2)));
            desk.work();
            assertThat(kept()).extracting(story -> story.value().id()).containsExactlyInAnyOrder(first, second);

            List<Change> heard = new ArrayList<>();
            desk.takeIn(Newsroom.inputs(STRANDS.subList(2, 3)));
            desk.onChange(heard::add);
            desk.work();

            assertThat(kept()).extracting(story -> story.value().id()).containsExactly(first);
            assertThat(desk.story(second)).map(StoryRecord::id).contains(first);
            assertThat(desk.stories()).extracting(StoryCard::id).containsExactly(first);
            Waiting.until(() -> heard.stream().anyMatch(change -> change.story().equals(second)));
        }
    }

    @Test
    void aNewStartComesToTheSameStoriesAndKeepsNothingAnew() {
        try (Desk desk = newsroom.desk()) {
            for (Article article : STRANDS) {
                desk.takeIn(List.of(Input.of(article)));
                desk.work();
            }
        }
        List<Numbered<Story>> before = kept();

        new Stories(newsroom.archive, new Newsroom.Unchanged()).settle();

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void storiesThatAreNotInStepWithTheArticlesArePutRight() {
        Article ferry = Newsroom.articles().get(0);
        Article bridge = Newsroom.articles().get(1);
        newsroom.archive.change(shelves -> {
            shelves.articles().keep(ferry, Newsroom.MORNING);
            shelves.articles().keep(bridge, Newsroom.MORNING);
            return shelves.stories().keep(List.of(new Story(new StoryId(bridge.id()), ids(bridge, ferry), List.of())));
        });

        new Stories(newsroom.archive, new Newsroom.Unchanged()).settle();

        assertThat(members()).containsExactlyInAnyOrder(ids(ferry), ids(bridge));
    }

    @Test
    void aRevisionInAnotherStoryChangesTheStoryOfTheEarlierOne() {
        Article ferry = Newsroom.articles().get(0);
        Article rewritten = Newsroom.article("halden.example/1", """
                Engineer Tor Vind found cracks: the Brekke bridge stays closed, and lorries go round by Lunde.""");
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(Newsroom.inputs(Newsroom.articles()));
            desk.work();
            desk.takeIn(Newsroom.inputs(List.of(rewritten)));
            desk.work();

            assertThat(desk.story(new StoryId(ferry.id()))
                            .orElseThrow()
                            .dossier()
                            .articles())
                    .containsExactly(
                            Newsroom.articles().get(2), Newsroom.articles().get(4));
            assertThat(desk.storyOf(rewritten.id()))
                    .contains(new StoryId(Newsroom.articles().get(1).id()));
        }
    }

    /** Joins all stories there are as soon as anybody decided so. */
    private static final class Joining implements Rulings {
        private final Rulings unchanged = new Newsroom.Unchanged();

        @Override
        public Dossier assemble(List<Reading> readings, Decided decided, List<Problem> problems) {
            return unchanged.assemble(readings, decided, problems);
        }

        @Override
        public List<Story> stories(List<Story> found, Decided decided) {
            boolean joined = decided.kept().stream()
                    .map(decision -> decision.ruling().kind())
                    .reduce((earlier, later) -> later)
                    .equals(Optional.of(RulingKind.MERGE));
            List<ArticleId> all =
                    found.stream().flatMap(story -> story.articles().stream()).toList();
            return joined ? List.of(new Story(found.get(0).id(), all, List.of())) : found;
        }

        @Override
        public List<Decision> conflicts(Ruling ruling, List<Decision> unseen) {
            return List.of();
        }
    }

    @Test
    void storiesThatAPersonMergedStayOneForWhateverComesInAndPartWhenSheUndoesIt() {
        Subject subject = new Subject("story", Newsroom.articles().get(0).id().toString(), List.of());
        try (Desk desk = new Desk(newsroom.archive, newsroom.index, newsroom.reader(), new Joining(), newsroom.clock)) {
            desk.takeIn(Newsroom.inputs(Newsroom.articles().subList(0, 4)));
            desk.work();
            assertThat(members()).hasSize(2);

            desk.decide(new Ruling(RulingKind.MERGE, subject, "", "", ""), "ilse", 0);
            desk.work();
            assertThat(members()).hasSize(1);

            desk.takeIn(Newsroom.inputs(Newsroom.articles()));
            desk.work();
            assertThat(members())
                    .singleElement()
                    .satisfies(articles -> assertThat(articles).hasSize(5));

            desk.undo(desk.listDecisions(0, 9).get(0).value().id(), "mira", "Two happenings.");
            desk.work();
            assertThat(members()).hasSize(2);
        }
    }
}
