package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.language.pattern.FirstWords;
import org.rapporteur.language.pattern.PatternParser;
import org.rapporteur.language.token.TabbedLines;

/**
 * The rules of the file. They are tried from the end of a text to its beginning, so that a pattern may take up what
 * others have matched behind it; and at one place in the order of the file, so that it may begin with what rules
 * above it have matched there.
 */
final class TimexRules {

    static final String FILE = "timexes.tsv";
    static final int COLUMNS = 7;

    /** Of a line that is there for its example alone, in which nothing may be found but what is marked. */
    static final String NEAR_MISS = "!";

    private static final String INNER = "=";

    private final FirstWords<TimexRule> rules = new FirstWords<>();

    private TimexRules() {}

    /** Reads the rules that come with the program. */
    static TimexRules load(TimeWords words) {
        PatternParser<TimeMatch> parser = new TimeSteps(words).parser();
        TimexRules book = new TimexRules();
        for (List<String> line : TabbedLines.read(TimexRules.class, FILE, COLUMNS)) {
            if (!line.get(0).equals(NEAR_MISS)) {
                TimexRule rule = rule(line, parser);
                book.rules.add(rule.pattern(), rule);
            }
        }
        return book;
    }

    private static TimexRule rule(List<String> line, PatternParser<TimeMatch> parser) {
        boolean part = line.get(3).startsWith("(");
        String type = part ? line.get(3).substring(1, line.get(3).length() - 1) : line.get(3);
        return new TimexRule(
                line.get(0),
                line.get(1),
                parser.parse(line.get(2)),
                type.equals(INNER) ? Optional.empty() : Optional.of(TimexType.valueOf(type)),
                part,
                ValueRecipes.parse(line.get(4)),
                WindowRecipes.parse(line.get(5)));
    }

    /** All that the rules match. */
    Chart match(TimeText text) {
        Chart chart = new Chart();
        for (int at = text.size() - 1; at >= 0; at--) {
            for (TimexRule rule : rules.of(text.word(at).key())) {
                match(rule, text, at, chart);
            }
            if (!chart.at(at).isEmpty()) {
                for (TimexRule rule : rules.others()) {
                    match(rule, text, at, chart);
                }
            }
        }
        return chart;
    }

    private static void match(TimexRule rule, TimeText text, int at, Chart chart) {
        TimeMatch match = new TimeMatch(text, chart, text.sentenceEnd(at));
        int[] end = {at};
        Slots[] slots = new Slots[1];
        boolean matches = rule.pattern().match(match, at, place -> {
            end[0] = place;
            slots[0] = match.slots();
            return true;
        });
        if (matches && end[0] > at) {
            int begin = match.hasCaptured() ? match.capturedBegin() : at;
            chart.add(new Item(rule, begin, match.hasCaptured() ? match.capturedEnd() : end[0], slots[0]));
        }
    }

    /** The longest that do not share a word, in reading order. */
    static List<Item> longest(TimeText text, Chart chart) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<Item> item = chart.longest(at);
            item.ifPresent(items::add);
            at = item.map(Item::end).orElse(at + 1);
        }
        return items;
    }
}
