package org.rapporteur.language.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.Scope;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.grammar.Grammar;

/** Sentences with their trees, a word as {@code form/part/head/relation}. */
class ScopeReaderTest {

    private static final CueLexicon LEXICON = CueLexicon.load();
    private static final SourceNaming NAMING = SourceNaming.load();
    private static final CircumstanceFinder FINDER = CircumstanceFinder.load(LEXICON);

    /** The kind with its words, then each scope as kind, place, words and what is governed. */
    private static List<String> scopes(String example, String tree) {
        Example drawn = Example.parse(example, LEXICON, NAMING);
        Sketch sketch = Sketch.of(drawn.tokens().source().characters())
                .tree(tree.strip().replaceAll("\\s+", "\n").replace('/', ' '));
        Grammar grammar = Grammar.read(drawn.tokens(), sketch.encoding());
        Modality found =
                FINDER.find(grammar, drawn.names(), drawn.attribution()).modality();
        List<String> lines = new ArrayList<>();
        lines.add("%s %s".formatted(small(found.kind()), words(drawn, found.words())));
        for (Scope scope : found.scopes()) {
            lines.add("%s %s: %s > %s"
                    .formatted(
                            small(scope.kind()),
                            small(scope.place()),
                            drawn.slice(scope.words()),
                            scope.governed().map(drawn::slice).orElse("-")));
        }
        return lines;
    }

