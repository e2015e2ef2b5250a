package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.cli.metric.ServerFigures;
import org.rapporteur.web.WebSettings;

/**
 * Does once what most runs do, while the launcher has the classes recorded that it takes: a brief with all its outputs,
 * and a server on an archive that is not there yet.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Serves, then reads.
     *
     * @param arguments a folder of articles, and one for what is written, which is made
     */
    public static void main(String[] arguments) throws IOException {
        Path written = Files.createDirectories(Path.of(arguments[1]));
        serve(written);
        Console console = Terminals.console(Map.of());
        String html = written.resolve("brief.html").toString();
        String json = written.resolve("record.json").toString();
        String markdown = written.resolve("brief.md").toString();
        System.exit(Cli.launch(console, "brief", arguments[0], "--html", html, "--json", json, "--markdown", markdown));
    }

    private static void serve(Path folder) throws IOException {
        ServerFigures figures = new ServerFigures();
        LogSetting.ofServer(LogForm.TEXT, figures::logged);
        StoreFile place = new StoreFile(folder.resolve("desk.db"));
        WebSettings settings = new WebSettings(WebSettings.DEFAULTS.host(), 0, WebSettings.DEFAULTS.person());
        try (Serving serving = Serving.start(new Serving.Plan(place, folder.resolve("index"), settings, 1), figures)) {
            for (String page : List.of("", "intake", "search?q=said", "review", "settings", "metrics", "ready")) {
                try (InputStream answer =
                        URI.create(serving.address() + page).toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
        }
    }
}
