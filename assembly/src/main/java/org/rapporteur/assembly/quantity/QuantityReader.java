package org.rapporteur.assembly.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.assembly.quantity.NumberWords.Bounding;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.Lemmas;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Finds the numbers of things in an article: those whose unit the sentence's tree tells, or, where there is none, the
 * noun behind them. Years, days, hours, ages and places in an order are no numbers of things. Safe for use by many
 * threads.
 */
public final class QuantityReader {

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.");
    private static final Set<String> SHARES = Set.of("%", "percent", "pct");
    private static final Set<Relation> NARROWING = EnumSet.of(Relation.AMOD, Relation.COMPOUND);
    private static final Set<Relation> OF = EnumSet.of(Relation.NMOD);
    private static final double NEARLY = 0.1;

    private final NumberWords words;
    private final Lemmas lemmas;

    private QuantityReader(NumberWords words, Lemmas lemmas) {
        this.words = words;
        this.lemmas = lemmas;
    }

    /** With the lists that come with the program. */
    public static QuantityReader load() {
        return new QuantityReader(NumberWords.load(), Lemmas.load());
    }

    /**
     * The whole number that some tokens spell and nothing besides: "28", "twenty-two".
     *
     * @param first the first of them
     * @param end the index behind the last
     */
    public OptionalInt wholeNumber(Tokens tokens, int first, int end) {
        List<String> forms = tokens.list().subList(first, end).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
        return new NumberParser(words, forms)
                .at(0).stream()
                        .filter(number ->
                                number.endToken() == forms.size() && number.value() == Math.rint(number.value()))
                        .filter(number -> Math.abs(number.value()) <= Integer.MAX_VALUE)
                        .mapToInt(number -> (int) number.value())
                        .findFirst();
    }

    /** In reading order. */
    public List<Quantity> read(Wording wording) {
        return readAll(wording).stream()
                .filter(quantity -> !quantity.unit().equals(Quantity.UNNAMED))
                .toList();
    }

