package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.assembly.copy.CopyIndex;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.NewsCluster;
import org.rapporteur.evaluation.key.CopyKey;
import org.rapporteur.evaluation.key.CopyPair;
import org.rapporteur.evaluation.key.CopyScore;
import org.rapporteur.evaluation.key.CopyScorer;
import org.rapporteur.evaluation.key.FoundCopy;
import org.rapporteur.evaluation.key.Stretch;
import org.rapporteur.evaluation.score.Score;

/** Which articles share text, and which text: all of News-cluster as a stream, 100 pairs of it judged. */
final class CopiesTask implements Task {

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public String about() {
        return "which of 100 pairs of articles share text, which text, and who had it first";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(bench.options().data().resolve("news-cluster"))) {
            return List.of();
        }
        Corpus<NewsCluster.Told> corpus = NewsCluster.read(bench.options().data());
        Map<String, SourceText> texts = corpus.texts().stream()
                .collect(Collectors.toMap(
                        NewsCluster.Told::id, told -> told.article().text()));
        CopyKey key = CopyKey.parse(key());
        Map<Set<String>, Found> found = found(corpus);
        List<Figure> figures = new ArrayList<>();
        for (boolean held : new boolean[] {false, true}) {
            List<CopyPair> pairs = key.pairs().stream()
                    .filter(pair -> pair.held() == held && fits(bench, key, texts, pair))
                    .toList();
            Corpus<CopyPair> half = new Corpus<>("news-cluster-" + (held ? "held" : "tune"), corpus.digest(), pairs);
            figures.addAll(figures(bench, half, pair -> score(bench, texts, pair, found)));
        }
        Set<Set<String>> judged = key.pairs().stream()
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        List<Set<String>> others =
                found.keySet().stream().filter(ids -> !judged.contains(ids)).toList();
        bench.say("  %d pairs found that the key does not judge".formatted(others.size()));
        others.forEach(
                ids -> bench.list("  not judged: " + ids.stream().sorted().toList()));
        return figures;
    }

    /** A pair as it was found, the earlier of the two first. */
    private record Found(String first, String second, Copy copy) {

        /** As the key has it: the lesser id first. */
        FoundCopy asIn(CopyPair pair) {
            boolean turned = !first.equals(pair.first());
            List<Stretch> told = copy.shared().stream()
                    .filter(text -> !text.quoted())
                    .map(text -> turned
                            ? new Stretch(text.second(), text.first())
                            : new Stretch(text.first(), text.second()))
                    .toList();
            return new FoundCopy(copy.original().map(id -> id.equals(copy.first()) ? first : second), told);
        }
    }

    private static Map<Set<String>, Found> found(Corpus<NewsCluster.Told> corpus) {
        CopyIndex index = new CopyIndex();
        Map<ArticleId, String> ids = new HashMap<>();
        Map<Set<String>, Found> found = new HashMap<>();
        for (NewsCluster.Told told : corpus.texts()) {
            ids.put(told.article().id(), told.id());
            for (Copy copy : index.add(told.article())) {
                String first = ids.getOrDefault(copy.first(), "");
                found.put(new HashSet<>(List.of(first, told.id())), new Found(first, told.id(), copy));
            }
        }
        return found;
    }

    private static CopyScore score(
            Bench bench, Map<String, SourceText> texts, CopyPair pair, Map<Set<String>, Found> found) {
        Optional<FoundCopy> copy = Optional.ofNullable(found.get(Set.of(pair.first(), pair.second())))
                .map(there -> there.asIn(pair));
        CopyScore score = new CopyScorer(text(texts, pair.first()), text(texts, pair.second())).score(pair, copy);
        if (!pair.held()) {
            list(bench, pair, copy, score);
        }
        return score;
    }

    private static SourceText text(Map<String, SourceText> texts, String id) {
        return Objects.requireNonNull(texts.get(id), id);
    }

    private static void list(Bench bench, CopyPair pair, Optional<FoundCopy> copy, CopyScore score) {
        bench.list("  %s %s %s: words %.3f of what was found, %.3f of what is there; original %s for %s"
                .formatted(
                        pair.first(),
                        pair.second(),
                        pair.shares() == copy.isPresent() ? "right" : pair.shares() ? "MISSED" : "MADE UP",
                        score.words().precision(),
                        score.words().recall(),
                        copy.flatMap(FoundCopy::original).orElse("-"),
                        pair.wire() ? "a wire's" : pair.original().orElse("-")));
        if (score.words().precision() < 1 || score.words().recall() < 1) {
            bench.list("    key   " + pair.told());
            bench.list("    found " + copy.map(FoundCopy::told).orElse(List.of()));
        }
    }

    private List<Figure> figures(Bench bench, Corpus<CopyPair> half, Function<CopyPair, CopyScore> scorer) {
        List<CopyScore> scores = half.texts().stream().map(scorer).toList();
        List<Score> pairs = scores.stream().map(CopyScore::pair).toList();
        List<Score> words = scores.stream().map(CopyScore::words).toList();
        List<Score> directions = scores.stream().map(CopyScore::direction).toList();
        return List.of(
                bench.figure(this, half, "pair-precision", pairs, Score::precision),
                bench.figure(this, half, "pair-recall", pairs, Score::recall),
                bench.figure(this, half, "word-precision", words, Score::precision),
                bench.figure(this, half, "word-recall", words, Score::recall),
                bench.figure(this, half, "original-precision", directions, Score::precision),
                bench.figure(this, half, "original-recall", directions, Score::recall));
    }

    private static boolean fits(Bench bench, CopyKey key, Map<String, SourceText> texts, CopyPair pair) {
        for (String id : List.of(pair.first(), pair.second())) {
            Optional<SourceText> text = Optional.ofNullable(texts.get(id));
            if (text.isEmpty() || !text.get().sha256().equals(key.sums().get(id))) {
                bench.say("  skipped: %s is not the text that the key is about".formatted(id));
                return false;
            }
        }
        return true;
    }

    private static String key() throws IOException {
        try (InputStream stream = CopiesTask.class.getResourceAsStream("copies-key.tsv")) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its copies-key.tsv");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
