package org.rapporteur.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;

/** A newsroom in a folder, as the program would wire it: SQLite, Lucene, the models that ship. */
final class OnDisk implements AutoCloseable {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("rapporteur.root", "..")).resolve("examples");

    final SqlArchive archive;
    final LuceneIndex index;
    final Desk desk;
    private final OnnxEncoder encoder = OnnxEncoder.load();
    private final OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load();

    OnDisk(Path folder) {
        archive = SqliteArchive.open(folder.resolve("archive.db"));
        index = LuceneIndex.open(folder.resolve("index"));
        desk = Desk.of(archive, index, new Rapporteur(encoder, sentenceEncoder, 2), Clock.systemUTC());
    }

    static List<Article> articles(String example) {
        return new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(EXAMPLES.resolve(example).toString()), Overrides.NONE, Problems.IGNORED);
    }

    @Override
    public void close() {
        desk.close();
        index.close();
        archive.close();
        sentenceEncoder.close();
        encoder.close();
    }
}
