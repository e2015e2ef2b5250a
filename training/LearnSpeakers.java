package org.rapporteur.language.speaker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Polnear;
import org.rapporteur.evaluation.key.SpeakerItem;
import org.rapporteur.evaluation.key.SpeakerItems;
import org.rapporteur.evaluation.key.SpeakerKey;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.attribution.TaggedAttribution;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.speaker.ClueWeights.Sort;

/**
 * Learns the weights by which pronouns and noun phrases are taken for somebody ({@code clues.tsv} of
 * language.speaker). Reads the articles of a key of speakers as the program would, their attributions
 * given, and seeks the weights under which the right contender is likeliest (a conditional logit model,
 * McFadden 1974, with a penalty on large weights). Since whom one pronoun is taken for changes what later
 * ones may mean, the articles are read again under what was learnt, {@link #ROUNDS} times. From which
 * likelihood on a reader may be sure is chosen on articles that the weights were not learnt from (fold by
 * fold): the least one at which the wanted share of those resolved is right. The rows for noun phrases are
 * kept as they are: too few of the key's are contested to learn from.
 *
 * <p>It stands in the package of what it calls and outside of the build: compile it against the classes of
 * core, language, encoder and evaluation, and run {@code LearnSpeakers POLNEAR KEY MODEL WEIGHTS}.
 */
public final class LearnSpeakers {

    private static final int ROUNDS = 3;
    private static final int FOLDS = 8;
    private static final int STEPS = 1500;
    private static final double RATE = 0.5;
    private static final double PENALTY = 0.003;
    private static final double RIGHT_WANTED = 0.91;
    private static final Clue[] CLUES = Clue.values();

    private LearnSpeakers() {}

    /** One source: for each contender its clues, and which of them are right. */
    record Case(Sort sort, int fold, List<double[]> clues, boolean[] right, String shown) {

        boolean canBeLearnt() {
            boolean any = false;
            boolean all = true;
            for (boolean is : right) {
                any |= is;
                all &= is;
            }
            return any && !all;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<SpeakerItems> key = SpeakerKey.parse(Files.readString(Path.of(arguments[1])));
        Path weightsFile = Path.of(arguments[3]);
        Map<String, Encoding> encodings = new HashMap<>();
        try (OnnxEncoder encoder = OnnxEncoder.load(Path.of(arguments[2]))) {
            Encoder once = new Encoder() {
                @Override
                public String name() {
                    return encoder.name();
                }

                @Override
                public Encoding encode(org.rapporteur.core.text.SourceText text) {
                    return encodings.computeIfAbsent(text.sha256(), sum -> encoder.encode(text));
                }
            };
            ClueWeights weights = ClueWeights.load();
            for (int round = 0; round < ROUNDS; round++) {
                List<Case> cases = new ArrayList<>();
                for (int i = 0; i < key.size(); i++) {
                    cases.addAll(cases(once, weights, folder, key.get(i), i % FOLDS));
                }
                List<String> lines = new ArrayList<>();
                lines.add("# sort\tclue\tweight; SURE: from which likelihood on a reader may be sure. PRONOUN learnt by training/LearnSpeakers.java, NOUN set by hand");
                learn(cases.stream().filter(c -> c.sort == Sort.PRONOUN).toList(), Sort.PRONOUN, lines);
                TabbedLines.read(ClueWeights.class, "clues.tsv", 3).stream()
                        .filter(line -> line.get(0).equals(Sort.NOUN.name()))
                        .forEach(line -> lines.add(String.join("\t", line)));
                Files.write(weightsFile, lines);
                weights = ClueWeights.parse(lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t")))
                        .toList());
            }
        }
    }

    private static List<Case> cases(Encoder encoder, ClueWeights weights, Path folder, SpeakerItems items, int fold)
            throws Exception {
        AttributedText text = Polnear.readOne(folder, items.name());
        Map<Integer, Contest> contests = new LinkedHashMap<>();
        SpeakerResolver resolver = new SpeakerResolver(weights, contests::put);
        List<TaggedAttribution> marked = text.attributions().stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .map(attribution -> new TaggedAttribution(
                        extent(attribution.source()), extent(attribution.cue()), attribution.content(), 1))
                .toList();
        Article article = Article.identify(text.name() + ".txt", Imprint.UNKNOWN, text.text());
        new ArticleReader(encoder, resolver).readMarked(article, marked, "polnear");
        var tokens = new org.rapporteur.language.token.Tokenizer().tokenize(text.text());
        List<Case> cases = new ArrayList<>();
        for (SpeakerItem item : items.items()) {
            for (Map.Entry<Integer, Contest> entry : contests.entrySet()) {
                if (!item.source().contains(tokens.get(entry.getKey()).span())) {
                    continue;
                }
                Contest contest = entry.getValue();
                boolean noun = contest.contenders().contains(List.<Figure>of());
                if (noun != (item.kind() == SpeakerItem.Kind.NOMINAL)) {
                    continue;
                }
                cases.add(caseOf(item, contest, noun ? Sort.NOUN : Sort.PRONOUN, fold, text, items.name()));
                break;
            }
        }
        return cases;
    }

    private static Optional<Span> extent(List<Span> spans) {
        return spans.stream().reduce(Span::cover);
    }

