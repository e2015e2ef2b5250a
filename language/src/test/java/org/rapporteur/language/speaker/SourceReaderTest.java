package org.rapporteur.language.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;
import org.rapporteur.language.encoder.Sketch;

class SourceReaderTest {

    @Test
    void aNameThatOnlyDescribesTheSpeakerDoesNotSpeak() {
        assertThat(speakers(Sketch.of("""
                <s1><per>Odo Blunt</per>, facing a challenge from <per>Jana Kander</per>,</s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Odo       PROPN said      nsubj
                Blunt     PROPN Odo       flat      PERSON=blunt
                ,         PUNCT facing    punct
                facing    VERB  Odo       acl
                a         DET   challenge det
                challenge NOUN  facing    obj       ABSTRACT
                from      ADP   Jana      case
                Jana      PROPN challenge nmod
                Kander    PROPN Jana      flat      PERSON=kander
                ,         PUNCT facing    punct
                said      VERB  -         root
                no        INTJ  said      discourse
                .         PUNCT said      punct
                """))).containsExactly("Odo Blunt");
    }

    @Test
    void allWhoAreJoinedSpeak() {
        assertThat(speakers(Sketch.of("""
                <s1><per>Odo Blunt</per> of <loc>Veld</loc> and <per>Jana Kander</per> of <loc>Tarn</loc>, both up for election,</s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Odo      PROPN said   nsubj
                Blunt    PROPN Odo    flat   PERSON=blunt
                of       ADP   Veld   case
                Veld     PROPN Odo    nmod   PLACE
                and      CCONJ Jana   cc
                Jana     PROPN Odo    conj
                Kander   PROPN Jana   flat   PERSON=kander
                of       ADP   Tarn   case
                Tarn     PROPN Jana   nmod   PLACE
                ,        PUNCT up     punct
                both     DET   up     nsubj
                up       ADJ   Odo    acl
                for      ADP   election case
                election NOUN  up     obl    EVENT
                ,        PUNCT up     punct
                said     VERB  -      root
                no       INTJ  said   discourse
                .        PUNCT said   punct
                """))).containsExactly("Odo Blunt + Jana Kander");
    }

    @Test
    void candidatesWhoAreNamedSpeakAndNotTheirRole() {
        assertThat(speakers(Sketch.of("""
                <s1>Candidates <per>Odo Blunt</per> and <per>Jana Kander</per></s1> both <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Candidates NOUN  said       nsubj
                Odo        PROPN said       nsubj
                Blunt      PROPN Odo        flat   PERSON=blunt
                and        CCONJ Jana       cc
                Jana       PROPN Candidates conj
                Kander     PROPN Jana       flat   PERSON=kander
                both       ADV   said       advmod
                said       VERB  -          root
                no         INTJ  said       discourse
                .          PUNCT said       punct
                """))).containsExactly("Odo Blunt + Jana Kander");
    }

    @Test
    void theBodyInATitleDoesNotSpeak() {
        assertThat(speakers(Sketch.of("""
                <q1>said</q1> <s1><org>Harbour Watch</org> President <per>Odo Blunt</per></s1>: <c1>no</c1>.
                """).tree("""
                said      VERB  -       root
                Harbour   PROPN Watch   compound
                Watch     PROPN Odo     appos  ORGANISATION=watch
                President PROPN Odo     nmod:desc
                Odo       PROPN said    nsubj
                Blunt     PROPN Odo     flat   PERSON=blunt
                :         PUNCT said    punct
                no        INTJ  said    discourse
                .         PUNCT said    punct
                """))).containsExactly("Odo Blunt");
    }

    @Test
    void aBodyIsWhatItIsCalled() {
        assertThat(speakers(Sketch.of("""
                <s1>A committee called <org>Harbour 45</org></s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                A         DET   committee det
                committee NOUN  said      nsubj ORGANISATION=harbour
                called    VERB  committee acl
                Harbour   PROPN called    xcomp ORGANISATION=harbour
                45        NUM   Harbour   nummod
                said      VERB  -         root
                no        INTJ  said      discourse
                .         PUNCT said      punct
                """))).containsExactly("Harbour 45");
    }

