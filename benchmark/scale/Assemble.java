import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.held.DossierFolder;
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
    private static final int COPIES = 5;

    private Assemble() {}

    /** Puts it down, and reads it back. */
    private static void hold(Dossier dossier) throws Exception {
        Path folder = Files.createTempDirectory("assemble");
        StoryId story = new StoryId(dossier.articles().get(0).id());
        DossierFolder dossiers = DossierFolder.open(folder, "benchmark");
        long began = cpu();
        dossiers.keep(story, "this", dossier);
        long kept = cpu();
        boolean same = dossiers.find(story, "this", dossier.articles()).equals(Optional.of(dossier));
        long read = cpu();
        Path file = folder.resolve(story + ".dossier");
        long before = used();
        List<Dossier> copies = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            dossiers.find(story, "this", dossier.articles()).ifPresent(copies::add);
        }
        long memory = (used() - before) / copies.size();
        System.out.printf(
                Locale.ROOT,
                "      put down in %.3f s, %d bytes; read and compared in %.3f s, %s; %d bytes in memory without its texts%n",
                (kept - began) / 1e9,
                Files.size(file),
                (read - kept) / 1e9,
                same ? "the same" : "ANOTHER ONE",
                memory);
        Files.delete(file);
        Files.delete(folder);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

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
                long began = cpu();
                Dossier dossier = assembler.assemble(some, List.of());
                double seconds = (cpu() - began) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%5d articles %6d statements %5d utterances %5d differences %8.3f s of a core  record %08x%n",
                        size,
                        dossier.statements().size(),
                        dossier.comparison().utterances().size(),
                        dossier.comparison().differences().size(),
                        seconds,
                        JsonRecord.write(dossier).hashCode());
                hold(dossier);
            }
        }
    }
}
