package org.rapporteur.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;

/** What is no value of its type is refused when it is made, so that no archive ever holds it. */
class KeptRecordsTest {
    private static final Instant NOON = Instant.parse("2031-05-12T12:00:00Z");
    private static final Article FERRY =
            Article.identify("ferry.txt", Imprint.UNKNOWN, new SourceText("The ferry left."));

    @Test
    void aFirstRevisionIsItsOwnFirstAndALaterOneIsNot() {
        ArticleId other = new ArticleId("0123456789ab");

        assertThat(new Revision(1, FERRY.id(), 1, NOON, FERRY).id()).isEqualTo(FERRY.id());
        refuses(() -> new Revision(1, other, 1, NOON, FERRY));
        refuses(() -> new Revision(2, FERRY.id(), 2, NOON, FERRY));
        refuses(() -> new Revision(0, FERRY.id(), 1, NOON, FERRY));
    }

    @Test
    void anInputThatIsKeptHasAnArticleAndOneThatIsDroppedAReason() {
        Optional<ArticleId> article = Optional.of(FERRY.id());

        assertThat(entry(Intake.COPY, "", article).article()).isEqualTo(article);
        assertThat(entry(Intake.SKIPPED, "no words", Optional.empty()).reason()).isEqualTo("no words");
        refuses(() -> entry(Intake.ACCEPTED, "", Optional.empty()));
        refuses(() -> entry(Intake.FAILED, "broken", article));
        refuses(() -> entry(Intake.FAILED, " ", Optional.empty()));
    }

    @Test
    void aJobIsHeldWhileItIsClaimedAndNeverElse() {
        Optional<Job.Hold> hold = Optional.of(new Job.Hold("one", NOON));

        assertThat(job(JobState.CLAIMED, hold).hold()).isEqualTo(hold);
        refuses(() -> job(JobState.CLAIMED, Optional.empty()));
        refuses(() -> job(JobState.DONE, hold));
    }

    @Test
    void aClaimIsForSomethingAndLasts() {
        refuses(() -> new Claim(Set.of(), "one", NOON, NOON.plusSeconds(1)));
        refuses(() -> new Claim(Set.of("read"), "one", NOON, NOON));
        refuses(() -> new Claim(Set.of("read"), "", NOON, NOON.plusSeconds(1)));
    }

    @Test
    void idsReadBackWhatTheyPrint() {
        assertThat(JobId.parse(new JobId(17).toString())).isEqualTo(new JobId(17));
        assertThat(InputId.parse(new InputId("batch-1/7").toString())).isEqualTo(new InputId("batch-1/7"));
        refuses(() -> JobId.parse("0"));
        refuses(() -> JobId.parse("x"));
        refuses(() -> InputId.parse(" "));
        refuses(() -> InputId.parse("x".repeat(201)));
        refuses(() -> DecisionId.parse("0123"));
    }

    @Test
    void octetsCannotBeChangedFromOutside() {
        byte[] bytes = "ferry".getBytes(StandardCharsets.UTF_8);
        Octets octets = Octets.of(bytes);

        bytes[0] = 'X';
        octets.toArray()[1] = 'X';

        assertThat(octets).isEqualTo(Octets.of("ferry".getBytes(StandardCharsets.UTF_8)));
        assertThat(octets).hasSameHashCodeAs(Octets.of("ferry".getBytes(StandardCharsets.UTF_8)));
        assertThat(octets).isNotEqualTo(Octets.of(new byte[5]));
        assertThat(Octets.of(new byte[0]).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static LedgerEntry entry(Intake intake, String reason, Optional<ArticleId> article) {
        return new LedgerEntry(new InputId("a"), "ferry.txt", intake, reason, 5, Optional.empty(), article, NOON);
    }

    private static Job job(JobState state, Optional<Job.Hold> hold) {
        return new Job(new JobId(1), "read", "ferry", state, 1, NOON, hold, Optional.empty());
    }

    private static void refuses(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }
}
