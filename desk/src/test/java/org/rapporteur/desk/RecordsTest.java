package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.held.DossierFolder;
import org.rapporteur.desk.held.HeldDossiers;
import org.rapporteur.language.Reading;

class RecordsTest {
    private final Newsroom newsroom = new Newsroom();
    private final StoryId ferry = new StoryId(Newsroom.articles().get(0).id());
    private final StoryId bridge = new StoryId(Newsroom.articles().get(1).id());

    /** How often a record of so many articles was made. */
    private final Map<Integer, Integer> made = new ConcurrentHashMap<>();

    private final Rulings counting = new Rulings() {
        @Override
        public Dossier assemble(List<Reading> readings, Decided decided, List<Problem> problems) {
            made.merge(readings.size(), 1, Integer::sum);
            return new Newsroom.Unchanged().assemble(readings, decided, problems);
        }

        @Override
        public List<Story> stories(List<Story> found, Decided decided) {
            return found;
        }

        @Override
        public List<Decision> conflicts(Ruling ruling, List<Decision> unseen) {
            return List.of();
        }
    };

    @BeforeEach
    void takeIn() {
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(Newsroom.inputs(Newsroom.articles()));
            desk.work();
        }
    }

    private Records records(int articlesMax) {
        return records(articlesMax, HeldDossiers.NONE);
    }

    private Records records(int articlesMax, HeldDossiers dossiers) {
        KeptReadings readings = new KeptReadings(newsroom.reader().version());
        ReReading reReading = new ReReading(newsroom.archive, readings, newsroom.clock);
        return new Records(newsroom.archive, readings, new Records.Making(counting, reReading, dossiers), articlesMax);
    }

    @Test
    void aRecordIsMadeOnceAndAgainWhenItsStoryChanged() {
        Records records = records(100);
        records.find(ferry);
        records.find(ferry);
        records.find(bridge);
        assertThat(made).isEqualTo(Map.of(3, 1, 2, 1));

        Article article = Newsroom.articles().get(0);
        newsroom.archive.change(shelves -> {
            Renewal.ofArticles(shelves, List.of(article.id()));
            return true;
        });
        records.find(ferry);
        records.find(bridge);

        assertThat(made).isEqualTo(Map.of(3, 2, 2, 1));
    }

    @Test
    void noMoreArticlesAreHeldThanAllowed() {
        Records records = records(4);
        records.find(ferry);
        records.find(bridge);
        records.find(bridge);
        records.find(ferry);

        assertThat(made).as("three and two are more than four").isEqualTo(Map.of(3, 2, 2, 1));
    }

    @Test
    void aRecordThatIsLargerThanAllowedIsHeldAsLongAsItIsTheLast() {
        Records records = records(1);
        records.find(ferry);
        records.find(ferry);

        assertThat(made).isEqualTo(Map.of(3, 1));
    }

    @Test
    void whatWasAssembledBeforeIsNotAssembledAgainAfterANewStart(@TempDir Path folder) throws Exception {
        Dossier before = dossier(records(100, DossierFolder.open(folder, "this")));
        Dossier after = dossier(records(100, DossierFolder.open(folder, "this")));

        assertThat(after).isEqualTo(before);
        assertThat(made).isEqualTo(Map.of(3, 1));
    }

    @Test
    void whatAnotherProgramAssembledIsAssembledAgain(@TempDir Path folder) throws Exception {
        dossier(records(100, DossierFolder.open(folder, "an earlier one")));
        dossier(records(100, DossierFolder.open(folder, "this")));

        assertThat(made).isEqualTo(Map.of(3, 2));
    }

    @Test
    void whatWasMadeOfOtherReadingsIsAssembledAgain(@TempDir Path folder) throws Exception {
        dossier(records(100, DossierFolder.open(folder, "this")));
        newsroom.damage(Newsroom.articles().get(0));
        dossier(records(100, DossierFolder.open(folder, "this")));

        assertThat(made).as("of the three one is not read any more").isEqualTo(Map.of(3, 1, 2, 1));
    }

    @Test
    void whatIsDamagedIsAssembledAgain(@TempDir Path folder) throws Exception {
        Dossier before = dossier(records(100, DossierFolder.open(folder, "this")));
        Path file = folder.resolve(ferry + ".dossier");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 64;
            Files.write(file, damaged);

            assertThat(dossier(records(100, DossierFolder.open(folder, "this"))))
                    .as("damaged at %d", at)
                    .isEqualTo(before);
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));

        assertThat(dossier(records(100, DossierFolder.open(folder, "this")))).isEqualTo(before);
    }

    private Dossier dossier(Records records) {
        return records.find(ferry).orElseThrow().record().dossier();
    }

    @Test
    void whoeverAsksAtTheSameTimeWaitsForOneAndTheSame() throws Exception {
        Records records = records(100);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> questions = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(
                            reader -> () -> records.find(ferry).isPresent())
                    .toList();
            for (Future<Boolean> answer : readers.invokeAll(questions)) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            readers.shutdown();
        }

        assertThat(made).isEqualTo(Map.of(3, 1));
    }
}
