package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;

/**
 * Scores the utterances found in a few articles against a key. A found witness is a keyed one if at least half of
 * the words of either are the other's too; the pairs of witnesses that stand in one utterance are compared.
 */
public final class SpeechScorer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double HALF = 0.5;

    private final List<Article> articles;
    private final List<SpeechLine> key;
    private final List<Statement> statements;
    private final Map<ArticleId, List<Span>> words = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private SpeechScorer(List<Article> articles, List<SpeechLine> key, List<Statement> statements) {
        this.articles = articles;
        this.key = key;
        this.statements = statements;
        for (Article article : articles) {
            List<Span> spans = new ArrayList<>();
            Matcher matcher = WORD.matcher(article.text().characters());
            while (matcher.find()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
            words.put(article.id(), spans);
        }
    }

    /** Two lines of a key, the first before the second. */
    private record LinePair(SpeechLine first, SpeechLine second) {

        boolean isQuoted() {
            return first.isQuoted() && second.isQuoted();
        }

        boolean has(SpeechLine line) {
            return first.equals(line) || second.equals(line);
        }
    }

    /** Two witnesses that were found to give one utterance, with the pair of the key that they are. */
    private record FoundPair(Witness first, Witness second, Optional<LinePair> keyed) {

        boolean isQuoted() {
            return first.rendering() != Rendering.PARAPHRASED && second.rendering() != Rendering.PARAPHRASED;
        }
    }

    /**
     * Scores one set.
     *
     * @param articles in the order in which the key counts them
     * @param statements that were found in them
     */
    public static SpeechScore score(
            List<Article> articles, List<SpeechLine> key, List<Statement> statements, List<Utterance> found) {
        return new SpeechScorer(articles, key, statements).score(found);
    }

    private SpeechScore score(List<Utterance> utterances) {
        Set<LinePair> gold = goldPairs();
        List<FoundPair> found = new ArrayList<>();
        utterances.forEach(utterance -> found.addAll(pairs(utterance, gold)));
        Set<LinePair> read = gold.stream()
                .filter(pair -> isRead(pair.first()) && isRead(pair.second()))
                .collect(Collectors.toSet());
        Set<LinePair> quoted = gold.stream().filter(LinePair::isQuoted).collect(Collectors.toSet());
        List<FoundPair> foundQuoted = found.stream().filter(FoundPair::isQuoted).toList();
        List<Score> differences = new ArrayList<>();
        for (Utterance utterance : utterances) {
            differences.addAll(differences(utterance, gold));
        }
        remarkOnPairs(found, gold);
        return new SpeechScore(
                score(found, gold), score(found, read), score(foundQuoted, quoted), Score.sum(differences), remarks);
    }

    private List<FoundPair> pairs(Utterance utterance, Set<LinePair> gold) {
        List<Witness> witnesses = utterance.witnesses();
        List<FoundPair> pairs = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                Optional<LinePair> keyed = pair(lineOf(witnesses.get(i)), lineOf(witnesses.get(j)));
                pairs.add(new FoundPair(witnesses.get(i), witnesses.get(j), keyed.filter(gold::contains)));
            }
        }
        return pairs;
    }

    /** A keyed pair that is found twice counts as right once. */
    private static Score score(List<FoundPair> found, Set<LinePair> gold) {
        Set<LinePair> met = new HashSet<>();
        found.forEach(pair -> pair.keyed().ifPresent(met::add));
        int right = met.size();
        met.retainAll(gold);
        return new Score(found.size(), right, gold.size(), met.size());
    }

    private void remarkOnPairs(List<FoundPair> found, Set<LinePair> gold) {
        for (FoundPair pair : found) {
            if (pair.keyed().isEmpty()) {
                remarks.add("wrong: %s | %s".formatted(text(pair.first()), text(pair.second())));
            }
        }
        for (SpeechLine line : key) {
            boolean isFound =
                    found.stream().flatMap(pair -> pair.keyed().stream()).anyMatch(pair -> pair.has(line));
            if (!isFound && gold.stream().anyMatch(pair -> pair.has(line))) {
                remarks.add("missed%s %s %s: %s"
                        .formatted(isRead(line) ? "" : " (not read)", line.utterance(), line.rendering(), text(line)));
            }
        }
    }

    private Set<LinePair> goldPairs() {
        Set<LinePair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < key.size(); i++) {
            for (int j = i + 1; j < key.size(); j++) {
                SpeechLine one = key.get(i);
                if (one.isWitness() && one.utterance().equals(key.get(j).utterance())) {
                    pairs.add(new LinePair(one, key.get(j)));
                }
            }
        }
        return pairs;
    }

    /** In the order of the key; empty if they are not two. */
    private Optional<LinePair> pair(Optional<SpeechLine> one, Optional<SpeechLine> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        boolean inOrder = key.indexOf(one.get()) < key.indexOf(other.get());
        return Optional.of(inOrder ? new LinePair(one.get(), other.get()) : new LinePair(other.get(), one.get()));
    }

    /** Of each witness that is keyed in one utterance with the fullest. */
    private List<Score> differences(Utterance utterance, Set<LinePair> gold) {
        List<Score> scores = new ArrayList<>();
        Optional<SpeechLine> fullest = lineOf(utterance.fullest());
        for (Witness witness :
                utterance.witnesses().subList(1, utterance.witnesses().size())) {
            Optional<SpeechLine> line = lineOf(witness);
            if (pair(fullest, line).filter(gold::contains).isPresent()) {
                scores.add(differences(utterance.fullest(), witness, line.orElseThrow()));
            }
        }
        return scores;
    }

    private Score differences(Witness fullest, Witness witness, SpeechLine line) {
        Set<String> gold = new TreeSet<>(line.differences());
        gold.add(line.rendering());
        Set<String> found = new EditKinds(
                        witness,
                        article(fullest.article()).text(),
                        article(witness.article()).text())
                .names();
        if (!gold.equals(found)) {
            remarks.add("differs %s %s, key %s: %s | %s"
                    .formatted(line.utterance(), found, gold, text(fullest), text(witness)));
        }
        return Score.exact(gold, found);
    }

    private Optional<SpeechLine> lineOf(Witness witness) {
        BitSet found = words(witness.article(), witness.content());
        Optional<SpeechLine> best = Optional.empty();
        double most = 0;
        for (SpeechLine line : key) {
            ArticleId article = articles.get(line.article()).id();
            if (line.isWitness() && article.equals(witness.article())) {
                BitSet keyed = words(article, line.spans());
                double share = (double) common(found, keyed) / Math.max(found.cardinality(), keyed.cardinality());
                if (share >= HALF && share > most) {
                    most = share;
                    best = Optional.of(line);
                }
            }
        }
        return best;
    }

    /** Whether some statement has half of its words. */
    private boolean isRead(SpeechLine line) {
        ArticleId article = articles.get(line.article()).id();
        BitSet keyed = words(article, line.spans());
        return statements.stream()
                .filter(statement -> statement.article().equals(article))
                .anyMatch(statement ->
                        common(words(article, statement.attribution().content()), keyed) >= HALF * keyed.cardinality());
    }

    private static int common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }

    private BitSet words(ArticleId article, List<Span> spans) {
        BitSet found = new BitSet();
        List<Span> all = words.getOrDefault(article, List.of());
        for (int at = 0; at < all.size(); at++) {
            Span word = all.get(at);
            if (spans.stream().anyMatch(word::overlaps)) {
                found.set(at);
            }
        }
        return found;
    }

    private Article article(ArticleId id) {
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String text(Witness witness) {
        return text(article(witness.article()), witness.content());
    }

    private String text(SpeechLine line) {
        return text(articles.get(line.article()), line.spans());
    }

    private String text(Article article, List<Span> spans) {
        List<String> parts =
                spans.stream().map(span -> article.text().slice(span)).toList();
        return "%d '%s'".formatted(articles.indexOf(article) + 1, String.join(" || ", parts));
    }
}
