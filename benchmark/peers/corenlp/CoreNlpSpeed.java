import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Reads the files named with CoreNLP, once to warm up on the first, then all, and prints its tokens a second. */
public final class CoreNlpSpeed {

    public static void main(String[] files) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        settings.setProperty("coref.algorithm", "statistical");
        settings.setProperty("threads", "2");
        long begun = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        pipeline.processToCoreDocument("Mira Solen said: \"We wait.\" She left.");
        System.err.printf(Locale.ROOT, "loaded in %.1f s%n", seconds(begun));
        long tokens = 0;
        long quotations = 0;
        long reading = System.nanoTime();
        for (String file : files) {
            CoreDocument document = pipeline.processToCoreDocument(Files.readString(Path.of(file)));
            tokens += document.tokens().size();
            quotations += document.quotes().size();
        }
        System.err.printf("%d tokens, %d quotations%n", tokens, quotations);
        System.out.printf(Locale.ROOT, "%.1f%n", tokens / seconds(reading));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
