package org.rapporteur.export.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.feed.AtomFeed;
import org.rapporteur.export.feed.JsonFeed;
import org.rapporteur.export.html.ExtractHtml;
import org.rapporteur.export.json.JsonExtract;
import org.rapporteur.export.linked.Annotations;
import org.rapporteur.export.linked.ClaimReviews;
import org.rapporteur.export.linked.JsonLd;
import org.rapporteur.export.markdown.ExtractMarkdown;
import org.rapporteur.export.table.CsvFile;
import org.rapporteur.export.table.ExtractTable;

/** A form in which what a view shows can be taken away. */
public enum ExtractFormat {
    CSV("csv", "CSV", "text/csv"),
    SHEET("sheet.csv", "CSV for spreadsheets", "text/csv"),
    JSON("json", "JSON", "application/json"),
    JSON_LINES("jsonl", "JSON Lines", "application/jsonl"),
    MARKDOWN("md", "Markdown", "text/markdown"),
    HTML("html", "HTML", "text/html"),
    JSON_LD("jsonld", "JSON-LD", "application/ld+json"),
    ANNOTATIONS(
            "annotations.jsonld",
            "Web annotations",
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""),
    CLAIM_REVIEWS("claims.jsonld", "ClaimReview, no verdict", "application/ld+json"),
    ATOM("atom", "Atom", "application/atom+xml"),
    JSON_FEED("feed.json", "JSON Feed", "application/feed+json");

    private final String extension;
    private final String label;
    private final String mediaType;

    ExtractFormat(String extension, String label, String mediaType) {
        this.extension = extension;
        this.label = label;
        this.mediaType = mediaType;
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
        return switch (this) {
            case CSV -> CsvFile.writePlain(ExtractTable.of(extract));
            case SHEET -> CsvFile.write(ExtractTable.of(extract));
            case JSON -> JsonExtract.write(extract);
            case JSON_LINES -> JsonExtract.writeLines(extract);
            case MARKDOWN -> ExtractMarkdown.write(extract);
            case HTML -> ExtractHtml.write(extract);
            case JSON_LD -> JsonLd.write(extract);
            case ANNOTATIONS -> Annotations.write(extract);
            case CLAIM_REVIEWS -> ClaimReviews.write(extract);
            case ATOM -> AtomFeed.write(extract, "");
            case JSON_FEED -> JsonFeed.write(extract, "");
        };
    }
}
