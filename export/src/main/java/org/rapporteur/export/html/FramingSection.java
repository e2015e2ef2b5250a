package org.rapporteur.export.html;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.export.brief.FramingPart;
import org.rapporteur.export.brief.Told;

/** Writes how the outlets word it. */
final class FramingSection {

    private final Html html;
    private final FramingPart framing;

    FramingSection(Html html, FramingPart framing) {
        this.html = html;
        this.framing = framing;
    }

    void write() {
        if (framing.portrayals().isEmpty()
                && framing.loaded().isEmpty()
                && framing.sayings().isEmpty()
                && framing.shares().isEmpty()) {
            html.element("p", Attributes.css("nothing"), "Nothing stands out.").line();
        }
        folded("Loaded wording in the outlets' own voice", framing.loaded(), this::loaded);
        folded("How they are called and described", framing.portrayals(), this::portrayals);
        folded("Verbs of saying", framing.sayings(), this::saying);
        folded("Whose words fill the articles", framing.shares(), this::shares);
    }

    private <T> void folded(String heading, List<T> entries, Consumer<T> writing) {
        if (entries.isEmpty()) {
            return;
        }
        html.element("details", Attributes.of("open", ""), () -> {
                    html.element("summary", heading).line();
                    html.element("ul", Attributes.css("tellings"), () -> entries.forEach(writing));
                })
                .line();
    }

    private void loaded(FramingPart.LoadedEntry loaded) {
        item(loaded.words(), () -> {
            words(loaded.words());
            html.text(" " + loaded.words().article().outlet() + ": " + loaded.why());
            for (Told beside : loaded.beside()) {
                html.text("; " + loaded.leadIn(beside) + " ");
                words(beside);
            }
        });
    }

    private void item(Told told, Runnable content) {
        html.element("li", Attributes.css("item in-" + told.article().label()), content)
                .line();
    }

    private void words(Told told) {
        html.element(
                "a",
                Attributes.href("#" + Places.told(told.words().get(0))),
                () -> html.element("span", Attributes.css("words"), "“" + told.onOneLine() + "”"));
    }

    private void portrayals(FramingPart.PortrayalPart part) {
        html.element("li", Attributes.NONE, () -> {
                    html.element("b", part.entity().name());
                    html.element("ul", Attributes.NONE, () -> part.voices().forEach(this::portrayed));
                })
                .line();
    }

    private void portrayed(FramingPart.Portrayed voice) {
        item(voice.words().get(0), () -> {
            html.text(voice.voice() + ": ");
            for (int i = 0; i < voice.words().size(); i++) {
                html.text(i == 0 ? "" : ", ");
                words(voice.words().get(i));
            }
        });
    }

    private void saying(FramingPart.SayingEntry saying) {
        html.element(
                        "li",
                        Attributes.css("item in-" + saying.article().label()),
                        () -> html.text(saying.article().label() + " "
                                        + saying.article().outlet() + ", ")
                                .element("b", saying.speaker().name())
                                .text(": " + saying.verbs()))
                .line();
    }

    private void shares(FramingPart.ArticleShares shares) {
        html.element("li", Attributes.css("item in-" + shares.article().label()), () -> {
                    html.element(
                            "b",
                            shares.article().label() + " " + shares.article().outlet());
                    html.element(
                            "ul",
                            Attributes.css("shares"),
                            () -> shares.shares().forEach(this::share));
                    if (!shares.omits().isEmpty()) {
                        html.element("p", Attributes.css("where"), () -> {
                            html.text("leaves out what others tell: ");
                            shares.omits().forEach(fact -> {
                                ComparisonSections.reference(html, fact);
                                html.text(" ");
                            });
                        });
                    }
                })
                .line();
    }

    /** The bar is drawn by a meter, which says its value to those who do not see it. */
    private void share(FramingPart.Share share) {
        String rendered = share.rendered() == 0 ? "" : ", %d of them rendered".formatted(share.rendered());
        int words = share.words() + share.rendered();
        html.element(
                "li",
                Attributes.NONE,
                () -> html.element(
                                "meter",
                                Attributes.of("min", "0")
                                        .and("max", "100")
                                        .and("value", String.valueOf(share.percent()))
                                        .and("aria-label", share.whose()),
                                "")
                        .text(" %s %d %%, %d words%s".formatted(share.whose(), share.percent(), words, rendered)));
    }
}
