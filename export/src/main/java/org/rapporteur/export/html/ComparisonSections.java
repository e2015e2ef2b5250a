package org.rapporteur.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.export.brief.AlonePart;
import org.rapporteur.export.brief.ComparisonPart;
import org.rapporteur.export.brief.CopyEntry;
import org.rapporteur.export.brief.DifferenceEntry;
import org.rapporteur.export.brief.EditEntry;
import org.rapporteur.export.brief.FactEntry;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.RootEntry;
import org.rapporteur.export.brief.Shared;
import org.rapporteur.export.brief.SilenceEntry;
import org.rapporteur.export.brief.StoryEntry;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.brief.UtteranceEntry;
import org.rapporteur.export.brief.WitnessEntry;

/** Writes what articles have in common and where they differ: each item with a column for each that tells it. */
final class ComparisonSections {

    private final Html html;
    private final ComparisonPart comparison;
    private final ToldWords tellings;

    ComparisonSections(Html html, ComparisonPart comparison) {
        this.html = html;
        this.comparison = comparison;
        this.tellings = new ToldWords(html);
    }

    void stories() {
        sentences(comparison.stories().stream().map(StoryEntry::sentence).toList(), "The articles tell one story.");
    }

    void copies() {
        sentences(
                comparison.copies().stream().map(CopyEntry::sentence).toList(),
                "No two articles share text that is not quoted speech.");
    }

    private void sentences(List<String> sentences, String ifNone) {
        if (sentences.isEmpty()) {
            nothing(ifNone);
            return;
        }
        html.element("ul", Attributes.css("copies"), () -> sentences.forEach(sentence -> html.element("li", sentence)));
    }

    void established() {
        orNothing(comparison.established(), "No two articles tell the same.", this::shared);
    }

    void differences() {
        if (comparison.differences().isEmpty() && comparison.withinOneArticle().isEmpty()) {
            nothing("No difference was found.");
        }
        comparison.differences().forEach(this::difference);
        if (!comparison.withinOneArticle().isEmpty()) {
            html.element("h3", Attributes.css("group"), "Twice in one article").line();
            comparison.withinOneArticle().forEach(this::shared);
        }
    }

    void alone() {
        orNothing(comparison.alone(), "No article has anything alone.", this::alone);
    }

    void silences() {
        orNothing(comparison.silences(), "Nothing was found missing.", this::silence);
    }

    private <T> void orNothing(List<T> entries, String ifNone, Consumer<T> writing) {
        if (entries.isEmpty()) {
            nothing(ifNone);
        }
        entries.forEach(writing);
    }

    private void nothing(String sentence) {
        html.element("p", Attributes.css("nothing"), sentence).line();
    }

    private void shared(Shared shared) {
        item(shared.id(), shared.tellings(), () -> {
            html.element("h3", shared.sum()).line();
            if (!shared.roots().isEmpty()) {
                html.element("ul", Attributes.css("roots"), () -> shared.roots().forEach(this::root))
                        .line();
            }
            if (shared instanceof UtteranceEntry utterance) {
                columns(byArticle(utterance.witnesses(), WitnessEntry::told), this::witness);
            } else {
                columns(byArticle(shared.tellings(), Function.identity()), this::told);
            }
        });
    }

    private void root(RootEntry root) {
        html.element("li", root.sentence());
    }

    /** What belongs together, with the articles that have it among its classes: the filters go by them. */
    private void item(String id, List<Told> tellings, Runnable content) {
        html.element("div", Attributes.id(id).and("class", "item" + classes(tellings.stream())), content)
                .line();
    }

    static String classes(Stream<Told> tellings) {
        StringBuilder classes = new StringBuilder();
        tellings.map(told -> " in-" + told.article().label()).distinct().forEach(classes::append);
        return classes.toString();
    }

    /** What one article has stands in one column; the articles in order of their first. */
    private static <T> List<List<T>> byArticle(List<T> entries, Function<T, Told> telling) {
        Map<String, List<T>> columns = new LinkedHashMap<>();
        entries.forEach(
                entry -> columns.computeIfAbsent(telling.apply(entry).article().label(), unseen -> new ArrayList<>())
                        .add(entry));
        return List.copyOf(columns.values());
    }