    @Test
    void theyAreThoseWhoSpokeLastAndAreMany() {
        assertThat(speakers(Sketch.of("""
                <s1><per>Blunt</per>'s allies</s1> <q1>said</q1> <c1>no</c1>. <s2>They</s2> <q2>added</q2> <c2>that it was late</c2>.
                """).tree("""
                Blunt  PROPN allies nmod:poss PERSON=blunt
                's     PART  Blunt  case
                allies NOUN  said   nsubj     PERSON=allies
                said   VERB  -      root
                no     INTJ  said   discourse
                .      PUNCT said   punct

                They   PRON  added  nsubj     PERSON=allies
                added  VERB  -      root
                that   SCONJ late   mark
                it     PRON  late   nsubj
                was    AUX   late   cop
                late   ADJ   added  ccomp
                .      PUNCT added  punct
                """))).containsExactly("Blunt's allies", "Blunt's allies");
    }

    @Test
    void whatBelongsToSomebodyIsTheSameByNameAndByPronoun() {
        assertThat(speakers(Sketch.of("""
                <per>Odo Blunt</per> lost. <s1>His campaign</s1> <q1>said</q1> <c1>no</c1>. <s2><per>Blunt</per>'s campaign</s2> <q2>said</q2> <c2>yes</c2>.
                """).tree("""
                Odo      PROPN lost     nsubj
                Blunt    PROPN Odo      flat      PERSON=blunt
                lost     VERB  -        root
                .        PUNCT lost     punct

                His      PRON  campaign nmod:poss PERSON=blunt
                campaign NOUN  said     nsubj     ORGANISATION
                said     VERB  -        root
                no       INTJ  said     discourse
                .        PUNCT said     punct

                Blunt    PROPN campaign nmod:poss PERSON=blunt
                's       PART  Blunt    case
                campaign NOUN  said     nsubj     ORGANISATION
                said     VERB  -        root
                yes      INTJ  said     discourse
                .        PUNCT said     punct
                """))).containsExactly("Blunt's campaign", "Blunt's campaign");
    }

    @Test
    void whoSpeaksOfWhatItsClauseHangsOn() {
        assertThat(speakers(Sketch.of("""
                <per>Jana Kander</per> met <per>Odo Blunt</per>, <s1>who</s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Jana   PROPN met  nsubj
                Kander PROPN Jana flat      PERSON=kander
                met    VERB  -    root
                Odo    PROPN met  obj
                Blunt  PROPN Odo  flat      PERSON=blunt
                ,      PUNCT said punct
                who    PRON  said nsubj
                said   VERB  Odo  acl:relcl
                no     INTJ  said discourse
                .      PUNCT met  punct
                """))).containsExactly("Odo Blunt");
    }

    @Test
    void theOneOfWhomTheNounWasSaidLastIsTakenUpThoughHeDidNotSpeakThere() {
        assertThat(speakers(Sketch.of("""
                A lawmaker from the hills wrote a bill. <s1><per>Jana Kander</per></s1> <q1>said</q1> <c1>no</c1>. <s2>The lawmaker</s2> <q2>said</q2> <c2>yes</c2>.
                """).tree("""
                A        DET   lawmaker det
                lawmaker NOUN  wrote    nsubj PERSON=lawmaker
                from     ADP   hills    case
                the      DET   hills    det
                hills    NOUN  lawmaker nmod  PLACE
                wrote    VERB  -        root
                a        DET   bill     det
                bill     NOUN  wrote    obj   OBJECT
                .        PUNCT wrote    punct

                Jana     PROPN said     nsubj
                Kander   PROPN Jana     flat  PERSON=kander
                said     VERB  -        root
                no       INTJ  said     discourse
                .        PUNCT said     punct

                The      DET   lawmaker det
                lawmaker NOUN  said     nsubj PERSON=lawmaker
                said     VERB  -        root
                yes      INTJ  said     discourse
                .        PUNCT said     punct
                """))).containsExactly("Jana Kander", "A lawmaker from the hills");
    }

    @Test
    void aTitleBeforeANameIsTakenUp() {
        assertThat(speakers(Sketch.of("""
                Senator <per>Odo Blunt</per> met <per>Jana Kander</per>. <s1>The longtime senator</s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Senator  PROPN Odo     nmod:desc
                Odo      PROPN met     nsubj
                Blunt    PROPN Odo     flat   PERSON=blunt
                met      VERB  -       root
                Jana     PROPN met     obj
                Kander   PROPN Jana    flat   PERSON=kander
                .        PUNCT met     punct

                The      DET   senator det
                longtime ADJ   senator amod
                senator  NOUN  said    nsubj  PERSON=blunt
                said     VERB  -       root
                no       INTJ  said    discourse
                .        PUNCT said    punct
                """))).containsExactly("Odo Blunt");
    }