    private static Case caseOf(SpeakerItem item, Contest contest, Sort sort, int fold, AttributedText text, String name) {
        List<double[]> clues = new ArrayList<>();
        boolean[] right = new boolean[contest.contenders().size()];
        StringBuilder shown = new StringBuilder(name + " " + item.source() + " "
                + text.text().slice(item.source()) + " wanted " + item.answer() + item.speakers().stream()
                        .map(text.text()::slice).toList());
        int at = 0;
        for (List<Figure> figures : contest.contenders()) {
            double[] row = new double[CLUES.length];
            contest.cluesOf(figures).forEach((clue, value) -> row[clue.ordinal()] = value);
            clues.add(row);
            right[at] = isRight(item, figures, text);
            shown.append("\n    ").append(right[at] ? "+ " : "- ")
                    .append(figures.stream().map(f -> text.text().slice(f.nameSpan())).toList())
                    .append(contest.cluesOf(figures));
            at++;
        }
        return new Case(sort, fold, clues, right, shown.toString());
    }

    private static boolean isRight(SpeakerItem item, List<Figure> figures, AttributedText text) {
        return switch (item.answer()) {
            case OPEN -> false;
            case NAMED -> figures.size() == item.speakers().size()
                    && item.speakers().stream().allMatch(name -> figures.stream()
                            .anyMatch(figure -> isNamed(figure, name, text)));
            case UNNAMED -> {
                Span introduced = item.speakers().get(0);
                if (figures.isEmpty()) {
                    yield introduced.overlaps(item.source());
                }
                yield figures.size() == 1
                        && figures.get(0).places().stream().anyMatch(place -> place.span().overlaps(introduced))
                        && !introduced.overlaps(item.source())
                        && figures.get(0).kind() != EntityKind.PERSON;
            }
        };
    }

    private static boolean isNamed(Figure figure, Span name, AttributedText text) {
        return figure.places().stream()
                .filter(place -> place.form() == MentionForm.NAME)
                .anyMatch(place -> place.span().overlaps(name) && place.span().end() >= name.end()
                        || text.text().slice(place.span()).equalsIgnoreCase(text.text().slice(name)));
    }

    private static void learn(List<Case> cases, Sort sort, List<String> lines) {
        double[] weights = fit(cases.stream().filter(Case::canBeLearnt).toList());
        List<double[]> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[] others = fit(cases.stream().filter(c -> c.fold != out).filter(Case::canBeLearnt).toList());
            for (Case one : cases) {
                if (one.fold == fold && !one.clues.isEmpty()) {
                    double[] shares = shares(one, others);
                    int best = 0;
                    for (int i = 1; i < shares.length; i++) {
                        best = shares[i] > shares[best] ? i : best;
                    }
                    judged.add(new double[] {shares[best], one.right[best] ? 1 : 0});
                    if (System.getProperty("list") != null && !one.right[best]) {
                        System.err.printf(Locale.ROOT, "%s MISSED %.2f at %d: %s%n", sort, shares[best], best, one.shown);
                    }
                }
            }
        }
        judged.sort(Comparator.comparingDouble((double[] j) -> j[0]).reversed());
        double sure = 1;
        int right = 0;
        for (int i = 0; i < judged.size(); i++) {
            right += (int) judged.get(i)[1];
            if (right >= RIGHT_WANTED * (i + 1)) {
                sure = judged.get(i)[0];
            }
            if ((i + 1) % Math.max(1, judged.size() / 20) == 0) {
                System.err.printf(Locale.ROOT, "%s from %.3f on: %d of %d right, %.1f%% of all%n", sort, judged.get(i)[0], right, i + 1, 100.0 * (i + 1) / cases.size());
            }
        }
        System.err.printf(Locale.ROOT, "%s: %d cases, %d to learn from, sure from %.3f%n", sort, cases.size(),
                cases.stream().filter(Case::canBeLearnt).count(), sure);
        for (Clue clue : CLUES) {
            if (Math.abs(weights[clue.ordinal()]) >= 0.005) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", sort, clue, weights[clue.ordinal()]));
            }
        }
        lines.add(String.format(Locale.ROOT, "%s\tSURE\t%.3f", sort, sure));
    }

    private static double[] shares(Case one, double[] weights) {
        double[] shares = new double[one.clues.size()];
        double total = 0;
        for (int i = 0; i < shares.length; i++) {
            double sum = 0;
            for (int f = 0; f < weights.length; f++) {
                sum += weights[f] * one.clues.get(i)[f];
            }
            shares[i] = Math.exp(sum);
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    /** Gradient descent over all cases at once: few cases, and no chance in it. */
    private static double[] fit(List<Case> cases) {
        double[] weights = new double[CLUES.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (Case one : cases) {
                double[] shares = shares(one, weights);
                double right = 0;
                for (int i = 0; i < shares.length; i++) {
                    right += one.right[i] ? shares[i] : 0;
                }
                for (int i = 0; i < shares.length; i++) {
                    double push = shares[i] - (one.right[i] ? shares[i] / right : 0);
                    for (int f = 0; f < weights.length; f++) {
                        slope[f] += push * one.clues.get(i)[f];
                    }
                }
            }
            for (int f = 0; f < weights.length; f++) {
                weights[f] -= RATE * (slope[f] / cases.size() + PENALTY * weights[f]);
            }
        }
        return weights;
    }
}
