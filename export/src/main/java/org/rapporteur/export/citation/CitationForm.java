package org.rapporteur.export.citation;

/** In which form a citation is written. */
public enum CitationForm {
    PLAIN("Plain text", "plain", "text/plain"),
    MARKDOWN("Markdown", "md", "text/markdown"),
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    RIS("RIS", "ris", "application/x-research-info-systems"),
    CSL_JSON("CSL-JSON", "json", "application/vnd.citationstyles.csl+json");

    private final String label;
    private final String extension;
    private final String mediaType;

    CitationForm(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    /** Of a file in this form, without a dot; each form has its own. */
    public String extension() {
        return extension;
    }

    /** Without a character set: it is UTF-8. */
    public String mediaType() {
        return mediaType;
    }
}