    @Test
    void bothAreTheTwoWhoWereNamedTogether() {
        assertThat(speakers(Sketch.of("""
                <per>Odo Blunt</per> and <per>Jana Kander</per> met. <s1>Both</s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Odo    PROPN met  nsubj
                Blunt  PROPN Odo  flat  PERSON=blunt
                and    CCONJ Jana cc    PERSON=pair
                Jana   PROPN Odo  conj
                Kander PROPN Jana flat  PERSON=kander
                met    VERB  -    root
                .      PUNCT met  punct

                Both   DET   said nsubj
                said   VERB  -    root
                no     INTJ  said discourse
                .      PUNCT said punct
                """))).containsExactly("Odo Blunt + Jana Kander");
    }

    @Test
    void whatStandsBeforeTheSubjectAndIsHisIsTheSubjects() {
        Reading reading = read(Sketch.of("""
                <per>Odo Blunt</per> lost. In his ruling <s1><per>Jan Kander</per></s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Odo    PROPN lost   nsubj
                Blunt  PROPN Odo    flat      PERSON=blunt
                lost   VERB  -      root
                .      PUNCT lost   punct

                In     ADP   ruling case
                his    PRON  ruling nmod:poss PERSON=kander
                ruling NOUN  said   obl       ABSTRACT
                Jan    PROPN said   nsubj
                Kander PROPN Jan    flat      PERSON=kander
                said   VERB  -      root
                no     INTJ  said   discourse
                .      PUNCT said   punct
                """));
        assertThat(mentionsOf("Jan Kander", reading)).contains("his");
    }

    @Test
    void eachAndEveryAreNobodyInParticular() {
        assertThat(speakers(Sketch.of("""
                <s1>Each envoy</s1> <q1>said</q1> <c1>no</c1>.
                """).tree("""
                Each  DET  envoy det
                envoy NOUN said  nsubj PERSON=envoy
                said  VERB -     root
                no    INTJ said  discourse
                .     PUNCT said punct
                """))).containsExactly("? ");
    }

    @Test
    void theCompanyIsTheOneThatTheChainsKnowOrStaysOpen() {
        String after = """
                met       VERB  -        root
                Port      PROPN met      obj
                Haulage   PROPN Port     flat     ORGANISATION=%s
                .         PUNCT met      punct

                The       DET   company  det
                company   NOUN  said     nsubj    ORGANISATION=haulage
                said      VERB  -        root
                no        INTJ  said     discourse
                .         PUNCT said     punct
                """;
        String text = """
                <per>Odo Blunt</per> met <org>Port Haulage</org>. <s1>The company</s1> <q1>said</q1> <c1>no</c1>.
                """;
        String before = """
                Odo       PROPN met      nsubj
                Blunt     PROPN Odo      flat     PERSON=blunt
                """;
        assertThat(speakers(Sketch.of(text).tree(before + after.formatted("haulage"))))
                .containsExactly("Port Haulage");
        assertThat(speakers(Sketch.of(text).tree(before + after.formatted("other"))))
                .containsExactly("? Port Haulage");
    }

    private static List<String> mentionsOf(String name, Reading reading) {
        return reading.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> reading.article().text().slice(mention.span()))
                .toList();
    }

    private static Reading read(Sketch sketch) {
        Article article = Article.identify("test.txt", Imprint.UNKNOWN, sketch.text());
        return new ArticleReader(sketch.encoder()).read(article, Problems.IGNORED);
    }

    private static List<String> speakers(Sketch sketch) {
        Reading reading = read(sketch);
        return reading.statements().stream()
                .map(statement -> words(statement.speaker(), reading))
                .toList();
    }

    private static String words(Speaker speaker, Reading reading) {
        return speaker.isResolved()
                ? String.join(" + ", names(speaker.entities(), reading))
                : "? " + String.join(", ", names(speaker.candidates(), reading));
    }

    private static List<String> names(List<EntityId> ids, Reading reading) {
        return ids.stream()
                .map(id -> reading.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .map(Entity::name)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
