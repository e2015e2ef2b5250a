package org.rapporteur.export.extract;

import static org.rapporteur.export.extract.Entries.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.passage.Passages;

/** Makes entries of what is announced. */
final class StepEntries {

    private final Passages passages;
    private final String story;

    StepEntries(Passages passages, String story) {
        this.passages = passages;
        this.story = story;
    }

    Entry of(Step step) {
        List<Agent> agents = step.actors().stream()
                .flatMap(actor -> actor.who().stream())
                .distinct()
                .map(id -> new Agent(id, passages.name(id)))
                .toList();
        return new Entry(
                EntryKind.STEP,
                step.id().toString(),
                story,
                heading(step),
                agents,
                Optional.empty(),
                notes(
                        Note.of("fate", step.fate()),
                        Note.from(step.window()),
                        Note.until(step.window()),
                        Note.of("due_from", step.due().flatMap(Window::from)),
                        Note.of("due_until", step.due().flatMap(Window::until)),
                        Note.of("ruled", step.ruled().map(said -> "by a person"))),
                wordings(step));
    }

    private static String heading(Step step) {
        String when = step.due()
                .map(window -> Stream.of(window.firstDay(), window.lastDay())
                        .map(day -> day.map(Object::toString).orElse("open"))
                        .distinct()
                        .reduce((first, last) -> first + " to " + last)
                        .orElse(""))
                .orElse("no day given");
        return "Announced for " + when + ": " + Passages.value(step.fate()).replace('-', ' ');
    }

    private List<Wording> wordings(Step step) {
        List<Wording> wordings = new ArrayList<>();
        for (Announcement announcement : step.announced()) {
            List<Part> parts = wordings.isEmpty() ? parts(step) : List.of();
            wordings.add(wording(
                    "announced",
                    announcement.telling(),
                    parts,
                    notes(
                            Note.of("status", announcement.status()),
                            Note.from(announcement.window()),
                            Note.until(announcement.window()))));
        }
        for (Outcome outcome : step.outcomes()) {
            wordings.add(wording(
                    "outcome",
                    outcome.telling(),
                    List.of(),
                    notes(Note.of("fate", outcome.fate()), Note.from(outcome.window()), Note.until(outcome.window()))));
        }
        return wordings;
    }

    private static List<Part> parts(Step step) {
        return Stream.concat(
                        step.actors().stream()
                                .map(actor -> Part.of("actor", actor.words().span())),
                        Stream.of(Part.of("deed", step.deed().span())))
                .toList();
    }

    private Wording wording(String part, Telling telling, List<Part> parts, List<Note> notes) {
        return new Wording(
                part,
                passages.article(telling.article()),
                List.of(telling.passage().span()),
                telling.statement(),
                parts,
                notes);
    }
}
