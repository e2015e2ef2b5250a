package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.cue.CueClass;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.pattern.PatternParser;
import org.rapporteur.language.pattern.Step;
import org.rapporteur.language.pattern.Steps;

/** Reads the patterns over scenes; docs/reference/rule-files.md tells their pieces. */
final class ScenePatterns {

    private final WordLists lists;
    private final CueLexicon lexicon;
    private final PhraseSteps phrases;
    private final PatternParser<Match> parser = new PatternParser<>(this::atom, WordSteps::capture);

    ScenePatterns(WordLists lists, CueLexicon lexicon, PhraseSteps phrases) {
        this.lists = lists;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** @throws IllegalArgumentException if it is not a pattern; the message tells it */
    Step<Match> parse(String pattern) {
        return parser.parse(pattern);
    }

    private Step<Match> atom(String piece) {
        if (piece.startsWith("<") && piece.endsWith(">") || piece.equals("...") || piece.equals("~")) {
            return phrases.named(piece);
        }
        List<Step<Match>> ways = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (String form : piece.split("\\|", -1)) {
            addForm(form, words, ways);
        }
        if (!words.isEmpty()) {
            ways.add(WordSteps.word(words));
        }
        return Steps.choice(ways);
    }

    private void addForm(String form, Set<String> words, List<Step<Match>> ways) {
        if (form.startsWith("@")) {
            words.addAll(lexicon.forms(form.substring(1), CueClass.VERB));
        } else if (form.startsWith("$")) {
            for (String entry : lists.get(form.substring(1))) {
                if (entry.contains(" ")) {
                    ways.add(Steps.sequence(Arrays.stream(entry.split(" ", -1))
                            .map(word -> WordSteps.word(Set.of(word)))
                            .toList()));
                } else {
                    words.add(entry);
                }
            }
        } else {
            words.add(form);
        }
    }
}
