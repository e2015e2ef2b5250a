package org.rapporteur.web.page;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** Serves folders of articles, to look at the pages: a port, then any number of folders. */
final class TryPages {

    private TryPages() {}

    public static void main(String[] arguments) throws Exception {
        List<Dossier> dossiers = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            dossiers.add(folder.equals("hostile") ? HostileStory.dossier() : ShownStories.read(Path.of(folder)));
        }
        WebServer.start(
                new WebSettings("127.0.0.1", Integer.parseInt(arguments[0]), "desk"),
                new Pages(new ShownStories(dossiers, List.of()), Clock.systemUTC()));
        Thread.currentThread().join();
    }
}
