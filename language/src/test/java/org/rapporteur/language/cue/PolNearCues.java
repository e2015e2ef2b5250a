package org.rapporteur.language.cue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of PolNeAR's cues, of one annotator for each text. */
final class PolNearCues {

    private static final Pattern CUE = Pattern.compile("^T\\d+\\tCue [\\d ;]+\\t(.*)$", Pattern.MULTILINE);

    private PolNearCues() {}

    static List<String> of(Path annotations) throws IOException {
        List<String> cues = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.list(annotations)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".ann") && texts.add(name.substring(0, name.lastIndexOf('_')))) {
                    Matcher cue = CUE.matcher(Files.readString(file));
                    while (cue.find()) {
                        cues.add(cue.group(1));
                    }
                }
            }
        }
        return cues;
    }
}
