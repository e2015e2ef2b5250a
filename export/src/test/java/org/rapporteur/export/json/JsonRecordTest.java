package org.rapporteur.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.testkit.Golden;

class JsonRecordTest {

    private final String json = JsonRecord.write(FerryTalks.compared());

    @Test
    void writesTheContractKeyForKey() {
        Golden.check("json/ferry-talks.json", json);
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(JsonRecord.write(JsonRecord.read(json))).isEqualTo(json);
    }

    @Test
    void everythingWrittenIsOfThePublishedSchema() {
        Dossier empty = new Dossier(List.of(), List.of(), List.of(), List.of());

        assertThat(departures(json)).isEmpty();
        assertThat(departures(JsonRecord.write(empty))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotARecord() {
        assertThat(departures(json.replaceFirst("\"form\": \"direct\"", "\"form\": \"shouted\"")))
                .isNotEmpty();
        assertThat(departures(json.replaceFirst("\"characters\": \\d+", "\"characters\": -1")))
                .isNotEmpty();
        assertThat(departures(json.replaceFirst("\"origin\": [^\\n]*", ""))).isNotEmpty();
        assertThat(departures(json.replaceFirst("\"article\": \"[0-9a-f]*\"", "\"article\": \"one\"")))
                .isNotEmpty();
    }

    @Test
    void refusesAnotherVersion() {
        assertThatThrownBy(() -> JsonRecord.read(json.replace("\"version\": 1", "\"version\": 2")))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessage("format is rapporteur-record, version 2; wanted rapporteur-record, version 1");
    }

    @Test
    void saysWhereATextIsNoRecord() {
        assertThatThrownBy(() -> JsonRecord.read(json.replace("\"form\": \"mixed\"", "\"form\": \"mumbled\"")))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("mumbled")
                .hasMessageContaining(" at line ");
        assertThatThrownBy(() -> JsonRecord.read("{\"format\": \"rapporteur-record\"}"))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageStartingWith("not a record: ");
        assertThatThrownBy(() -> JsonRecord.read("Ferry talks resume")).isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void passesOverKeysThatALaterProgramAdded() {
        String later = json.replaceFirst("\"format\"", "\"mood\": \"calm\", \"format\"");

        assertThat(JsonRecord.write(JsonRecord.read(later))).isEqualTo(json);
    }

    private static List<String> departures(String record) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RecordSchema.committed())
                .validate(record, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
