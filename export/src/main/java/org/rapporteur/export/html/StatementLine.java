package org.rapporteur.export.html;

import java.util.List;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.export.brief.Attributed;
import org.rapporteur.export.brief.Detail;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.Slice;

/** Writes one statement: its words, how it was said, and where. */
final class StatementLine {

    private final Html html;

    StatementLine(Html html) {
        this.html = html;
    }

    /**
     * Writes a line.
     *
     * @param id its place on the page
     * @param others those who said it together with the one under whose name it stands
     */
    void write(Line line, String id, List<EntityName> others) {
        write(line, id, others, () -> {});
    }

    /** Writes a line that stands under nobody's name, with the names of those who said it. */
    void writeWithSpeakers(Line line, String id) {
        write(line, id, List.of(), () -> html.element("p", Attributes.css("name"), () -> speakers(line.attributed())));
    }

    private void speakers(Attributed attributed) {
        for (int i = 0; i < attributed.speakers().size(); i++) {
            EntityName speaker = attributed.speakers().get(i);
            html.text(i == 0 ? "" : " and ").element("a", Attributes.href("#by-" + speaker.id()), speaker.name());
        }
        if (attributed.speakers().isEmpty()) {
            html.element(
                    "span",
                    Attributes.css("kind"),
                    attributed.naming() == Naming.UNNAMED ? "name kept back" : "speaker not resolved");
        }
    }

    private void write(Line line, String id, List<EntityName> others, Runnable head) {
        html.element(
                        "li",
                        Attributes.id(id)
                                .and("class", "line item in-" + line.article().label()),
                        () -> {
                            number(line);
                            html.element("div", Attributes.css("said"), () -> {
                                head.run();
                                words(line);
                                facts(line, others);
                                where(line, id);
                            });
                        })
                .line();
    }

    private void number(Line line) {
        html.element(
                "a",
                Attributes.href("#" + Places.words(line, 0))
                        .and("class", "number")
                        .and("aria-label", "Statement " + line.number() + ": to the words in the article"),
                String.valueOf(line.number()));
    }

    private void words(Line line) {
        html.element("p", Attributes.css("words"), () -> {
            for (int i = 0; i < line.words().size(); i++) {
                if (i > 0) {
                    html.text(" ").element("span", Attributes.css("gap"), "[…]").text(" ");
                }
                Attributes link = Attributes.href("#" + Places.words(line, i));
                html.element("a", link, line.words().get(i).text());
            }
        });
    }

    private void facts(Line line, List<EntityName> others) {
        html.element("dl", Attributes.css("facts"), () -> {
            fact("form", line.formLabel(), "form");
            for (EntityName other : others) {
                fact("also said by", other.name(), "fact");
            }
            source(line.attributed());
            for (Detail detail : line.details()) {
                fact(detail.kind().label(), detail.text(), "fact");
            }
        });
    }

    private void source(Attributed attributed) {
        attributed
                .source()
                .map(Slice::onOneLine)
                .filter(words -> attributed.speakers().stream()
                        .noneMatch(speaker -> speaker.name().equals(words)))
                .ifPresent(words -> fact("source", "“" + words + "”", "fact"));
        if (attributed.source().isEmpty()) {
            fact("source", "nobody is named", "fact");
        }
        for (int i = 0; i < attributed.candidates().size(); i++) {
            fact(i == 0 ? "may be" : "or", attributed.candidates().get(i).name(), "fact");
        }
    }

    private void fact(String term, String description, String css) {
        html.element(
                "div",
                Attributes.css(css),
                () -> html.element("dt", term).text(" ").element("dd", description));
    }

    private void where(Line line, String id) {
        html.element("p", Attributes.css("where"), () -> {
            html.text(line.article().outlet() + ", ");
            html.element("cite", line.article().caption());
            html.text(", " + line.article().day() + " ");
            html.element(
                    "a",
                    Attributes.href("#" + Places.words(line, 0)),
                    line.anchor().toString());
            html.addressing()
                    .permanent(id)
                    .ifPresent(address -> html.text(" · ")
                            .element("a", Attributes.of("href", address).and("class", "permalink"), "Cite"));
        });
    }
}
