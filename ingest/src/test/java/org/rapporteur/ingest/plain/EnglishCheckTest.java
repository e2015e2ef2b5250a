package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.plain.LanguageModel.PressLanguage;

class EnglishCheckTest {
    private static final LanguageModel MODEL = LanguageModel.load();

    private static final EnglishCheck CHECK = new EnglishCheck(() -> MODEL);

    static List<PressLanguage> foreignLanguages() throws IOException {
        return LanguageModel.pressLanguages().stream()
                .filter(language -> !language.code().equals("eng"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreignLanguages")
    void knowsTheExampleOfEveryPressLanguage(PressLanguage language) {
        assertThat(MODEL.rival(language.example(), 1)).contains(language.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreignLanguages")
    void objectsToAnArticleInEveryOtherPressLanguage(PressLanguage language) {
        assertThat(CHECK.objection((language.example() + "\n").repeat(3), "")).contains("reads as " + language.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // all capitals
                "THE FERRY WILL SAIL ON MONDAY, THE HARBOUR MASTER TOLD REPORTERS. THE CREWS HAVE NOT YET AGREED TO"
                        + " THE NEW HOURS, AND NOBODY KNOWS WHETHER THEY WILL. THIS IS ALL THAT WE HEARD FROM HIM.",
                // names in a row
                "Present were Mira Solen, Jonas Varga, Anton Brück, Zoë Łukasiewicz, Ksenia Petrova, Dmytro Shevchenko,"
                        + " Giuseppe Cavallo, François Dubois, Jürgen Weiß, Søren Kierulf and Nguyễn Văn An, said the"
                        + " port authority of Harbour Island in a list sent to newspapers.",
                // another language in quotation marks
                "\"Nous ne voulons plus attendre, les ferries reprendront la mer lundi\", she said in French, and"
                        + " added: \"Les deux équipages acceptent.\" The mayor replied in German: \"Wir auch.\"",
                // a table of results
                "Harbour United 3 Island Rovers 1 Northgate 0 Southgate 0 Ferrymen 2 Dockers 2 Lighthouse Park 5"
                        + " Pilots 1 Mariners 4 Tugboats 2 Anchor Town 0 Keel City 1 Bow Street 2 Stern Lane 2",
                // nothing but names
                "Anton Brück, Zoë Łukasiewicz, Ksenia Petrova, Dmytro Shevchenko, Giuseppe Cavallo, François Dubois,"
                        + " Jürgen Weiß, Søren Kierulf, Nguyễn Văn An, Jonas Varga, Mira Solen, Ivan Horvat"
            })
    void hasNothingAgainstEnglishOfAnyKind(String text) {
        assertThat(CHECK.objection(text, "")).isEmpty();
    }

    @Test
    void givesAShortTextTheBenefitOfTheDoubt() {
        assertThat(CHECK.objection("Le maire a parlé. « Nous attendons », a-t-il dit.", ""))
                .isEmpty();
    }

    @Test
    void doesNotCallTheModelForClearEnglish() {
        EnglishCheck withoutModel = new EnglishCheck(() -> {
            throw new AssertionError("the model was called");
        });
        String english = "The ferry will sail on Monday, the harbour master told reporters who had waited for him at"
                + " the gate. They said that they would go with it if the crews have agreed to the new hours by then.";

        assertThat(withoutModel.objection(english, "")).isEmpty();
        assertThat(withoutModel.objection(english, "fr")).isEmpty();
    }

    @Test
    void believesWhatAnArticleSaysOfItselfWhereItReadsSo() throws IOException {
        String dutch = foreignLanguages().stream()
                .filter(language -> language.code().equals("nld"))
                .findFirst()
                .map(PressLanguage::example)
                .orElseThrow()
                .repeat(2);

        assertThat(new EnglishCheck(() -> {
                            throw new AssertionError("the model was called");
                        })
                        .objection(dutch, "nl"))
                .isEqualTo(Optional.of("said to be in 'nl', and reads like it"));
    }
}
