package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, List<Integer>> places = new HashMap<>();
    private int sentences;

    NearWords(Wording wording) {
        this.wording = wording;
        for (Sentence sentence : wording.tokens().sentences()) {
            for (String word : of(sentence.span())) {
                places.computeIfAbsent(word, unseen -> new ArrayList<>()).add(sentences);
            }
            sentences++;
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
        int[] near = new int[sentences];
        for (String word : words) {
            int last = -1;
            for (int sentence : places.getOrDefault(word, List.of())) {
                // It stands near the sentence before too, if it was not counted there for that one itself.
                if (sentence > 0 && last != sentence - 1) {
                    near[sentence - 1]++;
                }
                near[sentence]++;
                last = sentence;
            }
        }
        return Arrays.stream(near).anyMatch(count -> count >= MOST * words.size());
    }
}
