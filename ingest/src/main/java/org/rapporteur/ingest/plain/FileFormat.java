package org.rapporteur.ingest.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that is known by its first characters, bytes read as Latin-1.
 *
 * @param words what to call it in a message
 */
record FileFormat(String beginning, String words) {
    private static final int BYTES_LOOKED_AT = 512;

    /** Lower case, as the bytes looked at are brought to it. */
    private static final List<FileFormat> FOREIGN = List.of(
            new FileFormat("%pdf-", "a PDF file"),
            new FileFormat("pk\u0003\u0004", "a ZIP file or an office document"),
            new FileFormat("\u00d0\u00cf\u0011\u00e0".toLowerCase(Locale.ROOT), "an office document"),
            new FileFormat("{\\rtf", "an RTF document"),
            new FileFormat("\u001f\u008b", "a gzip file"),
            new FileFormat("\u0089png", "a PNG picture"),
            new FileFormat("\u00ff\u00d8\u00ff".toLowerCase(Locale.ROOT), "a JPEG picture"),
            new FileFormat("gif8", "a GIF picture"),
            new FileFormat("warc/", "a WARC file"),
            new FileFormat("<!doctype html", "an HTML page"),
            new FileFormat("<html", "an HTML page"),
            new FileFormat("<?xml", "an XML file"));

    /** The format of a file that is surely not plain text or Markdown. */
    static Optional<FileFormat> foreign(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, BYTES_LOOKED_AT), StandardCharsets.ISO_8859_1);
        String unmarked = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        String beginning = unmarked.stripLeading().toLowerCase(Locale.ROOT);
        return FOREIGN.stream()
                .filter(format -> beginning.startsWith(format.beginning()))
                .findFirst();
    }
}
