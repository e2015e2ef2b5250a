package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a key of entities: tab-separated, remarks behind a hash, then a heading; each line an article's
 * words for somebody or something, and whom or what they mean.
 */
public final class EntityKey {

    private static final String HEADING = "event\tarticle\tform\tentity\tkind\twhich";
    private static final String NOBODY = "-";
    private static final String OTHER = "other";
    private static final int COLUMNS = 6;

    private EntityKey() {}

    /**
     * What words mean in an article.
     *
     * @param form the words as the article has them
     * @param entity one name over all articles of a story; empty if the words mean nothing of the sort
     * @param isOther whether it is no person, body, place or group: a ship, a work, an animal
     * @param which of the words' occurrences mean it, counted from 1; empty for all
     */
    public record Line(String form, Optional<String> entity, boolean isOther, Set<Integer> which) {
        public Line {
            which = Set.copyOf(which);
        }
    }

    /**
     * What the key says of one story.
     *
     * @param lines by article, in the order of the key
     */
    public record Story(String event, Map<String, List<Line>> lines) {
        public Story {
            lines = new LinkedHashMap<>(lines);
        }
    }

    /**
     * Reads a key.
     *
     * @return in the order of the key
     * @throws IllegalArgumentException if a line is not as the heading says
     */
    public static List<Story> parse(String table) {
        List<String> rows = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (rows.isEmpty() || !rows.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("a key of entities begins with '%s'".formatted(HEADING));
        }
        Map<String, Map<String, List<Line>>> stories = new LinkedHashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("not a line of a key of entities: " + row);
            }
            stories.computeIfAbsent(cells[0], event -> new LinkedHashMap<>())
                    .computeIfAbsent(cells[1], article -> new ArrayList<>())
                    .add(line(cells));
        }
        return stories.entrySet().stream()
                .map(story -> new Story(story.getKey(), story.getValue()))
                .toList();
    }

    private static Line line(String[] cells) {
        Set<Integer> which = Stream.of(cells[5].split(",", -1))
                .filter(number -> !number.isBlank())
                .map(number -> Integer.valueOf(number.strip()))
                .collect(Collectors.toSet());
        Optional<String> entity = Optional.of(cells[3]).filter(name -> !name.equals(NOBODY));
        return new Line(cells[2], entity, cells[4].equals(OTHER), which);
    }
}
