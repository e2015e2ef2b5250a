package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.testkit.Articles;

/** Small stories, read with the shipped model: which mentions are one happening, and what rounds come of them. */
@Execution(ExecutionMode.SAME_THREAD)
class EventJoiningTest {

    private static final String MONDAY = "2031-05-12";
    private static final String TUESDAY = "2031-05-13";
    private static final String FRIDAY = "2031-05-16";

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    private final List<Article> articles = new ArrayList<>();

    @Test
    void whatIsPutOffStaysOneAndKeepsBothDays() {
        article(MONDAY, "The second round of talks between Kestria and Tolmere will open on Wednesday in Aubrethe.");
        article(TUESDAY, "The mediator put off the second round of talks in Aubrethe from Wednesday to Friday.");
        article(FRIDAY, "Kestria and Tolmere opened the second round of talks in Aubrethe on Friday.");

        Event round = event("talks");

        assertThat(words(round)).containsExactly("talks", "talks", "talks");
        assertThat(Stream.concat(round.differences().stream(), dossier().comparison().differences().stream()))
                .anyMatch(difference -> difference.slot() == Slot.DATE);
    }

    @Test
    void theMeetingIsTheOneThatItsArticleSpeaksOf() {
        article(
                MONDAY,
                "Kestria and Tolmere held talks in Aubrethe on Sunday. The meeting was difficult and productive."
                        + " Mira Solen of Kestria will meet Odo Varga in Dunmarrow on Friday.");

        assertThat(words(event("talks"))).containsExactly("talks", "meeting");
    }

    @Test
    void whoLeadsADelegationTookPart() {
        article(MONDAY, "The talks, held in Aubrethe on Sunday, included a Kestrian delegation led by Mira Solen.");

        assertThat(event("talks").mentions().get(0).participants())
                .anyMatch(participant ->
                        articles.get(0).text().slice(participant.span()).equals("Mira Solen"));
    }

    @Test
    void theTalksOfTwoSidesAreARoundWithItsVenue() {
        article(
                MONDAY,
                "Kestria and Tolmere held talks at the Assay House in Aubrethe on Sunday."
                        + " The talks were difficult and ended without a text.");
        article(TUESDAY, "Sunday's talks between Kestria and Tolmere were productive, the mediator said.");

        Dossier dossier = dossier();
        Round round = dossier.negotiation().rounds().get(0);

        assertThat(round.venue().map(this::slice))
                .hasValueSatisfying(venue -> assertThat(venue).contains("Assay House"));
        assertThat(round.sides()).hasSize(2);
        assertThat(round.descriptions().stream()
                        .map(telling -> slice(telling.passage()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("difficult productive");
        assertThat(round.outcomes())
                .singleElement()
                .satisfies(telling -> assertThat(slice(telling.passage())).startsWith("ended without a text"));
    }

    @Test
    void anotherDayIsAnotherCall() {
        article(MONDAY, "Mira Solen telephoned Odo Varga on Sunday. Mira Solen had telephoned Odo Varga on Friday.");

        assertThat(dossier().events()).hasSize(2);
    }

    private void article(String day, String text) {
        articles.add(Articles.of("Outlet " + articles.size(), day, "Story " + articles.size(), text));
    }

    private Dossier dossier() {
        return new DossierAssembler()
                .assemble(
                        articles.stream()
                                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                                .toList(),
                        List.of());
    }

    private Event event(String trigger) {
        return dossier().events().stream()
                .filter(event -> words(event).contains(trigger))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(Event event) {
        return event.mentions().stream()
                .map(mention -> slice(Event.passage(mention)))
                .toList();
    }

    private String slice(Passage passage) {
        return articles.stream()
                .filter(article -> article.id().equals(passage.article()))
                .findFirst()
                .orElseThrow()
                .text()
                .slice(passage.span());
    }
}