    private static List<String> words(Example drawn, List<Span> spans) {
        return spans.stream().map(drawn::slice).toList();
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void aNegatedCueMakesTheStatementNegated() {
        assertThat(scopes("[s She] [k did not say] that [c it sank].", """
                        She/PRON/say/nsubj did/AUX/say/aux not/PART/say/advmod say/VERB/-/root that/SCONJ/sank/mark
                        it/PRON/sank/nsubj sank/VERB/say/ccomp ./PUNCT/say/punct
                        """))
                .containsExactly("negated [did not]", "negated cue: did not > say");
    }

    @Test
    void whatTheContentDeniesLeavesItAsserted() {
        assertThat(scopes("[s She] [k said] [c it would not sail].", """
                        She/PRON/said/nsubj said/VERB/-/root it/PRON/sail/nsubj would/AUX/sail/aux not/PART/sail/advmod
                        sail/VERB/said/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("asserted []", "negated content: not > sail");
    }

    @Test
    void aVerbThatRefusesGovernsWhatItRefuses() {
        assertThat(scopes("[s Lisk] [k said] [c the crews refused to sail].", """
                        Lisk/PROPN/said/nsubj said/VERB/-/root the/DET/crews/det crews/NOUN/refused/nsubj
                        refused/VERB/said/ccomp to/PART/sail/mark sail/VERB/refused/xcomp ./PUNCT/said/punct
                        """))
                .containsExactly("asserted []", "negated content: refused > sail");
        assertThat(scopes("[s Lisk] [k refused to say] [c who had paid].", """
                        Lisk/PROPN/refused/nsubj refused/VERB/-/root to/PART/say/mark say/VERB/refused/xcomp
                        who/PRON/paid/nsubj had/AUX/paid/aux paid/VERB/say/ccomp ./PUNCT/refused/punct
                        """))
                .containsExactly("negated [refused to]", "negated cue: refused to > say");
    }

    @Test
    void aConditionGovernsWhatComesAboutOnIt() {
        assertThat(scopes("[s The union] [k said] [c if they agreed, it would strike].", """
                        The/DET/union/det union/NOUN/said/nsubj said/VERB/-/root if/SCONJ/agreed/mark
                        they/PRON/agreed/nsubj agreed/VERB/strike/advcl ,/PUNCT/agreed/punct it/PRON/strike/nsubj
                        would/AUX/strike/aux strike/VERB/said/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("conditional [if]", "conditional content: if > strike");
    }

    @Test
    void aHedgeInARelativeClauseBearsOnNoMore() {
        assertThat(scopes("[s She] [k said] [c the ship, which may sink, sailed].", """
                        She/PRON/said/nsubj said/VERB/-/root the/DET/ship/det ship/NOUN/sailed/nsubj ,/PUNCT/sink/punct
                        which/PRON/sink/nsubj may/AUX/sink/aux sink/VERB/ship/acl:relcl ,/PUNCT/sink/punct
                        sailed/VERB/said/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("asserted []", "hedged content: may > sink");
        assertThat(scopes("[s She] [k said] [c the ship may sink].", """
                        She/PRON/said/nsubj said/VERB/-/root the/DET/ship/det ship/NOUN/sink/nsubj
                        may/AUX/sink/aux sink/VERB/said/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("hedged [may]", "hedged content: may > sink");
    }

    @Test
    void aHedgedPredicateCountsThoughAClauseStandsBeforeIt() {
        assertThat(scopes("[s She] [k said] [c the men who left may return].", """
                        She/PRON/said/nsubj said/VERB/-/root the/DET/men/det men/NOUN/return/nsubj who/PRON/left/nsubj
                        left/VERB/men/acl:relcl may/AUX/return/aux return/VERB/said/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("hedged [may]", "hedged content: may > return");
    }

    @Test
    void aDenialOfAnotherVerbIsNoneOfTheCue() {
        assertThat(scopes("[s He] did not answer but [k said] [c it was late].", """
                        He/PRON/answer/nsubj did/AUX/answer/aux not/PART/answer/advmod answer/VERB/-/root
                        but/CCONJ/said/cc said/VERB/answer/conj it/PRON/late/nsubj was/AUX/late/cop late/ADJ/said/ccomp
                        ./PUNCT/answer/punct
                        """))
                .containsExactly("asserted []");
    }

    @Test
    void aHedgeBehindThatBearsOnNoMoreThanItsClause() {
        assertThat(scopes("[s Lisk] [k said] [c Kestria knows that it may rain].", """
                        Lisk/PROPN/said/nsubj said/VERB/-/root Kestria/PROPN/knows/nsubj knows/VERB/said/ccomp
                        that/SCONJ/rain/mark it/PRON/rain/nsubj may/AUX/rain/aux rain/VERB/knows/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("asserted []", "hedged content: may > rain");
    }

    @Test
    void whatAQuestionLeavesOpenIsNoHedge() {
        assertThat(scopes("[s Lisk] [k told] us [c how they might sail].", """
                        Lisk/PROPN/told/nsubj told/VERB/-/root us/PRON/told/iobj how/ADV/sail/advmod they/PRON/sail/nsubj
                        might/AUX/sail/aux sail/VERB/told/ccomp ./PUNCT/told/punct
                        """))
                .containsExactly("asserted []", "hedged content: might > sail");
    }

    @Test
    void aHedgeThatHangsOnTheCueBearsOnTheContent() {
        assertThat(scopes("[c Perhaps], [s she] [k said], [c it rained].", """
                        Perhaps/ADV/said/advmod ,/PUNCT/said/punct she/PRON/said/nsubj said/VERB/-/root
                        ,/PUNCT/said/punct it/PRON/rained/nsubj rained/VERB/said/ccomp ./PUNCT/said/punct
                        """))
                .containsExactly("hedged [Perhaps]", "hedged content: Perhaps > said");
    }

    @Test
    void nobodyAndNoDenyTheVerbTheyStandBy() {
        assertThat(scopes("[s Lisk] [k said] [c no ship sailed and nobody paid].", """
                        Lisk/PROPN/said/nsubj said/VERB/-/root no/DET/ship/det ship/NOUN/sailed/nsubj
                        sailed/VERB/said/ccomp and/CCONJ/paid/cc nobody/PRON/paid/nsubj paid/VERB/sailed/conj
                        ./PUNCT/said/punct
                        """))
                .containsExactly("asserted []", "negated content: no > sailed", "negated content: nobody > paid");
    }

    @Test
    void whatIsLikelyIsWhatFollows() {
        assertThat(scopes("[s Lisk] [k said] [c the talks are likely to fail].", """
                        Lisk/PROPN/said/nsubj said/VERB/-/root the/DET/talks/det talks/NOUN/likely/nsubj
                        are/AUX/likely/cop likely/ADJ/said/ccomp to/PART/fail/mark fail/VERB/likely/xcomp
                        ./PUNCT/said/punct
                        """))
                .containsExactly("hedged [are likely to]", "hedged content: are likely to > fail");
    }
}
