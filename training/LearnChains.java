package org.rapporteur.language.coreference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.rapporteur.core.text.Span;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.evaluation.ChainReader;
import org.rapporteur.evaluation.gold.ChainedText;
import org.rapporteur.evaluation.gold.Gap;
import org.rapporteur.evaluation.gold.OntoGum;
import org.rapporteur.evaluation.gold.PronounText;
import org.rapporteur.language.coreference.Evidence.First;
import org.rapporteur.language.coreference.Evidence.Link;
import org.rapporteur.language.coreference.Profile.Manner;

/**
 * Learns the weights of the chain finder ({@code weights.tsv} of language.coreference). Reads the open
 * genres of the train part of OntoGUM and the first of GAP's development part as the program would, and
 * seeks the weights under which the right antecedents are likeliest: any earlier mention of the chain is
 * right, and where there is none, none. Wrong ones are made likelier by their cost meanwhile (Durrett and
 * Klein 2013). AdaGrad, {@link #ROUNDS} rounds in an order that a fixed seed gives; the mean of the last
 * half's weights. The costs were chosen on the genres of the train part that are not learnt from.
 *
 * <p>It stands in the package of what it calls and outside of the build: compile it against the classes of
 * core, language, encoder and evaluation, and run {@code LearnChains DATA MODEL WEIGHTS}.
 */
public final class LearnChains {

    private static final Set<String> OPEN_GENRES = Set.of(
            "academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage");
    private static final int LINKS = Link.values().length;
    private static final int WIDTH = LINKS + First.values().length;

    private static final double COST_OF_FALSE_LINK = 0.15;
    private static final double COST_OF_WRONG_LINK = 0.7;
    private static final double COST_OF_FALSE_FIRST = 2.5;
    /** Hardly any "he" or "she" is without an antecedent. */
    private static final double MORE_FOR_HE_AND_SHE = 1.5;

    private static final int PAIRS = 800;
    private static final int ROUNDS = 10;
    private static final double RATE = 0.1;
    private static final double DECAY = 0.01;

