package org.rapporteur.export.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.feed.AtomFeed;
import org.rapporteur.export.feed.JsonFeed;
import org.rapporteur.export.html.ExtractHtml;
import org.rapporteur.export.json.JsonExtract;
import org.rapporteur.export.linked.Annotations;
import org.rapporteur.export.linked.ClaimReviews;
import org.rapporteur.export.linked.LinkedData;
import org.rapporteur.export.markdown.ExtractMarkdown;
import org.rapporteur.export.table.CsvFile;
import org.rapporteur.export.table.ExtractTable;

/** A form in which what a view shows can be taken away. */
public enum ExtractFormat {
    CSV("csv", "CSV", "text/csv", extract -> CsvFile.writePlain(ExtractTable.of(extract))),
    SHEET("sheet.csv", "CSV for spreadsheets", "text/csv", extract -> CsvFile.write(ExtractTable.of(extract))),
    JSON("json", "JSON", "application/json", JsonExtract::write),
    JSON_LINES("jsonl", "JSON Lines", "application/jsonl", JsonExtract::writeLines),
    MARKDOWN("md", "Markdown", "text/markdown", ExtractMarkdown::write),
    HTML("html", "HTML", "text/html", ExtractHtml::write),
    JSON_LD("jsonld", "JSON-LD", "application/ld+json", LinkedData::write),
    ANNOTATIONS(
            "annotations.jsonld",
            "Web annotations",
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            Annotations::write),
    CLAIM_REVIEWS("claims.jsonld", "ClaimReview, no verdict", "application/ld+json", ClaimReviews::write),
    ATOM("atom", "Atom", "application/atom+xml", extract -> AtomFeed.write(extract, "")),
    JSON_FEED("feed.json", "JSON Feed", "application/feed+json", extract -> JsonFeed.write(extract, ""));

    private final String extension;
    private final String label;
    private final String mediaType;
    private final Function<Extract, String> writing;

    ExtractFormat(String extension, String label, String mediaType, Function<Extract, String> writing) {
        this.extension = extension;
        this.label = label;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** The format of a file's ending; empty if there is none. */
    public static Optional<ExtractFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /** Those in which entries of a kind can be taken away. */
    public static List<ExtractFormat> of(EntryKind kind) {
        return Arrays.stream(values())
                .filter(format -> format != CLAIM_REVIEWS || kind == EntryKind.STATEMENT)
                .toList();
    }

    /** Behind the dot of a file's name. */
    public String extension() {
        return extension;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /** Without its character set, which is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The text of a file; to be stored in UTF-8 as it is, with its own line ends.
     *
     * @throws IllegalArgumentException if entries of this kind cannot be taken away so
     */
    public String write(Extract extract) {
        return writing.apply(extract);
    }
}
