package org.rapporteur.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainedCorporaTest {

    private static final String REPORT = """
            # newpar
            1\tSolen\tSolen\tPROPN\t_\t_\t2\tnsubj\t_\t_
            2\tsaw\tsee\tVERB\t_\t_\t0\troot\t_\t_
            3\ther\ther\tPRON\t_\t_\t4\tnmod:poss\t_\t_
            4\tship\tship\tNOUN\t_\t_\t2\tobj\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            # newpar
            1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\t_
            2\tsank\tsink\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """;

    private static final String CHAINS = """
            # begin document
            0\tSolen\t(1)
            1\tsaw\t_
            2\ther\t(1)(2
            3\tship\t2)
            4\t.\t(3)

            5\tIt\t(2)
            6\tsank\t_
            7\t.\t_
            # end document
            """;

    @Test
    void chainsStandWhereTheirWordsDo(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("dep"));
        Files.createDirectories(folder.resolve("coref/ontogum/conll"));
        Files.writeString(folder.resolve("splits.md"), """
                ## dev

                  * report
                  * blank

                ## test

                  * other
                """);
        Files.writeString(folder.resolve("dep/report.conllu"), REPORT);
        Files.writeString(folder.resolve("dep/blank.conllu"), """
                1\t_____\t_\tPROPN\t_\t_\t0\troot\t_\t_

                """);
        Files.writeString(folder.resolve("coref/ontogum/conll/blank.conll"), "0\t_____\t(1)\n");
        Files.writeString(folder.resolve("coref/ontogum/conll/report.conll"), CHAINS);
        Corpus<ChainedText> corpus = OntoGum.read("ontogum-dev", folder, "dev");
        assertThat(corpus.texts()).hasSize(1);
        ChainedText text = corpus.texts().get(0);
        assertThat(text.text().characters()).isEqualTo("Solen saw her ship.\n\nIt sank.");
        assertThat(text.chains())
                .extracting(chain -> chain.stream().map(text.text()::slice).toList())
                .containsExactly(List.of("Solen", "her"), List.of("her ship", "It"));
    }

    @Test
    void offsetsOfPronounsCountCodePoints(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gap.tsv");
        Files.writeString(file, """
                ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL
                t-1\t\uD83D\uDE00 Solen met Varga in her house.\ther\t21\tSolen\t2\tTRUE\tVarga\t12\tFALSE\tx
                """);
        PronounText text = Gap.read("gap", file).texts().get(0);
        assertThat(text.text().slice(text.pronoun())).isEqualTo("her");
        assertThat(text.feminine()).isTrue();
        assertThat(text.names())
                .extracting(name -> text.text().slice(name.name()) + " " + name.same())
                .containsExactly("Solen true", "Varga false");
    }
}
