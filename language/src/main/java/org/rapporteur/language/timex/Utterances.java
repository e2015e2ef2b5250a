package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Tokens;

/**
 * When quoted words were spoken, where the words about them say it: "she said on Sunday", or of a transcript, the words
 * that announce it.
 */
final class Utterances {

    private static final Set<PartOfSpeech> VERBS = Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX);
    private static final int WORDS_BEHIND_MAX = 2;

    private final TimeText text;
    private final List<Reckoned> times;
    private final List<Quotation> quotations;

    Utterances(TimeText text, List<Reckoned> times, List<Quotation> quotations) {
        this.text = text;
        this.times = times;
        this.quotations = quotations;
    }

    /** What of the contents stands in quotation marks, told on the day that their cues name. */
    List<ToldOn> find(List<Attribution> attributions) {
        List<ToldOn> told = new ArrayList<>();
        Optional<Reckoned> announced = Optional.empty();
        int next = 0;
        for (Attribution attribution : attributions) {
            time(attribution).ifPresent(time -> add(attribution, time, told));
            if (attribution.form() == Form.TRANSCRIPT) {
                int first = paragraph(attribution.extent().begin());
                announced = first == next ? announced : announcement(first - 1);
                announced.ifPresent(time -> addTurn(attribution, time, told));
                next = paragraph(attribution.extent().end() - 1) + 1;
            }
        }
        return told;
    }

    private int paragraph(int offset) {
        Tokens tokens = text.tokens();
        return tokens.paragraphNumber(Math.min(tokens.at(offset), tokens.size() - 1));
    }

    /** The only day that is named before the colon of the paragraph above a transcript: "Solen spoke after Sunday's talks:". */
    private Optional<Reckoned> announcement(int paragraph) {
        if (paragraph < 0) {
            return Optional.empty();
        }
        Paragraph above = text.tokens().paragraphs().get(paragraph);
        if (!text.tokens().get(above.endToken() - 1).form().equals(":")) {
            return Optional.empty();
        }
        Span sentence = text.tokens().sentenceOf(above.endToken() - 1).span();
        List<Reckoned> named = times.stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(Utterances::isOfADay)
                .toList();
        long days = named.stream().map(time -> time.meaning().unit()).distinct().count();
        return days == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static void addTurn(Attribution attribution, Reckoned time, List<ToldOn> told) {
        Anchor anchor = new Anchor(AnchorKind.UTTERANCE, Optional.of(time.span()));
        told.add(new ToldOn(
                attribution.extent(), time.meaning().unit().orElseThrow().begin(), anchor));
    }

    private static boolean isOfADay(Reckoned time) {
        return time.meaning()
                .unit()
                .filter(unit -> unit.granularity() == Granularity.DAY)
                .isPresent();
    }

    private void add(Attribution attribution, Reckoned time, List<ToldOn> told) {
        Anchor anchor = new Anchor(AnchorKind.UTTERANCE, Optional.of(time.span()));
        for (Span content : attribution.content()) {
            for (Quotation quotation : quotations) {
                if (quotation.outer().overlaps(content)) {
                    told.add(new ToldOn(
                            common(quotation.outer(), content),
                            time.meaning().unit().orElseThrow().begin(),
                            anchor));
                }
            }
        }
    }

    private static Span common(Span some, Span other) {
        return new Span(Math.max(some.begin(), other.begin()), Math.min(some.end(), other.end()));
    }

    private Optional<Reckoned> time(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = attribution.cue().get().span();
        return times.stream()
                .filter(Utterances::isOfADay)
                .filter(time -> attribution.content().stream().noneMatch(time.span()::overlaps))
                .filter(time -> hangsOn(time.item(), cue))
                .findFirst();
    }

    private boolean hangsOn(Item item, Span cue) {
        return text.grammar()
                .map(grammar -> verb(grammar, text.word(item.begin()).token())
                        .filter(verb -> grammar.tokens().get(verb).span().overlaps(cue))
                        .isPresent())
                .orElseGet(() -> isRightBehind(item, cue));
    }

    /** The nearest verb above a token. */
    private static Optional<Integer> verb(Grammar grammar, int from) {
        int token = from;
        while (!VERBS.contains(grammar.part(token))) {
            int head = grammar.head(token);
            if (head == token) {
                return Optional.empty();
            }
            token = head;
        }
        return Optional.of(token);
    }

    private boolean isRightBehind(Item item, Span cue) {
        for (int place = item.begin() - 1; place >= 0 && place >= item.begin() - WORDS_BEHIND_MAX; place--) {
            if (text.word(place).span().overlaps(cue)) {
                return text.sentenceBegin(place) == text.sentenceBegin(item.begin());
            }
        }
        return false;
    }
}