    private LearnChains() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        List<Example> examples = new ArrayList<>();
        try (OnnxEncoder encoder = OnnxEncoder.load(Path.of(arguments[1]))) {
            ChainReader reader = new ChainReader(encoder);
            for (ChainedText text : OntoGum.read("train", data.resolve("gum"), "train").texts()) {
                if (OPEN_GENRES.contains(text.name().split("_")[1])) {
                    examples.addAll(examples(reader, text));
                }
            }
            Path pairs = data.resolve("gap/gap-development.tsv");
            for (PronounText text : Gap.read("gap", pairs).texts().subList(0, PAIRS)) {
                gap(reader, text, examples);
            }
        }
        Files.write(Path.of(arguments[2]), lines(learn(examples)));
    }

    /** One mention: for each candidate, and last for none, its evidence; which are right. */
    static final class Example {
        int manner;
        short[][] ids;
        float[][] values;
        boolean[] right;
        boolean anaphoric;
    }


    static List<Example> examples(ChainReader reader, ChainedText text) {
        ChainReader.Read read = reader.read(text.name(), text.text());
        List<Profile> profiles = new MentionFinder(read.grammar(), read.encoding(), read.names(), read.own()).find();
        int[] chain = goldChains(text, profiles);
        List<Example> all = new ArrayList<>();
        new Ranking(read.encoding(), profiles).each(ranked -> {
            Example e = example(ranked);
            int mine = chain[ranked.profile().mention().index()];
            for (int i = 0; i < ranked.candidates().size(); i++) {
                e.right[i] = mine >= 0 && chain[ranked.candidates().get(i).mention().index()] == mine;
                e.anaphoric |= e.right[i];
            }
            e.right[e.right.length - 1] = !e.anaphoric;
            all.add(e);
        });
        return all;
    }

    static Example example(Ranking.Case ranked) {
        Example e = new Example();
        int n = ranked.candidates().size();
        e.manner = ranked.profile().manner().ordinal();
        e.ids = new short[n + 1][];
        e.values = new float[n + 1][];
        e.right = new boolean[n + 1];
        for (int i = 0; i <= n; i++) {
            short[] ids = new short[WIDTH];
            float[] values = new float[WIDTH];
            int[] count = new int[1];
            if (i < n) {
                ranked.weighLink(i, (link, value) -> {
                    ids[count[0]] = (short) link.ordinal();
                    values[count[0]++] = (float) value;
                });
            } else {
                ranked.weighFirst((first, value) -> {
                    ids[count[0]] = (short) (LINKS + first.ordinal());
                    values[count[0]++] = (float) value;
                });
            }
            e.ids[i] = Arrays.copyOf(ids, count[0]);
            e.values[i] = Arrays.copyOf(values, count[0]);
        }
        return e;
    }

    /** For each found mention the chain of the gold mention with its span; -1 if there is none. */
    static int[] goldChains(ChainedText text, List<Profile> profiles) {
        Map<Span, Integer> chainOf = new HashMap<>();
        for (int chain = 0; chain < text.chains().size(); chain++) {
            for (Span span : text.chains().get(chain)) {
                chainOf.putIfAbsent(span, chain);
            }
        }
        return profiles.stream()
                .mapToInt(profile -> chainOf.getOrDefault(profile.mention().span(), -1))
                .toArray();
    }

    static void gap(ChainReader reader, PronounText text, List<Example> all) {
        ChainReader.Read read = reader.read(text.name(), text.text());
        List<Profile> profiles = new MentionFinder(read.grammar(), read.encoding(), read.names(), read.own()).find();
        new Ranking(read.encoding(), profiles).each(ranked -> {
            if (!ranked.profile().mention().span().equals(text.pronoun())) {
                return;
            }
            List<Integer> right = new ArrayList<>(), wrong = new ArrayList<>();
            for (int i = 0; i < ranked.candidates().size(); i++) {
                Profile c = ranked.candidates().get(i);
                for (PronounText.Case name : text.names()) {
                    boolean is = c.mention().name().filter(n -> n.span().overlaps(name.name())).isPresent() && !c.mention().isJoint();
                    if (is) {
                        (name.same() ? right : wrong).add(i);
                    }
                }
            }
            if (right.isEmpty() || wrong.isEmpty()) {
                return;
            }
            Example e = example(ranked);
            Example two = new Example();
            int n = right.size() + wrong.size();
            two.manner = e.manner;
            two.ids = new short[n][];
            two.values = new float[n][];
            two.right = new boolean[n];
            two.anaphoric = true;
            for (int k = 0; k < n; k++) {
                int i = k < right.size() ? right.get(k) : wrong.get(k - right.size());
                two.ids[k] = e.ids[i];
                two.values[k] = e.values[i];
                two.right[k] = k < right.size();
            }
            all.add(two);
        });
    }

    static double[][] learn(List<Example> examples) {
        double[][] weights = new double[Manner.values().length][WIDTH];
        double[][] squares = new double[Manner.values().length][WIDTH];
        double[][] sums = new double[Manner.values().length][WIDTH];
        SplittableRandom random = new SplittableRandom(1);
        Example[] order = examples.toArray(new Example[0]);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                Example other = order[i];
                order[i] = order[j];
                order[j] = other;
            }
            double loss = 0;
            for (Example example : order) {
                loss += step(example, weights[example.manner], squares[example.manner]);
            }
            System.err.printf(Locale.ROOT, "round %d loss %.4f%n", round, loss / order.length);
            for (int m = 0; m < weights.length; m++) {
                for (int f = 0; f < WIDTH; f++) {
                    weights[m][f] *= 1 - DECAY;
                    sums[m][f] += round < ROUNDS / 2 ? 0 : weights[m][f] / (ROUNDS - ROUNDS / 2);
                }
            }
        }
        return sums;
    }

    static double cost(Example example, int i) {
        if (example.right[i]) {
            return 0;
        }
        if (example.ids[i].length > 0 && example.ids[i][0] >= LINKS) {
            return COST_OF_FALSE_FIRST * (example.manner == Manner.HE_SHE.ordinal() ? MORE_FOR_HE_AND_SHE : 1);
        }
        return example.anaphoric ? COST_OF_WRONG_LINK : COST_OF_FALSE_LINK;
    }

    static double step(Example example, double[] weights, double[] squares) {
        int n = example.ids.length;
        double[] scores = new double[n];
        double top = Double.NEGATIVE_INFINITY;
        double topRight = top;
        for (int i = 0; i < n; i++) {
            scores[i] = cost(example, i);
            for (int k = 0; k < example.ids[i].length; k++) {
                scores[i] += weights[example.ids[i][k]] * example.values[i][k];
            }
            top = Math.max(top, scores[i]);
            topRight = example.right[i] ? Math.max(topRight, scores[i]) : topRight;
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < n; i++) {
            all += Math.exp(scores[i] - top);
            right += example.right[i] ? Math.exp(scores[i] - topRight) : 0;
        }
        double[] slope = new double[WIDTH];
        for (int i = 0; i < n; i++) {
            double share = Math.exp(scores[i] - top) / all
                    - (example.right[i] ? Math.exp(scores[i] - topRight) / right : 0);
            for (int k = 0; k < example.ids[i].length; k++) {
                slope[example.ids[i][k]] += share * example.values[i][k];
            }
        }
        for (int f = 0; f < WIDTH; f++) {
            if (slope[f] != 0) {
                squares[f] += slope[f] * slope[f];
                weights[f] -= RATE * slope[f] / Math.sqrt(squares[f] + 1e-6);
            }
        }
        return top + Math.log(all) - topRight - Math.log(right);
    }

    static List<String> lines(double[][] weights) {
        List<String> lines = new ArrayList<>();
        lines.add("# manner\tof\tevidence\tweight; learnt by training/LearnChains.java");
        for (Manner manner : Manner.values()) {
            double[] row = weights[manner.ordinal()];
            for (Link link : Link.values()) {
                line(lines, manner + "\tlink\t" + link, row[link.ordinal()]);
            }
            for (First first : First.values()) {
                line(lines, manner + "\tfirst\t" + first, row[LINKS + first.ordinal()]);
            }
        }
        return lines;
    }

    static void line(List<String> lines, String key, double weight) {
        if (Math.abs(weight) >= 0.005) {
            lines.add(String.format(Locale.ROOT, "%s\t%.3f", key, weight));
        }
    }
}
