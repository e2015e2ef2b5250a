package org.rapporteur.export.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.WhoEntry;

/**
 * The parts of a brief's page one by one, as HTML, for pages that show one part each. Everything in them is escaped, and
 * every link leads where the caller's {@link Addresses} say. Safe for use by many threads.
 */
public final class PageParts {

    private final Brief brief;
    private final LastingNames names;
    private final Marks marks;

    public PageParts(Brief brief) {
        this.brief = brief;
        this.names = new LastingNames(brief);
        this.marks = new Marks(brief, new Places(brief));
    }

    private PageParts(Brief brief, LastingNames names, Marks marks) {
        this.brief = brief;
        this.names = names;
        this.marks = marks;
    }

    /** The same with those happenings and steps alone that are not over before a day; everything keeps its name. */
    public PageParts since(LocalDate day) {
        return new PageParts(brief.since(day), names, marks);
    }

    /** The same with what several of these articles have, and where they differ, alone of all comparison. */
    public PageParts among(Set<ArticleId> chosen) {
        return new PageParts(brief.among(chosen), names, marks);
    }

    /** How the parts look, in light, in dark and on paper; what is around them is the caller's to dress. */
    public static String styleSheet() {
        return HtmlBrief.resource("record.css");
    }

    /** What is shown. */
    public Brief brief() {
        return brief;
    }

    /**
     * A part without its heading.
     *
     * @param id as in a brief's page: {@code matrix}, {@code timeline}, {@code differences} ...
     * @return empty if the brief has nothing of that kind
     */
    public Optional<String> find(String id, Addresses addresses) {
        Html html = html(addresses);
        return new RecordParts(html, brief, new Places(brief))
                .groups().stream()
                        .flatMap(group -> group.parts().stream())
                        .filter(part -> part.id().equals(id))
                        .findFirst()
                        .map(part -> {
                            part.content().run();
                            return html.toString();
                        });
    }

    /** Statements as items of an ordered list, each under the names of those who said it. */
    public String statements(List<Line> lines, Addresses addresses) {
        Html html = html(addresses);
        StatementLine line = new StatementLine(html);
        lines.forEach(each -> line.writeWithSpeakers(each, "s" + each.number()));
        return html.toString();
    }

    /** An article's text, mark for mark, with the words of the record marked and linked back to it. */
    public String text(ArticleEntry entry, Addresses addresses) {
        Html html = html(addresses);
        MarkedText.write(html, entry.article().text(), marks.of(entry.article().id()));
        return html.toString();
    }

    /** The lasting name of a statement on the pages that show it, such as {@code st-0123456789ab-10-42}. */
    public static String placeOf(Line line) {
        return "st-" + line.id().toString().replace('/', '-');
    }

    /** One person or body: what the articles call it, and where. An item of a list. */
    public String who(WhoEntry entry, Addresses addresses) {
        Html html = html(addresses);
        new RecordParts(html, brief, new Places(brief)).who(entry);
        return html.toString();
    }

    /** Where a thing of the brief is shown, by the id that it has in the brief's lists: {@code d4}, {@code w12}. */
    public String address(String id, Addresses addresses) {
        return addressing(addresses).href(id);
    }

    /** The lasting name of words on the page of their article. */
    public static String placeOf(Slice words) {
        return Places.words(words);
    }

    private Html html(Addresses addresses) {
        return new Html(addressing(addresses));
    }

    private Addressing addressing(Addresses addresses) {
        return new Addressing() {
            @Override
            public String id(String id) {
                return names.find(id).map(Target::id).orElse(id);
            }

            @Override
            public String href(String id) {
                Optional<ArticleId> article = names.findArticle(id);
                if (article.isPresent()) {
                    return addresses.text(article.get(), id(id));
                }
                return names.find(id).map(addresses::of).orElse("#" + id);
            }

            @Override
            public Optional<String> permanent(String id) {
                return names.find(id).map(addresses::of);
            }
        };
    }
}
