package org.rapporteur.store.folder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jdbi.v3.core.argument.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a table and a key of its lines.
 *
 * @param name in the database
 * @param key in the line
 * @param optional whether it may be missing
 */
record Column(String name, String key, Kind kind, boolean optional) {

    /** What stands in it. */
    enum Kind {
        TEXT,
        WHOLE,
        /** Milliseconds since 1970 in the database, ISO 8601 in UTC in the line. */
        MOMENT,
        /** Base64 in the line. */
        BYTES
    }

    void write(ResultSet row, ObjectNode line) throws SQLException {
        if (row.getObject(name) == null) {
            return;
        }
        switch (kind) {
            case TEXT -> line.put(key, row.getString(name));
            case WHOLE -> line.put(key, row.getLong(name));
            case MOMENT -> line.put(key, Instant.ofEpochMilli(row.getLong(name)).toString());
            case BYTES -> line.put(key, Base64.getEncoder().encodeToString(row.getBytes(name)));
        }
    }

    /** @throws IllegalArgumentException if something else stands in the line, or nothing where it must not miss */
    Argument read(ObjectNode line) {
        JsonNode value = line.get(key);
        if (value == null) {
            return missing();
        }
        if (value.isString() == (kind == Kind.WHOLE) || (kind == Kind.WHOLE && !value.canConvertToLong())) {
            throw new IllegalArgumentException("'%s' cannot be %s".formatted(key, value));
        }
        return switch (kind) {
            case TEXT -> text(value.stringValue());
            case WHOLE -> whole(value.longValue());
            case MOMENT -> whole(moment(value.stringValue()));
            case BYTES -> bytes(Base64.getDecoder().decode(value.stringValue()));
        };
    }

    private Argument missing() {
        if (!optional) {
            throw new IllegalArgumentException("'%s' is missing".formatted(key));
        }
        int type = kind == Kind.TEXT ? Types.VARCHAR : Types.BIGINT;
        return (position, statement, context) -> statement.setNull(position, type);
    }

    private long moment(String iso) {
        try {
            return Instant.parse(iso).toEpochMilli();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' cannot be '%s'".formatted(key, iso), e);
        }
    }

    private static Argument text(String stored) {
        return (position, statement, context) -> statement.setString(position, stored);
    }

    private static Argument whole(long value) {
        return (position, statement, context) -> statement.setLong(position, value);
    }

    private static Argument bytes(byte[] value) {
        return (position, statement, context) -> statement.setBytes(position, value);
    }
}
