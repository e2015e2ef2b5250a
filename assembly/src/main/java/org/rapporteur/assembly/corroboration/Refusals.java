package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Finds the sentences in which somebody declines to comment or does not answer: {@code refusals.tsv}. */
final class Refusals {

    private static final String UP_TO_FIVE = "(?:\\S+ ){0,5}?";

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Silence.Kind kind, Pattern words) {}

    /**
     * A refusal.
     *
     * @param sentence its number in the article
     * @param firstToken the first token of the words that say so
     */
    record Refusal(Silence.Kind kind, int sentence, int firstToken) {}

    private Refusals(List<List<String>> lines) {
        for (List<String> line : lines) {
            if (!line.get(0).equals("!")) {
                rules.add(new Rule(Silence.Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT)), pattern(line.get(1))));
            }
        }
    }

    static Refusals load() {
        return new Refusals(lines());
    }

    /** Kind, words, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Refusals.class, "refusals.tsv", 3);
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder("(?<= )");
        for (String piece : words.split(" ", -1)) {
            pattern.append(piece.equals("...") ? UP_TO_FIVE : "(?:" + anyOf(piece) + ") ");
        }
        return Pattern.compile(pattern.toString());
    }

    private static String anyOf(String piece) {
        return Stream.of(piece.split("\\|", -1)).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** In reading order; of a sentence the first rule that fits. */
    List<Refusal> find(Tokens tokens) {
        List<Refusal> found = new ArrayList<>();
        for (int number = 0; number < tokens.sentences().size(); number++) {
            Sentence sentence = tokens.sentences().get(number);
            String line = tokens.list().subList(sentence.firstToken(), sentence.endToken()).stream()
                    .map(Token::form)
                    .map(form -> form.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" ", " ", " "));
            int place = number;
            rules.stream()
                    .map(rule -> refusal(rule, line, place, sentence.firstToken()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Refusal> refusal(Rule rule, String line, int sentence, int firstToken) {
        Matcher words = rule.words().matcher(line);
        if (!words.find()) {
            return Optional.empty();
        }
        int before = (int) line.substring(1, words.start())
                .chars()
                .filter(sign -> sign == ' ')
                .count();
        return Optional.of(new Refusal(rule.kind(), sentence, firstToken + before));
    }
}
