package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.article.PublicationTime;

/**
 * TimeBank and AQUAINT, newswire with TIMEX3, as TempEval-3 cleaned them. In the order of their file names every
 * fifth document is held: nobody looks at what is missed there.
 *
 * @see <a href="https://aclanthology.org/S13-2001/">UzZaman and others, TempEval-3 (2013)</a>
 */
public final class TimeBank {

    private static final int PARTS = 5;
    private static final int DAY_LENGTH = 10;

    private TimeBank() {}

    /** Four fifths, which rules may be made by. */
    public static Corpus<TimedText> tune(Path folder) throws IOException {
        return read("tbaq-tune", files(folder, false));
    }

    /** The held fifth. */
    public static Corpus<TimedText> held(Path folder) throws IOException {
        return read("tbaq-held", files(folder, true));
    }

    private static List<Path> files(Path folder, boolean held) {
        List<Path> all = Stream.of("TimeBank", "AQUAINT")
                .flatMap(part -> Corpus.filesIn(folder.resolve(part), ".tml").stream())
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((i % PARTS == PARTS - 1) == held) {
                files.add(all.get(i));
            }
        }
        return files;
    }

    private static Corpus<TimedText> read(String name, List<Path> files) throws IOException {
        List<TimedText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(read(file));
        }
        return Corpus.of(name, files, texts);
    }

    private static TimedText read(Path file) throws IOException {
        String markup = Files.readString(file, StandardCharsets.UTF_8);
        String written = TimexMarkup.attribute(TimexMarkup.between(markup, "DCT"), "value");
        TimexMarkup.Read body = TimexMarkup.read(TimexMarkup.between(markup, "TEXT"), "TIMEX3");
        return new TimedText(
                file.getFileName().toString(),
                body.text(),
                PublicationTime.parse(written.substring(0, DAY_LENGTH)),
                body.times());
    }
}
