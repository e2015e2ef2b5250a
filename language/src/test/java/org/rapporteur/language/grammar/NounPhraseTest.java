package org.rapporteur.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.text.Span;

class NounPhraseTest {

    /** Kestria's old envoy Odo Varga, the harbour master, who fled, and Mira Solen met two crews of Tolmere. */
    private static final Grammar ENVOY = Trees.of(
            "To Kestria's old envoy Odo Varga, the harbour master who fled, and Mira Solen wrote two crews of Tolmere.",
            """
            To/ADP/Odo/case Kestria/PROPN/Odo/nmod:poss 's/PART/Kestria/case old/ADJ/envoy/amod envoy/NOUN/Odo/nmod:desc
            Odo/PROPN/wrote/obl Varga/PROPN/Odo/flat ,/PUNCT/master/punct the/DET/master/det harbour/NOUN/master/compound
            master/NOUN/Odo/appos who/PRON/fled/nsubj fled/VERB/master/acl:relcl ,/PUNCT/Mira/punct and/CCONJ/Mira/cc
            Mira/PROPN/Odo/conj Solen/PROPN/Mira/flat wrote/VERB/-/root two/NUM/crews/nummod crews/NOUN/wrote/nsubj
            of/ADP/Tolmere/case Tolmere/PROPN/crews/nmod ./PUNCT/wrote/punct
            """);

    private static String words(Span span) {
        return ENVOY.tokens().source().slice(span);
    }

    private static NounPhrase at(String reference) {
        return NounPhrase.at(ENVOY, Trees.token(ENVOY, reference));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # reference > phrase
            Varga   > Kestria's old envoy Odo Varga, the harbour master who fled
            Kestria > Kestria's
            master  > the harbour master who fled
            Solen   > Mira Solen
            and     > Kestria's old envoy Odo Varga, the harbour master who fled, and Mira Solen
            crews   > two crews of Tolmere
            Tolmere > Tolmere
            fled    > fled
            """)
    void reachesOverWhatDescribesItsHead(String reference, String phrase) {
        NounPhrase found = at(reference);

        assertThat(words(found.span())).isEqualTo(phrase);
        assertThat(found.reference()).isEqualTo(Trees.token(ENVOY, reference));
        assertThat(new HeadFinder(ENVOY).reference(found.span())).hasValue(found.reference());
        assertThat(new HeadFinder(ENVOY).head(found.span())).hasValue(found.head());
    }

    @Test
    void knowsItsParts() {
        NounPhrase varga = at("Varga");

        assertThat(words(varga.core())).isEqualTo("Odo Varga");
        assertThat(varga.titles()).extracting(NounPhraseTest::words).containsExactly("old envoy");
        assertThat(varga.appositions()).extracting(NounPhrase::toString).containsExactly("the harbour master who fled");
        assertThat(varga.possessor()).get().extracting(NounPhrase::toString).isEqualTo("Kestria 's");
        assertThat(varga.preposition()).hasValue(Trees.token(ENVOY, "To"));
        assertThat(varga.determiner()).isEmpty();
        assertThat(at("master").determiner()).hasValue(Trees.token(ENVOY, "the"));
        assertThat(at("master").modifiers()).containsExactly(Trees.token(ENVOY, "harbour"));
        assertThat(at("crews").complements()).extracting(NounPhrase::toString).containsExactly("Tolmere");
        assertThat(at("and").members())
                .extracting(member -> words(member.core()))
                .containsExactly("Odo Varga", "Mira Solen");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # reference > number, definite
            Varga  > SINGULAR true
            and    > PLURAL   true
            crews  > PLURAL   false
            master > SINGULAR true
            """)
    void knowsNumberAndDefiniteness(String reference, String expected) {
        NounPhrase phrase = at(reference);

        assertThat("%-8s %s".formatted(phrase.number(), phrase.isDefinite())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # subject, as word/part, and verb > number
            Police/NOUN     said/VERB > PLURAL
            Data/NOUN       show/VERB > PLURAL
            News/NOUN       came/VERB > SINGULAR
            Democrats/PROPN say/VERB  > PLURAL
            Solen/PROPN     put/VERB  > SINGULAR
            Solen/PROPN     says/VERB > SINGULAR
            Crews/NOUN      say/VERB  > PLURAL
            She/PRON        said/VERB > SINGULAR
            They/PRON       said/VERB > PLURAL
            You/PRON        said/VERB > OPEN
            Many/ADJ        said/VERB > PLURAL
            """)
    void tellsOneFromSeveralByTheForm(String words, String number) {
        String[] parts = words.split("[/ ]+", -1);
        Grammar grammar = Trees.of(
                "%s %s so.".formatted(parts[0], parts[2]),
                "%s/%s/%s/nsubj".formatted(parts[0], parts[1], parts[2]),
                "%s/VERB/-/root so/ADV/%s/advmod ./PUNCT/%s/punct".formatted(parts[2], parts[2], parts[2]));

        assertThat(NounPhrase.at(grammar, 0).number()).hasToString(number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # determiner and auxiliary > number
            The are   > PLURAL
            The is    > SINGULAR
            Those was > PLURAL
            This were > SINGULAR
            """)
    void tellsOneFromSeveralByDeterminerAndVerb(String words, String number) {
        String[] parts = words.split(" ", -1);
        Grammar grammar = Trees.of(
                "%s sheep %s lost.".formatted(parts[0], parts[1]),
                "%s/DET/sheep/det sheep/NOUN/lost/nsubj:pass %s/AUX/lost/aux:pass".formatted(parts[0], parts[1]),
                "lost/VERB/-/root ./PUNCT/lost/punct");

        assertThat(NounPhrase.at(grammar, 1).number()).hasToString(number);
    }

    @Test
    void findsEachAndWhatIsJoined() {
        assertThat(NounPhrases.find(ENVOY, ENVOY.trees().get(0)))
                .extracting(NounPhrase::toString)
                .containsExactly(
                        "Kestria 's old envoy Odo Varga , the harbour master who fled , and Mira Solen",
                        "Kestria 's old envoy Odo Varga , the harbour master who fled",
                        "Kestria 's",
                        "old envoy",
                        "the harbour master who fled",
                        "harbour",
                        "who",
                        "Mira Solen",
                        "two crews of Tolmere",
                        "Tolmere");
    }

    @Test
    void leavesOutWhatIsSaidAside() {
        Grammar grammar = Trees.of("The \"ferry\" (for which we pay) sank.", """
                The/DET/ferry/det "/PUNCT/3/punct ferry/NOUN/sank/nsubj "/PUNCT/3/punct (/PUNCT/pay/punct
                for/ADP/which/case which/PRON/pay/obl we/PRON/pay/nsubj pay/VERB/3/acl:relcl )/PUNCT/pay/punct
                sank/VERB/-/root ./PUNCT/sank/punct
                """);

        assertThat(NounPhrase.at(grammar, 2)).hasToString("The \" ferry \"");
    }
}
