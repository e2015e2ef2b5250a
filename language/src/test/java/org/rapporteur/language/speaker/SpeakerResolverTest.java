package org.rapporteur.language.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;
import org.rapporteur.language.encoder.Sketch;

class SpeakerResolverTest {

    @Test
    void aFullNameTakesInItsShortFormsBeforeAndBehindIt() {
        assertThat(speakers("""
                <s1><per>Solen</per></s1> <q1>said</q1> <c1>the bar was deep</c1>.
                <s2><role>Ports minister</role> <per>Mira Solen</per></s2> <q2>said</q2> <c2>it was late</c2>.
                <s3><per>MIRA SOLEN</per></s3> <q3>added</q3> <c3>that she slept well</c3>.
                """)).containsExactly("Mira Solen", "Mira Solen", "Mira Solen");
    }

    @Test
    void anAppositionDoesNotBreakIt() {
        assertThat(speakers("""
                <s1><per>Mira Solen</per>, <role>a retired judge from <loc>Aubrethe</loc></role>,</s1> <q1>said</q1> <c1>no</c1>.
                """)).containsExactly("Mira Solen");
    }

    @Test
    void bothOfTwoNamesSpeak() {
        assertThat(speakers("""
                <per>Mira Solen</per> met <per>Odo Varga</per>.
                <s1>Both <per>Varga</per> and <per>Solen</per></s1> <q1>called</q1> <c1>the day useful</c1>.
                """)).containsExactly("Odo Varga + Mira Solen");
    }

    @Test
    void aNameThatBelongsToAnotherNounIsNotTheSpeaker() {
        assertThat(speakers("""
                <s1>A spokesman for <per>Mira Solen</per></s1> <q1>said</q1> <c1>she was asleep</c1>.
                <s2><per>Solen</per> allies</s2> <q2>said</q2> <c2>she was tired</c2>.
                <s3><per>Solen</per>'s lawyer, <per>Ottoline Fesk</per>,</s3> <q3>said</q3> <c3>no</c3>.
                """)).containsExactly("A spokesman for Mira Solen", "Solen allies", "Ottoline Fesk");
    }

    @Test
    void theSourceIsTheOneThatWasIntroduced() {
        assertThat(speakers("""
                <s1>A source close to the delegation</s1> <q1>said</q1> <c1>the talks were hard</c1>.
                <s2><per>Mira Solen</per></s2> <q2>denied</q2> <c2>it</c2>.
                <s3>The source</s3> <q3>said</q3> <c3>no decision was taken</c3>.
                """))
                .containsExactly("A source close to the delegation", "Mira Solen", "A source close to the delegation");
    }

    @Test
    void aRoleComesToWhoeverHoldsIt() {
        assertThat(speakers("""
                <role>Kestrian President</role> <per>Halvard Quenby</per> met <role>Vessalian Envoy</role> <per>Perpetua Lind</per>.
                <s1>The Kestrian president</s1> <q1>said</q1> <c1>he would read it</c1>.
                <s2>The envoy</s2> <q2>hopes</q2> <c2>for a third round</c2>.
                """)).containsExactly("Halvard Quenby", "Perpetua Lind");
    }

    @Test
    void aPronounComesToTheSpeakerBefore() {
        assertThat(speakers("""
                <s1><per>Mira Solen</per></s1> <q1>said</q1> <c1>it was late</c1>. <s2>She</s2> <q2>added</q2> <c2>that it was cold</c2>.
                """)).containsExactly("Mira Solen", "Mira Solen");
    }

    @Test
    void aPronounBetweenTwoThatItFitsStaysOpenWithCandidates() {
        assertThat(speakers("""
                <per>Mira Solen</per> waited while <per>Odo Varga</per> read. Then <s1>he</s1> <q1>said</q1> <c1>no</c1>.
                """)).containsExactly("? Mira Solen, Odo Varga");
    }

    @Test
    void genderThatTheArticleGivesDecides() {
        assertThat(speakers("""
                <per>Mr. Odo Varga</per> waited while <per>Ms. Mira Solen</per> read. Then <s1>she</s1> <q1>said</q1> <c1>no</c1>.
                """)).containsExactly("Ms. Mira Solen");
    }

    @Test
    void aLastNameOfTwoPersonsStaysOpen() {
        assertThat(speakers("""
                <per>Emeric Thole</per> wrote to <per>Nessa Thole</per>. <s1><per>Thole</per></s1> <q1>said</q1> <c1>it was cold</c1>.
                """)).containsExactly("? Nessa Thole, Emeric Thole");
    }

    @Test
    void aLastNameIsThatOfTheOnlyOneWhoWasNamedInFullBeforeIt() {
        assertThat(speakers("""
                <per>Emeric Thole</per> waited. <s1><per>Thole</per></s1> <q1>said</q1> <c1>it was cold</c1>. <per>Nessa Thole</per> slept.
                """)).containsExactly("Emeric Thole");
    }

    @Test
    void aLastNameInAHeadlineMayBeThatOfAnybodyNamedBehindIt() {
        assertThat(speakers("""
                <s1><per>Thole</per></s1> <q1>says</q1> <c1>it is cold</c1>

                <per>Emeric Thole</per> wrote to <per>Nessa Thole</per>.
                """)).containsExactly("? Emeric Thole, Nessa Thole");
    }

    @Test
    void anHonorificTellsTwoOfOneLastNameApart() {
        assertThat(speakers("""
                <per>John Thole</per> wrote to <per>Mary Thole</per>. <s1>Mrs. <per>Thole</per></s1> <q1>said</q1> <c1>it was cold</c1>.
                """)).containsExactly("Mary Thole");
    }

