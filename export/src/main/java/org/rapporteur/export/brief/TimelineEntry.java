package org.rapporteur.export.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing on the timeline: a happening as the articles tell it together, or a step that was announced.
 *
 * @param id its name in the brief: {@code E7} for a happening, {@code S3} for the step of that number
 * @param what such as {@code meeting}; of a step who is to do what, in the words of the first announcement
 * @param when of a step: after all moves
 * @param scene of a step empty: the words name it
 * @param standing how it is told, each way once, in the articles' order; what an outlet says in its own voice is not told
 *     again as said by others; of a step what became of it
 * @param tellings in the articles' order; of a step first the announcements, then the outcomes
 * @param roots of a happening; of a step none
 */
public record TimelineEntry(
        String id,
        Lane lane,
        String what,
        When when,
        Scene scene,
        List<TellingKind> standing,
        List<TimelineTold> tellings,
        List<RootEntry> roots) {

    public TimelineEntry {
        standing = List.copyOf(standing);
        tellings = List.copyOf(tellings);
        roots = List.copyOf(roots);
    }

    /** The same with what is known of it besides. */
    TimelineEntry in(Scene known) {
        return new TimelineEntry(id, lane, what, when, known, standing, tellings, roots);
    }

    /** The sentences that tell of it, each once, in the order of the tellings. */
    public List<Retelling> sentences() {
        Map<String, List<TimelineTold>> alike = tellings.stream()
                .collect(Collectors.groupingBy(
                        telling -> telling.told().around().onOneLine(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(told -> new Retelling(
                        told.get(0),
                        Retold.first(told.stream()
                                .map(telling -> telling.told().whole())
                                .toList())))
                .toList();
    }

    /** Whether there is nothing to say but that it happened. */
    public boolean isPlain() {
        return standing.equals(List.of(TellingKind.HAPPENED));
    }

    /** How many articles tell of it. */
    public int articles() {
        return (int) tellings.stream()
                .map(telling -> telling.told().article().label())
                .distinct()
                .count();
    }

    /** Such as {@code meeting: Mira Solen, Anton Varga (Ostrel)} or {@code meeting (Ostrel)}. */
    public String heading() {
        String words = scene.words();
        if (words.isEmpty()) {
            return what;
        }
        return what + (scene.who().isEmpty() ? " " : ": ") + words;
    }

    /** Such as {@code planned, happened}. */
    public String standingWords() {
        return standing.stream().map(TellingKind::label).collect(Collectors.joining(", "));
    }

    /** Such as {@code 3 articles, 2 roots}. */
    public String sum() {
        return Heading.counted(articles(), "article")
                + (roots.isEmpty() ? "" : ", " + Heading.counted(roots.size(), "root"));
    }
}
