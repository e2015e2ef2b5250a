package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Agent;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.export.extract.Wording;

/**
 * Writes what a view shows as JSON, or as JSON Lines: one entry a line, and nothing else. Every key is always there.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
public final class JsonExtract {

    private JsonExtract() {}

    /** One JSON document; to be stored in UTF-8. */
    public static String write(Extract extract) {
        return JsonText.pretty(new PublishedExtract(
                PublishedExtract.FORMAT,
                PublishedExtract.VERSION,
                extract.kind().label(),
                extract.title(),
                notes(extract.selection()),
                extract.entries().size(),
                each(extract.entries(), JsonExtract::publish)));
    }

    /** One line for each entry; to be stored in UTF-8. Empty if there is none. */
    public static String writeLines(Extract extract) {
        return extract.entries().stream()
                .map(JsonExtract::publish)
                .map(JsonRecord::line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** An entry as it is published. */
    public static PublishedExtract.Entry publish(Entry entry) {
        return new PublishedExtract.Entry(
                entry.kind().label(),
                entry.id(),
                entry.urn(),
                entry.story(),
                entry.heading(),
                each(entry.agents(), JsonExtract::agent),
                notes(entry.notes()),
                each(entry.wordings(), JsonExtract::wording));
    }

    private static PublishedExtract.Wording wording(Wording wording) {
        Article article = wording.article();
        Imprint imprint = article.imprint();
        return new PublishedExtract.Wording(
                wording.part(),
                new PublishedExtract.Article(
                        article.id().toString(),
                        imprint.outlet().map(Outlet::name),
                        imprint.title(),
                        imprint.published().map(PublicationTime::written),
                        imprint.url(),
                        article.text().sha256()),
                wording.statement().map(StatementId::toString),
                slices(article, wording.spans()),
                each(
                        wording.parts(),
                        part -> new PublishedExtract.Part(
                                part.name(),
                                slices(article, part.spans()),
                                part.agent().map(JsonExtract::agent))),
                notes(wording.notes()));
    }

    private static PublishedExtract.Agent agent(Agent agent) {
        return new PublishedExtract.Agent(agent.id().toString(), agent.name());
    }

    private static List<PublishedRecord.Slice> slices(Article article, List<Span> spans) {
        return each(spans, span -> new PublishedRecord.Slice(article.text().slice(span), span.begin(), span.end()));
    }

    private static Map<String, String> notes(List<Note> notes) {
        Map<String, String> named = new LinkedHashMap<>();
        notes.forEach(note -> named.put(note.name(), note.value()));
        return named;
    }
}
