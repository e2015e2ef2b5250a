package org.rapporteur.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.HandedFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.web.DeskSite;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.route.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real desk on a real archive, served on a port of its own, and somebody who asks it. */
final class ServedDesk implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final OnnxEncoder encoder = OnnxEncoder.load();
    private final OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load();
    private final SqlArchive archive;
    private final LuceneIndex index = LuceneIndex.inMemory();
    final Desk desk;
    final Site site;
    final WebServer server;

    ServedDesk(Path folder) {
        archive = SqliteArchive.open(folder.resolve("archive.db"));
        desk = Desk.of(archive, index, new Rapporteur(encoder, sentenceEncoder, 2), Clock.systemUTC());
        site = DeskSite.of(desk, new HandedFiles(), Clock.systemUTC());
        server = WebServer.start(
                new WebSettings("127.0.0.1", 0, "desk").withLimits(Limits.DEFAULTS.withRate(0, 0)), site);
    }

    /** Takes in an example that comes with the program, and reads it. */
    ServedDesk with(String example) {
        List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(ROOT.resolve("examples/" + example).toString()), Overrides.NONE, Problems.IGNORED);
        desk.takeIn(articles.stream().map(Input::of).toList());
        desk.work();
        return this;
    }

    static Path root() {
        return ROOT;
    }

    HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, Optional.empty(), headers);
    }

    HttpResponse<String> post(String path, String body) {
        return ask("POST", path, Optional.of(body), "Content-Type", "application/json");
    }

    HttpResponse<String> ask(String method, String path, Optional<String> body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofString).orElse(HttpRequest.BodyPublishers.noBody()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
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
}
