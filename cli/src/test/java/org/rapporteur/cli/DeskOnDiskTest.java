package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.assembly.decision.RulingWriter;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.Backlog;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.StoryCard;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.export.json.JsonRecord;

/** The examples through a desk whose archive and index are files, and again after a new start. */
class DeskOnDiskTest {
    @TempDir
    private Path folder;

    private static Map<StoryId, String> records(Desk desk) {
        Map<StoryId, String> records = new TreeMap<>();
        for (StoryCard card : desk.stories()) {
            StoryRecord record = desk.story(card.id()).orElseThrow();
            records.put(record.id(), JsonRecord.write(record.dossier()));
        }
        return records;
    }

    private static Hits find(Desk desk, String query) {
        return desk.find(Search.statements(Query.parse(query)));
    }

    private static StatementId aStatementWithMeaning(Desk desk, Article article) {
        return desk.reading(article.id()).orElseThrow().statements().stream()
                .map(Statement::id)
                .filter(id -> desk.meaning(id).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCameInIsReadFoundAndThereAgainAfterANewStart() {
        List<Article> harbour = OnDisk.articles("harbour-talks");
        List<Article> pass = OnDisk.articles("ombrey-pass");
        List<Article> mixed = new ArrayList<>(pass);
        mixed.addAll(3, harbour);
        Map<StoryId, String> records;
        long number;
        try (OnDisk first = new OnDisk(folder)) {
            List<LedgerEntry> entries =
                    first.desk.takeIn(mixed.stream().map(Input::of).toList());
            assertThat(entries).extracting(LedgerEntry::intake).containsOnly(Intake.ACCEPTED);
            first.desk.work();

            assertThat(first.desk.backlog()).isEqualTo(new Backlog(0, 0, 0, 0));
            assertThat(first.desk.stories()).extracting(StoryCard::articles).containsExactlyInAnyOrder(8, 27);
            assertThat(find(first.desk, "speaker:Lisk").total()).isPositive();
            assertThat(find(first.desk, "form:direct").total()).isGreaterThan(100);
            records = records(first.desk);
            number = first.desk.stories().get(0).number();
        }
        try (OnDisk second = new OnDisk(folder)) {
            assertThat(second.archive.check()).isEmpty();
            second.desk.work();

            assertThat(second.desk.stories().get(0).number())
                    .as("nothing was made anew")
                    .isEqualTo(number);
            assertThat(records(second.desk)).isEqualTo(records);
            assertThat(second.index.sequence()).isEqualTo(number);
            assertThat(second.desk.find(Search.articles(Query.EVERYTHING)).total())
                    .isEqualTo(35);
            findsWhatIsAlike(second.desk, aStatementWithMeaning(second.desk, harbour.get(0)));
            correctAndTakeBack(second.desk, new StoryId(harbour.get(0).id()), records);
        }
    }

    /** What is most like a statement is itself, wherever it is reported. */
    private static void findsWhatIsAlike(Desk desk, StatementId said) {
        Meaning meaning = desk.meaning(said).orElseThrow();
        assertThat(desk.find(Search.statements(Query.EVERYTHING).like(meaning)).list())
                .first()
                .satisfies(hit -> assertThat(desk.storyOf(hit.article())).isEqualTo(desk.storyOf(said.article())));
    }

    /** A statement is rejected by one person, and another one undoes that: the record is as it was. */
    private static void correctAndTakeBack(Desk desk, StoryId story, Map<StoryId, String> records) {
        StoryRecord before = desk.story(story).orElseThrow();
        StatementId wrong = before.dossier().statements().get(0).id();
        Ruling ruling = new RulingWriter(before.dossier()).reject(wrong, "Nobody says so.");
        desk.decide(ruling, "ilse", before.lastDecision());

        StoryRecord corrected = desk.story(story).orElseThrow();
        assertThat(corrected.dossier().statements()).extracting(Statement::id).doesNotContain(wrong);
        assertThat(corrected.dossier().decided().applied()).hasSize(1);
        desk.work();
        assertThat(desk.find(Search.statements(Query.EVERYTHING).most(Search.MOST_MAX))
                        .list())
                .extracting(hit -> hit.match(
                        article -> "", statement -> statement.statement().toString()))
                .doesNotContain(wrong.toString());

        desk.undo(corrected.decisions().get(0).value().id(), "mira", "She does.");
        assertThat(JsonRecord.write(desk.story(story).orElseThrow().dossier())).isEqualTo(records.get(story));
    }
}
