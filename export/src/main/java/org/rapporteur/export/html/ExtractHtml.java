package org.rapporteur.export.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.export.extract.Agent;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.export.extract.Part;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.xml.Xml;

/**
 * Writes what a view shows as a page that is XML too. Quoted words stand in elements with {@code data-article},
 * {@code data-sha256} and {@code data-spans}, which tell whose they are and where they stand; what XML cannot hold is U+FFFD.
 */
public final class ExtractHtml {

    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
            blockquote { border-left: 3px solid; margin: .5rem 0; padding-left: 1rem; white-space: pre-wrap; }
            section { border-top: 1px solid; margin-top: 1.5rem; }
            h2 { font-size: 1.1rem; }
            """;

    private ExtractHtml() {}

    /** One page that needs no server; to be stored in UTF-8. */
    public static String write(Extract extract) {
        String title = Xml.escaped(extract.title());
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                """);
        page.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        page.append("<h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(Xml.escaped(said(extract)))
                .append("</p>\n");
        for (Entry entry : extract.entries()) {
            page.append("<section id=\"")
                    .append(entry.urn().replace("urn:uuid:", "e-"))
                    .append("\">\n<h2>");
            String heading = Xml.escaped(entry.heading());
            page.append(extract.address(entry)
                    .map(address -> "<a href=\"" + Xml.escaped(address) + "\">" + heading + "</a>")
                    .orElse(heading));
            page.append("</h2>\n").append(fragment(entry)).append("</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    /** How many there are, and by what they were chosen. */
    static String said(Extract extract) {
        String chosen = extract.selection().stream()
                .map(note -> note.name() + ": " + note.value())
                .collect(Collectors.joining("; "));
        return extract.sum() + (chosen.isEmpty() ? "" : ", chosen by " + chosen);
    }

    /** An entry without its heading: what is told of it, and its words. */
    public static String fragment(Entry entry) {
        StringBuilder html = new StringBuilder();
        List<String> told = told(entry);
        if (!told.isEmpty()) {
            html.append("<p>").append(Xml.escaped(String.join(" · ", told))).append("</p>\n");
        }
        entry.wordings().forEach(wording -> wording(html, wording));
        return html.toString();
    }

    /** What is told of an entry, each with its name; the values of what is only for programs are left out. */
    public static List<String> told(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.agents().stream().map(Agent::name).collect(Collectors.joining("; ")))
                                .filter(names -> !names.isEmpty() && !names.equals(entry.heading())),
                        entry.notes().stream()
                                .filter(note -> !note.name().equals("finder")
                                        && !note.name().equals("confidence"))
                                .map(ExtractHtml::told))
                .toList();
    }

    private static String told(Note note) {
        return note.name().replace('_', ' ') + ": " + note.value();
    }

    private static void wording(StringBuilder html, Wording wording) {
        Article article = wording.article();
        quoted(html, "blockquote", wording, Wording.places(wording.spans()), wording.words());
        html.append("\n<p>").append(Xml.escaped(wording.part()));
        wording.notes().forEach(note -> html.append(", ").append(Xml.escaped(told(note))));
        html.append(" – ");
        String caption = Xml.escaped(article.caption());
        html.append(
                web(article.imprint())
                        ? "<a href=\"" + Xml.escaped(article.imprint().url().orElse("")) + "\">" + caption + "</a>"
                        : "<cite>" + caption + "</cite>");
        html.append(Xml.escaped(published(article)));
        for (Part part : wording.parts()) {
            html.append("; ").append(Xml.escaped(part.name().replace('_', ' '))).append(": ");
            quoted(html, "q", wording, Wording.places(part.spans()), wording.words(part));
        }
        html.append("</p>\n");
    }

    private static boolean web(Imprint imprint) {
        return imprint.url().filter(url -> url.matches("https?://\\S+")).isPresent();
    }

    /** Such as {@code , Halden Wire, 2031-05-12}. */
    public static String published(Article article) {
        Imprint imprint = article.imprint();
        return ", " + imprint.outlet().map(Outlet::name).orElse("outlet not given") + ", "
                + imprint.published().map(PublicationTime::written).orElse("undated");
    }

    private static void quoted(StringBuilder html, String element, Wording wording, String spans, String words) {
        html.append("<%s data-article=\"%s\" data-sha256=\"%s\" data-spans=\"%s\">"
                        .formatted(
                                element,
                                wording.article().id(),
                                wording.article().text().sha256(),
                                spans))
                .append(Xml.escaped(words))
                .append("</")
                .append(element)
                .append('>');
    }
}
