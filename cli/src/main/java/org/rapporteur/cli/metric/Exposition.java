package org.rapporteur.cli.metric;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures as text.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition formats of Prometheus</a>
 */
public final class Exposition {
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final double WHOLE_MAX = 1L << 53;

    private final StringBuilder text = new StringBuilder();

    /** What only grows while the program runs; its lines come next. Its name ends in {@code _total}. */
    void counter(String name, String help) {
        begin(name, "counter", help);
    }

    /** What goes up and down; its lines come next. */
    void gauge(String name, String help) {
        begin(name, "gauge", help);
    }

    /** How many values are at most how large; its lines come next. */
    void histogram(String name, String help) {
        begin(name, "histogram", help);
    }

    private void begin(String name, String kind, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(kind).append('\n');
    }

    void line(String name, Number value) {
        line(name, Map.of(), value);
    }

    /** Labels are written in the order of their names. */
    void line(String name, Map<String, String> labels, Number value) {
        SortedMap<String, String> sorted = new TreeMap<>(labels);
        text.append(name);
        if (!sorted.isEmpty()) {
            text.append(sorted.entrySet().stream()
                    .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + '"')
                    .collect(Collectors.joining(",", "{", "}")));
        }
        text.append(' ').append(number(value)).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    static String number(Number given) {
        double value = given.doubleValue();
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_MAX) {
            return Long.toString((long) value);
        }
        return Double.isInfinite(value) ? (value > 0 ? "+Inf" : "-Inf") : Double.toString(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
