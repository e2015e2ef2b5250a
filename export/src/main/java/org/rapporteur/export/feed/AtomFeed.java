package org.rapporteur.export.feed;

import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.html.ExtractHtml;
import org.rapporteur.export.xml.Xml;

/**
 * Writes what a view shows as an Atom feed. The words stand in the content as on the page that is taken away, with their
 * places.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class AtomFeed {

    private final StringBuilder feed = new StringBuilder();

    private AtomFeed() {}

    /**
     * The feed; to be stored in UTF-8.
     *
     * @param self the path that it is fetched by, such as {@code /feeds/statements.atom}; empty for a file that is not fetched
     *     again
     */
    public static String write(Extract extract, String self) {
        return new AtomFeed().written(extract, self);
    }

    private String written(Extract extract, String self) {
        feed.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
        element("title", extract.title());
        element("id", FeedEntries.urn(extract));
        element("updated", FeedEntries.updated(extract).toString());
        feed.append("<generator>Rapporteur</generator>\n<author><name>Rapporteur</name></author>\n");
        extract.site()
                .filter(site -> !self.isEmpty())
                .ifPresent(site -> feed.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
                        .append(Xml.escaped(site + self))
                        .append("\"/>\n"));
        extract.entries().forEach(entry -> entry(extract, entry));
        return feed.append("</feed>\n").toString();
    }

    private void entry(Extract extract, Entry entry) {
        feed.append("<entry>\n");
        element("title", FeedEntries.title(entry));
        element("id", entry.urn());
        element("published", FeedEntries.first(entry).toString());
        element("updated", FeedEntries.updated(entry).toString());
        extract.address(entry)
                .ifPresent(address -> feed.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                        .append(Xml.escaped(address))
                        .append("\"/>\n"));
        feed.append("<category term=\"").append(entry.kind().label()).append("\"/>\n");
        for (String outlet : FeedEntries.outlets(entry)) {
            feed.append("<author><name>").append(Xml.escaped(outlet)).append("</name></author>\n");
        }
        feed.append("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n")
                .append(ExtractHtml.fragment(entry))
                .append("</div></content>\n</entry>\n");
    }

    private void element(String name, String text) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(Xml.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
