package org.rapporteur.language.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/** The trees and chains of a {@link Sketch}, read and laid over the words of its text. */
final class SketchedGrammar {

    private static final float NEVER = -10;
    private static final float SAME = 5;
    /** So that of two mentions of one chain the nearer is the likelier antecedent, and of two chains the first. */
    private static final float PER_WORD = 0.001f;

    private static final float PER_CHAIN = 0.5f;
    private static final List<PartOfSpeech> PARTS = List.of(PartOfSpeech.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<MentionKind> KINDS = List.of(MentionKind.values());
    private static final String ROOT = "-";

    private final String text;
    private final List<Span> words;
    private final List<List<Line>> sentences = new ArrayList<>();
    private int reached;

    /** Takes a text and the encoder's words in it. */
    SketchedGrammar(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /** One token of a tree. */
    private record Line(Span span, PartOfSpeech part, String head, Relation relation, Coreference coreference) {}

    /** What is said of the mention that a token stands for: its kind, and the chains it may belong to. */
    private record Coreference(MentionKind kind, List<String> chains) {

        static final Coreference NO_MENTION = new Coreference(MentionKind.NONE, List.of());

        static Coreference parse(String column) {
            String[] parts = column.split("=", 2);
            return new Coreference(
                    MentionKind.valueOf(parts[0]), parts.length == 1 ? List.of() : List.of(parts[1].split(",")));
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    void add(String block) {
        for (String sentence : block.strip().split("\n\\s*\n")) {
            List<Line> lines = new ArrayList<>();
            for (String line : sentence.strip().lines().toList()) {
                lines.add(parse(line.strip().split("\\s+"), lines.isEmpty()));
            }
            sentences.add(lines);
        }
    }

    private Line parse(String[] columns, boolean first) {
        if (columns.length < 4 || columns.length > 5) {
            throw new IllegalArgumentException(
                    "not 'form part head relation [kind[=chain]]': %s".formatted(Arrays.toString(columns)));
        }
        int begin = text.indexOf(columns[0], reached);
        if (begin < 0 || (!first && !text.substring(reached, begin).isBlank())) {
            throw new IllegalArgumentException(
                    "the tree goes on with '%s', the text with '%s'".formatted(columns[0], text.substring(reached)));
        }
        reached = begin + columns[0].length();
        return new Line(
                new Span(begin, reached),
                PartOfSpeech.valueOf(columns[1]),
                columns[2],
                Relation.find(columns[3])
                        .orElseThrow(() -> new IllegalArgumentException("no relation is called " + columns[3])),
                columns.length == 5 ? Coreference.parse(columns[4]) : Coreference.NO_MENTION);
    }

    Scores<PartOfSpeech> parts(int word) {
        return findLine(word).map(line -> sure(PARTS, line.part())).orElse(even(PARTS));
    }

    Scores<Relation> relations(int word) {
        return findLine(word).map(line -> sure(RELATIONS, line.relation())).orElse(even(RELATIONS));
    }

    Scores<MentionKind> kinds(int word) {
        return sure(KINDS, coreference(word).kind());
    }

    List<Arc> heads(int word) {
        for (List<Line> sentence : sentences) {
            for (Line line : sentence) {
                if (wordOf(line) == word) {
                    int head = line.head().equals(ROOT) ? word : wordOf(headOf(line, sentence));
                    return head < 0 ? List.of() : List.of(new Arc(head, -0.01f));
                }
            }
        }
        return List.of();
    }

    private Line headOf(Line line, List<Line> sentence) {
        if (line.head().matches("\\d+")) {
            return sentence.get(Integer.parseInt(line.head()) - 1);
        }
        List<Line> heads = sentence.stream()
                .filter(other -> form(other).equals(line.head()))
                .toList();
        if (heads.size() != 1) {
            throw new IllegalArgumentException("'%s' hangs on '%s', which is there %d times; write its number"
                    .formatted(form(line), line.head(), heads.size()));
        }
        return heads.get(0);
    }

    private String form(Line line) {
        return text.substring(line.span().begin(), line.span().end());
    }

    float antecedent(int word, int earlier) {
        if (earlier >= word) {
            throw new IllegalArgumentException("word %d is not earlier than word %d".formatted(earlier, word));
        }
        List<String> chains = coreference(word).chains();
        for (int place = 0; place < chains.size(); place++) {
            if (coreference(earlier).chains().contains(chains.get(place))) {
                return SAME - PER_CHAIN * place - PER_WORD * (word - earlier);
            }
        }
        return NEVER;
    }

    private Coreference coreference(int word) {
        return findLine(word).map(Line::coreference).orElse(Coreference.NO_MENTION);
    }

    private Optional<Line> findLine(int word) {
        return sentences.stream()
                .flatMap(List::stream)
                .filter(line -> wordOf(line) == word)
                .findFirst();
    }

    /** The first word that begins inside a token; -1 if there is none, as in "not" of "cannot". */
    private int wordOf(Line line) {
        for (int word = 0; word < words.size(); word++) {
            int begin = words.get(word).begin();
            if (begin >= line.span().begin() && begin < line.span().end()) {
                return word;
            }
        }
        return -1;
    }

    private static <E extends Enum<E>> Scores<E> sure(List<E> all, E right) {
        float[] row = filled(all.size(), NEVER);
        row[all.indexOf(right)] = 0;
        return new Scores<>(all, row);
    }

    private static <E extends Enum<E>> Scores<E> even(List<E> all) {
        return new Scores<>(all, filled(all.size(), (float) -Math.log(all.size())));
    }

    private static float[] filled(int size, float value) {
        float[] row = new float[size];
        Arrays.fill(row, value);
        return row;
    }
}
