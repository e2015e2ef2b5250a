package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Tokens;

/** Finds the time expressions of an article and reckons what they come to. Safe for use by many threads. */
public final class TimexFinder {

    private final TimeWords words;
    private final TimexRules rules;
    private final Datelines datelines = Datelines.load();
    private final Tenses tenses;

    /** Reads the rules that come with the program. */
    public TimexFinder() {
        this.words = TimeWords.load();
        this.rules = TimexRules.load(words);
        this.tenses = new Tenses(words);
    }

    /**
     * What is known of an article.
     *
     * @param grammar empty where the encoder knows none: weekdays then go by the publication alone
     * @param names in which no expression is looked for: "the Sunday Ledger"
     */
    public record Evidence(
            Imprint imprint,
            Tokens tokens,
            Optional<Grammar> grammar,
            List<Name> names,
            List<Quotation> quotations,
            List<Attribution> attributions) {

        public Evidence {
            names = List.copyOf(names);
            quotations = List.copyOf(quotations);
            attributions = List.copyOf(attributions);
        }
    }

    /** In reading order and apart from each other. */
    public List<Timex> find(Evidence evidence) {
        TimeText text = TimeText.of(evidence.tokens(), evidence.grammar());
        Chart chart = rules.match(text);
        List<Item> items = TimexRules.longest(text, chart).stream()
                .filter(item -> !isInsideName(text.span(item.begin(), item.end()), evidence.names()))
                .filter(item -> !Headlines.isTitle(text, words, item))
                .toList();
        Optional<LocalDate> published = day(evidence.imprint().published(), text);
        Optional<LocalDate> updated = day(evidence.imprint().updated(), text);
        Reckoning reckoning = new Reckoning(text, tenses, published);
        List<ToldOn> told = new ArrayList<>(new LiveEntries(text, chart).find(published, updated.or(() -> published)));
        List<Reckoned> times = reckoning.reckon(items, false, told);
        boolean ofOtherTimes = told.isEmpty() && reckoning.isOfOtherTimes(times);
        List<ToldOn> spoken = new Utterances(text, times, evidence.quotations()).find(evidence.attributions());
        if (ofOtherTimes || !spoken.isEmpty()) {
            told.addAll(spoken);
            times = reckoning.reckon(items, ofOtherTimes, told);
        }
        return new Ranges(text, words).widen(times);
    }

    private Optional<LocalDate> day(Optional<PublicationTime> time, TimeText text) {
        return time.map(known -> datelines.day(known, text));
    }

    /** "The Sunday Ledger", "April Solen". */
    private static boolean isInsideName(Span span, List<Name> names) {
        return names.stream()
                .anyMatch(name -> name.span().contains(span)
                        && (name.span().length() > span.length() || name.kind() == EntityKind.PERSON));
    }
}
