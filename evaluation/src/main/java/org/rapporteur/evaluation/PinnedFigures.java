package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.score.Interval;

/** The figures that Rapporteur is held to; a tab-separated file. */
final class PinnedFigures {

    private static final String HEADING = "# task\tdata\tsha256 first 8\tmeasure\tfigure\t95% interval\ttolerance";
    private static final String NONE = "-";
    private static final int COLUMNS = 7;

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private PinnedFigures() {}

    /** No figures if there is no such file. */
    static PinnedFigures read(Path file) throws IOException {
        PinnedFigures pinned = new PinnedFigures();
        if (Files.exists(file)) {
            Files.readString(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PinnedFigures::parse)
                    .forEach(pinned::put);
        }
        return pinned;
    }

    Optional<Figure> find(Figure measured) {
        return Optional.ofNullable(figures.get(measured.key()));
    }

    /** Puts a figure in the place of an older one. */
    void put(Figure figure) {
        figures.put(figure.key(), figure);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        figures.values().stream().map(PinnedFigures::print).forEach(lines::add);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    static Figure parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a pinned figure: '%s'; wanted %s".formatted(line, HEADING));
        }
        return new Figure(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                Double.parseDouble(columns[4]),
                interval(columns[5]),
                columns[6].equals(NONE) ? Double.POSITIVE_INFINITY : Double.parseDouble(columns[6]));
    }

    static String print(Figure figure) {
        return String.join(
                "\t",
                figure.task(),
                figure.data(),
                figure.digest(),
                figure.measure(),
                number(figure.value()),
                figure.interval().map(Interval::toString).orElse(NONE),
                Double.isInfinite(figure.tolerance()) ? NONE : number(figure.tolerance()));
    }

    /** Shares with three digits, what is counted with one. */
    static String number(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.3f", value);
    }

    private static Optional<Interval> interval(String written) {
        if (written.equals(NONE)) {
            return Optional.empty();
        }
        String[] ends = written.split("–", -1);
        return Optional.of(new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])));
    }
}
