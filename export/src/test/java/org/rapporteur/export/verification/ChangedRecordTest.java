package org.rapporteur.export.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.LakesideTalks;
import org.rapporteur.export.json.JsonRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a true record in one place after the other; each change must come out. */
class ChangedRecordTest {

    /** Keys of what refers to another part, by its id. */
    private static final Set<String> REFERENCES = Set.of(
            "article",
            "articles",
            "statement",
            "entity",
            "entities",
            "time",
            "timexes",
            "place",
            "region",
            "candidates",
            "alsoAs",
            "person",
            "party",
            "actor",
            "issue",
            "parent",
            "who",
            "event",
            "under");

    private final Dossier dossier = LakesideTalks.dossier();
    private final List<SourceText> texts = LakesideTalks.texts(dossier);
    private final String json = JsonRecord.write(dossier);

    @Test
    void aChangedLetterIsFoundAndNamedWhereverItStands() {
        assertThat(lettersChanged(LakesideTalks.dossier()))
                .contains(
                        "/timexes/1/anchor/words/text",
                        "/places/mentions/1/relations/0/other/text",
                        "/places/mentions/1/grounds/0/words/0/text",
                        "/events/0/mentions/0/text",
                        "/events/0/mentions/0/participants/1/text",
                        "/events/0/mentions/1/place/text",
                        "/events/3/mentions/0/standing/words/0/text",
                        "/negotiation/parties/0/delegates/0/role/text",
                        "/negotiation/positions/0/text",
                        "/negotiation/positions/0/holder/text",
                        "/negotiation/positions/2/condition/text",
                        "/negotiation/positions/3/hedge/text",
                        "/negotiation/changes/0/newWords/0/text",
                        "/negotiation/proposals/0/tellings/0/text",
                        "/negotiation/proposals/1/handlings/0/text",
                        "/negotiation/proposals/1/handlings/0/by/text",
                        "/negotiation/proposals/1/handlings/0/what/text",
                        "/negotiation/proposals/1/descent/text",
                        "/negotiation/rounds/0/descriptions/0/text",
                        "/negotiation/steps/0/actors/0/text",
                        "/negotiation/steps/0/deed/text",
                        "/negotiation/steps/0/announced/0/text",
                        "/negotiation/steps/0/outcomes/0/text");
        assertThat(lettersChanged(FerryTalks.compared())).isNotEmpty();
    }

    /** The places of all texts of a record, each found to fail when its first letter is another. */
    private static List<String> lettersChanged(Dossier dossier) {
        List<String> places = new ArrayList<>();
        JsonNode record = JsonMapper.shared().readTree(JsonRecord.write(dossier));
        for (JsonNode part : record.findParents("text")) {
            String text = part.get("text").asString("");
            if (part.get("text").isString()) {
                ((ObjectNode) part).put("text", "§" + text.substring(1));
                Verification.Failure failure =
                        verified(record, LakesideTalks.texts(dossier)).failure().orElseThrow();
                assertThat(failure.found()).startsWith("'§");
                assertThat(failure.path()).endsWith("/text");
                assertThat(record.at(failure.path()).asString()).startsWith("§");
                places.add(failure.path());
                ((ObjectNode) part).put("text", text);
            }
        }
        assertThat(verified(record, LakesideTalks.texts(dossier)).failure()).isEmpty();
        return places;
    }

    private static Verification verified(JsonNode record, List<SourceText> texts) {
        return Verification.of(JsonRecord.read(record.toString()), texts);
    }

