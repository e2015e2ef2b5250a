package org.rapporteur.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.LakesideTalks;
import org.rapporteur.export.verification.Verification;
import org.rapporteur.testkit.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonRecordTest {

    private final String json = JsonRecord.write(FerryTalks.compared());
    private final String negotiated = JsonRecord.write(LakesideTalks.dossier());

    @Test
    void writesTheContractKeyForKey() {
        Golden.check("json/ferry-talks.json", json);
    }

    @Test
    void writesWhatHappenedAndWhatIsNegotiatedKeyForKey() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode parts = mapper.createObjectNode();
        JsonNode record = mapper.readTree(negotiated);
        List.of("timexes", "places", "events", "negotiation").forEach(key -> parts.set(key, record.get(key)));

        Golden.check(
                "json/lakeside-talks.json",
                mapper.writer().with(JsonRecord.layout()).writeValueAsString(parts) + "\n");
    }

    @Test
    void anEventsTimeIsWrittenThoughTheAccountDoesNotListIt() {
        Dossier listed = LakesideTalks.dossier();
        Account account = listed.account();
        Dossier unlisted = new Dossier(
                listed.articles(),
                listed.coverage(),
                new Account(account.entities(), account.statements(), account.events()),
                listed.comparison(),
                listed.framing(),
                listed.negotiation(),
                listed.problems(),
                Decided.NONE);

        PublishedRecord read = JsonRecord.read(JsonRecord.write(unlisted));

        assertThat(read.timexes())
                .extracting(PublishedTimex::text)
                .containsExactly("Sunday", "that night", "early on Saturday", "Friday", "Sunday");
        assertThat(Verification.of(read, LakesideTalks.texts(unlisted)).failure())
                .isEmpty();
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(JsonRecord.write(JsonRecord.read(json))).isEqualTo(json);
        assertThat(JsonRecord.write(JsonRecord.read(negotiated))).isEqualTo(negotiated);
    }

    @Test
    void everythingWrittenIsOfThePublishedSchema() {
        Dossier empty = new Dossier(List.of(), List.of(), List.of(), List.of());

        assertThat(departures(json)).isEmpty();
        assertThat(departures(negotiated)).isEmpty();
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

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            "latitude": 46.2                > "latitude": 146.2
            "from": "2031-05-11T00:00"      > "from": "last Sunday"
            "place": "city/2660646"         > "place": "Geneva"
            "kind": "talks"                 > "kind": "chat"
            "status": "planned"             > "status": "hoped-for"
            "attitude": "accept-if"         > "attitude": "maybe"
            "strength": "red-line"          > "strength": 5
            "points": 19                    > "points": "nineteen"
            "fate": "overdue"               > "fate": null
            "earlier": 0                    > "earlier": -1
            """)
    void theSchemaRefusesWhatIsNoTimePlaceEventOrNegotiation(String from, String to) {
        assertThat(negotiated).contains(from);
        assertThat(departures(negotiated.replaceFirst(Pattern.quote(from), to))).isNotEmpty();
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

    static List<String> departures(String record) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RecordSchema.committed())
                .validate(record, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
