package org.rapporteur.export.markdown;

import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Part;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.html.ExtractHtml;

/**
 * Writes what a view shows as Markdown. Quoted words stand on one line behind {@code >}, and the next line but one ends with
 * the article's id and where they stand, in a code span; the articles' hashes stand at the end.
 */
public final class ExtractMarkdown {

    private ExtractMarkdown() {}

    /** The text; to be stored in UTF-8. */
    public static String write(Extract extract) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(Markdown.inline(extract.title()))
                .append("\n\n")
                .append(extract.sum());
        String chosen = extract.selection().stream()
                .map(note -> note.name() + ": " + note.value())
                .collect(Collectors.joining("; "));
        text.append(chosen.isEmpty() ? "" : ", chosen by " + Markdown.inline(chosen))
                .append("\n");
        extract.entries().forEach(entry -> entry(text, extract, entry));
        if (!extract.articles().isEmpty()) {
            text.append("\n## Articles\n\n");
        }
        for (Article article : extract.articles()) {
            text.append("- `")
                    .append(article.id())
                    .append("` ")
                    .append(Markdown.inline(article.caption() + ExtractHtml.published(article)))
                    .append(" `")
                    .append(article.text().sha256())
                    .append("`\n");
        }
        return text.toString();
    }

    private static void entry(StringBuilder text, Extract extract, Entry entry) {
        String heading = Markdown.inline(entry.heading());
        text.append("\n## ")
                .append(extract.address(entry)
                        .map(address -> "[" + heading.replace("[", "\\[").replace("]", "\\]") + "](<" + address + ">)")
                        .orElse(heading))
                .append("\n\n")
                .append(Markdown.inline(String.join(" · ", ExtractHtml.told(entry))))
                .append("\n");
        for (Wording wording : entry.wordings()) {
            quoted(text, wording.words());
            String notes = wording.notes().stream()
                    .map(note -> ", " + note.name().replace('_', ' ') + ": " + note.value())
                    .collect(Collectors.joining());
            text.append(Markdown.inline(wording.part() + notes + " – "
                            + wording.article().caption() + ExtractHtml.published(wording.article())))
                    .append(' ')
                    .append(place(wording, Wording.places(wording.spans())))
                    .append("\n");
            for (Part part : wording.parts()) {
                quoted(text, wording.words(part));
                text.append(Markdown.inline(part.name().replace('_', ' ')))
                        .append(' ')
                        .append(place(wording, Wording.places(part.spans())))
                        .append("\n");
            }
        }
    }

    private static void quoted(StringBuilder text, String words) {
        text.append("\n> ").append(Markdown.inline(words)).append("\n\n");
    }

    private static String place(Wording wording, String spans) {
        return "`" + wording.article().id() + " " + spans + "`";
    }
}