    @Test
    void whatRefersToNothingIsFoundWhereverItStands() {
        JsonNode record = JsonMapper.shared().readTree(json);
        int changed = 0;
        for (String key : REFERENCES) {
            for (JsonNode part : record.findParents(key)) {
                if (part.get(key).isString()) {
                    JsonNode before = part.get(key);
                    ((ObjectNode) part).put(key, "nobody");
                    assertThat(verified(record, texts).failure())
                            .as("%s in %s", key, part)
                            .isPresent();
                    ((ObjectNode) part).set(key, before);
                    changed++;
                } else if (part.get(key) instanceof ArrayNode list
                        && !list.isEmpty()
                        && list.get(0).isString()) {
                    JsonNode before = list.get(0);
                    list.set(0, "nobody");
                    assertThat(verified(record, texts).failure())
                            .as("%s in %s", key, part)
                            .isPresent();
                    list.set(0, before);
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(100);
        assertThat(verified(record, texts).failure()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            # what is changed, once                > to what                            > what is said of it
            "id": "dcd847b082d3/46-52"              > "id": "dcd847b082d3/46-53"         > /timexes/0/id: found 'dcd847b082d3/46-53', wanted 'dcd847b082d3/46-52'
            "until": "2031-05-12T00:00"             > "until": "2031-05-11T00:00"        > /timexes/0/window: found '2031-05-11T00:00 to 2031-05-11T00:00', wanted a moment and a later one
            "from": "2031-05-11T00:00"              > "from": "Sunday"                   > /timexes/0/window: found 'Sunday to 2031-05-12T00:00', wanted a moment and a later one
            "kind": "publication"                   > "kind": "unknown"                  > /timexes/0/window: found 'a window', wanted null where the anchor is unknown
            "latitude": 46.46                       > "latitude": null                   > /places/gazetteer/0/latitude: found 'null, 6.84', wanted a point of the earth, or twice null
            "id": "city/2659994"                    > "id": "city/2658145"               > /places/gazetteer/1/id: found 'city/2658145', wanted an id that no other has
            "id": "dcd847b082d3/29-32"              > "id": "dcd847b082d3/30-32"         > /events/0/id: found 'dcd847b082d3/30-32', wanted 'dcd847b082d3/29-32'
            "time": "45d78274b8f1/4-10"             > "time": "dcd847b082d3/46-52"       > /events/0/mentions/1/time: found 'dcd847b082d3/46-52', wanted a time expression of the article 45d78274b8f1
            "parent": "sovereignty"                 > "parent": "ceasefire"              > /negotiation/issues/1/parent: found 'ceasefire', wanted the id of an issue before, or null
            "entity": "group/the-mediators"         > "entity": "place/veldia"           > /negotiation/parties/2/entity: found 'place/veldia', wanted an entity that no other party is
            "statement": "dcd847b082d3/54-86"       > "statement": "45d78274b8f1/0-41"   > /negotiation/positions/0/statement: found '45d78274b8f1/0-41', wanted a statement of the article dcd847b082d3
            "earlier": 0                            > "earlier": 1                       > /negotiation/changes/0/earlier: found 'one of place/veldia on territory', wanted the place of a position of place/kestria on territory
            "later": 3                              > "later": 4                         > /negotiation/changes/0/later: found 'none of 4', wanted the place of a position of place/kestria on territory
            "parent": "dcd847b082d3/224-238"        > "parent": "dcd847b082d3/224-239"   > /negotiation/proposals/1/descent/parent: found 'dcd847b082d3/224-239', wanted the id of a proposal of the record
            "id": "dcd847b082d3/286-349"            > "id": "dcd847b082d3/286-348"       > /negotiation/steps/0/id: found 'dcd847b082d3/286-348', wanted 'dcd847b082d3/286-349'
            """)
    void namesTheFirstPlaceThatFails(String from, String to, String said) {
        assertThat(json).contains(from);
        String changed = json.replaceFirst(Pattern.quote(from), to);

        assertThat(Verification.of(JsonRecord.read(changed), texts).failure())
                .hasValueSatisfying(failure -> assertThat(failure.toString()).startsWith(said));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            /events/0/mentions                    > one mention or more
            /negotiation/proposals/0/tellings     > one telling or more
            /negotiation/steps/0/announced        > one announcement or more
            """)
    void wantsAPlaceForEachPart(String path, String wanted) {
        JsonNode record = JsonMapper.shared().readTree(json);
        ((ArrayNode) record.at(path)).removeAll();

        assertThat(verified(record, texts).failure())
                .hasValueSatisfying(failure ->
                        assertThat(failure).hasToString("%s: found '[]', wanted %s".formatted(path, wanted)));
    }
}
