package org.rapporteur.web.page.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.time.Window;

/** The form for what became of a step. */
public final class StepFields {

    private final Dossier dossier;

    public StepFields(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Filled in with a step and what is known of it. */
    public Filled filled(Optional<Step> step) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        step.ifPresent(known -> {
            values.put("step", List.of(known.id().toString()));
            values.put("fate", List.of(Spelling.of(known.fate())));
        });
        return new Filled(values);
    }

    /**
     * What is asked of whoever says what became of a step.
     *
     * @param labels the steps in words, by id
     */
    public List<FieldGroup> groups(Filled filled, Map<String, String> labels) {
        List<Choice> steps = labels.entrySet().stream()
                .map(step -> new Choice(step.getKey(), step.getValue()))
                .toList();
        List<Choice> articles = dossier.articles().stream()
                .map(article -> new Choice(article.id().toString(), article.caption()))
                .toList();
        return List.of(
                FieldGroup.of(
                        "What became of it",
                        List.of(
                                filled.select("step", "Step", steps),
                                filled.select("fate", "It is", Fate.class),
                                filled.text("first", "If it is moved: to the first day", "Such as 2031-05-20"),
                                filled.text("last", "and the last day", "The same if it is one day"))),
                FieldGroup.of(
                        "By which words",
                        List.of(
                                filled.select("article", "Article", StatementFields.withNone(articles)),
                                filled.words(
                                        "words",
                                        "Its words that say so",
                                        "May be left empty if you know it from elsewhere"))),
                FieldGroup.of("Why", List.of(filled.reason())));
    }

    /** The step that was chosen. */
    public Optional<Step> step(Filled filled) {
        Optional<Step> step = dossier.negotiation().steps().stream()
                .filter(known -> known.id().toString().equals(filled.get("step")))
                .findFirst();
        if (step.isEmpty()) {
            filled.problem("step", "Choose a step of this story");
        }
        return step;
    }

    /** What became of it; empty if something is wrong. */
    public Optional<RuledFate> fate(Filled filled) {
        Fate fate = filled.oneOf("fate", Fate.class);
        Optional<Window> window = window(filled);
        if (fate != Fate.MOVED && (filled.has("first") || filled.has("last"))) {
            filled.problem("first", "Only what is moved has a new day");
        }
        Optional<Passage> words = words(filled);
        return filled.isRight() ? Optional.of(new RuledFate(fate, window, words)) : Optional.empty();
    }

    private static Optional<Window> window(Filled filled) {
        Optional<LocalDate> first = day(filled, "first");
        Optional<LocalDate> last = day(filled, "last").or(() -> first);
        if (first.isEmpty() && last.isPresent()) {
            filled.problem("first", "Give the first day too");
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            filled.problem("last", "The last day is before the first");
            return Optional.empty();
        }
        return first.flatMap(begin -> last.map(end -> Window.ofDays(begin, end)));
    }

    private static Optional<LocalDate> day(Filled filled, String name) {
        if (!filled.has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(filled.get(name)));
        } catch (DateTimeException notADay) {
            filled.problem(name, "“%s” is no day; wanted one such as 2031-05-20".formatted(filled.get(name)));
            return Optional.empty();
        }
    }

    private Optional<Passage> words(Filled filled) {
        if (!filled.has("words")) {
            return Optional.empty();
        }
        Optional<Article> article = dossier.articles().stream()
                .filter(known -> known.id().toString().equals(filled.get("article")))
                .findFirst();
        if (article.isEmpty()) {
            filled.problem("article", "Choose the article that has these words");
        }
        Optional<Passage> words = article.flatMap(
                text -> new ArticleWords(text).find(filled.get("words"), 0).map(span -> new Passage(text.id(), span)));
        if (article.isPresent() && words.isEmpty()) {
            filled.problem("words", "The article has no such words");
        }
        return words;
    }
}
