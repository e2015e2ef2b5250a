package org.rapporteur.language.encoder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A text with what a perfect model would say of it written into it: {@code <s1>Solen</s1>
 * <q1>said</q1> <c1>that it was late</c1>} for source, cue and content of attribution 1, and {@code
 * <per>}, {@code <org>}, {@code <loc>}, {@code <grp>}, {@code <role>} for names and role words.
 *
 * <p>{@link #tree} adds grammar and coreference, a line for each token as the English treebanks cut
 * them: form, part of speech, the form of its head ({@code -} for the root; its number in the
 * sentence, from 1, where the form stands twice) and the relation to it; then, on the word that a
 * mention is known by, its kind and the names of its chain, if it has one. A blank line parts
 * sentences. What lies between the sentences of the trees has even scores for part and relation, no
 * head and no mention, as has every word of a text without trees.
 *
 * <pre>{@code
 * Sketch.of("<s1>Mira Solen</s1> <q1>said</q1> <c1>she didn't know</c1>.").tree("""
 *         Mira  PROPN said nsubj
 *         Solen PROPN Mira flat  PERSON=solen
 *         said  VERB  -    root
 *         she   PRON  know nsubj PERSON=solen
 *         did   AUX   know aux
 *         n't   PART  know advmod
 *         know  VERB  said ccomp
 *         .     PUNCT said punct
 *         """)
 * }</pre>
 *
 * <p>{@code PERSON} alone is a mention that stands alone; {@code PERSON=solen,varga} one for which
 * both have a case, the first the better one.
 */
public final class Sketch {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)(\\d*)>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}\\p{M}]");
    private static final Map<String, Integer> ATTRIBUTION = Map.of("s", 1, "q", 3, "c", 5);
    private static final Map<String, Integer> NAMES = Map.of("per", 1, "org", 3, "loc", 5, "grp", 7, "oth", 9);

    private final StringBuilder plain = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> trees = new ArrayList<>();

    private Sketch() {}

    private record Mark(String label, int number, Span span) {}

    private record Open(String label, int number, int begin) {}

    /** Reads the marks out of a text. */
    public static Sketch of(String marked) {
        Sketch sketch = new Sketch();
        Deque<Open> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(marked);
        int from = 0;
        while (tags.find()) {
            sketch.plain.append(marked, from, tags.start());
            from = tags.end();
            int number = tags.group(3).isEmpty() ? 0 : Integer.parseInt(tags.group(3));
            if (tags.group(1).isEmpty()) {
                open.push(new Open(tags.group(2), number, sketch.plain.length()));
            } else {
                Open opened = open.pop();
                sketch.marks.add(
                        new Mark(opened.label(), opened.number(), new Span(opened.begin(), sketch.plain.length())));
            }
        }
        sketch.plain.append(marked, from, marked.length());
        return sketch;
    }

    /** Adds the trees of the text's sentences, or of the next ones; see above. */
    public Sketch tree(String block) {
        trees.add(block);
        return this;
    }

    /** The text without the marks. */
    public SourceText text() {
        return new SourceText(plain.toString());
    }

    /** A model that says of this text what its marks say, and of any other text nothing. */
    public Encoder encoder() {
        return new Encoder() {
            @Override
            public Encoding encode(SourceText text) {
                return encoding();
            }

            @Override
            public String name() {
                return "sketch/1";
            }
        };
    }

    /** What the marks say. */
    public Encoding encoding() {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        SketchedGrammar grammar = new SketchedGrammar(plain.toString(), words);
        trees.forEach(grammar::add);
        return new Sketched(
                words, scores(words, ATTRIBUTION, 7), scores(words, NAMES, 11), roles(words), arcs(words), grammar);
    }

    private List<float[]> scores(List<Span> words, Map<String, Integer> labels, int tags) {
        float[][] scores = new float[words.size()][tags];
        for (int word = 0; word < words.size(); word++) {
            int tag = 0;
            for (Mark mark : marks) {
                if (labels.containsKey(mark.label()) && mark.span().contains(words.get(word))) {
                    boolean first = word == 0
                            || words.get(word - 1).begin() < mark.span().begin();
                    tag = labels.get(mark.label()) + (first ? 0 : 1);
                }
            }
            Arrays.fill(scores[word], -10);
            scores[word][tag] = 0;
        }
        return List.of(scores);
    }

    private List<float[]> roles(List<Span> words) {
        return scores(words, Map.of("role", 1), 3);
    }

    private List<List<Arc>> arcs(List<Span> words) {
        List<List<Arc>> arcs = new ArrayList<>();
        for (Span word : words) {
            arcs.add(marks.stream()
                    .filter(mark -> mark.span().contains(word) && ATTRIBUTION.containsKey(mark.label()))
                    .flatMap(mark ->
                            marks.stream().filter(cue -> cue.label().equals("q") && cue.number() == mark.number()))
                    .map(cue -> new Arc(firstWordIn(words, cue.span()), -0.01f))
                    .toList());
        }
        return arcs;
    }

    private static int firstWordIn(List<Span> words, Span span) {
        for (int word = 0; word < words.size(); word++) {
            if (span.contains(words.get(word))) {
                return word;
            }
        }
        throw new IllegalStateException("no word at " + span);
    }

    private record Sketched(
            List<Span> words,
            List<float[]> attributions,
            List<float[]> nameScores,
            List<float[]> roleScores,
            List<List<Arc>> links,
            SketchedGrammar grammar)
            implements Encoding {

        @Override
        public float[] attribution(int word) {
            return attributions.get(word);
        }

        @Override
        public float[] names(int word) {
            return nameScores.get(word);
        }

        @Override
        public float[] roles(int word) {
            return roleScores.get(word);
        }

        @Override
        public List<Arc> arcs(int word) {
            return links.get(word);
        }

        @Override
        public boolean knowsGrammar() {
            return !grammar.isEmpty();
        }

        @Override
        public Scores<PartOfSpeech> parts(int word) {
            return grammar.parts(word);
        }

        @Override
        public List<Arc> heads(int word) {
            return grammar.heads(word);
        }

        @Override
        public Scores<Relation> relations(int word) {
            return grammar.relations(word);
        }

        @Override
        public Scores<MentionKind> kinds(int word) {
            return grammar.kinds(word);
        }

        @Override
        public float antecedent(int word, int earlier) {
            return grammar.antecedent(word, earlier);
        }

        @Override
        public float noAntecedent(int word) {
            return 0;
        }

        @Override
        public Transitions attributionTransitions() {
            return insideNeedsBegin(7);
        }

        @Override
        public Transitions nameTransitions() {
            return insideNeedsBegin(11);
        }

        @Override
        public Transitions roleTransitions() {
            return insideNeedsBegin(3);
        }

        private static Transitions insideNeedsBegin(int tags) {
            float[] start = new float[tags];
            float[][] between = new float[tags][tags];
            for (int to = 2; to < tags; to += 2) {
                start[to] = Float.NEGATIVE_INFINITY;
                for (int from = 0; from < tags; from++) {
                    between[from][to] = from == to || from == to - 1 ? 0 : Float.NEGATIVE_INFINITY;
                }
            }
            return new Transitions(start, between, new float[tags]);
        }
    }
}
