package org.rapporteur.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.encoder.Scores;
import org.rapporteur.language.encoder.Transitions;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/**
 * The wording of a text whose trees are drawn by hand: a line a sentence, a token as {@code PART/head/relation}, the
 * head by its number in the sentence from 1, 0 for the root.
 */
public final class Treed {

    private Treed() {}

    /** Draws them. */
    public static Wording wording(SourceText text, String... sentences) {
        Tokens tokens = new Tokenizer().tokenize(text);
        if (tokens.sentences().size() != sentences.length) {
            throw new IllegalArgumentException(
                    "%d sentences, %d trees".formatted(tokens.sentences().size(), sentences.length));
        }
        List<String[]> words = new ArrayList<>();
        for (int number = 0; number < sentences.length; number++) {
            String[] drawn = sentences[number].strip().split("\\s+");
            int first = tokens.sentences().get(number).firstToken();
            if (drawn.length != tokens.sentences().get(number).endToken() - first) {
                throw new IllegalArgumentException("%d words drawn of '%s'"
                        .formatted(
                                drawn.length,
                                tokens.words(tokens.sentences().get(number).span())));
            }
            for (String word : drawn) {
                String[] parts = word.split("/", -1);
                int head = Integer.parseInt(parts[1]);
                words.add(
                        new String[] {parts[0], Integer.toString(head == 0 ? words.size() : first + head - 1), parts[2]
                        });
            }
        }
        return new Wording(tokens, Optional.of(Grammar.read(tokens, new Drawn(tokens, words))), List.of());
    }

    private record Drawn(Tokens tokens, List<String[]> drawn) implements Encoding {

        private static final Transitions NO_TAGS = new Transitions(new float[1], new float[1][1], new float[1]);

        @Override
        public List<Span> words() {
            return tokens.list().stream().map(Token::span).toList();
        }

        @Override
        public float[] attribution(int word) {
            return new float[1];
        }

        @Override
        public float[] names(int word) {
            return new float[1];
        }

        @Override
        public float[] roles(int word) {
            return new float[1];
        }

        @Override
        public List<Arc> arcs(int word) {
            return List.of();
        }

        @Override
        public boolean knowsGrammar() {
            return true;
        }

        @Override
        public Scores<PartOfSpeech> parts(int word) {
            return sure(List.of(PartOfSpeech.values()), PartOfSpeech.valueOf(drawn.get(word)[0]));
        }

        @Override
        public List<Arc> heads(int word) {
            return List.of(new Arc(Integer.parseInt(drawn.get(word)[1]), -0.01f));
        }

        @Override
        public Scores<Relation> relations(int word) {
            return sure(
                    List.of(Relation.values()),
                    Relation.find(drawn.get(word)[2]).orElseThrow());
        }

        @Override
        public Scores<MentionKind> kinds(int word) {
            return sure(List.of(MentionKind.values()), MentionKind.NONE);
        }

        @Override
        public float antecedent(int word, int earlier) {
            return FAR;
        }

        @Override
        public float noAntecedent(int word) {
            return 0;
        }

        @Override
        public Transitions attributionTransitions() {
            return NO_TAGS;
        }

        @Override
        public Transitions nameTransitions() {
            return NO_TAGS;
        }

        @Override
        public Transitions roleTransitions() {
            return NO_TAGS;
        }

        private static <E extends Enum<E>> Scores<E> sure(List<E> all, E right) {
            float[] row = new float[all.size()];
            Arrays.fill(row, -10);
            row[all.indexOf(right)] = 0;
            return new Scores<>(all, row);
        }
    }
}
