package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.proposal.ProposalFinder;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.Reading;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/** Every line of the table of proposals, read with the shipped model; and small stories of plans in several versions. */
@Execution(ExecutionMode.SAME_THREAD)
class ProposalWordsTest {

    private static final String BEFORE = "Varga presented a 22-point plan. ";

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    private static final ProposalFinder FINDER = new ProposalFinder();

    private List<Article> articles = List.of();

    static Stream<List<String>> lines() {
        return TabbedLines.read(ProposalFinder.class, "proposal-words.tsv", 4).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void exampleHolds(List<String> line) {
        String example = line.get(3);
        String marked = example.replaceAll(".*?<([^>]+)>.*", "$1");
        String text = example.replaceAll("[<>]", "");
        switch (line.get(0)) {
            case "noun", "answer" -> assertThat(names(find(BEFORE + text))).anyMatch(name -> name.endsWith(marked));
            case "topic" -> assertThat(names(find(text))).anyMatch(name -> name.contains(marked));
            case "clause" -> assertThat(handlings(find(BEFORE + text))).anyMatch(words -> words.contains(marked));
            case "version" ->
                assertThat(find(BEFORE + text).stream()
                                .anyMatch(proposal -> proposal.descent().isPresent()))
                        .isEqualTo(line.get(2).equals("later"));
            case "basis" ->
                assertThat(find(text)).anyMatch(proposal -> proposal.descent().isPresent());
            default ->
                assertThat(handlings(find(text)))
                        .anyMatch(words -> words.startsWith(line.get(2).split(" ", -1)[0])
                                && words.contains(marked.split(" ", -1)[0]));
        }
    }

    @Test
    void twoCountsAreTwoVersionsBesideEachOther() {
        List<Proposal> proposals = find(
                "Kestria rejected a 28-point plan on Monday. The plan had been written in Aubrethe.",
                "Tolmere's envoys sent a 22-point plan to the mediator on Monday.");

        assertThat(proposals.stream().map(proposal -> proposal.points().orElse(0)))
                .containsExactly(28, 22);
        assertThat(proposals).allMatch(proposal -> proposal.descent().isEmpty());
        assertThat(names(List.of(proposals.get(0)))).containsExactly("28-point plan", "plan");
    }

    @Test
    void whatAnotherOutletCallsByItsCountIsOneVersion() {
        List<Proposal> proposals = find(
                "The Aubrethe draft was sent to both sides. It has 19 points.",
                "Mira Solen rejected the 19-point draft on Friday.");

        assertThat(proposals).hasSize(1);
        assertThat(names(proposals)).containsExactly("Aubrethe draft", "19-point draft");
        assertThat(proposals.get(0).roots()).hasSize(2);
    }

    @Test
    void anUpdatedPlanComesOfTheOneBefore() {
        List<Proposal> proposals = find("Europe's ministers rejected the 28-point plan. "
                + "Odo Varga is expected to submit an updated peace plan in Dunmarrow.");

        assertThat(proposals).hasSize(2);
        assertThat(proposals.get(1).descent()).hasValueSatisfying(descent -> {
            assertThat(descent.parent()).isEqualTo(proposals.get(0).id());
            assertThat(slice(descent.words())).isEqualTo("updated peace plan");
        });
    }

    @Test
    void aReplyIsAVersionOfWhatItAnswersAndHasItsOwnCount() {
        List<Proposal> proposals = find(
                "Mira Solen's envoy presented a 24-point outline on Monday.",
                "Kestria sent its reply to the outline on Friday. It has 22 points.");

        assertThat(proposals.stream().map(proposal -> proposal.points().orElse(0)))
                .containsExactly(24, 22);
        assertThat(proposals.get(1).descent())
                .hasValueSatisfying(descent ->
                        assertThat(descent.parent()).isEqualTo(proposals.get(0).id()));
    }

    @Test
    void anAnswerToAQuestionIsNone() {
        assertThat(find("The spokesman gave an answer. Asked again, he called it a good answer."))
                .isEmpty();
    }

    @Test
    void whatAnotherOutletCallsByTheSameTellingWordIsOneVersion() {
        List<Proposal> proposals = find(
                "Mira Solen presented an outline for a settlement on Monday. The 24-point outline is short.",
                "Kestria rejected a 22-point draft.",
                "The leaked outline appeared in a newspaper on Friday.");

        assertThat(proposals.stream().map(proposal -> proposal.points().orElse(0)))
                .containsExactly(24, 22);
        assertThat(names(List.of(proposals.get(0)))).contains("leaked outline");
    }

    @Test
    void aNewTitleNamesTheNewVersionBesideIt() {
        List<Proposal> proposals = find(
                "The 19-point draft was rejected.",
                "Odo Varga presented a fourth version of the plan. He wrote it from the 19-point draft. "
                        + "The Stell paper, as diplomats call it, was welcomed in Pelm.");

        assertThat(proposals).anySatisfy(proposal -> {
            assertThat(names(List.of(proposal))).contains("fourth version", "Stell paper");
            assertThat(proposal.descent()).isPresent();
        });
    }

    @Test
    void whatSomebodyMeansToDoIsNoProposal() {
        assertThat(find("Mira Solen has plans to visit Dunmarrow. It was part of her plan to retire."))
                .isEmpty();
        assertThat(find("An earlier version of this story gave a wrong name.")).isEmpty();
    }

    @Test
    void whatIsNotAcceptedIsNotToldAsAccepted() {
        assertThat(handlings(find("Kestria has not accepted the peace plan."))).isEmpty();
        assertThat(handlings(find("Kestria has accepted the peace plan."))).hasSize(1);
    }

    private List<Proposal> find(String... texts) {
        articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Articles.of("Outlet " + articles.size(), "2031-05-12", "Title " + articles.size(), text));
        }
        List<Reading> readings = articles.stream()
                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                .toList();
        Dossier dossier = new DossierAssembler().assemble(readings, List.of());
        return FINDER.find(new Material(readings, dossier.coverage(), dossier.entities(), dossier.statements()));
    }

    private List<String> names(List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.tellings().stream())
                .map(telling -> slice(telling.passage()))
                .toList();
    }

    /** Such as "REJECTED Varga rejected the plan". */
    private List<String> handlings(List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.handlings().stream())
                .map(this::words)
                .toList();
    }

    private String words(Handling handling) {
        return handling.kind().name().toUpperCase(Locale.ROOT) + " " + slice(handling.words());
    }

    private String slice(Passage passage) {
        return articles.stream()
                .filter(article -> article.id().equals(passage.article()))
                .map(article -> article.text().slice(passage.span()))
                .findFirst()
                .orElseThrow();
    }
}
