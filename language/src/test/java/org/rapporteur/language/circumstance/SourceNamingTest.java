package org.rapporteur.language.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

class SourceNamingTest {

    private static final SourceNaming NAMING = SourceNaming.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # the source > how it is named | what kind of anonymity
            Mira Solen                                      > named | none
            she                                             > named | none
            They                                            > named | none
            President Halvard Quenby                        > named | none
            Kestria's chief negotiator, Teodor Lisk         > named | none
            Perpetua Lindqvarn, the Vessalian envoy         > named | none
            Corvin Athelny, who leads the opposition        > named | none
            Chief negotiator Teodor Lisk, a senior official > named | none
            His wife, Nessa Thole                           > named | none
            a spokeswoman for the yard, Anna Brandt         > named | none
            the Vessalian mediator                          > named | none
            the premier                                     > named | none
            His office                                      > named | none
            the White House                                 > named | none
            CNN                                             > named | none
            Moscow                                          > named | none
            The Tolmeran foreign ministry                   > named | none
            The Mariners' Fellowship, a union               > named | none
            the draft                                       > named | none
            Point nine                                      > named | none
            a study of the bar                              > named | none
            court papers                                    > named | none
            Both Lisk and Stauvic                           > collective | none
            Mirela Stauvic, Josquin Abbel and Teodor Lisk   > collective | none
            both sides                                      > collective | none
            the two governments                             > collective | none
            negotiators                                     > collective | none
            critics of the fee                              > collective | none
            Republicans                                     > collective | none
            many                                            > collective | none
            some of the pilots                              > collective | none
            shipowners                                      > collective | none
            Kestria and Tolmere                             > collective | none
            the premier and his deputy                      > collective | none
            Neither side                                    > collective | none
            a newspaper                                     > named | none
            a hydrographer on the mediator's staff          > unnamed | role
            Lisk's                                          > named | none
            his                                             > named | none
            one of the first surveys                        > collective | none
            the two men                                     > collective | none
            QUESTION                                        > unnamed | bare
            a senior official                               > unnamed | role
            a senior official in the delegation             > unnamed | role
            a spokesman for the Veld ministry               > unnamed | role
            an aide to Quenby                               > unnamed | role
            one of the delegation's officials               > unnamed | role
            One of them                                     > unnamed | role
            one Kestrian official                           > unnamed | role
            the official                                    > unnamed | role
            The diplomat                                    > unnamed | role
            A Tolmeran official                             > unnamed | role
            a person familiar with the inquiry              > unnamed | role
            A clerk in the mission                          > unnamed | role
            A second official briefed on the talks          > unnamed | role
            Two people who were in the room                 > unnamed | role
            a delegate                                      > unnamed | role
            a source close to the delegation                > unnamed | role
            a military source                               > unnamed | role
            one of four people who worked with Lisk         > unnamed | role
            Officials                                       > unnamed | group
            Kestrian officials                              > unnamed | group
            Three officials who have read the paper         > unnamed | group
            Officials on both sides                         > unnamed | group
            Diplomats from four coastal states              > unnamed | group
            People close to Lisk                            > unnamed | group
            people familiar with the matter                 > unnamed | group
            Aides                                           > unnamed | group
            Sources                                         > unnamed | bare
            a source                                        > unnamed | bare
            The source                                      > unnamed | bare
            the CNN source                                  > unnamed | bare
            Three sources                                   > unnamed | bare
            Multiple sources                                > unnamed | bare
            An unnamed source                               > unnamed | bare
            one source                                      > unnamed | bare
            """)
    void tellsHowASourceIsNamed(String source, String expected) {
        Tokens tokens = new Tokenizer().tokenize(new SourceText(source));

        String found = NAMING.naming(
                        tokens, InventedWorld.names(tokens), tokens.source().span())
                + " | "
                + NAMING.anonymity(
                        tokens, InventedWorld.names(tokens), tokens.source().span());

        assertThat(found.toLowerCase(Locale.ROOT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            Q                          > collective
            REPORTER                   > collective
            AUDIENCE MEMBER            > collective
            MODERATOR                  > named
            SENIOR OFFICIAL            > unnamed
            AIDE                       > unnamed
            Mira Solen                 > named
            THE SPEAKER                > named
            """)
    void tellsOfALabelWhetherATranscriptSharesItOut(String label, String expected) {
        Tokens tokens = new Tokenizer().tokenize(new SourceText(label));

        assertThat(NAMING.namingOfLabel(
                        tokens, InventedWorld.names(tokens), tokens.source().span()))
                .hasToString(expected.toUpperCase(Locale.ROOT));
    }
}
