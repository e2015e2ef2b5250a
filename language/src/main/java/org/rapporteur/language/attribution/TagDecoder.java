package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** In order of cue, then the contents that hang on none. */
    public List<TaggedAttribution> decode(Encoding encoding) {
        int[] path = bestPath(encoding);
        List<TaggedRun> runs = TaggedRun.of(path, encoding.words());
        List<TaggedRun> cues = runs.stream().filter(run -> run.kind() == CUE).toList();
        Map<Integer, List<TaggedRun>> hanging = new TreeMap<>();
        List<TaggedAttribution> loose = new ArrayList<>();
        for (TaggedRun run : runs) {
            if (run.kind() != CUE) {
                int cue = cueOf(run, cues, encoding);
                if (cue >= 0) {
                    hanging.computeIfAbsent(cue, unseen -> new ArrayList<>()).add(run);
                } else if (run.kind() != SOURCE) {
                    loose.add(new TaggedAttribution(
                            Optional.empty(), Optional.empty(), List.of(run.span()), confidence(encoding, path, run)));
                }
            }
        }
        List<TaggedAttribution> found = new ArrayList<>();
        for (int cue = 0; cue < cues.size(); cue++) {
            found.add(join(cues.get(cue), hanging.getOrDefault(cue, List.of()), encoding, path));
        }
        found.addAll(loose);
        return found;
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

    private static int cueOf(TaggedRun run, List<TaggedRun> cues, Encoding encoding) {
        int best = -1;
        double bestScore = LOOSE;
        for (int cue = 0; cue < cues.size(); cue++) {
            double score = pointing(run, cues.get(cue), encoding);
            if (score > bestScore) {
                best = cue;
                bestScore = score;
            }
        }
        return best;
    }

    /** Mean over the run's words of the best arc into the cue. */
    private static double pointing(TaggedRun run, TaggedRun cue, Encoding encoding) {
        double sum = 0;
        for (int word = run.firstWord(); word < run.endWord(); word++) {
            double best = NO_ARC;
            for (Arc arc : encoding.arcs(word)) {
                if (cue.firstWord() <= arc.cueWord() && arc.cueWord() < cue.endWord()) {
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
