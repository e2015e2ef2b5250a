package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;

/** The words of an article that say something, sentence by sentence; numbers, which change from hour to hour, left out. */
final class NearWords {

    private static final Set<PartOfSpeech> TELLING =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ);
    /** Of a telling's words so many must stand in two sentences together. */
    private static final double MOST = 0.6;

    private static final int WORDS_MIN = 3;

    private final Wording wording;
    private final List<Set<String>> sentences = new ArrayList<>();

    NearWords(Wording wording) {
        this.wording = wording;
        for (Sentence sentence : wording.tokens().sentences()) {
            sentences.add(of(sentence.span()));
        }
    }

    /** The dictionary forms in a span; none where no grammar is known. */
    Set<String> of(Span span) {
        Set<String> words = new HashSet<>();
        if (wording.grammar().isPresent()) {
            Grammar grammar = wording.grammar().get();
            for (Token token : wording.tokens().within(span)) {
                if (TELLING.contains(grammar.part(token.index()))) {
                    words.add(grammar.lemma(token.index()).toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** Whether most of some words stand in one sentence, or in two that follow each other. */
    boolean has(Set<String> words) {
        if (words.size() < WORDS_MIN) {
            return false;
        }
        for (int at = 0; at < sentences.size(); at++) {
            Set<String> near = new HashSet<>(sentences.get(at));
            if (at + 1 < sentences.size()) {
                near.addAll(sentences.get(at + 1));
            }
            near.retainAll(words);
            if (near.size() >= MOST * words.size()) {
                return true;
            }
        }
        return false;
    }
}
