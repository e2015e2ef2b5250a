package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.held.DossierFolder;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.kept.Kept;
import org.rapporteur.language.kept.KeptForm;
import org.rapporteur.language.kept.ReadingVersion;

/** What the models make of the examples comes back from its bytes, and with it the record, to the letter. */
class KeptReadingsTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("rapporteur.root", "..")).resolve("examples");

    @ParameterizedTest
    @ValueSource(strings = {"harbour-talks", "ombrey-pass"})
    void theRecordOfKeptReadingsIsThatOfFreshOnes(String story, @TempDir Path folder) throws IOException {
        List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(EXAMPLES.resolve(story).toString()), Overrides.NONE, Problems.IGNORED);
        List<Kept> fresh = new ArrayList<>();
        List<Kept> back = new ArrayList<>();
        try (OnnxEncoder encoder = OnnxEncoder.load();
                OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load()) {
            ArticleReader reader = new ArticleReader(encoder, sentenceEncoder);
            KeptForm form = new KeptForm(ReadingVersion.of(encoder, sentenceEncoder));
            for (Article article : articles) {
                ProblemList problems = new ProblemList();
                Kept read = new Kept(reader.read(article, problems), problems.list());
                fresh.add(read);
                back.add(form.unpack(form.pack(read), article));
            }
        }

        assertThat(fresh).isNotEmpty();
        assertThat(back)
                .map(Kept::reading)
                .isEqualTo(fresh.stream().map(Kept::reading).toList());
        assertThat(record(back)).isEqualTo(record(fresh));
        Dossier dossier = dossier(fresh);
        DossierFolder held = DossierFolder.open(folder, "this program");
        StoryId id = new StoryId(articles.get(0).id());
        held.keep(id, "these readings", dossier);
        assertThat(held.find(id, "these readings", articles)).contains(dossier);
        assertThat(held.find(id, "others", articles)).isEmpty();
    }

    @Test
    void theVersionNamesTheModelsThatShip() {
        try (OnnxEncoder encoder = OnnxEncoder.load();
                OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load()) {
            ReadingVersion version = ReadingVersion.of(encoder, sentenceEncoder);

            assertThat(version.encoder()).matches("attribution-encoder/\\d+ [0-9a-f]{64}");
            assertThat(version.sentenceEncoder())
                    .hasValueSatisfying(name -> assertThat(name).matches("all-minilm-l6-v2-int8/\\d+ [0-9a-f]{64}"));
        }
    }

    private static String record(List<Kept> kept) {
        return JsonRecord.write(dossier(kept));
    }

    private static Dossier dossier(List<Kept> kept) {
        List<Problem> problems = new ArrayList<>();
        kept.forEach(one -> problems.addAll(one.problems()));
        return new DossierAssembler().assemble(kept.stream().map(Kept::reading).toList(), problems);
    }
}
