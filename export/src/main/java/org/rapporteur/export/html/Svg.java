package org.rapporteur.export.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rapporteur.export.html.drawing.Extent;

/** Writes the parts of a drawing; its looks are the style sheet's. */
final class Svg {

    private final Html html;

    Svg(Html html) {
        this.html = html;
    }

    /**
     * A drawing that says what it shows to those who do not see it.
     *
     * @param css its class; with its words' id it names its title and description
     */
    void drawing(String css, Extent wide, Extent high, Words words, Runnable content) {
        String id = css + words.id();
        Attributes attributes = Attributes.of("role", "img")
                .and("class", "drawing " + css)
                .and("viewBox", viewBox(wide, high))
                .and("width", number(wide.length()))
                .and("aria-labelledby", id + "-title " + id + "-desc");
        html.element("svg", attributes, () -> {
                    html.element("title", Attributes.id(id + "-title"), words.title());
                    html.element("desc", Attributes.id(id + "-desc"), words.description())
                            .line();
                    content.run();
                })
                .line();
    }

    /**
     * What a drawing shows, in short and at length.
     *
     * @param id apart from others of its class
     */
    record Words(String id, String title, String description) {}

    /** A small drawing that only repeats the words beside it. */
    void sign(String css, double width, double height, Runnable content) {
        Attributes attributes = Attributes.css(css)
                .and("viewBox", viewBox(new Extent(0, width), new Extent(0, height)))
                .and("width", number(width))
                .and("height", number(height))
                .and("aria-hidden", "true")
                .and("focusable", "false");
        html.element("svg", attributes, content);
    }

    private static String viewBox(Extent wide, Extent high) {
        return "%s %s %s %s"
                .formatted(number(wide.from()), number(high.from()), number(wide.length()), number(high.length()));
    }

    void box(String css, Extent wide, Extent high) {
        html.element(
                "rect",
                Attributes.css(css)
                        .and("x", number(wide.from()))
                        .and("y", number(high.from()))
                        .and("width", number(wide.length()))
                        .and("height", number(high.length())),
                "");
    }

    /** A stroke along the commands of SVG's paths. */
    void path(String css, String commands) {
        html.element("path", Attributes.css(css).and("d", commands), "");
    }

    void line(String css, double fromX, double fromY, double toX, double toY) {
        path(css, "M%s %sL%s %s".formatted(number(fromX), number(fromY), number(toX), number(toY)));
    }

    void text(String css, double x, double y, String words) {
        html.element("text", Attributes.css(css).and("x", number(x)).and("y", number(y)), words);
    }

    /** A group with the words that show when the pointer rests on it. */
    void group(String css, String words, Runnable content) {
        html.element("g", Attributes.css(css), () -> {
                    html.element("title", words);
                    content.run();
                })
                .line();
    }

    /** To a tenth, without a tail of noughts, the same everywhere. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
