package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.utterance.Resemblances.Resemblance;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Statement;

/**
 * Decides by what they mean which quotation a told piece renders: one of the same speaker and occasion that is near,
 * nearer than any other, and nearer to it than to anything else that its article tells. Nearness does not see who
 * denies and counts little how many, so that numbers must not contradict, nor a denial stand on one side only of
 * what is else said in the same words.
 */
final class Paraphrases {

    /** Less is near to nothing else. */
    private static final double NEAR = 0.42;

    private static final double NEAREST = 0.6;

    private static final double FAR = 0.28;

    private static final int WORDS_MIN = 4;

    /** Evidence beside nearness: the lead over the next utterance, and over the article's next sentence. */
    private static final double OF_LEAD = 0.2;

    private static final double OF_LEAD_HERE = 0.4;

    private static final double LEAD_MAX = 0.5;

    private static final double LEAD_MIN = 0.05;

    /** What a number that both have adds, and what a denial costs that only one has. */
    private static final double COUNTED = 0.05;

    /** Of the weight of the words of either: with so many in common, who denies says the opposite. */
    private static final double ALIKE = 0.6;

    private static final Set<String> QUESTIONS =
            Set.of("whether", "what", "how", "who", "whom", "whose", "when", "why", "where", "which");

    private static final Set<CueKind> NO_SAYING = Set.of(CueKind.PERCEPTION, CueKind.THOUGHT);

    private final QuotedVoices voices;
    private final Map<ArticleId, List<Piece>> toldIn;
    private final Groups groups;
    private final Resemblances resemblances;
    private final Material material;
    private final NearMeanings meanings;
    private final Verbs verbs;

    Paraphrases(List<Piece> pieces, Groups groups, Resemblances resemblances, Material material) {
        List<Piece> told =
                pieces.stream().filter(piece -> piece.kind() == Piece.Kind.TOLD).toList();
        this.voices = new QuotedVoices(pieces);
        this.toldIn = told.stream().collect(Collectors.groupingBy(Piece::article));
        this.groups = groups;
        this.resemblances = resemblances;
        this.material = material;
        this.verbs = new Verbs(material);
        this.meanings = new NearMeanings(material, pieces);
    }

    /** A quoted piece that another may render. */
    private record Candidate(Piece quoted, double nearness, Tie tie) {

        Candidate nearer(Candidate other) {
            return other.nearness > nearness ? other : this;
        }
    }

    /** Empty if the evidence does not suffice. */
    Optional<Piece> likeliest(Piece piece) {
        Map<Integer, Candidate> byGroup = new TreeMap<>();
        for (Piece other : voices.near(piece)) {
            candidate(piece, other).ifPresent(near -> byGroup.merge(groups.of(other), near, Candidate::nearer));
        }
        List<Candidate> nearestFirst = new ArrayList<>(byGroup.values());
        nearestFirst.sort(Comparator.comparingDouble(Candidate::nearness).reversed());
        if (nearestFirst.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = nearestFirst.get(0);
        double second = nearestFirst.size() == 1 ? 0 : nearestFirst.get(1).nearness();
        return suffices(piece, first, first.nearness() - Math.max(0, second))
                ? Optional.of(first.quoted())
                : Optional.empty();
    }

    /** Whether the two are known to mean all but the same. */
    boolean areNear(Piece one, Piece other) {
        return meanings.of(one, other).filter(nearness -> nearness >= NEAREST).isPresent();
    }

    /** Whether one of the two is known to mean something else, whatever words they share. */
    boolean areFar(Piece one, Piece other) {
        return meanings.of(one, other).filter(nearness -> nearness < FAR).isPresent();
    }

    /** Who asks, sees or believes something does not say it. */
    boolean isSaying(Piece piece) {
        return piece.words().size() >= WORDS_MIN
                && verbs.areIn(piece)
                && !QUESTIONS.contains(piece.words().get(0).key())
                && cueKind(piece).filter(NO_SAYING::contains).isEmpty();
    }

    private static Optional<CueKind> cueKind(Piece piece) {
        return piece.statement()
                .map(Statement::attribution)
                .flatMap(said -> said.cue())
                .map(Cue::kind);
    }

    private Optional<Candidate> candidate(Piece piece, Piece other) {
        boolean apart = !other.isOfOnePassage(piece) && !other.overlaps(piece);
        boolean elsewhere = !piece.article().equals(other.article()) || other.isTurn();
        boolean oneOccasion = piece.setting().earlier() == other.setting().earlier();
        return apart && elsewhere && oneOccasion
                ? Tie.of(piece, other, material)
                        .flatMap(tie -> meanings.of(piece, other).map(nearness -> new Candidate(other, nearness, tie)))
                : Optional.empty();
    }

    private boolean suffices(Piece piece, Candidate candidate, double lead) {
        Piece other = candidate.quoted();
        double leadHere = candidate.nearness() - Math.max(0, nextHere(piece, other));
        boolean denied = Likeness.denies(piece.words())
                || cueKind(piece).filter(CueKind.DENIAL::equals).isPresent();
        boolean oneDenies = denied != Likeness.denies(other.words());
        double evidence = candidate.nearness()
                + OF_LEAD * Math.min(lead, LEAD_MAX)
                + OF_LEAD_HERE * Math.min(leadHere, LEAD_MAX)
                + (haveNumberInCommon(piece, other) ? COUNTED : 0)
                - (oneDenies ? COUNTED : 0);
        return candidate.nearness() >= NEAR
                && lead >= LEAD_MIN
                && leadHere >= LEAD_MIN
                && evidence >= candidate.tie().evidence()
                && other.words().size() >= WORDS_MIN
                && verbs.areIn(other)
                && OtherWords.agreeInNumbers(piece, other)
                && !(oneDenies && areAlike(piece, other));
    }

    /** How near to a quotation another sentence is that the same article tells. */
    private double nextHere(Piece piece, Piece other) {
        return toldIn.getOrDefault(piece.article(), List.of()).stream()
                .filter(next -> sentence(next) != sentence(piece))
                .flatMap(next -> meanings.of(next, other).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static int sentence(Piece piece) {
        return piece.words().get(0).sentence();
    }

    private static boolean haveNumberInCommon(Piece piece, Piece other) {
        Set<String> numbers = new HashSet<>(Likeness.numbers(piece.words()));
        numbers.retainAll(Likeness.numbers(other.words()));
        return !numbers.isEmpty();
    }

    private boolean areAlike(Piece piece, Piece other) {
        return resemblances.of(piece).stream()
                .filter(likely -> likely.other().equals(other))
                .mapToDouble(Resemblance::greaterShare)
                .anyMatch(share -> share >= ALIKE);
    }
}
