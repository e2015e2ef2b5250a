package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.Scores;

/** What is counted once for all the mentions of an article. */
final class Likeness {

    private static final MentionKind[] KINDS = MentionKind.values();
    private static final double MANY = 3;

    /** By mention: the probability of each kind. */
    private final double[][] kinds;

    private final Map<String, Integer> heads = new HashMap<>();
    private final Set<Integer> opening = new HashSet<>();

    Likeness(Encoding encoding, List<Profile> profiles) {
        this.kinds = new double[profiles.size()][KINDS.length];
        int sentence = -1;
        for (Profile profile : profiles) {
            int index = profile.mention().index();
            Scores<MentionKind> scores = encoding.kinds(profile.encoderWord());
            for (int kind = 0; kind < KINDS.length; kind++) {
                kinds[index][kind] = Math.exp(scores.of(KINDS[kind]));
            }
            if (!profile.isPronoun()) {
                heads.merge(profile.wording().head(), 1, Integer::sum);
            }
            if (profile.place().sentence() != sentence) {
                opening.add(index);
            }
            sentence = profile.place().sentence();
        }
    }

    /** The probability that both are of one kind; 1 is certain. */
    double ofKinds(Profile some, Profile other) {
        double[] one = kinds[some.mention().index()];
        double[] two = kinds[other.mention().index()];
        double sum = 0;
        for (int kind = 1; kind < KINDS.length; kind++) {
            sum += one[kind] * two[kind];
        }
        double named = (1 - one[0]) * (1 - two[0]);
        return named < 0.01 ? 0.5 : sum / named;
    }

    /** The probability that it is no mention at all. */
    double none(Profile profile) {
        return kinds[profile.mention().index()][0];
    }

    double probability(Profile profile, MentionKind kind) {
        double named = 1 - none(profile);
        for (int place = 0; place < KINDS.length; place++) {
            if (KINDS[place] == kind) {
                return named < 0.01 ? 0 : kinds[profile.mention().index()][place] / named;
            }
        }
        throw new IllegalStateException("no such kind: " + kind);
    }

    /** The first mention of its sentence. */
    boolean opensSentence(Profile profile) {
        return opening.contains(profile.mention().index());
    }

    /** How often its head stands in the article, as a logarithm. */
    double often(Profile profile) {
        return profile.isPronoun()
                ? 0
                : Math.log(heads.getOrDefault(profile.wording().head(), 1)) / MANY;
    }
}
