package org.rapporteur.store.sql;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Hands every text over as the database can hold it. */
final class StoredTextArgument extends AbstractArgumentFactory<String> {

    StoredTextArgument() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        String stored = StoredText.encode(text);
        return (position, statement, context) -> statement.setString(position, stored);
    }
}
