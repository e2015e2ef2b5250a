package org.rapporteur.export.json;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.Golden;

class RecordSchemaTest {

    @Test
    void theCommittedSchemaIsWhatTheTypesSay() {
        Golden.check(RecordSchema.FILE, RecordSchema.made());
    }
}
