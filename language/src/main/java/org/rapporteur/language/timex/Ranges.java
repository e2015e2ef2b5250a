package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.grammar.Grammar;

/** "From Monday to Friday", "between May 6 and 9": both expressions then allow all from the first to the last. */
final class Ranges {

    /** Behind the name of the rule of an expression that is an end of a range. */
    private static final String MARK = "/range";

    private final Leads leads;

    private final TimeText text;
    private final TimeWords words;

    Ranges(TimeText text, TimeWords words) {
        this.text = text;
        this.words = words;
        this.leads = new Leads(text, words);
    }

    /** The expressions, in their order, those of ranges with the range's window, others with what the word before them says. */
    List<Timex> widen(List<Reckoned> times) {
        List<Timex> widened = new ArrayList<>();
        times.forEach(time -> widened.add(leads.heed(time)));
        for (int i = 1; i < times.size(); i++) {
            Timex first = widened.get(i - 1).rule().endsWith(MARK)
                    ? widened.get(i - 1)
                    : times.get(i - 1).timex();
            Timex last = times.get(i).timex();
            Optional<Window> range =
                    areRange(times.get(i - 1).item(), times.get(i).item()) ? range(first, last) : Optional.empty();
            if (range.isPresent()) {
                widened.set(i - 1, within(first, range.get(), MARK));
                widened.set(i, within(last, range.get(), MARK));
            }
        }
        return widened;
    }

    private boolean areRange(Item first, Item last) {
        boolean beside = last.begin() == first.end() + 1
                && text.sentenceBegin(first.begin()) == text.sentenceBegin(last.begin());
        if (!beside) {
            return false;
        }
        String between = text.word(first.end()).small();
        String before = text.small(first.begin() - 1, first.begin());
        boolean joined = words.find("range", between).isPresent() || between.equals("and") && before.equals("between");
        return joined && !isPutOff(first);
    }

    /** "The vote was moved from Monday to Friday": two days, and nothing between them. */
    private boolean isPutOff(Item first) {
        Optional<Grammar> grammar = text.grammar();
        int token = text.word(first.begin()).token();
        return grammar.map(known -> known.lemma(known.head(token)).toLowerCase(Locale.ROOT))
                .flatMap(lemma -> words.find("put-off", lemma))
                .isPresent();
    }

    private static Optional<Window> range(Timex first, Timex last) {
        boolean dates = isPlaced(first) && isPlaced(last);
        return dates
                ? first.window()
                        .flatMap(Window::from)
                        .flatMap(from -> last.window()
                                .flatMap(Window::until)
                                .filter(from::isBefore)
                                .map(until -> Window.between(from, until)))
                : Optional.empty();
    }

    private static boolean isPlaced(Timex timex) {
        return timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    }

    /** The same with another window, and with a mark behind the name of its rule. */
    static Timex within(Timex timex, Window window, String mark) {
        return new Timex(
                timex.span(),
                timex.type(),
                timex.value(),
                timex.modifier(),
                timex.granularity(),
                Optional.of(window),
                timex.anchor(),
                timex.rule().endsWith(mark) ? timex.rule() : timex.rule() + mark);
    }
}
