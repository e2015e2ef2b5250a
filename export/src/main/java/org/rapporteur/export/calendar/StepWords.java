package org.rapporteur.export.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.export.passage.Passages;

/** Tells of a step in the articles' own words, in quotation marks, with fixed labels around them. */
final class StepWords {

    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:who|whom|which|that)\\b");

    private final Passages passages;

    StepWords(Passages passages) {
        this.passages = passages;
    }

    /**
     * The words of the first announcement, of a relative clause with those for whom it describes; with a label where the
     * day that they name no longer holds.
     */
    String summary(Step step) {
        Passage first = step.id().first();
        String words = passages.onOneLine(first);
        return moved(step) + (RELATIVE.matcher(words).lookingAt() ? antecedent(step, first) : "") + words;
    }

    /** "Varga" of "Varga, who is set to meet Brandt"; empty where no words for who acts stand before. */
    private String antecedent(Step step, Passage first) {
        return step.actors().stream()
                .map(Actor::words)
                .filter(words -> words.span().end() <= first.span().begin())
                .max(Comparator.comparing(Passage::span))
                .map(words -> passages.onOneLine(words) + ", ")
                .orElse("");
    }

    private static String moved(Step step) {
        if (step.due().equals(step.window())) {
            return "";
        }
        return step.due().isPresent() ? "[moved] " : "[moved, no new day given] ";
    }

    /** When, who, every place that announces it or tells what became of it, and what that comes to. */
    String description(Step step) {
        List<String> lines = new ArrayList<>();
        lines.add("When: " + step.due().map(StepDays::inWords).orElse("no day given"));
        if (!step.actors().isEmpty()) {
            lines.add("Who: "
                    + step.actors().stream()
                            .map(actor -> "“" + passages.onOneLine(actor.words()) + "”")
                            .collect(Collectors.joining(", ")));
        }
        step.announced().forEach(announcement -> lines.add(label(announcement) + ": " + told(announcement.telling())));
        step.outcomes().forEach(outcome -> lines.add(label(outcome) + ": " + told(outcome.telling())));
        lines.add((step.ruled().isPresent() ? "A person says: " : "As far as these articles tell: ")
                + words(step.fate()));
        return String.join("\n", lines);
    }

    private static String label(Announcement announcement) {
        return "Announced (%s)%s"
                .formatted(
                        Passages.value(announcement.status()),
                        announcement
                                .window()
                                .map(window -> " for " + StepDays.inWords(window))
                                .orElse(""));
    }

    private static String label(Outcome outcome) {
        return switch (outcome.fate()) {
            case DONE -> "Done";
            case MOVED ->
                outcome.window()
                        .map(window -> "Moved to " + StepDays.inWords(window))
                        .orElse("Moved, no new day given");
            case CANCELLED -> "Cancelled";
            case OVERDUE -> "Missed";
            case NOT_MENTIONED -> "";
        };
    }

    static String words(Fate fate) {
        return switch (fate) {
            case DONE -> "done";
            case MOVED -> "moved, and still to come";
            case CANCELLED -> "cancelled";
            case OVERDUE -> "its days are over and no article tells that it took place, or one says that it did not";
            case NOT_MENTIONED -> "not mentioned since";
        };
    }

    private String told(Telling telling) {
        String address = passages.article(telling.article())
                .imprint()
                .url()
                .map(url -> " " + url)
                .orElse("");
        return "“%s” – %s, %s [%s/%d-%d]%s"
                .formatted(
                        passages.onOneLine(telling.passage()),
                        passages.by(telling),
                        passages.day(telling.article()),
                        telling.article(),
                        telling.passage().span().begin(),
                        telling.passage().span().end(),
                        address);
    }
}
