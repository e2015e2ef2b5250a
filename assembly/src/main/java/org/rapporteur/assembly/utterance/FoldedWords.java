package org.rapporteur.assembly.utterance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.assembly.utterance.Numerals.Numeral;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.Lemmas;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Folds the words of an article. */
final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String PERCENT = "percent";

    private final Spellings spellings = Spellings.load();
    private final Lemmas lemmas = Lemmas.load();

    /** The words of an article, without its signs; in reading order. */
    List<Word> of(Wording wording) {
        Tokens tokens = wording.tokens();
        List<String> forms =
                tokens.list().stream().map(token -> folded(token.form())).toList();
        List<Word> words = new ArrayList<>();
        int brackets = 0;
        int at = 0;
        while (at < forms.size()) {
            String form = forms.get(at);
            brackets = switch (form) {
                case "[" -> 1;
                case "]" -> 0;
                default -> brackets;
            };
            Numeral numeral = Numerals.at(forms, at);
            if (numeral.tokens() > 0) {
                Span span = tokens.spanOf(at, at + numeral.tokens());
                String number = numeral.value();
                words.add(
                        new Word(span, folded(tokens.words(span)), number, number, brackets > 0, place(tokens, at), 0));
                at += numeral.tokens();
            } else if (form.equals("per")
                    && at + 1 < forms.size()
                    && forms.get(at + 1).equals("cent")) {
                Span span = tokens.spanOf(at, at + 2);
                words.add(new Word(span, "per cent", PERCENT, PERCENT, brackets > 0, place(tokens, at), 0));
                at += 2;
            } else {
                if (isWord(form)) {
                    words.add(word(wording, tokens.get(at), form, brackets > 0));
                }
                at++;
            }
        }
        return List.copyOf(words);
    }

    private Word word(Wording wording, Token token, String form, boolean bracketed) {
        String key = key(form);
        String stem = Stems.of(key(folded(lemma(wording.grammar(), token, key))));
        return new Word(token.span(), form, key, stem, bracketed, place(wording.tokens(), token.index()), 0);
    }

    private String lemma(Optional<Grammar> grammar, Token token, String key) {
        return grammar.map(known -> known.part(token.index()) == PartOfSpeech.PROPN ? key : known.lemma(token.index()))
                .orElseGet(() -> lemmas.of(key, PartOfSpeech.VERB));
    }

    private String key(String form) {
        if (form.equals("%")) {
            return PERCENT;
        }
        String whole = Contractions.writtenOut(form);
        return spellings.folded(Numerals.ordinal(whole.startsWith("'") ? whole : whole.replace("-", "")));
    }

    private static Word.Place place(Tokens tokens, int token) {
        return new Word.Place(tokens.sentenceNumber(token), tokens.paragraphNumber(token));
    }

    private static boolean isWord(String form) {
        return form.equals("%") || form.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static String folded(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.chars().allMatch(letter -> letter < 128)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