    @Test
    void anHonorificOfTheOtherGenderIsSomebodyElses() {
        assertThat(speakers("""
                <per>John Thole</per> waited. <s1>Mrs. <per>Thole</per></s1> <q1>said</q1> <c1>it was cold</c1>.
                """)).containsExactly("Thole");
    }

    @Test
    void theCapitalsOfABodysNameAreThatBody() {
        assertThat(speakers("""
                The <org>Harbour Trades Board</org> met. <s1>The <org>HTB</org></s1> <q1>said</q1> <c1>no</c1>.
                """)).containsExactly("Harbour Trades Board");
    }

    @Test
    void aLabelInATranscriptNamesItsSpeakerThoughTheModelPassedItOver() {
        assertThat(speakers("""
                <per>Bastian Oole</per> answered what he was asked.
                QUESTION: Where is the paper?
                OOLE: They were numbered, and I had it on the ferry.
                DOVE HALLIWICK: Nobody has seen it since Monday, and nobody will.
                """)).contains("Bastian Oole", "DOVE HALLIWICK");
    }

    @Test
    void aSharedLabelOfATranscriptStandsForWhoeverAsksAndKeepsNoNameBack() {
        Reading reading = read("""
                <per>Bastian Oole</per> answered what he was asked.
                Q Where is the paper?
                OOLE: They were numbered, and I had it on the ferry.
                Q — and the other one?
                OOLE: I do not know. They lost it.
                """);

        assertThat(reading.entities().stream().filter(entity -> entity.kind() == EntityKind.GROUP))
                .singleElement()
                .satisfies(asking -> {
                    assertThat(asking.name()).isEqualTo("Q");
                    assertThat(asking.mentions()).extracting(Mention::form).containsOnly(MentionForm.NOMINAL);
                });
        assertThat(reading.statements())
                .extracting(statement -> statement.circumstances().anonymity())
                .containsOnly(Anonymity.NONE);
    }

    @Test
    void aModeratorIsOneWhoHasNoNameAndNobodyKeepsItBack() {
        Reading reading = read("""
                MODERATOR: Thank you all. We begin.
                <per>Bastian Oole</per> answered what he was asked.
                OOLE: They were numbered, and I had it on the ferry.
                MODERATOR: I thank you. Next?
                """);

        assertThat(reading.entities())
                .filteredOn(entity -> entity.name().equals("MODERATOR"))
                .singleElement()
                .satisfies(moderator -> assertThat(moderator.kind()).isEqualTo(EntityKind.ANONYMOUS));
        assertThat(reading.statements())
                .extracting(statement -> statement.circumstances().anonymity())
                .containsOnly(Anonymity.NONE);
    }

    @Test
    void aShortNameOfABodyIsTheLongOnes() {
        assertThat(speakers("""
                The <org>Corran Ledger</org> came out. <s1>The <org>Ledger</org></s1> <q1>said</q1> <c1>it had the paper</c1>.
                """)).containsExactly("Corran Ledger");
    }

    @Test
    void aTitleBelongsToTheNameRightBehindIt() {
        assertThat(roles("""
                <per>Mira Solen</per>, <role>ports envoy</role> <per>Odo Varga</per> and <role>chair of the board</role>, <role>Admiral</role> <per>Josef Carro</per> left.
                """))
                .containsExactly(
                        "Mira Solen []", "Odo Varga [ports envoy]", "Josef Carro [chair of the board, Admiral]");
    }

    @Test
    void anAppositionWithoutItsNameIsTheNamesBeforeIt() {
        assertThat(speakers("""
                From <per>Odo Varga</per>, <s1>the harbour master</s1><q1>:</q1> <c1>"The bar will be dredged in June."</c1>
                """)).containsExactly("Odo Varga");
    }

    @Test
    void anOutletSpeaks() {
        assertThat(speakers("""
                <s1><org>Tidewatch</org></s1> <q1>said</q1> <c1>that the envoy had blinked</c1>.
                """)).containsExactly("Tidewatch");
    }

    private static Reading read(String marked) {
        Sketch sketch = Sketch.of(marked);
        Article article = Article.identify("test.txt", Imprint.UNKNOWN, sketch.text());
        return new ArticleReader(sketch.encoder()).read(article, Problems.IGNORED);
    }

    private static List<String> roles(String marked) {
        Sketch sketch = Sketch.of(marked);
        Article article = Article.identify("test.txt", Imprint.UNKNOWN, sketch.text());
        return new ArticleReader(sketch.encoder())
                .read(article, Problems.IGNORED).entities().stream()
                        .map(entity -> entity.name() + " "
                                + entity.roles().stream()
                                        .map(role -> article.text().slice(role.span()))
                                        .toList())
                        .toList();
    }

    private static List<String> speakers(String marked) {
        Sketch sketch = Sketch.of(marked);
        Article article = Article.identify("test.txt", Imprint.UNKNOWN, sketch.text());
        Reading reading = new ArticleReader(sketch.encoder()).read(article, Problems.IGNORED);
        return reading.statements().stream()
                .map(statement -> words(statement.speaker(), reading))
                .toList();
    }

    private static String words(Speaker speaker, Reading reading) {
        return speaker.isResolved()
                ? speaker.entities().stream().map(id -> name(id, reading)).collect(Collectors.joining(" + "))
                : "? "
                        + speaker.candidates().stream()
                                .map(id -> name(id, reading))
                                .collect(Collectors.joining(", "));
    }

    private static String name(EntityId id, Reading reading) {
        return reading.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElseThrow();
    }
}
