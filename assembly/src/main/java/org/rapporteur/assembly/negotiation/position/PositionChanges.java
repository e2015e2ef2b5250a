package org.rapporteur.assembly.negotiation.position;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * What one party is said to hold on one issue, from one article to the next in order of time: which of its words
 * are new. Positions whose time is not known are left out; two of one day are not ordered, and not compared.
 */
final class PositionChanges {

    private final Material material;

    private PositionChanges(Material material) {
        this.material = material;
    }

    private record Topic(EntityId party, IssueId issue) {}

    /** By party and issue, then in order of time. */
    static List<PositionChange> of(Material material, List<Position> positions) {
        Map<Topic, List<Position>> topics = new LinkedHashMap<>();
        for (Position position : positions) {
            boolean dated = position.window().flatMap(window -> window.from()).isPresent();
            position.holder()
                    .party()
                    .filter(party -> dated && !position.issue().equals(IssueId.OTHER))
                    .ifPresent(party -> topics.computeIfAbsent(
                                    new Topic(party, position.issue()), topic -> new ArrayList<>())
                            .add(position));
        }
        PositionChanges changes = new PositionChanges(material);
        return topics.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Topic, List<Position>> entry) ->
                                entry.getKey().party())
                        .thenComparing(entry -> entry.getKey().issue()))
                .flatMap(entry -> changes.of(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private List<PositionChange> of(Topic topic, List<Position> positions) {
        TreeMap<LocalDateTime, List<Position>> byTime = new TreeMap<>();
        positions.forEach(position -> position.window()
                .flatMap(window -> window.from())
                .ifPresent(from ->
                        byTime.computeIfAbsent(from, time -> new ArrayList<>()).add(position)));
        List<PositionChange> found = new ArrayList<>();
        List<Position> before = List.of();
        for (List<Position> now : byTime.values()) {
            for (Position later : now) {
                List<Position> known = before;
                boolean same = known.stream().anyMatch(earlier -> isSame(earlier, later));
                if (!known.isEmpty() && !same) {
                    found.add(change(topic, known.get(known.size() - 1), later));
                }
            }
            before = now;
        }
        return found;
    }

    private boolean isSame(Position earlier, Position later) {
        return earlier.stance().attitude() == later.stance().attitude()
                && earlier.stance().strength() == later.stance().strength()
                && earlier.stance().condition().isPresent()
                        == later.stance().condition().isPresent()
                && newWords(earlier, later).isEmpty();
    }

    private PositionChange change(Topic topic, Position earlier, Position later) {
        return new PositionChange(topic.party(), topic.issue(), earlier, later, newWords(earlier, later));
    }

    /** Those of the later words, runs of them together, that the earlier do not have; marks count for nothing. */
    private List<Span> newWords(Position earlier, Position later) {
        Set<String> had = tokens(earlier.article()).within(earlier.words()).stream()
                .map(PositionChanges::folded)
                .collect(Collectors.toSet());
        Tokens tokens = tokens(later.article());
        List<Span> runs = new ArrayList<>();
        int last = -2;
        for (Token token : tokens.within(later.words())) {
            boolean word = Character.isLetterOrDigit(token.form().codePointAt(0))
                    && !later.holder().words().contains(token.span());
            if (word && !had.contains(folded(token))) {
                boolean goesOn = last == token.index() - 1;
                Span span = goesOn ? runs.remove(runs.size() - 1).cover(token.span()) : token.span();
                runs.add(span);
                last = token.index();
            }
        }
        return runs;
    }

    private static String folded(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private Tokens tokens(ArticleId article) {
        return material.wordingOf(article).tokens();
    }
}
