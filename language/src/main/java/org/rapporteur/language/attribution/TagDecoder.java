package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.TaggedRun;

/**
 * Reads attributions off the encoder's scores: the best path of tags that the grammar of tags allows,
 * then for each source and each content the cue that its words together point to.
 */
public final class TagDecoder {

    private static final int SOURCE = 0;
    private static final int CUE = 1;

    /** A cue far from the rest must not outweigh all the words that agree; so an arc counts no less. */
    private static final double NO_ARC = -9;

    /** A run whose words all but refuse every cue hangs on none. */
    private static final double LOOSE = -7;

    /** A source that points to a second cue better than this is that cue's source too. */
    private static final double SHARED = -4;
    /** In words; links do not reach further than a window. */
    private static final int LINK_REACH = 256;

    /** In order of cue, then the contents that hang on none. */
    public List<TaggedAttribution> decode(Encoding encoding) {
        int[] path = bestPath(encoding);
        List<TaggedRun> runs = TaggedRun.of(path, encoding.words());
        List<TaggedRun> cues = ofKind(runs, CUE);
        Map<TaggedRun, List<TaggedRun>> hanging = new HashMap<>();
        List<TaggedAttribution> loose = new ArrayList<>();
        for (TaggedRun run : runs) {
            if (run.kind() != CUE) {
                Optional<TaggedRun> cue = best(near(cues, run), found -> pointing(run, found, encoding), LOOSE);
                cue.ifPresent(found -> hanging.computeIfAbsent(found, unseen -> new ArrayList<>())
                        .add(run));
                if (cue.isEmpty() && run.kind() != SOURCE) {
                    loose.add(new TaggedAttribution(
                            Optional.empty(), Optional.empty(), List.of(run.span()), confidence(encoding, path, run)));
                }
            }
        }
        List<TaggedRun> sources = ofKind(runs, SOURCE);
        List<TaggedAttribution> found = new ArrayList<>();
        for (TaggedRun cue : cues) {
            List<TaggedRun> own = hanging.getOrDefault(cue, List.of());
            found.add(join(cue, withSharedSource(own, cue, sources, encoding), encoding, path));
        }
        found.addAll(loose);
        return found;
    }

    private static List<TaggedRun> ofKind(List<TaggedRun> runs, int kind) {
        return runs.stream().filter(run -> run.kind() == kind).toList();
    }

    /** Those of some runs in reading order that a link could reach. */
    private static List<TaggedRun> near(List<TaggedRun> runs, TaggedRun place) {
        int from = firstBehind(runs, place.firstWord() - LINK_REACH);
        int to = firstBehind(runs, place.endWord() + LINK_REACH);
        return runs.subList(from, to);
    }

    private static int firstBehind(List<TaggedRun> runs, int word) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).firstWord() > word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The run of the greatest score above a bound; of equals the first. */
    private static Optional<TaggedRun> best(List<TaggedRun> runs, ToDoubleFunction<TaggedRun> scoring, double bound) {
        Optional<TaggedRun> best = Optional.empty();
        double bestScore = bound;
        for (TaggedRun run : runs) {
            double score = scoring.applyAsDouble(run);
            if (score > bestScore) {
                best = Optional.of(run);
                bestScore = score;
            }
        }
        return best;
    }

    /** The spans of one kind as tagged, whatever they hang on: 0 sources, 1 cues, 2 contents. */
    public List<Span> spans(Encoding encoding, int kind) {
        int[] path = bestPath(encoding);
        return TaggedRun.of(path, encoding.words()).stream()
                .filter(run -> run.kind() == kind)
                .map(TaggedRun::span)
                .toList();
    }

    private static int[] bestPath(Encoding encoding) {
        return encoding.attributionTransitions().bestPath(encoding.words().size(), encoding::attribution);
    }

    /**
     * What hangs on a cue, and, for a content that came without a source, the source of another cue whose
     * words point to this one too: "she said one thing and added another".
     */
    private static List<TaggedRun> withSharedSource(
            List<TaggedRun> own, TaggedRun cue, List<TaggedRun> sources, Encoding encoding) {
        if (own.isEmpty() || own.stream().anyMatch(run -> run.kind() == SOURCE)) {
            return own;
        }
        List<TaggedRun> all = new ArrayList<>(own);
        best(near(sources, cue), source -> pointing(source, cue, encoding), SHARED)
                .ifPresent(all::add);
        return all;
    }

    private static TaggedAttribution join(TaggedRun cue, List<TaggedRun> hanging, Encoding encoding, int[] path) {
        Optional<TaggedRun> source = hanging.stream()
                .filter(run -> run.kind() == SOURCE)
                .max(Comparator.<TaggedRun>comparingDouble(run -> pointing(run, cue, encoding))
                        .thenComparingInt(run -> -distance(run, cue)));
        List<TaggedRun> contents =
                hanging.stream().filter(run -> run.kind() != SOURCE).toList();
        double confidence = contents.stream()
                .mapToDouble(run -> confidence(encoding, path, run))
                .average()
                .orElse(confidence(encoding, path, cue));
        return new TaggedAttribution(
                source.map(TaggedRun::span),
                Optional.of(cue.span()),
                contents.stream().map(TaggedRun::span).toList(),
                confidence);
    }

    /** Mean over the run's words of the best arc into the cue. */
    private static double pointing(TaggedRun run, TaggedRun cue, Encoding encoding) {
        double sum = 0;
        for (int word = run.firstWord(); word < run.endWord(); word++) {
            double best = NO_ARC;
            for (Arc arc : encoding.arcs(word)) {
                if (cue.firstWord() <= arc.word() && arc.word() < cue.endWord()) {
                    best = Math.max(best, arc.logProbability());
                }
            }
            sum += best;
        }
        return sum / (run.endWord() - run.firstWord());
    }

    private static int distance(TaggedRun one, TaggedRun other) {
        return one.firstWord() < other.firstWord()
                ? other.firstWord() - one.endWord()
                : one.firstWord() - other.endWord();
    }

    /** Mean probability of the tags on the path, each word taken by itself. */
    private static double confidence(Encoding encoding, int[] path, TaggedRun run) {
        double sum = 0;
        for (int word = run.firstWord(); word < run.endWord(); word++) {
            sum += probability(encoding.attribution(word), path[word]);
        }
        return Math.min(1, sum / (run.endWord() - run.firstWord()));
    }

    private static double probability(float[] scores, int tag) {
        double all = 0;
        for (float score : scores) {
            all += Math.exp(score - scores[tag]);
        }
        return 1 / all;
    }
}
