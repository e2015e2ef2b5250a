package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.article.PublicationTime;

/**
 * WikiWars: articles of an encyclopedia on wars, with TIMEX2. In the order of their names every second is held.
 *
 * @see <a href="https://aclanthology.org/D10-1089/">Mazur and Dale, WikiWars (2010)</a>
 */
public final class WikiWars {

    private static final int DAY_LENGTH = 10;

    private WikiWars() {}

    /** The half that rules may be made by. */
    public static Corpus<TimedText> tune(Path folder) throws IOException {
        return read("wikiwars-tune", folder, 0);
    }

    /** The held half. */
    public static Corpus<TimedText> held(Path folder) throws IOException {
        return read("wikiwars-held", folder, 1);
    }

    private static Corpus<TimedText> read(String name, Path folder, int half) throws IOException {
        List<Path> all = Corpus.filesIn(folder.resolve("keyinline"), ".xml");
        List<Path> files = new ArrayList<>();
        List<TimedText> texts = new ArrayList<>();
        for (int i = half; i < all.size(); i += 2) {
            files.add(all.get(i));
            texts.add(read(all.get(i)));
        }
        return Corpus.of(name, files, texts);
    }

    private static TimedText read(Path file) throws IOException {
        String markup = Files.readString(file, StandardCharsets.UTF_8);
        String written = TimexMarkup.attribute(TimexMarkup.between(markup, "DATETIME"), "val");
        TimexMarkup.Read body = TimexMarkup.read(TimexMarkup.between(markup, "TEXT"), "TIMEX2");
        return new TimedText(
                file.getFileName().toString(),
                body.text(),
                PublicationTime.parse(written.substring(0, DAY_LENGTH)),
                body.times());
    }
}
