package org.rapporteur.export.linked;

import java.util.List;
import java.util.Map;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.json.JsonText;

/**
 * Writes statements as skeletons of reviews for a fact-checker to fill in: what was said, by whom, where it appeared. The
 * verdict is left empty, and each says so: this program gives none.
 *
 * @see <a href="https://schema.org/ClaimReview">ClaimReview</a>
 */
public final class ClaimReviews {

    /** What each skeleton says of its missing verdict. */
    public static final String NO_VERDICT =
            "Draft. The verdict is left empty: no machine gives one here. Whoever reviews the"
                    + " claim fills in reviewRating (alternateName, and ratingValue where there is a scale), author, datePublished and"
                    + " url, and takes this line out.";

    private ClaimReviews() {}

    /**
     * The document; to be stored in UTF-8.
     *
     * @throws IllegalArgumentException if the view does not show statements
     */
    public static String write(Extract extract) {
        if (extract.kind() != EntryKind.STATEMENT) {
            throw new IllegalArgumentException(
                    "only statements can be reviewed, not " + extract.kind().plural());
        }
        return JsonText.pretty(new Thing()
                .put("@context", "https://schema.org")
                .put("@graph", (Object) extract.entries().stream()
                        .map(entry -> review(extract, entry).keys())
                        .toList())
                .keys());
    }

    private static Thing review(Extract extract, Entry entry) {
        Wording wording = entry.wordings().get(0);
        Thing claim = type("Claim")
                .put("@id", entry.urn())
                .put(
                        "author",
                        entry.agents().stream()
                                .map(agent -> type(agent.id().value().startsWith("person/") ? "Person" : "Organization")
                                        .put("name", agent.name()))
                                .toList())
                .put("url", extract.address(entry))
                .put("appearance", appearance(wording));
        return type("ClaimReview")
                .put("@id", Entry.urn("review/" + entry.urn()))
                .put("creativeWorkStatus", NO_VERDICT)
                .put("claimReviewed", wording.words())
                .put(
                        "identifier",
                        typed(Articles.value(
                                "",
                                "rapporteur-place",
                                Thing.place(wording.article().id(), wording.spans()))))
                .put("itemReviewed", claim)
                .put("reviewRating", type("Rating").put("alternateName", ""));
    }

    private static Thing appearance(Wording wording) {
        Thing article =
                type("NewsArticle").put("@id", Articles.urn(wording.article().id()));
        typed(Articles.of(wording.article(), "")).keys().forEach(article::put);
        return article;
    }

    private static Thing type(String type) {
        return new Thing().put("@type", type);
    }

    /** The same with the keywords of plain JSON-LD, for readers that know no others. */
    private static Thing typed(Thing thing) {
        Thing plain = new Thing();
        thing.keys().forEach((key, value) -> plain.put(key.equals("type") ? "@type" : key, plain(value)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Thing nested = new Thing();
            ((Map<String, Object>) map).forEach(nested::put);
            return typed(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(ClaimReviews::plain)
                    .map(each -> each instanceof Thing thing ? thing.keys() : each)
                    .toList();
        }
        return value;
    }
}
