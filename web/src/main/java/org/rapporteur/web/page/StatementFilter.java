package org.rapporteur.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.export.brief.Labels;
import org.rapporteur.export.brief.Line;
import org.rapporteur.web.route.Request;

/** By what statements can be filtered: each with the values that there are, and which statements have one. */
final class StatementFilter {

    private static final String NO_ONE = "none";

    /**
     * One thing to filter by.
     *
     * @param name in the address
     * @param values those that a statement has, each with what it is called
     */
    private record Facet(String name, String label, Function<Line, Map<String, String>> values) {}

    private final StoryView story;
    private final Request request;
    private final Days days;
    private final List<Facet> facets;

    StatementFilter(StoryView story, Request request) {
        this.story = story;
        this.request = request;
        this.days = Days.between(request);
        this.facets = List.of(
                new Facet(
                        "new",
                        "New",
                        line -> story.fresh().contains(line.id()) ? Map.of("yes", "since you last looked") : Map.of()),
                new Facet("speaker", "Speaker", StatementFilter::speakers),
                new Facet("party", "Party", new PartyVoices(story)::parties),
                new Facet(
                        "outlet",
                        "Outlet",
                        line -> Map.of(line.article().outlet(), line.article().outlet())),
                new Facet("form", "Form", line -> one(line.form().name(), line.formLabel())),
                new Facet("channel", "Channel", this::channel),
                new Facet("named", "Source", line -> named(line.attributed().naming())),
                new Facet("hedge", "How sure", this::modality),
                new Facet(
                        "article",
                        "Article",
                        line -> Map.of(
                                line.article().article().id().value(),
                                line.article().label() + " " + line.article().caption())));
    }

    List<Line> chosen() {
        String words = words().toLowerCase(Locale.ROOT);
        return story.lines().stream()
                .filter(line -> facets.stream().allMatch(facet -> fits(facet, line)))
                .filter(line -> days.hasAny(
                        line.article().article().imprint().published().map(PublicationTime::date)))
                .filter(line -> words.isEmpty()
                        || line.wordsOnOneLine().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    private boolean fits(Facet facet, Line line) {
        return request.find(facet.name())
                .map(value -> facet.values().apply(line).containsKey(value))
                .orElse(true);
    }

    Days days() {
        return days;
    }

    String words() {
        return request.find("words").orElse("");
    }

    /** Whether anything is left out. */
    boolean isActive() {
        return facets.stream().anyMatch(facet -> request.find(facet.name()).isPresent())
                || !words().isEmpty()
                || !days.from().isEmpty()
                || !days.to().isEmpty();
    }

    List<StatementsShown.Choice> choices() {
        return facets.stream()
                .map(this::choice)
                .filter(choice -> !choice.options().isEmpty())
                .toList();
    }

    private StatementsShown.Choice choice(Facet facet) {
        Map<String, String> labels = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Line line : story.lines()) {
            facet.values().apply(line).forEach((value, label) -> {
                labels.putIfAbsent(value, label);
                counts.merge(value, 1, Integer::sum);
            });
        }
        String chosen = request.find(facet.name()).orElse("");
        List<StatementsShown.Value> options = labels.entrySet().stream()
                .map(entry -> new StatementsShown.Value(
                        entry.getKey(),
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey(), 0),
                        entry.getKey().equals(chosen)))
                .sorted(Comparator.comparing(StatementsShown.Value::count, Comparator.reverseOrder())
                        .thenComparing(StatementsShown.Value::label))
                .toList();
        return new StatementsShown.Choice(facet.name(), facet.label(), options);
    }

    private static Map<String, String> speakers(Line line) {
        Map<String, String> speakers = new TreeMap<>();
        line.attributed()
                .speakers()
                .forEach(speaker -> speakers.put(speaker.id().value(), speaker.name()));
        return speakers.isEmpty() ? Map.of(NO_ONE, "nobody that is known") : speakers;
    }

    private Map<String, String> channel(Line line) {
        return story.statement(line)
                .circumstances()
                .channel()
                .map(channel -> one(channel.kind().name(), Labels.of(channel.kind())))
                .orElse(Map.of(NO_ONE, "not told"));
    }

    private Map<String, String> modality(Line line) {
        ModalityKind kind = story.statement(line).circumstances().modality().kind();
        return one(kind.name(), kind == ModalityKind.ASSERTED ? "asserted" : Labels.of(kind));
    }

    private static Map<String, String> named(Naming naming) {
        return switch (naming) {
            case NAMED -> Map.of("yes", "named");
            case UNNAMED -> Map.of("no", "name kept back");
            case COLLECTIVE -> Map.of("collective", "a group together");
            case IMPLIED -> Map.of("implied", "no words for it");
        };
    }

    private static Map<String, String> one(String value, String label) {
        return Map.of(value.toLowerCase(Locale.ROOT).replace('_', '-'), label);
    }
}
