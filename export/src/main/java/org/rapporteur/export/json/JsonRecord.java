package org.rapporteur.export.json;

import org.rapporteur.core.dossier.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a dossier as JSON and reads it back. Every key is always there, {@code null} where there is
 * nothing; keys stand in the contract's order, enumerated values in lower case with dashes. The same
 * dossier gives the same characters: two spaces a level, line feeds, one at the end.
 */
public final class JsonRecord {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonRecord() {}

    /** The record of a dossier; to be stored in UTF-8. */
    public static String write(Dossier dossier) {
        return write(new Publication(dossier).published());
    }

    static String write(PublishedRecord published) {
        return laidOut(published);
    }

    /** Anything published, laid out as the record is. */
    static String laidOut(Object published) {
        return MAPPER.writer().with(layout()).writeValueAsString(published) + "\n";
    }

    /** Anything published, on one line without its end. */
    static String line(Object published) {
        return MAPPER.writeValueAsString(published);
    }

    /**
     * Reads what {@link #write} wrote. Keys that this version does not know are passed over.
     *
     * @throws UnreadableRecordException if it is not a record of this version
     */
    public static PublishedRecord read(String json) {
        try {
            PublishedRecord read = MAPPER.readValue(json, PublishedRecord.class);
            if (!read.format().equals(PublishedRecord.FORMAT) || read.version() != PublishedRecord.VERSION) {
                throw new UnreadableRecordException("format is %s, version %d; wanted %s, version %d"
                        .formatted(read.format(), read.version(), PublishedRecord.FORMAT, PublishedRecord.VERSION));
            }
            return read;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    static UnreadableRecordException unreadable(JacksonException e) {
        return new UnreadableRecordException("not a record: " + e.getOriginalMessage() + place(e), e);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " at line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    /** Two spaces a level and line feeds, on every machine. */
    static DefaultPrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }
}
