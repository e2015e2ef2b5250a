package org.rapporteur.ingest.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's language detector, held to the languages in which there is a press: among all of the 103
 * that it knows it takes short French for Volapük. For use by one thread.
 *
 * @see <a href="https://opennlp.apache.org/models.html">langdetect-183</a>
 */
final class LanguageModel {
    static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";

    /** The model sees three letters at a time; more than this makes it slower and no surer. */
    private static final int CHARACTERS_LOOKED_AT = 4_000;

    /**
     * A language in which there is a press.
     *
     * @param code ISO 639-3
     * @param example words in it
     */
    record PressLanguage(String code, String name, String example) {}

    private final LanguageDetectorME detector;
    private final Map<String, PressLanguage> languages = new LinkedHashMap<>();

    private LanguageModel(LanguageDetectorME detector, List<PressLanguage> languages) {
        this.detector = detector;
        languages.forEach(language -> this.languages.put(language.code(), language));
    }

    /** Loads it from the class path. */
    static LanguageModel load() {
        try (InputStream model = resource(MODEL)) {
            return new LanguageModel(new LanguageDetectorME(new LanguageDetectorModel(model)), pressLanguages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of {@code press-languages.tsv}. */
    static List<PressLanguage> pressLanguages() throws IOException {
        List<PressLanguage> languages = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource("press-languages.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    languages.add(new PressLanguage(cells[0], cells[1], cells[2]));
                }
            }
        }
        return languages;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = LanguageModel.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("the program is incomplete: %s is missing".formatted(name));
        }
        return found;
    }

    /**
     * The language that a text is in rather than English, in words.
     *
     * @param odds how many times likelier than English it must be
     */
    Optional<String> rival(String text, double odds) {
        String head = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        double english = 0;
        double best = 0;
        Optional<PressLanguage> rival = Optional.empty();
        for (Language guess : detector.predictLanguages(head.toLowerCase(Locale.ROOT))) {
            PressLanguage language = languages.get(guess.getLang());
            if (language == null) {
                continue;
            }
            if (language.code().equals(ENGLISH)) {
                english = guess.getConfidence();
            } else if (guess.getConfidence() > best) {
                best = guess.getConfidence();
                rival = Optional.of(language);
            }
        }
        return best > odds * english ? rival.map(PressLanguage::name) : Optional.empty();
    }
}
