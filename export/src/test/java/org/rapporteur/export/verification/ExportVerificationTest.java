package org.rapporteur.export.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.BridgeTalks;
import org.rapporteur.export.Extracts;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.LakesideTalks;
import org.rapporteur.export.ValleyTalks;
import org.rapporteur.export.calendar.StepCalendar;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.format.ExtractFormat;
import org.rapporteur.export.graph.Network;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.json.UnreadableRecordException;
import org.rapporteur.export.table.CsvFile;
import org.rapporteur.export.table.Tables;

/** Holds whatever the program writes against the articles: as it was written, and with one quoted word changed. */
class ExportVerificationTest {

    /** A word of letters that no format has names like. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{4,}(?![\\p{L}\\p{N}])");

    static List<Dossier> dossiers() {
        return List.of(
                BridgeTalks.dossier(),
                FerryTalks.compared(),
                LakesideTalks.dossier(),
                ValleyTalks.dossier(),
                Extracts.hostile());
    }

    static Stream<Arguments> extracts() {
        return dossiers().stream()
                .flatMap(dossier -> Extracts.of(dossier).stream()
                        .flatMap(extract -> ExtractFormat.of(extract.kind()).stream()
                                .map(format -> Arguments.of(dossier, extract, format))));
    }

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource("extracts")
    void whatWasTakenAwayHolds(Dossier dossier, Extract extract, ExtractFormat format) {
        ExportVerification found = ExportVerification.of(format.write(extract), dossier.articles());

        assertThat(found.verification().failure()).isEmpty();
        assertThat(found.articles()).isEqualTo(extract.articles().size());
        assertThat(found.verification().checks())
                .isGreaterThanOrEqualTo(extract.entries().stream()
                        .mapToInt(e -> e.wordings().size())
                        .sum());
    }

    /** Each place in a file at which the words of an entry stand, one letter changed at a time. */
    @ParameterizedTest(name = "{index} {2}")
    @MethodSource("extracts")
    void oneQuotedWordChangedIsRefused(Dossier dossier, Extract extract, ExtractFormat format) {
        String written = format.write(extract);
        for (String word : words(extract)) {
            String changed = written.replace(word, "Z" + word.substring(1));

            assertThat(ExportVerification.of(changed, dossier.articles())
                            .verification()
                            .holds())
                    .as("'%s' in %s of %s", word, format, extract.title())
                    .isFalse();
        }
    }

    /** Words of the articles that stand in what is quoted of each entry; not those that are names of keys. */
    private static List<String> words(Extract extract) {
        List<String> words = new ArrayList<>();
        extract.entries()
                .forEach(entry -> entry.wordings().forEach(wording -> {
                    Matcher word = WORD.matcher(wording.words());
                    while (word.find()) {
                        words.add(word.group());
                    }
                }));
        return words.stream()
                .distinct()
                .filter(word -> !word.equals("said"))
                .limit(10)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aCalendarIsTrueAndNoChangedOneIs(Dossier dossier) {
        String calendar = StepCalendar.write(dossier);

        holds(calendar, dossier);
        String plain = calendar.replace("\r\n ", "");
        holds(plain, dossier);
        Matcher quoted = Pattern.compile("“([^”]{5,}?)”").matcher(plain);
        while (quoted.find()) {
            refused(plain.substring(0, quoted.start(1)) + "Z" + plain.substring(quoted.start(1) + 1), dossier);
        }
        Matcher summary =
                Pattern.compile("SUMMARY:(?:\\[.*?] )?(?!No step)(.*)\r\n").matcher(plain);
        while (summary.find()) {
            refused(plain.substring(0, summary.start(1)) + "Z" + plain.substring(summary.start(1) + 1), dossier);
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aGraphIsTrueAndNoChangedOneIs(Dossier dossier) {
        String graph = Network.write(dossier);

        holds(graph, dossier);
        Matcher words =
                Pattern.compile("key=\"(?:node|edge)\\.words\">([^<]+)<").matcher(graph);
        while (words.find()) {
            refused(graph.substring(0, words.end(1) - 1) + "Z" + graph.substring(words.end(1)), dossier);
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyTableIsTrueInBothForms(Dossier dossier) {
        Tables.of(dossier).stream()
                .filter(table -> table.columns().contains("article"))
                .forEach(table -> {
                    holds(CsvFile.write(table), dossier);
                    holds(CsvFile.writePlain(table), dossier);
                    int words = table.columns().indexOf("words");
                    if (words >= 0 && !table.rows().isEmpty()) {
                        String first = table.rows().get(0).get(words);
                        String cell = first.replace("\"", "\"\"");
                        if (!first.isEmpty()) {
                            refused(CsvFile.write(table).replace(cell, cell + "Z"), dossier);
                        }
                    }
                });
    }

    @Test
    void theRecordIsHeldAgainstEverythingAsBefore() {
        Dossier dossier = FerryTalks.compared();
        String record = JsonRecord.write(dossier);

        assertThat(ExportVerification.of(record, dossier.articles())
                        .verification()
                        .checks())
                .isGreaterThan(100);
        refused(record.replace("We are close", "We are Close"), dossier);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        Dossier dossier = FerryTalks.dossier();
        Extract statements = Extracts.of(dossier).get(0);
        String markdown = ExtractFormat.MARKDOWN.write(statements);

        refused(markdown.replaceFirst("(`[0-9a-f]{12}) \\d+-\\d+", "$1 900000-900001"), dossier);
        refused(markdown.replaceFirst("`[0-9a-f]{12} [0-9 -]+`", ""), dossier);
        refused(ExtractFormat.HTML.write(statements).replaceFirst(" data-spans=\"[^\"]+\"", ""), dossier);
        assertThat(ExportVerification.of(markdown, dossier.articles().subList(0, 1))
                        .verification()
                        .failure())
                .hasValueSatisfying(failure -> assertThat(failure.wanted()).contains("among those given"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "{}",
                "{\"format\":",
                "# A brief\n\n“Words” [A1 1:1]\n",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>"
            })
    void whatTheProgramDidNotWriteIsNoExport(String file) {
        List<Article> none = List.of();

        assertThatThrownBy(() -> ExportVerification.of(file, none)).isInstanceOf(UnreadableRecordException.class);
    }

    private static void holds(String file, Dossier dossier) {
        assertThat(ExportVerification.of(file, dossier.articles())
                        .verification()
                        .failure())
                .isEmpty();
    }

    private static void refused(String file, Dossier dossier) {
        assertThat(ExportVerification.of(file, dossier.articles())
                        .verification()
                        .holds())
                .isFalse();
    }
}
