package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.AttributionSpans;

/**
 * PolNeAR: political news with attributions in brat's standoff form. Of several annotators of a
 * document the first in name order is taken.
 *
 * @see <a href="https://aclanthology.org/L18-1524/">Newell and others, LREC 2018</a>
 */
public final class Polnear {

    private static final Pattern TEXT_LINE = Pattern.compile("(T\\d+)\t\\S+ ([\\d ;]+)(\t.*)?");
    private static final Pattern EVENT_LINE = Pattern.compile("E\\d+\t(.*)");
    private static final Pattern PLACE = Pattern.compile("(\\d+) (\\d+)");
    private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    private Polnear() {}

    /**
     * Reads one part.
     *
     * @param part {@code dev} or {@code train}
     */
    public static Corpus<AttributedText> read(Path folder, String part) throws IOException {
        List<Path> annotations = Corpus.filesIn(folder.resolve(part).resolve("attributions"), ".ann");
        List<Path> used = new ArrayList<>();
        List<AttributedText> texts = new ArrayList<>();
        for (Path file : Corpus.filesIn(folder.resolve(part).resolve("text"), ".txt")) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            Optional<Path> annotation = annotations.stream()
                    .filter(path -> path.getFileName().toString().startsWith(name + "_"))
                    .findFirst();
            if (annotation.isPresent()) {
                SourceText text = new SourceText(Files.readString(file));
                used.add(file);
                used.add(annotation.get());
                texts.add(new AttributedText(name, text, attributions(text, Files.readString(annotation.get()))));
            }
        }
        return Corpus.of("polnear-" + part, used, texts);
    }

    /**
     * Reads one document.
     *
     * @param part the folder of the part that it belongs to
     * @throws IOException if it or its annotation is not there
     */
    public static AttributedText readOne(Path part, String name) throws IOException {
        Path annotation = Corpus.filesIn(part.resolve("attributions"), ".ann").stream()
                .filter(path -> path.getFileName().toString().startsWith(name + "_"))
                .findFirst()
                .orElseThrow(() -> new NoSuchFileException(name + "_*.ann"));
        SourceText text = new SourceText(Files.readString(part.resolve("text").resolve(name + ".txt")));
        return new AttributedText(name, text, attributions(text, Files.readString(annotation)));
    }

    /** Only those with a cue and a content: an attribution is all three, save that its source may be implied. */
    static List<AttributionSpans> attributions(SourceText text, String standoff) {
        CodePoints places = new CodePoints(text.characters());
        Map<String, List<Span>> spans = new HashMap<>();
        List<AttributionSpans> attributions = new ArrayList<>();
        for (String line : standoff.lines().toList()) {
            Matcher textLine = TEXT_LINE.matcher(line);
            Matcher eventLine = EVENT_LINE.matcher(line);
            if (textLine.matches()) {
                spans.put(textLine.group(1), spans(textLine.group(2), places));
            } else if (eventLine.matches()) {
                attributions.add(attribution(eventLine.group(1), spans));
            }
        }
        return attributions.stream()
                .filter(found -> !found.cue().isEmpty() && !found.content().isEmpty())
                .toList();
    }

    private static List<Span> spans(String written, CodePoints places) {
        List<Span> spans = new ArrayList<>();
        Matcher place = PLACE.matcher(written);
        while (place.find()) {
            spans.add(places.span(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
        }
        return spans;
    }

    private static AttributionSpans attribution(String event, Map<String, List<Span>> spans) {
        Map<String, List<Span>> parts = new HashMap<>();
        Matcher argument = ARGUMENT.matcher(event);
        while (argument.find()) {
            parts.computeIfAbsent(argument.group(1), part -> new ArrayList<>())
                    .addAll(spans.getOrDefault(argument.group(2), List.of()));
        }
        return new AttributionSpans(
                parts.getOrDefault("Source", List.of()),
                parts.getOrDefault("Cue", List.of()),
                parts.getOrDefault("Content", List.of()));
    }
}
