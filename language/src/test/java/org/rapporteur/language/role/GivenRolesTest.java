package org.rapporteur.language.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.encoder.Sketch;

class GivenRolesTest {

    @Test
    void whatARetoldSentenceSaysOfSomebodyIsItsSpeakersWord() {
        assertThat(given(Sketch.of(
                                "<s1><per>Kest</per></s1> <q1>noted</q1> <c1>that <per>Solen</per> was the mayor</c1>.")
                        .tree("""
                                Kest  PROPN noted nsubj
                                noted VERB  -     root
                                that  SCONJ mayor mark
                                Solen PROPN mayor nsubj
                                was   AUX   mayor cop
                                the   DET   mayor det
                                mayor NOUN  noted ccomp
                                .     PUNCT noted punct
                                """)))
                .containsExactly("Solen: mayor, by another");
    }

    @Test
    void whatOnlyStandsByANameInARetoldSentenceMayBeTheOutletsWord() {
        assertThat(given(Sketch.of("<s1><per>Kest</per></s1> <q1>noted</q1> <c1>that Mayor <per>Solen</per> left</c1>.")
                        .tree("""
                                Kest  PROPN noted nsubj
                                noted VERB  -     root
                                that  SCONJ left  mark
                                Mayor PROPN Solen nmod:desc
                                Solen PROPN left  nsubj
                                left  VERB  noted ccomp
                                .     PUNCT noted punct
                                """)))
                .containsExactly("Solen: Mayor, by the outlet");
    }

    @Test
    void whatIsSaidInPassingInARetoldSentenceMayBeTheOutletsWord() {
        assertThat(given(Sketch.of(
                                "<s1><per>Kest</per></s1> <q1>noted</q1> <c1>that <per>Solen</per>, who was mayor, left</c1>.")
                        .tree("""
                                Kest  PROPN noted nsubj
                                noted VERB  -     root
                                that  SCONJ left  mark
                                Solen PROPN left  nsubj
                                ,     PUNCT mayor punct
                                who   PRON  mayor nsubj
                                was   AUX   mayor cop
                                mayor NOUN  Solen acl:relcl
                                ,     PUNCT mayor punct
                                left  VERB  noted ccomp
                                .     PUNCT noted punct
                                """)))
                .containsExactly("Solen: mayor, by the outlet");
    }

    @Test
    void nobodyIsCalledALabelByHimself() {
        assertThat(given(Sketch.of("<s1><per>Solen</per></s1> <q1>said</q1> <c1>that <per>Solen</per> was a hawk</c1>.")
                        .tree("""
                                Solen PROPN said nsubj
                                said  VERB  -    root
                                that  SCONJ hawk mark
                                Solen PROPN hawk nsubj
                                was   AUX   hawk cop
                                a     DET   hawk det
                                hawk  NOUN  said ccomp
                                .     PUNCT said punct
                                """)))
                .isEmpty();
    }

    /** Holder, words and by whom, a line for each role and label. */
    private static List<String> given(Sketch sketch) {
        SourceText text = sketch.text();
        Article article = Article.identify("sketch.txt", Imprint.UNKNOWN, text);
        return new ArticleReader(sketch.encoder())
                .read(article, Problems.IGNORED).entities().stream()
                        .flatMap(entity -> Stream.concat(
                                entity.roles().stream()
                                        .map(role -> entity.name() + ": " + text.slice(role.span()) + by(role.voice())),
                                entity.labels().stream()
                                        .map(label ->
                                                entity.name() + ": " + text.slice(label.span()) + by(label.voice()))))
                        .toList();
    }

    private static String by(Voice voice) {
        return Optional.of(voice)
                .filter(Voice.OUTLET::equals)
                .map(outlet -> ", by the outlet")
                .orElse(", by another");
    }
}
