package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.key.EventKey.Line;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.Shares;

/**
 * Scores the events found in a few articles against a key. A mention of the key is found by one whose trigger stands in its words, of its kind
 * if there is one, each taken once. How well mentions are joined is measured among those that were found: how much of the event that each
 * is in is of its happening, and how much of the happening is in that event.
 */
public final class EventScorer {

    private final List<Article> articles;
    private final Map<EventMention, Integer> events = new LinkedHashMap<>();
    private final Set<EventMention> taken = new HashSet<>();
    private final Map<Line, EventMention> matched = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private EventScorer(List<Article> articles, List<Event> found) {
        this.articles = articles;
        for (int number = 0; number < found.size(); number++) {
            int event = number;
            found.get(number).mentions().forEach(mention -> events.put(mention, event));
        }
    }

    /**
     * Scores one key.
     *
     * @throws IllegalArgumentException if its words are not in their file
     */
    public static EventScore score(List<Article> articles, List<Line> key, List<Event> found) {
        return new EventScorer(articles, found).score(key);
    }

    private EventScore score(List<Line> key) {
        key.forEach(line -> take(line, mention -> mention.kind() == line.kind()));
        key.stream().filter(line -> !matched.containsKey(line)).forEach(line -> take(line, mention -> true));
        List<Score> found = new ArrayList<>();
        List<Score> kinds = new ArrayList<>();
        for (Line line : key) {
            Optional<EventMention> mention = Optional.ofNullable(matched.get(line));
            mention.ifPresent(hit -> kinds.add(Score.share(hit.kind() == line.kind() ? 1 : 0, 1)));
            if (mention.isPresent()) {
                found.add(Score.share(1, 1));
            } else if (!line.optional()) {
                found.add(new Score(0, 0, 1, 0));
                remarks.add("missed: %s %s %s: %s".formatted(line.event(), line.kind(), line.file(), line.words()));
            }
        }
        for (EventMention mention : events.keySet()) {
            if (key.stream().noneMatch(line -> stands(mention, line))) {
                found.add(new Score(1, 0, 0, 0));
            }
        }
        return new EventScore(found, kinds, merged(), remarks);
    }

    private void take(Line line, Predicate<EventMention> fits) {
        events.keySet().stream()
                .filter(mention -> !taken.contains(mention) && stands(mention, line) && fits.test(mention))
                .findFirst()
                .ifPresent(mention -> {
                    taken.add(mention);
                    matched.put(line, mention);
                });
    }

    private boolean stands(EventMention mention, Line line) {
        Article article = articles.stream()
                .filter(known -> known.origin().endsWith(line.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + line.file()));
        int begin = article.text().characters().indexOf(line.words());
        if (begin < 0) {
            throw new IllegalArgumentException("%s does not say: %s".formatted(line.file(), line.words()));
        }
        return mention.provenance().article().equals(article.id())
                && new Span(begin, begin + line.words().length()).contains(mention.trigger());
    }

    /** One a happening of the key, in order of its id. */
    private List<Shares> merged() {
        Map<String, List<Line>> happenings = new TreeMap<>();
        matched.keySet()
                .forEach(line -> happenings
                        .computeIfAbsent(line.event(), unseen -> new ArrayList<>())
                        .add(line));
        List<Shares> all = new ArrayList<>();
        for (List<Line> happening : happenings.values()) {
            double right = 0;
            double met = 0;
            for (Line line : happening) {
                long together = together(happening, line);
                right += (double) together / together(matched.keySet(), line);
                met += (double) together / happening.size();
            }
            all.add(new Shares(happening.size(), right, happening.size(), met));
            remark(happening);
        }
        return all;
    }

    /** How many of some lines are in the event of this one. */
    private long together(Iterable<Line> lines, Line one) {
        long count = 0;
        for (Line line : lines) {
            count += event(line) == event(one) ? 1 : 0;
        }
        return count;
    }

    private int event(Line line) {
        EventMention mention = Optional.ofNullable(matched.get(line)).orElseThrow();
        return Optional.ofNullable(events.get(mention)).orElseThrow();
    }

    private void remark(List<Line> happening) {
        Map<Integer, List<String>> parts = new TreeMap<>();
        happening.forEach(line -> parts.computeIfAbsent(event(line), unseen -> new ArrayList<>())
                .add(line.file().substring(0, 2) + " " + line.words()));
        if (parts.size() > 1) {
            remarks.add("apart: %s %s".formatted(happening.get(0).event(), parts.values()));
        }
        for (Line line : happening) {
            matched.keySet().stream()
                    .filter(other ->
                            event(other) == event(line) && other.event().compareTo(line.event()) > 0)
                    .forEach(other -> remarks.add("joined: %s %s: %s with %s %s: %s"
                            .formatted(
                                    line.event(),
                                    line.file(),
                                    line.words(),
                                    other.event(),
                                    other.file(),
                                    other.words())));
        }
    }
}
