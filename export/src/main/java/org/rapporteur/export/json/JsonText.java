package org.rapporteur.export.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Writes and reads JSON as all of this room's formats have it: two spaces a level, line feeds, one at the end. */
public final class JsonText {

    private JsonText() {}

    /** Maps, lists, texts and numbers, or records of these; keys in their order. */
    public static String pretty(Object value) {
        return JsonRecord.MAPPER.writer().with(JsonRecord.layout()).writeValueAsString(value) + "\n";
    }

    /**
     * Reads one JSON document.
     *
     * @throws UnreadableRecordException if it is none
     */
    public static JsonNode read(String json) {
        try {
            return JsonRecord.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw JsonRecord.unreadable(e);
        }
    }
}