    /** In reading order, with those that leave out of what they are: "six dead"; of the {@linkplain Quantity#UNNAMED unnamed}. */
    public List<Quantity> readAll(Wording wording) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : wording.tokens().sentences()) {
            found.addAll(new Line(wording, sentence).quantities());
        }
        return List.copyOf(found);
    }

    /** One sentence. Places count from its first token. */
    private final class Line {

        private final Tokens tokens;
        private final Optional<Grammar> grammar;
        private final int first;
        private final List<String> forms;
        private final NumberParser parser;

        Line(Wording wording, Sentence sentence) {
            this.tokens = wording.tokens();
            this.grammar = wording.grammar();
            this.first = sentence.firstToken();
            this.forms = tokens.list().subList(first, sentence.endToken()).stream()
                    .map(Token::form)
                    .map(form -> form.toLowerCase(Locale.ROOT))
                    .toList();
            this.parser = new NumberParser(words, forms);
        }

        List<Quantity> quantities() {
            List<Quantity> found = new ArrayList<>();
            int at = 0;
            while (at < forms.size()) {
                Optional<NumberPhrase> number = parser.at(at).filter(phrase -> !isCalendar(phrase) && !isPart(phrase));
                number.map(this::quantity).ifPresent(found::add);
                at = number.map(phrase -> upper(phrase).orElse(phrase).endToken())
                        .orElse(at + 1);
            }
            return found;
        }

        private boolean isCalendar(NumberPhrase number) {
            int from = number.firstToken();
            int end = number.endToken();
            boolean year = end - from == 1 && YEAR.matcher(forms.get(from)).matches();
            boolean sum = from > 0 && words.currency(forms.get(from - 1)).isPresent();
            boolean besideMonth = from > 0 && MONTHS.contains(forms.get(from - 1))
                    || end < forms.size() && MONTHS.contains(forms.get(end));
            return besideMonth || year && !sum;
        }

        /** Of a compound: "23-year-old", "28-point", "the 7.1-magnitude"; of a score: "3-2"; of "Route 66". */
        private boolean isPart(NumberPhrase number) {
            int end = number.endToken();
            int from = number.firstToken();
            boolean behind = end + 1 < forms.size() && forms.get(end).equals("-") && isTight(end) && isTight(end + 1);
            boolean before = from > 1 && forms.get(from - 1).equals("-") && isTight(from) && isTight(from - 1);
            return (behind || before) && !isRange(number);
        }

        /** "30-40 people". */
        private boolean isRange(NumberPhrase number) {
            int end = number.endToken();
            return end + 1 < forms.size()
                    && forms.get(end).equals("-")
                    && parser.at(end + 1)
                            .filter(high -> high.value() > number.value())
                            .isPresent();
        }

        private boolean isTight(int at) {
            return tokens.get(first + at - 1).span().end()
                    == tokens.get(first + at).span().begin();
        }

        private Quantity quantity(NumberPhrase number) {
            Optional<NumberPhrase> upper = upper(number);
            int end = upper.map(NumberPhrase::endToken).orElse(number.endToken());
            Optional<String> money =
                    number.firstToken() > 0 ? words.currency(forms.get(number.firstToken() - 1)) : Optional.empty();
            int begin = money.isPresent() ? number.firstToken() - 1 : number.firstToken();
            Optional<Bounding> before =
                    words.endingBefore(forms, begin).filter(bound -> bound.tokens() > 1 || !isOfVerb(begin - 1));
            Optional<Bounding> behind = words.behind(forms, end);
            Interval interval = upper.map(high -> new Interval(number.value(), Math.max(number.value(), high.value())))
                    .orElseGet(() -> Meaning.of(number, before, behind));
            int from = begin - before.map(Bounding::tokens).orElse(0);
            int to = end + behind.map(Bounding::tokens).orElse(0);
            int token = end - 1;
            return new Quantity(
                    tokens.spanOf(first + from, first + to),
                    first + from,
                    first + token,
                    number.value(),
                    interval,
                    unit(number, token, to, money).orElse(Quantity.UNNAMED),
                    narrower(token));
        }

        /** "Around" in "turned around four hours into the flight". */
        private boolean isOfVerb(int at) {
            return grammar.isPresent()
                    && grammar.get().part(grammar.get().head(first + at)) == PartOfSpeech.VERB
                    && grammar.get().head(first + at) < first + at;
        }

        /** The second number of "30 to 40", "30-40", "between 30 and 40". */
        private Optional<NumberPhrase> upper(NumberPhrase number) {
            int end = number.endToken();
            if (end + 1 >= forms.size()) {
                return Optional.empty();
            }
            boolean between = number.firstToken() > 0
                    && forms.get(number.firstToken() - 1).equals("between")
                    && forms.get(end).equals("and");
            boolean joined = forms.get(end).equals("to")
                    || forms.get(end).equals("-")
                    || forms.get(end).equals("–");
            return between || joined
                    ? parser.at(end + 1).filter(high -> high.value() > number.value())
                    : Optional.empty();
        }

        private Optional<String> unit(NumberPhrase number, int token, int end, Optional<String> money) {
            if (money.isPresent()) {
                return money;
            }
            if (end < forms.size() && SHARES.contains(forms.get(end))) {
                return Optional.of("%");
            }
            return counted(token)
                    .or(() -> neighbour(number, end))
                    .map(unit -> words.currency(unit).orElse(unit));
        }

        /** The noun that the tree counts by the number. */
        private Optional<String> counted(int token) {
            OptionalInt noun = noun(token);
            return noun.isPresent() && grammar.isPresent()
                    ? Optional.of(grammar.get().lemma(noun.getAsInt()).toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }

        private OptionalInt noun(int token) {
            if (grammar.isEmpty()) {
                return OptionalInt.empty();
            }
            SentenceTree tree = grammar.get().treeOf(first + token);
            int number = first + token;
            while (number != tree.root()
                    && tree.part(number) == PartOfSpeech.NUM
                    && tree.part(tree.head(number)) == PartOfSpeech.NUM
                    && tree.relation(number) != Relation.CONJ) {
                number = tree.head(number);
            }
            if (tree.relation(number) == Relation.NUMMOD && isNoun(tree, tree.head(number))) {
                // "Lap 48" is the name of one lap.
                return tree.head(number) > number ? OptionalInt.of(tree.head(number)) : OptionalInt.empty();
            }
            return tree.children(number, OF).stream()
                    .filter(child -> child > first + token && isNoun(tree, child))
                    .mapToInt(Integer::intValue)
                    .findFirst();
        }

        private boolean isNoun(SentenceTree tree, int token) {
            return tree.part(token) == PartOfSpeech.NOUN;
        }

        /** Without a tree: the word behind, or behind "of". */
        private Optional<String> neighbour(NumberPhrase number, int end) {
            int at = end < forms.size() && forms.get(end).equals("of") && number.round() ? end + 1 : end;
            boolean word = grammar.isEmpty()
                    && at < forms.size()
                    && Character.isLetter(forms.get(at).charAt(0))
                    && forms.get(at).endsWith("s");
            return word ? Optional.of(lemmas.of(forms.get(at), PartOfSpeech.NOUN)) : Optional.empty();
        }

        private String narrower(int token) {
            OptionalInt noun = noun(token);
            if (noun.isEmpty() || grammar.isEmpty()) {
                return "";
            }
            SentenceTree tree = grammar.get().treeOf(noun.getAsInt());
            Set<String> narrowing = new TreeSet<>();
            tree.children(noun.getAsInt(), NARROWING).stream()
                    .filter(child -> child > first + token)
                    .forEach(child -> narrowing.add(tree.lemma(child).toLowerCase(Locale.ROOT)));
            return String.join(" ", narrowing);
        }
    }

    /** What a number may mean. */
    private static final class Meaning {

        private Meaning() {}

        static Interval of(NumberPhrase number, Optional<Bounding> before, Optional<Bounding> behind) {
            double value = number.value();
            double half =
                    number.granularity() > 1 || value % 1 != 0 ? Math.min(number.granularity() / 2, value * NEARLY) : 0;
            if (number.round() || behind.isPresent()) {
                return new Interval(value, number.round() ? value * 50 : Double.POSITIVE_INFINITY);
            }
            return before.map(bounding -> switch (bounding.bound()) {
                        case LEAST, OR_MORE -> new Interval(value, Double.POSITIVE_INFINITY);
                        case MOST -> new Interval(0, value);
                        case NEARLY, ABOUT ->
                            new Interval(
                                    Math.max(0, Math.min(value - half, value * (1 - NEARLY))),
                                    Math.max(value + half, value * (1 + NEARLY)));
                    })
                    .orElseGet(() -> new Interval(Math.max(0, value - half), value + half));
        }
    }
}
