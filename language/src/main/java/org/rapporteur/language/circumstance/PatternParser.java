package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.cue.CueClass;
import org.rapporteur.language.cue.CueLexicon;

/** Reads the pattern language of the rule files; docs/reference/rule-files.md tells it. */
final class PatternParser {

    private final WordLists lists;
    private final CueLexicon lexicon;
    private final PhraseSteps phrases;

    PatternParser(WordLists lists, CueLexicon lexicon, PhraseSteps phrases) {
        this.lists = lists;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** @throws IllegalArgumentException if it is not a pattern; the message tells it */
    Step parse(String pattern) {
        Reading reading = new Reading(pattern);
        Step step = reading.choice();
        reading.end();
        return step;
    }

    /** One pass over the pieces of a pattern. */
    private final class Reading {

        private final String pattern;
        private final List<String> pieces;
        private int at;

        Reading(String pattern) {
            this.pattern = pattern;
            this.pieces = Arrays.asList(pattern.split(" ", -1));
        }

        Step choice() {
            List<Step> ways = new ArrayList<>();
            ways.add(sequence());
            while (peek().equals("|")) {
                at++;
                ways.add(sequence());
            }
            return Steps.choice(ways);
        }

        private Step sequence() {
            List<Step> steps = new ArrayList<>();
            while (!Set.of("", "|", ")", ")?", "}").contains(peek())) {
                steps.add(step());
            }
            if (steps.isEmpty()) {
                throw wrong("something");
            }
            return Steps.sequence(steps);
        }

        private Step step() {
            String piece = pieces.get(at++);
            if (piece.equals("(")) {
                Step inner = choice();
                boolean optional = peek().equals(")?");
                close(optional ? ")?" : ")");
                return optional ? Steps.optional(inner) : inner;
            }
            if (piece.equals("{")) {
                Step inner = choice();
                close("}");
                return Steps.capture(inner);
            }
            boolean optional = piece.length() > 1 && piece.endsWith("?");
            Step atom = atom(optional ? piece.substring(0, piece.length() - 1) : piece);
            return optional ? Steps.optional(atom) : atom;
        }

        private Step atom(String piece) {
            if (piece.startsWith("<") && piece.endsWith(">") || piece.equals("...") || piece.equals("~")) {
                return phrases.named(piece);
            }
            List<Step> phrases = new ArrayList<>();
            Set<String> words = new HashSet<>();
            for (String form : piece.split("\\|", -1)) {
                addForm(form, words, phrases);
            }
            if (!words.isEmpty()) {
                phrases.add(Steps.word(words));
            }
            return Steps.choice(phrases);
        }

        private void addForm(String form, Set<String> words, List<Step> phrases) {
            if (form.startsWith("@")) {
                words.addAll(lexicon.forms(form.substring(1), CueClass.VERB));
            } else if (form.startsWith("$")) {
                for (String entry : lists.get(form.substring(1))) {
                    if (entry.contains(" ")) {
                        phrases.add(Steps.sequence(Arrays.stream(entry.split(" ", -1))
                                .map(word -> Steps.word(Set.of(word)))
                                .toList()));
                    } else {
                        words.add(entry);
                    }
                }
            } else {
                words.add(form);
            }
        }

        private String peek() {
            return at < pieces.size() ? pieces.get(at) : "";
        }

        private void close(String wanted) {
            if (!peek().equals(wanted)) {
                throw wrong(wanted);
            }
            at++;
        }

        void end() {
            if (at < pieces.size()) {
                throw wrong("the end");
            }
        }

        private IllegalArgumentException wrong(String wanted) {
            return new IllegalArgumentException(
                    "wanted %s but found '%s' in pattern '%s'".formatted(wanted, peek(), pattern));
        }
    }
}
