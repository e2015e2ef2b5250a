package org.rapporteur.export.terminal;

import java.util.ArrayList;
import java.util.List;

/** Words in their looks, to be broken into lines at spaces. */
final class Paragraph {
    private record Run(String words, Look look) {}

    /** What is not broken: from one space to the next, in one look or several. */
    private final List<List<Run>> unbroken = new ArrayList<>();

    private boolean glued;

    static Paragraph of(String words) {
        return new Paragraph().say(words);
    }

    Paragraph say(String words) {
        return say(Look.PLAIN, words);
    }

    /** Adds words; they join on to the last ones unless a space stands between. */
    Paragraph say(Look look, String words) {
        String harmless = Columns.harmless(words.replaceAll("\\s+", " "));
        int begin = 0;
        while (begin < harmless.length()) {
            int space = harmless.indexOf(' ', begin);
            int end = space < 0 ? harmless.length() : space;
            if (end > begin) {
                add(new Run(harmless.substring(begin, end), look));
            }
            glued = space < 0;
            begin = end + 1;
        }
        return this;
    }

    private void add(Run run) {
        if (glued && !unbroken.isEmpty()) {
            unbroken.get(unbroken.size() - 1).add(run);
        } else {
            unbroken.add(new ArrayList<>(List.of(run)));
        }
        glued = true;
    }

    boolean isEmpty() {
        return unbroken.isEmpty();
    }

    /** Lines of at most so many columns; what is wider by itself stands alone and whole. */
    List<String> lines(int columns, boolean colour) {
        List<String> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        int taken = 0;
        for (List<Run> word : unbroken) {
            int wanted = word.stream().mapToInt(run -> Columns.of(run.words())).sum();
            if (taken > 0 && taken + 1 + wanted > columns) {
                lines.add(shown(line, colour));
                line.clear();
                taken = 0;
            }
            if (taken > 0) {
                line.add(new Run(" ", line.get(line.size() - 1).look()));
                taken++;
            }
            line.addAll(word);
            taken += wanted;
        }
        if (taken > 0) {
            lines.add(shown(line, colour));
        }
        return lines;
    }

    /** Neighbours in the same look are put into one, so that each is switched once. */
    private static String shown(List<Run> line, boolean colour) {
        StringBuilder shown = new StringBuilder();
        StringBuilder alike = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            Run run = line.get(i);
            alike.append(run.words());
            if (i + 1 == line.size() || line.get(i + 1).look() != run.look()) {
                shown.append(colour ? run.look().on(alike.toString()) : alike);
                alike.setLength(0);
            }
        }
        return shown.toString();
    }
}
