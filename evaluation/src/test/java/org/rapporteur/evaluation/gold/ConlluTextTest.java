package org.rapporteur.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTextTest {

    private static final String TREES = """
            # newdoc id = report
            # newpar
            # newpar_block = p (1 s)
            1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tDo\tdo\tAUX\t_\t_\t3\taux\t_\t_
            2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_
            3\tpay\tpay\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

            1\tPremier\tpremier\tPROPN\t_\t_\t2\tnmod:desc\t_\tEntity=(1-person-new
            2\tMira\tMira\tPROPN\t_\t_\t0\troot\t_\t_
            3\tSolen\tSolen\tPROPN\t_\t_\t2\tflat\t_\tEntity=1)

            # newpar
            1\tWho\twho\tPRON\t_\t_\t0\troot\t_\t_
            1.1\tpaid\tpay\tVERB\t_\t_\t_\t_\t_\t_
            2\tpaid\tpay\tVERB\t_\t_\t1\tx\t_\t_
            """;

    @Test
    void putsTheTextTogetherAsItWas(@TempDir Path folder) throws IOException {
        ConlluText text = ConlluText.of(sentences(folder));
        assertThat(text.text().characters()).isEqualTo("Don't pay. Premier Mira Solen\n\nWho paid");
        assertThat(text.tokens())
                .extracting(text.text()::slice)
                .containsExactly("Do", "n't", "pay", ".", "Premier", "Mira", "Solen", "Who", "paid");
        assertThat(text.sentences())
                .extracting(text.text()::slice)
                .containsExactly("Don't pay.", "Premier Mira Solen", "Who paid");
    }

    @Test
    void aNameIsCutOutOfItsMention(@TempDir Path folder) throws IOException {
        List<Conllu.Row> words = sentences(folder).get(1).words();
        List<GumMentions.Mention> mentions = GumMentions.of(words);
        assertThat(mentions).containsExactly(new GumMentions.Mention(1, 3, "person"));
        assertThat(NameInMention.find(words, mentions.get(0))).contains(new NameInMention.Run(2, 3));
    }

    private static List<Conllu.Sentence> sentences(Path folder) throws IOException {
        Path file = folder.resolve("report.conllu");
        Files.writeString(file, TREES + "\n");
        return Conllu.read(file).getOrDefault("report", List.of());
    }
}
