package org.rapporteur.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.decision.AnchorFinder;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.NotApplied;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Detail;
import org.rapporteur.export.brief.DetailKind;
import org.rapporteur.export.brief.SpeakerPart;
import org.rapporteur.export.verification.Verification;

class DecidedRecordTest {

    private final Dossier ferry = FerryTalks.compared();
    private final Statement first = ferry.statements().get(0);
    private final Article article = ferry.findArticle(first.article()).orElseThrow();

    private Decision decide(RulingKind kind, String to, String reason) {
        Selector content = AnchorFinder.select(article, first.attribution().extent());
        Subject subject = new Subject("statement", first.id().toString(), List.of(content));
        String from = "statement/1\ncontent: @1\nspeaker: unknown";
        return Decision.of(
                new Ruling(kind, subject, from, to, reason), "mira", Instant.parse("2031-05-14T09:00:00.125Z"));
    }

    private final Decision amended =
            decide(RulingKind.AMEND, "statement/1\nspeaker: said person/mira-solen", "She says so.");
    private final Decision gone = decide(RulingKind.REJECT, "", "");

    private Dossier decided() {
        Applied applied =
                new Applied(amended, SubjectKind.STATEMENT, List.of(first.id().toString()), AnchorState.MOVED);
        NotApplied left = new NotApplied(gone, AnchorState.GONE, "its words are gone");
        return new Dossier(
                ferry.articles(),
                ferry.coverage(),
                ferry.account(),
                ferry.comparison(),
                ferry.framing(),
                ferry.negotiation(),
                ferry.problems(),
                new Decided(List.of(applied), List.of(left)));
    }

    @Test
    void theRecordSaysWhoDecidedWhatWhenAndWhatItWas() {
        String json = JsonRecord.write(decided());

        assertThat(json).contains("""
                  "decisions": {
                    "applied": [
                      {
                        "id": "%s",
                        "kind": "amend",
                        "subject": "statement",
                        "names": [
                          "%s"
                        ],
                        "words": "moved",
                        "was": "speaker: unknown",
                        "is": "speaker: said person/mira-solen",
                        "made": {
                          "person": "mira",
                          "at": "2031-05-14T09:00:00.125Z",
                          "reason": "She says so."
                        }
                      }
                    ],
                    "notApplied": [
                      {
                        "id": "%s",
                        "kind": "reject",
                        "subject": "statement",
                        "name": "%s",
                        "words": "gone",
                        "why": "its words are gone",
                """.formatted(amended.id(), first.id(), gone.id(), first.id()));
        assertThat(JsonRecord.write(JsonRecord.read(json))).isEqualTo(json);
        assertThat(JsonRecordTest.departures(json)).isEmpty();
        assertThat(Verification.of(
                                JsonRecord.read(json),
                                ferry.articles().stream().map(Article::text).toList())
                        .failure())
                .isEmpty();
    }

    private static List<String> details(Dossier dossier) {
        Brief brief = Brief.of(dossier);
        return Stream.of(brief.speakers(), brief.anonymous())
                .flatMap(List::stream)
                .map(SpeakerPart::lines)
                .flatMap(List::stream)
                .map(line -> line.detailsOf(DetailKind.DECISION))
                .flatMap(List::stream)
                .map(Detail::text)
                .toList();
    }

    @Test
    void theBriefSaysSoBesideTheStatement() {
        assertThat(details(decided())).containsExactly("corrected by mira on 2031-05-14, was speaker: unknown");
    }

    @Test
    void whereNobodyDecidedNothingIsSaid() {
        assertThat(details(ferry)).isEmpty();
        assertThat(JsonRecord.read(JsonRecord.write(ferry)).decisions())
                .isEqualTo(new PublishedDecisions(List.of(), List.of()));
    }
}
