package org.rapporteur.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.NameFinder;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** The sketched model says what the last column says; whatever is certain goes before it. */
class ChainFinderTest {

    private static final String MEETING = """
            Mira   PROPN met  nsubj
            Solen  PROPN Mira flat  PERSON=solen
            met    VERB  -    root
            Odo    PROPN met  obj
            Varga  PROPN Odo  flat  PERSON=varga
            .      PUNCT met  punct
            """;

    @Test
    void putsTogetherWhatTheModelDoes() {
        assertThat(chains("<per>Mira Solen</per> met <per>Odo Varga</per>. She thanked his crew.", MEETING, """
                She     PRON thanked nsubj    PERSON=solen
                thanked VERB -       root
                his     PRON crew    nmod:poss PERSON=varga
                crew    NOUN thanked obj      PERSON
                .       PUNCT thanked punct
                """))
                .containsExactly("Mira Solen = She", "Odo Varga = his", "his crew");
    }

    @Test
    void aGenderThatIsKnownGoesBeforeTheModel() {
        assertThat(chains("<per>Mira Solen</per> met <per>Odo Varga</per>. He left.", MEETING, """
                He   PRON left nsubj PERSON=solen,varga
                left VERB -    root
                .    PUNCT left punct
                """))
                .containsExactly("Mira Solen", "Odo Varga = He");
    }

    @Test
    void peopleOfOtherNamesAreOthers() {
        assertThat(chains("<per>Mira Solen</per> met <per>Odo Varga</per>. <per>Ana Solen</per> left.", MEETING, """
                Ana   PROPN left nsubj
                Solen PROPN Ana  flat  PERSON=solen
                left  VERB  -    root
                .     PUNCT left punct
                """))
                .containsExactly("Mira Solen", "Odo Varga", "Ana Solen");
    }

    @Test
    void whoeverSeesSomebodyDoesNotSeeHimself() {
        assertThat(chains("<per>Mira Solen</per> met <per>Odo Varga</per>. She saw her.", MEETING, """
                She  PRON saw nsubj PERSON=solen
                saw  VERB -   root
                her  PRON saw obj   PERSON=solen
                .    PUNCT saw punct
                """))
                .containsExactly("Mira Solen = She", "Odo Varga", "her");
    }

    @Test
    void aSpeakerIsIAndNeverHe() {
        assertThat(quoted("Odo Varga", "“I saw him,” said <per>Odo Varga</per>.", """
                “     PUNCT saw  punct
                I     PRON  saw  nsubj PERSON=other
                saw   VERB  said ccomp
                him   PRON  saw  obj   PERSON=varga
                ,     PUNCT said punct
                ”     PUNCT said punct
                said  VERB  -    root
                Odo   PROPN said nsubj
                Varga PROPN Odo  flat  PERSON=varga
                .     PUNCT said punct
                """))
                .containsExactly("I = Odo Varga", "him");
    }

    @Test
    void anAppositionIsNoMentionOfItsOwnButNamesTheOneThatItStandsIn() {
        World world = new World("The envoy, <per>Mira Solen</per>, left.", """
                The   DET   envoy det
                envoy NOUN  left  nsubj PERSON=solen
                ,     PUNCT envoy punct
                Mira  PROPN envoy appos
                Solen PROPN Mira  flat
                ,     PUNCT envoy punct
                left  VERB  -     root
                .     PUNCT left  punct
                """);
        assertThat(world.drawn(OwnWords.NONE)).containsExactly("The envoy, Mira Solen");
        Chains chains = world.chains(OwnWords.NONE);
        assertThat(chains.knownBy(4)).contains(chains.mentions().get(0));
        assertThat(chains.mentions().get(0).name().map(name -> world.text.slice(name.span())))
                .contains("Mira Solen");
    }

    @Test
    void aPronounAtTheFrontOfAClauseIsItsSubject() {
        assertThat(chains("In his speech, <per>Odo Varga</per> praised them.", """
                In      ADP   speech  case
                his     PRON  speech  nmod:poss PERSON
                speech  NOUN  praised obl       EVENT
                ,       PUNCT praised punct
                Odo     PROPN praised nsubj
                Varga   PROPN Odo     flat      PERSON=varga
                praised VERB  -       root
                them    PRON  praised obj       PERSON
                .       PUNCT praised punct
                """))
                .containsExactly("his = Odo Varga", "his speech", "them");
    }

