package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.score.Score;

/**
 * Holds the positions found in a passage against a key. A position is right if its party, its issue and its
 * attitude are the key's. Its party is the key's if the words for the one and for the other share a word that is
 * not said of everybody, be they those at the place or a name of the entity found. Two who hold it in one breath
 * are one line of the key: whoever else is found for the same line counts for nothing.
 */
public final class PositionScorer {

    private static final Set<String> COMMON = Set.of(
            "the",
            "of",
            "a",
            "an",
            "and",
            "s",
            "government",
            "governments",
            "leader",
            "leaders",
            "president",
            "side",
            "official",
            "officials",
            "minister",
            "foreign",
            "in",
            "for",
            "spokesman",
            "one",
            "both",
            "council");
    private static final Set<String> SPEAKER =
            Set.of("i", "we", "my", "our", "us", "me", "you", "it", "they", "he", "she");
    private static final int STEM = 4;

    private final Dossier dossier;
    private final SourceText text;

    /**
     * What came of one passage.
     *
     * @param whole party, issue and attitude
     * @param withoutIssue party and attitude
     * @param issue of those that agree in party and attitude, and so the three that follow
     * @param remarks a line each
     */
    public record Outcome(
            Score whole, Score withoutIssue, Score issue, Score strength, Score word, List<String> remarks) {}

    private record Pair(PositionKey.Line line, Position position) {}

    private PositionScorer(Dossier dossier) {
        this.dossier = dossier;
        this.text = dossier.articles().get(0).text();
    }

    /**
     * Scores the positions of one passage.
     *
     * @param dossier of the passage alone
     */
    public static Outcome score(Dossier dossier, PositionKey.Passage passage) {
        return new PositionScorer(dossier).score(passage.positions());
    }

    private Outcome score(List<PositionKey.Line> lines) {
        List<Position> found = dossier.negotiation().positions();
        List<Pair> whole = pairs(
                lines,
                found,
                (line, position) -> isAttitude(line, position) && line.issue().equals(position.issue()));
        List<Pair> loose = new ArrayList<>(whole);
        loose.addAll(pairs(
                lines.stream()
                        .filter(line ->
                                whole.stream().noneMatch(pair -> pair.line().equals(line)))
                        .toList(),
                found.stream()
                        .filter(position ->
                                whole.stream().noneMatch(pair -> pair.position().equals(position)))
                        .toList(),
                this::isAttitude));
        int issues = whole.size();
        int strengths = (int) loose.stream()
                .filter(pair ->
                        pair.line().strength() == pair.position().stance().strength())
                .count();
        int words = (int) loose.stream()
                .filter(pair -> pair.line().word() == pair.position().word().kind())
                .count();
        return new Outcome(
                new Score(counted(found, whole), whole.size(), lines.size(), whole.size()),
                new Score(counted(found, loose), loose.size(), lines.size(), loose.size()),
                Score.share(issues, loose.size()),
                Score.share(strengths, loose.size()),
                Score.share(words, loose.size()),
                remarks(lines, found, whole, loose));
    }

    /** Without those that say once more, of another who holds it too, what a line of the key says of both. */
    private int counted(List<Position> found, List<Pair> pairs) {
        return (int) found.stream()
                .filter(position ->
                        pairs.stream().anyMatch(pair -> pair.position().equals(position))
                                || pairs.stream().noneMatch(pair -> isFellow(pair, position)))
                .count();
    }

    private boolean isFellow(Pair pair, Position position) {
        return pair.position().words().equals(position.words())
                && isAttitude(pair.line(), position)
                && pair.position().issue().equals(position.issue());
    }

    private boolean isAttitude(PositionKey.Line line, Position position) {
        return line.attitude() == position.stance().attitude() && isParty(line, position.holder());
    }

    private static List<Pair> pairs(
            List<PositionKey.Line> lines, List<Position> found, BiPredicate<PositionKey.Line, Position> same) {
        List<Position> left = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (PositionKey.Line line : lines) {
            Optional<Position> met =
                    left.stream().filter(position -> same.test(line, position)).findFirst();
            met.ifPresent(position -> {
                pairs.add(new Pair(line, position));
                left.remove(position);
            });
        }
        return pairs;
    }

    private boolean isParty(PositionKey.Line line, Holder holder) {
        String here = text.slice(holder.words());
        boolean unnamed = SPEAKER.contains(line.party().orElse("I").toLowerCase(Locale.ROOT));
        if (unnamed) {
            return SPEAKER.contains(here.toLowerCase(Locale.ROOT))
                    || holder.party().isEmpty();
        }
        Set<String> wanted = words(line.party().orElse(""));
        return Stream.concat(Stream.of(here), names(holder))
                .map(PositionScorer::words)
                .anyMatch(words -> words.stream().anyMatch(wanted::contains));
    }

    private Stream<String> names(Holder holder) {
        return Stream.concat(holder.party().stream(), holder.actor().stream()).flatMap(this::names);
    }

    private Stream<String> names(EntityId id) {
        return dossier.findEntity(id).stream()
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.name()),
                        entity.mentions().stream()
                                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                                .map(mention -> text.slice(mention.span()))));
    }

    /** The first letters of each word, so that "Kestrian" is "Kestria"; those said of everybody only if there are no others. */
    private static Set<String> words(String name) {
        Set<String> all = Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        Set<String> telling = new HashSet<>(all);
        telling.removeAll(COMMON);
        return (telling.isEmpty() ? all : telling)
                .stream()
                        .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                        .collect(Collectors.toSet());
    }

    private List<String> remarks(
            List<PositionKey.Line> lines, List<Position> found, List<Pair> whole, List<Pair> loose) {
        List<String> remarks = new ArrayList<>();
        for (PositionKey.Line line : lines) {
            if (whole.stream().noneMatch(pair -> pair.line().equals(line))) {
                boolean near = loose.stream().anyMatch(pair -> pair.line().equals(line));
                remarks.add("%s %s | %s %s | %s"
                        .formatted(
                                near ? "ISSUE " : "MISSED",
                                line.party().orElse("-"),
                                line.issue(),
                                line.attitude(),
                                line.words()));
            }
        }
        for (Position position : found) {
            if (whole.stream().noneMatch(pair -> pair.position().equals(position))) {
                boolean near = loose.stream().anyMatch(pair -> pair.position().equals(position));
                remarks.add("%s %s | %s %s | %s"
                        .formatted(
                                near ? "as    " : "EXTRA ",
                                text.slice(position.holder().words()),
                                position.issue(),
                                position.stance().attitude(),
                                text.slice(position.words())));
            }
        }
        loose.forEach(pair -> off(pair).ifPresent(remarks::add));
        return remarks;
    }

    /** Where strength or word are others than the key's. */
    private static Optional<String> off(Pair pair) {
        boolean strength = pair.line().strength() == pair.position().stance().strength();
        boolean word = pair.line().word() == pair.position().word().kind();
        return strength && word
                ? Optional.empty()
                : Optional.of("off    %s %s, found %s %s | %s"
                        .formatted(
                                pair.line().strength(),
                                pair.line().word(),
                                pair.position().stance().strength(),
                                pair.position().word().kind(),
                                pair.line().words()));
    }
}
