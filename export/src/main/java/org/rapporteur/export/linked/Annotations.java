package org.rapporteur.export.linked;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Part;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.json.JsonText;

/**
 * Writes what a view shows as annotations of its articles: one for each wording, with a target for each run of words, and one
 * for each of the words beside it.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class Annotations {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private Annotations() {}

    /** One page of annotations; to be stored in UTF-8. */
    public static String write(Extract extract) {
        List<Thing> items = new ArrayList<>();
        extract.entries().forEach(entry -> items.addAll(of(entry)));
        String page = "annotations/" + extract.kind() + "/" + extract.title() + "/" + extract.selection();
        return JsonText.pretty(new Thing()
                .put("@context", CONTEXT)
                .put("id", Entry.urn(page))
                .put("type", "AnnotationPage")
                .put("startIndex", 0)
                .put("items", (Object) items.stream().map(Thing::keys).toList())
                .keys());
    }

    /** The annotations of an entry. */
    static List<Thing> of(Entry entry) {
        List<Thing> annotations = new ArrayList<>();
        for (Wording wording : entry.wordings()) {
            annotations.add(of(entry, wording, wording.part(), wording.spans()));
            for (Part part : wording.parts()) {
                annotations.add(of(entry, wording, part.name(), part.spans()));
            }
        }
        return annotations;
    }

    private static Thing of(Entry entry, Wording wording, String part, List<Span> spans) {
        String name =
                entry.urn() + "/" + part + "/" + Thing.place(wording.article().id(), spans);
        List<Thing> targets = spans.stream()
                .map(span -> Thing.of("SpecificResource")
                        .put("source", Articles.urn(wording.article().id()))
                        .put("selector", Selectors.of(wording.article().text(), span)))
                .toList();
        return new Thing()
                .put("id", Entry.urn(name))
                .put("type", "Annotation")
                .put("motivation", "identifying")
                .put(
                        "body",
                        List.of(
                                Thing.named(entry.urn()),
                                Thing.of("TextualBody")
                                        .put("purpose", "tagging")
                                        .put("value", entry.kind().label() + ": " + part)))
                .put("target", targets);
    }
}
