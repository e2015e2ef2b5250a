package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.pattern.FirstWords;
import org.rapporteur.language.pattern.Step;
import org.rapporteur.language.token.TabbedLines;

/**
 * The rules of one file, looked up by the first word that they can match. A pattern without braces
 * finds all that it matches.
 */
final class RuleBook {

    /** The kind of a line that is there for its example alone, in which nothing may be found. */
    static final String NEAR_MISS = "!";

    private final FirstWords<Rule> rules = new FirstWords<>();

    /** Reads a file of pattern, kind and example. */
    static RuleBook load(String file, ScenePatterns parser) {
        RuleBook book = new RuleBook();
        int number = 0;
        for (List<String> line : TabbedLines.read(RuleBook.class, file, 3)) {
            if (!line.get(0).isEmpty()) {
                Step<Match> pattern = parser.parse(line.get(0));
                book.rules.add(pattern, new Rule(pattern, line.get(1), number++));
            }
        }
        return book;
    }

    /** All that the rules find, by place; at one place in the order of the file. */
    List<Finding> find(Scene scene) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            addFindings(rules.of(scene.word(at).small()), scene, at, found);
            addFindings(rules.others(), scene, at, found);
        }
        return found;
    }

    private static void addFindings(List<Rule> rules, Scene scene, int at, List<Finding> found) {
        for (Rule rule : rules) {
            find(rule, scene, at).ifPresent(found::add);
        }
    }

    private static Optional<Finding> find(Rule rule, Scene scene, int at) {
        Match match = new Match(scene);
        int[] end = {at};
        boolean matches = rule.pattern().match(match, at, place -> {
            end[0] = place;
            return true;
        });
        if (!matches) {
            return Optional.empty();
        }
        Stretch place = match.captured().isNowhere() ? new Stretch(at, end[0]) : match.captured();
        if (!isWords(scene, place)) {
            return Optional.empty();
        }
        Stretch whole = isTornOff(scene, place) ? new Stretch(place.begin() + 1, place.end()) : place;
        return Optional.of(new Finding(rule.kind(), whole, scene.span(whole), rule.number()));
    }

    private static boolean isWords(Scene scene, Stretch place) {
        boolean words = place.end() > place.begin();
        for (int i = place.begin(); i < place.end(); i++) {
            words &= !scene.word(i).isContent();
        }
        return words;
    }

    /** True if a sign of Markdown stands behind the first word: the *Ledger*. */
    private static boolean isTornOff(Scene scene, Stretch place) {
        return place.end() - place.begin() > 1
                && scene.word(place.begin() + 1).token()
                        > scene.word(place.begin()).token() + 1;
    }
}
