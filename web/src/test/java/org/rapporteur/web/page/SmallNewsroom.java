package org.rapporteur.web.page;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** A real desk at an archive in a folder, and a server for each of the persons who sit at it. */
final class SmallNewsroom implements AutoCloseable {

    private final SqlArchive archive;
    private final LuceneIndex index = LuceneIndex.inMemory();
    private final OnnxEncoder encoder = OnnxEncoder.load();
    private final List<WebServer> servers = new ArrayList<>();
    final Desk desk;

    SmallNewsroom(Path folder) {
        archive = SqliteArchive.open(folder.resolve("archive.db"));
        desk = Desk.of(archive, index, new Rapporteur(encoder, 2), Clock.systemUTC());
    }

    /** Takes articles in and reads them. */
    SmallNewsroom takeIn(List<Article> articles) {
        desk.takeIn(articles.stream().map(Input::of).toList());
        desk.work();
        return this;
    }

    static List<Article> folder(Path folder) {
        try {
            return new ArticleFiles(InputStream.nullInputStream())
                    .read(List.of(folder.toString()), Overrides.NONE, Problems.IGNORED);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A place where a person of this name decides. */
    String serve(String person, int port) {
        WebServer server =
                WebServer.start(new WebSettings("127.0.0.1", port, person), Pages.of(desk, Clock.systemUTC()));
        servers.add(server);
        return "http://127.0.0.1:" + server.port();
    }

    StoryRecord story(String beginning) {
        return desk.stories().stream()
                .filter(card -> card.name().startsWith(beginning))
                .findFirst()
                .flatMap(card -> desk.story(card.id()))
                .orElseThrow(() -> new AssertionError("no story " + beginning + " among " + desk.stories()));
    }

    /** The statement of a story whose content has these words. */
    static Statement statement(StoryRecord story, String words) {
        return story.dossier().statements().stream()
                .filter(statement -> story.dossier()
                        .findArticle(statement.article())
                        .orElseThrow()
                        .text()
                        .slice(statement.attribution().extent())
                        .contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says " + words));
    }

    static Article article(String outlet, String title, String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.of(title),
                Optional.empty(),
                Optional.of(PublicationTime.parse("2031-05-12")),
                Optional.empty(),
                Optional.of("https://%s.example/%s"
                        .formatted(
                                outlet.replace(' ', '-').toLowerCase(java.util.Locale.ROOT), title.replace(' ', '-'))),
                Optional.of("en"));
        return Article.identify(outlet + "/" + title, imprint, new SourceText(text));
    }

    @Override
    public void close() {
        servers.forEach(WebServer::close);
        desk.close();
        index.close();
        archive.close();
        encoder.close();
    }

    /** To look at: a port, a folder for the archive, then folders of articles. */
    public static void main(String[] arguments) throws InterruptedException {
        SmallNewsroom room = new SmallNewsroom(Path.of(arguments[1]));
        for (String folder : List.of(arguments).subList(2, arguments.length)) {
            room.takeIn(folder(Path.of(folder)));
        }
        room.desk.start(1);
        room.serve("ilse", Integer.parseInt(arguments[0]));
        room.serve("mira", Integer.parseInt(arguments[0]) + 1);
        Thread.currentThread().join();
    }
}
