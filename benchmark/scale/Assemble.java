import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;
import org.rapporteur.language.kept.KeptForm;
import org.rapporteur.language.kept.ReadingVersion;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;

/**
 * What it costs to assemble a story, by its size: the first so many articles of one generated story. Prints a hash of
 * each record, which a change that only makes it quicker leaves as it is. Arguments: the folder of the examples, then
 * sizes.
 */
final class Assemble {
    private Assemble() {}

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = new ArrayList<>();
        for (int at = 1; at < arguments.length; at++) {
            sizes.add(Integer.parseInt(arguments[at]));
        }
        int most = sizes.stream().mapToInt(size -> size).max().orElseThrow();
        try (OnnxEncoder encoder = OnnxEncoder.load();
                OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load()) {
            List<Reading> readings =
                    Fill.story(Path.of(arguments[0]), new ArticleReader(encoder, sentenceEncoder),
                            new KeptForm(ReadingVersion.of(encoder, sentenceEncoder)),
                            most, Long.getLong("seed", 1));
            DossierAssembler assembler = new DossierAssembler(IssueMeanings.of(sentenceEncoder));
            for (int size : sizes) {
                List<Reading> some = readings.subList(0, size);
                long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Dossier dossier = assembler.assemble(some, List.of());
                double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%5d articles %6d statements %5d utterances %5d differences %8.3f s of a core  record %08x%n",
                        size,
                        dossier.statements().size(),
                        dossier.comparison().utterances().size(),
                        dossier.comparison().differences().size(),
                        seconds,
                        JsonRecord.write(dossier).hashCode());
            }
        }
    }
}
