package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.negotiation.party.Sides;
import org.rapporteur.assembly.negotiation.position.PositionFinder;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.core.negotiation.PositionTime;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/** Every line of the tables of stances, read with the shipped model; and small stories of what parties hold. */
@Execution(ExecutionMode.SAME_THREAD)
class PositionWordsTest {

    private static final String MARKED = ".*?<([^>]+)>.*";

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    private static final DossierAssembler ASSEMBLER = new DossierAssembler();

    private List<Article> articles = List.of();

    static Stream<List<String>> stances() {
        return TabbedLines.read(PositionFinder.class, "stances.tsv", 7).stream();
    }

    static Stream<List<String>> seats() {
        return TabbedLines.read(Sides.class, "seats.tsv", 3).stream();
    }

    static Stream<List<String>> marks() {
        return TabbedLines.read(Marks.class, "marks.tsv", 3).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stances")
    void exampleTellsThePositionOfTheMarkedHolder(List<String> line) {
        String example = line.get(6);
        String holder = example.replaceAll(MARKED, "$1");
        List<String> stated = new ArrayList<>(List.of(attitude(line.get(3))));
        if (!line.get(4).equals("-")) {
            stated.add(attitude(line.get(4)));
        }
        List<String> found = lines(find(example.replaceAll("[<>]", "")));

        assertThat(found)
                .anyMatch(one -> one.contains(holder)
                        && (line.get(0).equals("inner") || stated.stream().anyMatch(one::contains)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seats")
    void aSeatActsForItsState(List<String> line) {
        String seat = line.get(2).replaceAll(MARKED, "$1");

        assertThat(lines(find(line.get(2).replaceAll("[<>]", ""))))
                .anyMatch(one -> one.contains(seat) && one.contains("REJECT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marks")
    void exampleHoldsTheWordsThatItIsOf(List<String> line) {
        String marked = line.get(2).replaceAll(MARKED, "$1").toLowerCase(Locale.ROOT);

        assertThat(marked.split(" ", -1)[0].charAt(0)).isEqualTo(line.get(1).charAt(0));
    }

    @Test
    void aRefusalThatSaysNoMoreIsOfWhatTheOtherWants() {
        assertThat(lines(
                        find("Veldia wants the Orrin valley back. Kestria has refused. So has the council of elders.")))
                .containsExactly(
                        "Veldia territory WANT PLAIN OTHER",
                        "Kestria territory REJECT PLAIN OTHER",
                        "the council of elders territory REJECT PLAIN OTHER");
    }

    @Test
    void refusalReachesIntoTheNextParagraph() {
        assertThat(lines(find("The mediators proposed an international force along the border.\n\n"
                        + "Veldia welcomed the idea; Kestria said it would study it.")))
                .contains("Veldia foreign-troops ACCEPT PLAIN OTHER", "it foreign-troops OPEN OPENNESS OWN");
    }

    @Test
    void whatIsGivenUnderAConditionShowsItsWords() {
        List<Position> found = find("The rebels would sign the truce only if the government frees their leader, "
                + "their spokesman Ibra Tane said.");

        assertThat(lines(found)).containsExactly("The rebels ceasefire ACCEPT_IF PLAIN OWN");
        assertThat(found.get(0).stance().condition().map(words -> slice(found.get(0), words)))
                .hasValue("only if the government frees their leader");
    }

    @Test
    void whatIsIndispensableIsWanted() {
        assertThat(lines(find("\"Without security guarantees there will be no signature,\" Varga said.")))
                .containsExactly("Varga guarantees WANT RED_LINE OWN");
    }

    @Test
    void twoDenialsLeaveItOpen() {
        assertThat(lines(find("Kestria did not rule out an amnesty. Veldia refused to rule out elections.")))
                .containsExactly("Kestria amnesty OPEN OPENNESS OWN", "Veldia elections OPEN OPENNESS OTHER");
    }

    @Test
    void aDenialThatSomethingWasOfferedIsNoOffer() {
        assertThat(lines(find("Solen denied that Veldia had offered to cede the islands.")))
                .noneMatch(line -> line.contains("OFFER"));
    }

    @Test
    void aDemandThatIsDroppedIsOneNoMore() {
        assertThat(lines(find("Kestria has dropped its demand for reparations.")))
                .containsExactly("Kestria reconstruction OPEN PLAIN OTHER");
        assertThat(lines(find("Kestria refused to drop its demand for reparations.")))
                .containsExactly("Kestria reconstruction WANT DEMAND OTHER");
    }

    @Test
    void anotherPartysWordForItIsNotItsOwn() {
        assertThat(lines(find("A Kestrian negotiator accused Veldia of wanting to keep the dam for itself.")))
                .containsExactly("Veldia water WANT PLAIN OTHER");
    }

    @Test
    void whatIsOnlyExpectedAskedOrToldOfATextIsNoPosition() {
        assertThat(find("Kestria is expected to reject the ceasefire.")).isEmpty();
        assertThat(find("Would Kestria accept a ceasefire?")).isEmpty();
        assertThat(find("Under the draft Kestria would withdraw its troops.")).isEmpty();
        assertThat(find("Kestria declined to comment on the ceasefire.")).isEmpty();
    }

    @Test
    void envoysAndPeoplesAreOfTheirState() {
        Negotiation negotiation = negotiation(
                "Kestria and Veldia signed a truce. Kestria's chief negotiator, Mira Solen, ruled out an amnesty. "
                        + "The Kestrian side wants security guarantees. Perpetua Lind, a mediator from Vessaly, "
                        + "proposed a longer ceasefire.");
        List<Party> kestria = negotiation.parties().stream()
                .filter(party -> party.entity().value().contains("kestria"))
                .toList();

        assertThat(kestria).hasSize(1);
        assertThat(kestria.get(0).part().name()).isEqualTo("SIDE");
        assertThat(kestria.get(0).delegates())
                .anyMatch(delegate -> delegate.person().value().equals("person/mira-solen")
                        && delegate.kind().name().equals("HEAD"));
        assertThat(negotiation.positions().stream()
                        .filter(position -> position.holder()
                                .party()
                                .equals(Optional.of(kestria.get(0).entity()))))
                .hasSize(2);
    }

    @Test
    void wordsThatKeepADistanceAreShown() {
        assertThat(hedges("Veldia reportedly wants a longer ceasefire.")).containsExactly("reportedly");
        assertThat(hedges("Veldia is said to want a longer ceasefire.")).containsExactly("is said to");
        assertThat(hedges("Veldia wants a longer ceasefire.")).isEmpty();
    }

    @Test
    void aPositionIsOfTheDayThatItsSentenceTells() {
        List<Position> found = find("Veldia rejected the ceasefire last week. Kestria wants an amnesty.");

        assertThat(found.stream()
                        .map(position -> position.time().flatMap(PositionTime::words))
                        .map(words -> words.map(span -> slice(found.get(0), span)))
                        .toList())
                .containsExactly(Optional.of("last week"), Optional.empty());
        assertThat(found.get(1).window()).hasValue(Window.ofDay(LocalDate.parse("2031-05-12")));
    }

    @Test
    void whoseNegotiatorsMeetAreSides() {
        Negotiation negotiation = negotiation("Kestria's chief negotiator, Mira Solen, met Odo Varga, the president of "
                + "Veldia, on Sunday. Kestria wants a ceasefire.");

        assertThat(negotiation.parties().stream()
                        .filter(party -> party.part().name().equals("SIDE"))
                        .map(party -> party.entity().value().replaceFirst(".*/", "")))
                .containsExactlyInAnyOrder("kestria", "veldia");
    }

    @Test
    void whatHangsOnAnotherThingIsGivenForIt() {
        List<Position> found = find("Kestria made the elections dependent on the release of the prisoners.");

        assertThat(lines(found)).containsExactly("Kestria elections ACCEPT_IF PLAIN OTHER");
        assertThat(found.get(0).stance().condition().map(words -> slice(found.get(0), words)))
                .hasValue("on the release of the prisoners");
    }

    @Test
    void aChangeShowsTheNewWords() {
        Negotiation negotiation = negotiation(
                "Kestria wants the release of all prisoners.", "Kestria wants the release of forty prisoners.");

        assertThat(negotiation.changes()).hasSize(1);
        PositionChange change = negotiation.changes().get(0);
        assertThat(change.newWords().stream().map(words -> slice(change.later(), words)))
                .containsExactly("forty");
    }

    private List<String> hedges(String text) {
        return find(text).stream()
                .flatMap(position -> position.word().hedge().map(words -> slice(position, words)).stream())
                .toList();
    }

    private static String attitude(String written) {
        return written.split("/", -1)[0].toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private List<Position> find(String text) {
        return negotiation(text).positions();
    }

    /** The first of the texts is of 12 May, each later one of the day after. */
    private Negotiation negotiation(String... texts) {
        articles = new ArrayList<>();
        for (String text : texts) {
            String day = "2031-05-" + (12 + articles.size());
            articles.add(Articles.of("Outlet " + articles.size(), day, "Title " + articles.size(), text));
        }
        return ASSEMBLER
                .assemble(
                        articles.stream()
                                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                                .toList(),
                        List.of())
                .negotiation();
    }

    /** Such as "Kestria territory REJECT PLAIN OTHER". */
    private List<String> lines(List<Position> positions) {
        return positions.stream()
                .map(position -> String.join(
                        " ",
                        slice(position, position.holder().words()),
                        position.issue().value(),
                        position.stance().attitude().name(),
                        position.stance().strength().name(),
                        position.word().kind().name()))
                .toList();
    }

    private String slice(Position position, Span span) {
        ArticleId id = position.article();
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .map(article -> article.text().slice(span))
                .findFirst()
                .orElseThrow();
    }
}
