package org.rapporteur.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedCorporaTest {

    @TempDir
    Path data;

    @Test
    void theLastFifthOfWikigoldIsHeld() throws IOException {
        Path file = data.resolve("CONLL-format/data/wikigold.conll.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Mira I-PER\nSolen I-PER\nof O\nVeld I-LOC\n, O\nVeldish I-MISC\n. O\n\n".repeat(100));
        Corpus<NamedText> held = Wikigold.held(data);
        assertThat(held.texts()).hasSize(1);
        NamedText text = held.texts().get(0);
        assertThat(text.text().characters()).startsWith("Mira Solen of Veld, Veldish. Mira Solen");
        assertThat(text.names()).hasSize(40);
        assertThat(text.names().get(0)).hasToString("GoldName[span=[0, 10), kind=PERSON]");
    }

    @Test
    void aMentionOfRe3dIsCutDownToItsName() throws IOException {
        Path source = Files.createDirectories(data.resolve("re3d/BBC Online"));
        Files.createDirectories(data.resolve("gazetteer/countries"));
        Files.writeString(
                data.resolve("gazetteer/countries/countries.json"),
                "[{\"name\":{\"common\":\"Veld\",\"official\":\"the State of Veld\"},\"demonyms\":{\"eng\":{\"f\":\"Veldish\"}}}]");
        String text = "Prime Minister Mira Solen of Veld met the harbour guard and the Veldish press.";
        Files.writeString(source.resolve("documents.json"), "{\"_id\":\"1\",\"text\":\"%s\"}%n".formatted(text));
        Files.writeString(
                source.resolve("entities.json"),
                entity(text, "Prime Minister Mira Solen", "Person")
                        + entity(text, "Veld", "Organisation")
                        + entity(text, "the harbour guard", "Organisation")
                        + entity(text, "the Veldish press", "Organisation"));
        NamedText read = Re3d.bbc(data).texts().get(0);
        assertThat(read.names())
                .extracting(name -> read.text().slice(name.span()) + " " + name.kind())
                .containsExactly("Mira Solen PERSON", "Veld PLACE");
        assertThat(read.open()).extracting(read.text()::slice).containsExactly("Veldish press");
    }

    private static String entity(String text, String words, String type) {
        int begin = text.indexOf(words);
        return "{\"documentId\":\"1\",\"begin\":%d,\"end\":%d,\"type\":\"%s\",\"value\":\"%s\"}%n"
                .formatted(begin, begin + words.length(), type, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Prime Minister Mira Solen  | Mira Solen
            Gov. Solen                 | Solen
            Solen                      | Solen
            Minister for Ports         | ''
            the president              | ''
            """)
    void aRoleStandsBeforeAName(String mention, String name) {
        assertThat(mention.substring(RoleNouns.shipped().lengthOfRole(mention))).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"re3d-1, false", "re3d-2, false", "re3d-4, true", "re3d-5, true", "re3d-6, false"})
    void oneTextInFiveIsHeldByTheHashOfItsNameAsInTheTraining(String name, boolean held) {
        assertThat(HeldOut.byHash(name)).isEqualTo(held);
    }
}