    @Test
    void anUnnamedPersonIsNobodyWhoIsNamed() {
        assertThat(chains("<per>Mira Solen</per> met <per>Odo Varga</per>. That person left.", MEETING, """
                That   DET  person det
                person NOUN left   nsubj PERSON=varga
                left   VERB -      root
                .      PUNCT left  punct
                """))
                .containsExactly("Mira Solen", "Odo Varga", "That person");
    }

    @Test
    void severalThatAreJoinedAreOneMentionMore() {
        assertThat(chains("<per>Mira Solen</per> and <per>Odo Varga</per> left. They met.", """
                Mira  PROPN left  nsubj
                Solen PROPN Mira  flat PERSON
                and   CCONJ Odo   cc   PERSON=both
                Odo   PROPN Mira  conj
                Varga PROPN Odo   flat PERSON
                left  VERB  -     root
                .     PUNCT left  punct
                """, """
                They PRON met nsubj PERSON=both
                met  VERB -   root
                .    PUNCT met punct
                """))
                .containsExactly("Mira Solen", "Mira Solen and Odo Varga = They", "Odo Varga");
    }

    @Test
    void namesCandidatesWithTheirProbabilities() {
        World world = new World("<per>Mira Solen</per> met <per>Ana Kesk</per>. She left.", """
                Mira  PROPN met  nsubj
                Solen PROPN Mira flat  PERSON=solen
                met   VERB  -    root
                Ana   PROPN met  obj
                Kesk  PROPN Ana  flat  PERSON=kesk
                .     PUNCT met  punct
                """, """
                She  PRON left nsubj PERSON=solen,kesk
                left VERB -    root
                .    PUNCT left punct
                """);
        Chains chains = world.chains(OwnWords.NONE);
        Mention she = chains.mentions().get(2);
        List<Candidate> candidates = chains.candidates(she);
        assertThat(candidates)
                .extracting(
                        candidate -> world.text.slice(candidate.chain().best().span()))
                .containsExactly("Mira Solen", "Ana Kesk");
        assertThat(candidates.stream().mapToDouble(Candidate::probability).sum())
                .isBetween(0.5, 1.0);
        assertThat(chains.at(she.span())).contains(she);
        assertThat(chains.headedBy(0).map(chains::of)).contains(chains.list().get(0));
        assertThat(chains.knownBy(1)).isEqualTo(chains.headedBy(0));
    }

    private static List<String> chains(String marked, String... trees) {
        return new World(marked, trees).drawn(OwnWords.NONE);
    }

    private static List<String> quoted(String source, String marked, String tree) {
        World world = new World(marked, tree);
        int begin = world.text.characters().indexOf(source);
        int end = world.text.characters().indexOf('”');
        Attribution attribution = new Attribution(
                Source.of(new Span(begin, begin + source.length()), Naming.NAMED),
                Optional.empty(),
                List.of(new Span(0, end + 1)),
                Form.DIRECT,
                new Provenance(
                        Article.identify("test", Imprint.UNKNOWN, world.text).id(), "test/1", new Confidence(1)));
        return world.drawn(OwnWords.of(
                List.of(attribution),
                new QuotationFinder(form -> form.equals("said")).find(world.tokens, "test", Problems.IGNORED)));
    }

    private static final class World {

        private final SourceText text;
        private final Tokens tokens;
        private final Encoding encoding;

        World(String marked, String... trees) {
            Sketch sketch = Sketch.of(marked);
            Stream.of(trees).forEach(sketch::tree);
            text = sketch.text();
            tokens = new Tokenizer().tokenize(text);
            encoding = sketch.encoding();
        }

        Chains chains(OwnWords own) {
            return new ChainFinder()
                    .find(Grammar.read(tokens, encoding), encoding, new NameFinder().find(text, encoding), own);
        }

        List<String> drawn(OwnWords own) {
            return chains(own).list().stream()
                    .map(chain -> String.join(
                            " = ",
                            chain.mentions().stream()
                                    .map(mention -> text.slice(mention.span()))
                                    .toList()))
                    .toList();
        }
    }
}
