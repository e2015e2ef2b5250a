package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.evaluation.score.Overlap;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;

/**
 * Compares a reading with the key of its article, line by line. A statement is found if one found
 * statement's content overlaps its content by half or more of the union. Optional lines count
 * neither as missed nor, if found, as false.
 */
public final class KeyScorer {

    private static final int WORDS_SHOWN = 90;

    private final SourceText text;
    private final List<KeyLine> lines;
    private final List<FoundStatement> found;
    private final Map<Integer, FoundStatement> matches = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    /** Found statements that the key says are none. */
    private final Set<Integer> noStatements = new HashSet<>();

    private final List<String> remarks = new ArrayList<>();

    private KeyScorer(Reading reading, List<KeyLine> lines) {
        text = reading.article().text();
        this.lines = lines;
        found = reading.statements().stream()
                .map(statement -> FoundStatement.of(statement, reading))
                .toList();
        for (Overlap.Pair pair : Overlap.pairs(
                lines.stream().map(line -> line.spans().content()).toList(),
                found.stream().map(statement -> statement.spans().content()).toList())) {
            matches.put(pair.gold(), found.get(pair.found()));
            taken.add(pair.found());
            if (!lines.get(pair.gold()).isStatement()) {
                noStatements.add(pair.found());
            }
        }
    }

    /** The key's places are those of the reading's text. */
    public static KeyScore score(Reading reading, List<KeyLine> lines) {
        KeyScorer scorer = new KeyScorer(reading, lines);
        Map<String, Score> measures = new LinkedHashMap<>();
        measures.put("statement", scorer.statements());
        measures.put("speaker", scorer.share("speaker", KeyScorer::isTold, KeyScorer::speakerAgrees));
        measures.put("found-with-speaker", scorer.foundWithSpeaker());
        measures.put(
                "form",
                scorer.share(
                        "form",
                        (line, ours) -> true,
                        (line, ours) -> line.form().equals(ours.form())));
        measures.put(
                "naming",
                scorer.share(
                        "naming",
                        (line, ours) -> true,
                        (line, ours) -> line.naming().equals(ours.naming())));
        measures.put("relay", scorer.share("relay", (line, ours) -> true, KeyScorer::relayAgrees));
        // In a transcript the colon may be taken for the cue or not.
        measures.put(
                "cue", scorer.share("cue", (line, ours) -> !line.form().equals("transcript"), KeyScorer::cueAgrees));
        return new KeyScore(measures, List.copyOf(scorer.remarks));
    }

    private Score statements() {
        int gold = 0;
        int met = 0;
        int right = 0;
        for (int i = 0; i < lines.size(); i++) {
            KeyLine line = lines.get(i);
            boolean matched = matches.containsKey(i);
            if (line.isStatement() && !line.optional()) {
                gold++;
                met += matched ? 1 : 0;
                right += matched ? 1 : 0;
                if (!matched) {
                    remarks.add("MISSED  " + shown(line));
                }
            }
        }
        return new Score(right + falseOnes(), right, gold, met);
    }

    private int falseOnes() {
        int count = 0;
        for (int i = 0; i < found.size(); i++) {
            FoundStatement statement = found.get(i);
            boolean noStatement = noStatements.contains(i);
            if (!taken.contains(i) || noStatement) {
                count++;
                remarks.add((noStatement ? "NO STATEMENT " : "EXTRA   ")
                        + shown(statement.form(), statement.spans(), statement.speakers()));
            }
        }
        return count;
    }

    /** Of all that a reader of the article would know, what has the right speaker: missed ones count as wrong. */
    private Score foundWithSpeaker() {
        int cases = 0;
        int right = 0;
        for (int i = 0; i < lines.size(); i++) {
            KeyLine line = lines.get(i);
            if (line.isStatement() && !line.optional()) {
                cases++;
                FoundStatement ours = matches.get(i);
                right += ours != null && (!isTold(line, ours) || speakerAgrees(line, ours)) ? 1 : 0;
            }
        }
        return Score.share(right, cases);
    }

    private Score share(
            String what, BiPredicate<KeyLine, FoundStatement> counts, BiPredicate<KeyLine, FoundStatement> agrees) {
        int cases = 0;
        int right = 0;
        for (Map.Entry<Integer, FoundStatement> match : matches.entrySet()) {
            KeyLine line = lines.get(match.getKey());
            FoundStatement ours = match.getValue();
            if (line.isStatement() && counts.test(line, ours)) {
                cases++;
                boolean agreed = agrees.test(line, ours);
                right += agreed ? 1 : 0;
                if (!agreed) {
                    remarks.add("%-7s wanted %s found %s in %s"
                            .formatted(what.toUpperCase(Locale.ROOT), part(what, line), part(what, ours), shown(line)));
                }
            }
        }
        return Score.share(right, cases);
    }

    private static boolean isTold(KeyLine line, FoundStatement ours) {
        return line.hidden() || !line.speakers().isEmpty();
    }

    private static boolean speakerAgrees(KeyLine line, FoundStatement ours) {
        return line.hidden() ? ours.hidden() : Names.same(line.speakers(), ours.speakers());
    }

    private static boolean relayAgrees(KeyLine line, FoundStatement ours) {
        return line.relay().isEmpty() ? ours.relay().isEmpty() : Names.same(line.relay(), ours.relay());
    }

    private static boolean cueAgrees(KeyLine line, FoundStatement ours) {
        List<Span> wanted = line.spans().cue();
        List<Span> cue = ours.spans().cue();
        return (wanted.isEmpty() && cue.isEmpty()) || Overlap.any(wanted, cue);
    }

    private String part(String what, KeyLine line) {
        return switch (what) {
            case "speaker" ->
                line.hidden() ? "somebody unnamed" : line.speakers().toString();
            case "form" -> line.form();
            case "naming" -> line.naming();
            case "relay" -> line.relay().toString();
            default -> words(line.spans().cue());
        };
    }

    private String part(String what, FoundStatement ours) {
        return switch (what) {
            case "speaker" -> ours.speakers() + (ours.hidden() ? " (unnamed)" : "");
            case "form" -> ours.form();
            case "naming" -> ours.naming();
            case "relay" -> ours.relay().toString();
            default -> words(ours.spans().cue());
        };
    }

    private String shown(KeyLine line) {
        return shown(line.form(), line.spans(), line.speakers());
    }

    private String shown(String form, AttributionSpans spans, List<String> speakers) {
        return "%s %s %s %s%s %s"
                .formatted(
                        form,
                        speakers,
                        spans.content(),
                        words(spans.source()),
                        words(spans.cue()),
                        words(spans.content()));
    }

    private String words(List<Span> spans) {
        String words =
                String.join(" … ", spans.stream().map(text::slice).toList()).replaceAll("\\s+", " ");
        return "[" + (words.length() > WORDS_SHOWN ? words.substring(0, WORDS_SHOWN) + "…" : words) + "]";
    }
}
