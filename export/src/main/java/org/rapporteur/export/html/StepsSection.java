package org.rapporteur.export.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.StepEntry;
import org.rapporteur.export.brief.TellingKind;
import org.rapporteur.export.brief.Told;

/** Writes what was announced, by whose word, and what became of it: what is still to come first. */
final class StepsSection {

    private final Html html;
    private final List<StepEntry> steps;
    private final Optional<LocalDate> limit;
    private final ToldWords tellings;

    /** @param limit the last day of an article */
    StepsSection(Html html, List<StepEntry> steps, Optional<LocalDate> limit) {
        this.html = html;
        this.steps = steps;
        this.limit = limit;
        this.tellings = new ToldWords(html);
    }

    void write() {
        group(
                "To come"
                        + limit.map(day -> ", as of the last article (" + day + ")")
                                .orElse(""),
                this::isToCome);
        group("Over, or said to be", step -> !isToCome(step) && step.when().isKnown());
        group("Without a day", step -> !isToCome(step) && !step.when().isKnown());
    }

    /** Nobody says that it is done or called off, and its days are not over. */
    private boolean isToCome(StepEntry step) {
        boolean settled = step.fate() == Fate.DONE || step.fate() == Fate.CANCELLED;
        return !settled
                && step.due().isKnown()
                && step.due()
                        .to()
                        .map(day -> limit.filter(day::isBefore).isEmpty())
                        .orElse(true);
    }

    private void group(String heading, Predicate<StepEntry> chosen) {
        List<StepEntry> group = steps.stream().filter(chosen).toList();
        if (group.isEmpty()) {
            return;
        }
        html.element("h3", Attributes.css("group"), heading).line();
        html.element("ol", Attributes.css("steps"), () -> group.forEach(this::step))
                .line();
    }

    private void step(StepEntry step) {
        Stream<Told> told = Stream.concat(
                step.announced().stream(), step.outcomes().stream().map(StepEntry.Outcome::told));
        html.element("li", ToldWords.item(step.id(), "step", told), () -> {
                    html.element("div", Attributes.css("when"), () -> {
                        html.element("p", Attributes.NONE, () -> {
                            html.element("b", step.id()).text(" ");
                            moved(step);
                        });
                        html.element("p", Attributes.css("fate"), () -> sign(step.fate(), step.fateLabel()));
                    });
                    html.element("ul", Attributes.css("tellings"), () -> {
                        Retold.of(step.announced()).forEach(this::announced);
                        step.outcomes().forEach(this::outcome);
                    });
                })
                .line();
    }

    private void moved(StepEntry step) {
        if (step.due().words().equals(step.when().words())) {
            Days.write(html, step.when().words());
        } else {
            html.element(
                    "del", Attributes.NONE, () -> Days.write(html, step.when().words()));
            html.text(" ");
            html.element(
                    "ins", Attributes.NONE, () -> Days.write(html, step.due().words()));
        }
    }

    private void sign(Fate fate, String words) {
        StandingBar.sign(new Svg(html), List.of(kind(fate)));
        html.text(" " + words);
    }

    private static TellingKind kind(Fate fate) {
        return switch (fate) {
            case DONE -> TellingKind.DONE;
            case MOVED -> TellingKind.MOVED;
            case CANCELLED -> TellingKind.CANCELLED;
            case OVERDUE -> TellingKind.OVERDUE;
            case NOT_MENTIONED -> TellingKind.NOT_MENTIONED;
        };
    }

    private void announced(Retold announced) {
        html.element("li", Attributes.NONE, () -> tellings.line(announced)).line();
    }

    private void outcome(StepEntry.Outcome outcome) {
        html.element("li", Attributes.css("outcome"), () -> {
                    sign(outcome.fate(), outcome.label() + ": ");
                    html.element("span", Attributes.css("words"), () -> tellings.link(outcome.told()));
                    html.text(" – ");
                    tellings.where(outcome.told());
                })
                .line();
    }
}
