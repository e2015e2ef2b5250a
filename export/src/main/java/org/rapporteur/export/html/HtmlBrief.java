package org.rapporteur.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.core.article.Article;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Brief;

/**
 * Writes a brief as one HTML page: whole without its script, nothing fetched, readable on paper and on a phone. Beside
 * the record stand the articles, whole and to the character, with the words of each statement marked.
 */
public final class HtmlBrief {

    private static final String NOTHING_FETCHED =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'";

    private final Html html = new Html();
    private final Brief brief;
    private final RecordParts record;
    private final Marks marks;

    private HtmlBrief(Brief brief) {
        this.brief = brief;
        Places places = new Places(brief);
        this.record = new RecordParts(html, brief, places);
        this.marks = new Marks(brief, places);
    }

    /** The page; to be stored in UTF-8. */
    public static String write(Brief brief) {
        return new HtmlBrief(brief).page();
    }

    private String page() {
        html.open("!doctype html", Attributes.NONE).line();
        html.element("html", Attributes.of("lang", "en"), () -> {
                    head();
                    html.element("body", Attributes.NONE, this::body).line();
                })
                .line();
        return html.toString();
    }

    private void head() {
        html.line()
                .element("head", Attributes.NONE, () -> {
                    html.line().open("meta", Attributes.of("charset", "utf-8")).line();
                    html.open(
                                    "meta",
                                    Attributes.of("name", "viewport")
                                            .and("content", "width=device-width, initial-scale=1"))
                            .line();
                    html.open(
                                    "meta",
                                    Attributes.of("http-equiv", "Content-Security-Policy")
                                            .and("content", NOTHING_FETCHED.formatted(Script.hash())))
                            .line();
                    html.open("meta", Attributes.of("name", "color-scheme").and("content", "light dark"))
                            .line();
                    html.element("title", "Who said what: " + brief.heading().sentence())
                            .line();
                    html.style(PageParts.styleSheet() + resource("brief.css") + Filters.styles(brief))
                            .line();
                })
                .line();
    }

    private void body() {
        html.line()
                .element("a", Attributes.href("#record").and("class", "skip"), "Skip to the record")
                .line();
        html.element("div", Attributes.css("record"), () -> {
                    html.element("header", Attributes.NONE, this::heading).line();
                    html.element("nav", Attributes.of("aria-label", "Parts"), this::parts)
                            .line();
                    new Filters(html, brief).write();
                    html.element("main", Attributes.id("record").and("tabindex", "-1"), () -> {
                                html.line();
                                record.write();
                            })
                            .line();
                    html.element("footer", Attributes.NONE, this::footer).line();
                })
                .line();
        html.element("aside", Attributes.id("texts").and("aria-labelledby", "texts-heading"), this::texts)
                .line();
        html.script(Script.TEXT).line();
    }

    private void heading() {
        html.element("p", Attributes.css("maker"), "Rapporteur").line();
        html.element("h1", "Who said what").line();
        html.element("p", Attributes.css("of"), brief.heading().sentence() + ".")
                .line();
        html.element("p", Attributes.css("sum"), brief.sum()).line();
    }

    private void parts() {
        html.line();
        for (Part.Group group : record.groups()) {
            html.element("div", Attributes.NONE, () -> {
                        html.element("p", group.name());
                        html.element("ul", Attributes.NONE, () -> links(group));
                    })
                    .line();
        }
    }

    private void links(Part.Group group) {
        group.parts().forEach(part -> link(part.id(), part.name()));
        if (group.withTexts()) {
            link("texts", "In full");
        }
    }

    private void link(String id, String name) {
        html.element("li", Attributes.NONE, () -> html.element("a", Attributes.href("#" + id), name));
    }

    private void footer() {
        html.element(
                "p",
                "Every quoted word is a slice of an article on this page. A place such as A1 4:1 is article, line and column.");
    }

    private void texts() {
        html.line()
                .element("h2", Attributes.id("texts-heading"), "The articles in full")
                .line();
        html.element("p", Attributes.css("legend"), () -> {
                    html.text("Marked: ")
                            .element("mark", Attributes.css("content"), "what is said")
                            .text(", with the number of its statement; ");
                    html.element("span", Attributes.css("source"), "who").text(" and ");
                    html.element("span", Attributes.css("cue"), "how").text(" the article says so; ");
                    html.element("span", Attributes.css("role"), "roles").text(".");
                })
                .line();
        brief.articles().forEach(this::article);
    }

    private void article(ArticleEntry entry) {
        Article article = entry.article();
        String id = Places.article(entry.label());
        html.element("article", Attributes.id(id).and("aria-labelledby", id + "-title"), () -> {
                    html.element("header", Attributes.NONE, () -> {
                                html.element(
                                        "p",
                                        Attributes.css("where"),
                                        entry.label() + " · " + entry.outlet() + ", " + entry.published());
                                html.element("h3", Attributes.id(id + "-title"), entry.caption());
                                article.imprint()
                                        .byline()
                                        .ifPresent(by -> html.element("p", Attributes.css("where"), by));
                            })
                            .line();
                    html.element(
                                    "div",
                                    text(article),
                                    () -> MarkedText.write(html, article.text(), marks.of(article.id())))
                            .line();
                })
                .line();
    }

    private static Attributes text(Article article) {
        Attributes attributes = Attributes.css("text");
        return article.imprint()
                .language()
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .map(tag -> attributes.and("lang", tag))
                .orElse(attributes);
    }

    static String resource(String name) {
        try (InputStream content =
                Objects.requireNonNull(HtmlBrief.class.getResourceAsStream(name), () -> name + " beside this class")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
