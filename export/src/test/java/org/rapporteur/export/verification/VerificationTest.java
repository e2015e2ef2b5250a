package org.rapporteur.export.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.json.JsonRecord;

class VerificationTest {

    private final Dossier dossier = FerryTalks.compared();
    private final String json = JsonRecord.write(dossier);
    private final List<SourceText> texts =
            dossier.articles().stream().map(Article::text).toList();

    @Test
    void whatWasWrittenHolds() {
        Verification verification = Verification.of(JsonRecord.read(json), texts);

        assertThat(verification.failure()).isEmpty();
        assertThat(verification.checks()).isGreaterThan(100);
    }

    @Test
    void articlesMayBeGivenInAnyOrderAndOthersBesideThem() {
        List<SourceText> shuffled = List.of(texts.get(1), new SourceText("Something else."), texts.get(0));

        assertThat(Verification.of(JsonRecord.read(json), shuffled).holds()).isTrue();
    }

    @Test
    void saysWhichArticleIsMissing() {
        assertThat(Verification.of(JsonRecord.read(json), texts.subList(0, 1)).failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasToString(
                                "/articles/1/sha256: found '%s', wanted a text with this hash among the 1 given, for %s"
                                        .formatted(
                                                texts.get(1).sha256(),
                                                dossier.articles().get(1).origin())));
    }

    @Test
    void anArticleChangedByOneMarkIsMissing() {
        SourceText changed = new SourceText(texts.get(0).characters().replace("“We", "\"We"));

        assertThat(Verification.of(JsonRecord.read(json), List.of(changed, texts.get(1)))
                        .failure())
                .hasValueSatisfying(failure -> assertThat(failure.path()).isEqualTo("/articles/0/sha256"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            # what is changed, once           > to what                        > what is said of it
            "characters": 414                  > "characters": 415               > /articles/0/characters: found 415, wanted 414
            "outlet": "Halden Wire"            > "outlet": "Strand Ledger"       > /articles/0/id: found 'a6b21bb7db7b', wanted
            "id": "person/mira-solen"          > "id": "person/mira solen"       > /entities/1/id: found 'person/mira solen', wanted a kind
            "id": "person/mira-solen"          > "id": "person/anton-varga"      > /entities/1/id: found 'person/anton-varga', wanted an id that no other has
            "text": "Chief negotiator"         > "text": "chief negotiator"      > /entities/1/roles/0/text: found 'chief negotiator', wanted 'Chief negotiator'
            "text": "told"                     > "text": "said"                  > /statements/0/cue/text: found 'said', wanted 'told'
            "id": "a6b21bb7db7b/236-289"       > "id": "a6b21bb7db7b/236-288"    > /statements/1/id: found 'a6b21bb7db7b/236-288', wanted 'a6b21bb7db7b/236-289'
            "end": 376                         > "end": 37600                    > /statements/2/content/0: found '[357, 37600)', wanted a span of a text of 414 characters
            "confidence": 1.0                  > "confidence": 1.5               > /statements/0/confidence: found '1.5', wanted a number from 0 to 1
            "text": "lie"                      > "text": "lies"                  > /coverage/stories/1/knownBy/0/text: found 'lies', wanted 'lie'
            "entity": "organisation/harbour-council" > "entity": "organisation/x" > /statements/5/relay/0/entity: found 'organisation/x'
            """)
    void namesTheFirstPlaceThatFails(String from, String to, String said) {
        assertThat(json).contains(from);
        String changed = json.replaceFirst(Pattern.quote(from), to);

        assertThat(Verification.of(JsonRecord.read(changed), texts).failure())
                .hasValueSatisfying(failure -> assertThat(failure.toString()).startsWith(said));
    }

    @Test
    void aSpeakerMustBeAnEntityOfTheRecord() {
        int statements = json.indexOf("\"statements\"");
        String changed = json.substring(0, statements)
                + json.substring(statements).replaceFirst("person/mira-solen", "person/nobody");

        assertThat(Verification.of(JsonRecord.read(changed), texts).failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasToString("/statements/0/source/entities/0: found 'person/nobody', "
                                + "wanted the id of an entity of the record"));
    }
}
