package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.GoldName;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.AttributionTag;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.NameTag;

/** What the model says by itself, without the rules of language: the best path of its tags, and its links. */
@SuppressWarnings("EnumOrdinal") // the encoder's contract is that scores stand by ordinal
final class ModelAlone {

    /** A run of words with one kind of tag, named by the tag that begins it. */
    private record Run(int kind, int begin, int end) {}

    private ModelAlone() {}

    static List<GoldName> names(Encoding encoding) {
        int[] path = encoding.nameTransitions().bestPath(encoding.words().size(), encoding::names);
        List<GoldName> names = new ArrayList<>();
        for (Run run : runs(path)) {
            Span span = span(encoding, run);
            switch (NameTag.values()[run.kind()]) {
                case PERSON_BEGIN -> names.add(new GoldName(span, EntityKind.PERSON));
                case ORGANISATION_BEGIN -> names.add(new GoldName(span, EntityKind.ORGANISATION));
                case PLACE_BEGIN -> names.add(new GoldName(span, EntityKind.PLACE));
                case GROUP_BEGIN -> names.add(new GoldName(span, EntityKind.GROUP));
                default -> {}
            }
        }
        return names;
    }

    /** One for each cue that a content hangs on. */
    static List<AttributionSpans> attributions(Encoding encoding) {
        int[] path = encoding.attributionTransitions().bestPath(encoding.words().size(), encoding::attribution);
        List<Run> runs = runs(path);
        List<Run> cues = runs.stream()
                .filter(run -> run.kind() == AttributionTag.CUE_BEGIN.ordinal())
                .toList();
        List<List<Span>> sources = new ArrayList<>();
        List<List<Span>> contents = new ArrayList<>();
        cues.forEach(cue -> {
            sources.add(new ArrayList<>());
            contents.add(new ArrayList<>());
        });
        for (Run run : runs) {
            if (run.kind() != AttributionTag.CUE_BEGIN.ordinal() && !cues.isEmpty()) {
                boolean source = run.kind() == AttributionTag.SOURCE_BEGIN.ordinal();
                (source ? sources : contents).get(cueOf(encoding, run, cues)).add(span(encoding, run));
            }
        }
        List<AttributionSpans> attributions = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                attributions.add(
                        new AttributionSpans(sources.get(i), List.of(span(encoding, cues.get(i))), contents.get(i)));
            }
        }
        return attributions;
    }

    private static int cueOf(Encoding encoding, Run run, List<Run> cues) {
        int best = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cues.size(); i++) {
            double sum = 0;
            for (int word = run.begin(); word < run.end(); word++) {
                sum += link(encoding.arcs(word), cues.get(i));
            }
            if (sum > greatest) {
                greatest = sum;
                best = i;
            }
        }
        return best;
    }

    private static double link(List<Arc> arcs, Run cue) {
        return arcs.stream()
                .filter(arc -> cue.begin() <= arc.cueWord() && arc.cueWord() < cue.end())
                .mapToDouble(Arc::logProbability)
                .max()
                .orElse(Encoding.FAR);
    }

    /** Begins are odd, insides even, outside 0, in every head. */
    private static List<Run> runs(int[] path) {
        List<Run> runs = new ArrayList<>();
        int word = 0;
        while (word < path.length) {
            int begin = word;
            int kind = path[word];
            word++;
            if (kind % 2 == 1) {
                while (word < path.length && path[word] == kind + 1) {
                    word++;
                }
                runs.add(new Run(kind, begin, word));
            }
        }
        return runs;
    }

    private static Span span(Encoding encoding, Run run) {
        return encoding.words().get(run.begin()).cover(encoding.words().get(run.end() - 1));
    }
}
