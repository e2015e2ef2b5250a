import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.desk.held.DossierFolder;
import org.rapporteur.desk.held.HeldDossiers;
import org.rapporteur.desk.held.ProgramStamp;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.page.Pages;

/**
 * Serves the pages of a folder that {@link Fill} filled. Arguments: the folder, the port, how many threads work beside
 * (0 for none), and whether dossiers are held in a folder (true).
 */
final class Serve {
    private Serve() {}

    public static void main(String[] arguments) throws Exception {
        long began = System.nanoTime();
        Path folder = Path.of(arguments[0]);
        int threads = Integer.parseInt(arguments[2]);
        boolean held = arguments.length < 4 || Boolean.parseBoolean(arguments[3]);
        try (OnnxEncoder encoder = OnnxEncoder.load();
                OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load();
                var archive = SqliteArchive.open(folder.resolve("rapporteur.db"));
                var index = LuceneIndex.open(folder.resolve("index"))) {
            Rapporteur rapporteur = new Rapporteur(encoder, sentenceEncoder, 1);
            HeldDossiers dossiers = held
                    ? DossierFolder.open(folder.resolve("dossiers"), ProgramStamp.ofThis())
                    : HeldDossiers.NONE;
            Desk desk = Desk.of(archive, new Desk.Derived(index, dossiers), rapporteur, Clock.systemUTC());
            if (threads > 0) {
                desk.start(threads);
            }
            WebServer.start(
                    new WebSettings("127.0.0.1", Integer.parseInt(arguments[1]), "desk"), Pages.of(desk, Clock.systemUTC()));
            System.out.printf("listens after %.1f s, process %d%n", (System.nanoTime() - began) / 1e9, ProcessHandle.current().pid());
            Thread.currentThread().join();
        }
    }
}
