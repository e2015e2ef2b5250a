package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.intake.FileRead;
import org.rapporteur.core.intake.HandedFile;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.ingest.plain.HandedFiles;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** A desk in a folder with its pages, as the program would wire it: SQLite, Lucene, the models that ship. */
final class ServedDesk implements AutoCloseable {

    final Desk desk;
    private final SqlArchive archive;
    private final LuceneIndex index;
    private final OnnxEncoder encoder = OnnxEncoder.load();
    private final OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load();
    private final WebServer server;

    /** @param port 0 for any that is free */
    ServedDesk(Path folder, int port) {
        archive = SqliteArchive.open(folder.resolve("archive.db"));
        index = LuceneIndex.open(folder.resolve("index"));
        desk = Desk.of(archive, index, new Rapporteur(encoder, sentenceEncoder, 2), Clock.systemUTC());
        server = WebServer.start(
                new WebSettings("127.0.0.1", port, "desk"), Pages.of(desk, new HandedFiles(), Clock.systemUTC()));
        desk.start(2);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Takes in an article and waits until all is read. */
    void take(String name, String text) {
        HandedFile file = new HandedFile(name, Octets.of(text.getBytes(StandardCharsets.UTF_8)));
        FileRead read = new HandedFiles().read(List.of(file), Imprint.UNKNOWN).get(0);
        desk.takeIn(List.of(Input.of(read, new InputId("test " + name))));
        settle();
    }

    void settle() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (desk.backlog().unread() > 0 || desk.backlog().unfiled() > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not read in a minute: " + desk.backlog());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        server.close();
        desk.close();
        index.close();
        archive.close();
        sentenceEncoder.close();
        encoder.close();
    }

    /** Serves a desk in a folder, to try the pages on: a folder, then a port. */
    public static void main(String[] arguments) throws Exception {
        new ServedDesk(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Thread.currentThread().join();
    }
}