    private <T> void columns(List<List<T>> columns, Consumer<T> writing) {
        html.element(
                        "div",
                        Attributes.css("beside"),
                        () -> columns.forEach(column -> {
                            html.element("div", Attributes.css("column"), () -> column.forEach(writing));
                            html.line();
                        }))
                .line();
    }

    private void told(Told told) {
        where(told, Optional.empty());
        html.element("p", Attributes.css("words"), () -> tellings.link(told));
    }

    private void where(Told told, Optional<String> remark) {
        html.element("p", Attributes.css("where"), () -> {
            html.element("b", told.article().outlet());
            told.voice().ifPresent(voice -> html.text(" · " + voice));
            remark.ifPresent(words -> html.text(" · ").element("span", Attributes.css("rendering"), words));
            html.text(" ");
            tellings.place(told);
        });
    }

    private void witness(WitnessEntry witness) {
        where(witness.told(), Optional.of(witness.renderingLabel()));
        html.element("p", Attributes.css("words"), () -> {
            if (witness.edits().isEmpty()) {
                tellings.link(witness.told());
            } else {
                witness.edits().forEach(this::edit);
            }
        });
    }

    /** What stands here is underlined where it is the article's own, what it leaves out is struck through. */
    private void edit(EditEntry edit) {
        switch (edit.kind()) {
            case SAME -> edit.here().ifPresent(here -> html.text(here.onOneLine()));
            case CUT -> edit.fullest().ifPresent(cut -> html.element("del", cut.onOneLine()));
            case ADDED, BRACKETED, REPLACED -> {
                edit.fullest()
                        .ifPresent(cut -> html.element("del", cut.onOneLine()).text(" "));
                edit.here().ifPresent(here -> html.element("ins", here.onOneLine()));
            }
            case RESPELT ->
                edit.here().ifPresent(here -> html.element("span", Attributes.css("respelt"), here.onOneLine()));
        }
        html.text(" ");
    }

    private void difference(DifferenceEntry difference) {
        Stream<Told> all = difference.sides().stream().flatMap(List::stream);
        item(difference.id(), all.toList(), () -> {
            html.element("h3", Attributes.NONE, () -> {
                        html.text(difference.heading() + " ");
                        String css =
                                difference.bearing() == Difference.Bearing.CONFLICT ? "bearing conflict" : "bearing";
                        html.element("span", Attributes.css(css), difference.bearingLabel());
                    })
                    .line();
            columns(difference.sides(), this::told);
        });
    }

    private void alone(AlonePart part) {
        String heading = part.article().label() + " " + part.article().outlet() + ", "
                + Heading.counted(part.tellings().size(), "passage");
        html.element("details", Attributes.css("item in-" + part.article().label()), () -> {
                    html.element("summary", heading).line();
                    html.element(
                            "ul",
                            Attributes.css("tellings"),
                            () -> part.tellings().forEach(this::toldInAList));
                })
                .line();
    }

    private void toldInAList(Told told) {
        html.element("li", Attributes.NONE, () -> {
                    html.element("span", Attributes.css("words"), () -> tellings.link(told));
                    told.voice().ifPresent(voice -> html.text(" – " + voice));
                    html.text(" ");
                    tellings.place(told);
                })
                .line();
    }

    private void silence(SilenceEntry silence) {
        html.element("div", Attributes.css("item" + classes(silence.passages().stream())), () -> {
                    html.element("h3", silence.heading()).line();
                    html.element(
                            "ul",
                            Attributes.css("tellings"),
                            () -> silence.passages().forEach(this::toldInAList));
                })
                .line();
    }

    /** A fact by its place on the page. */
    static void reference(Html html, FactEntry fact) {
        html.element(
                "a",
                Attributes.href("#" + fact.id()),
                fact.tellings().get(0).anchor().toString());
    }
}
