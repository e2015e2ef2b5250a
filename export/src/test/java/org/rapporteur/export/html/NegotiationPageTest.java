package org.rapporteur.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.Word;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.ValleyTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;
import org.rapporteur.testkit.Golden;

class NegotiationPageTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&";

    private final String html = HtmlBrief.write(Brief.of(ValleyTalks.dossier()));
    private final Document page = Jsoup.parse(html);

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsOne() {
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> targets = page.select("a[href^=#]").eachAttr("href").stream()
                .map(href -> href.substring(1))
                .collect(Collectors.toSet());
        Set<String> names = page.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                .flatMap(named -> List.of(named.split(" ")).stream())
                .collect(Collectors.toSet());

        assertThat(ids).doesNotHaveDuplicates().containsAll(targets).containsAll(names);
    }

    @Test
    void headingsStandInOrder() {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = Integer.parseInt(heading.tagName().substring(1));
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void everyTableHasACaptionAndHeadersThatSayOfWhat() {
        assertThat(page.select("table"))
                .hasSize(2)
                .allMatch(table -> table.child(0).is("caption"));
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("#matrix thead th").eachText()).containsExactly("Issue", "Kestria a side", "no party");
        assertThat(page.select("#matrix tbody th").eachText()).containsExactly("sovereignty", "territory");
    }

    @Test
    void aCellSaysWhatIsHeldInWordsTheLatestFirst() {
        Element cell = page.selectFirst("#matrix td");

        assertThat(cell.select("li").eachText())
                .containsExactly("accepts under a condition openness", "rejects a red line");
        assertThat(cell.select("a.count").text()).isEqualTo("2 positions");
        assertThat(cell.select("svg")).allMatch(sign -> sign.attr("aria-hidden").equals("true"));
    }

    @Test
    void fromACellThePathLeadsToTheWordsOfTheArticle() {
        String party = page.selectFirst("#matrix a.count").attr("href");
        Element heading = page.selectFirst(party);
        assertThat(heading.text()).isEqualTo("Kestria a side");

        Element newest = heading.nextElementSibling().selectFirst("li");
        assertThat(newest.select(".own").text()).isEqualTo("by its own word, through Anton Varga");
        assertThat(newest.select(".condition").text()).isEqualTo("Condition: “in ten years”");

        Element link = newest.selectFirst(".words a");
        Element words = page.getElementById(link.attr("href").substring(1));
        assertThat(words.wholeText()).isEqualTo(link.wholeText()).isEqualTo("could cede the valley in ten years");
        assertThat(words.parents().is("aside article")).isTrue();
    }

    @Test
    void aChangeShowsBothAndMarksWhatIsNew() {
        Element change = page.selectFirst("#C1");

        assertThat(change.select("h4").text()).isEqualTo("C1 Kestria");
        assertThat(change.select("del").text()).isEqualTo("rejects a red line");
        assertThat(change.select("ins").eachText())
                .containsExactly("accepts under a condition openness", "in ten years");
        assertThat(change.select(".unseen").text()).isEqualTo("Words new: “in ten years”.");
    }

    @Test
    void whatIsDrawnStandsInTheTableToo() {
        Elements drawings = page.select("#timeline svg.timeline");
        List<String> rows = page.select("#timeline tbody tr.entry").eachText();

        assertThat(drawings).allMatch(drawing -> drawing.attr("role").equals("img"));
        assertThat(drawings.select("> title").eachText()).startsWith("Timeline: talks, meetings and visits");
        assertThat(drawings.select("> desc").eachText().get(0))
                .isEqualTo("2031-05-12: talks: Kestria, Tolmere (Ostrel) (happened). The table below says the same.");
        assertThat(drawings.select("g > title").eachText())
                .isNotEmpty()
                .allSatisfy(title ->
                        assertThat(rows).anyMatch(row -> row.startsWith(title.substring(0, title.indexOf(':')))));
        assertThat(drawings.select("g.entry").size()
                        + page.select("#timeline td.when:contains(no day given)")
                                .size())
                .isEqualTo(rows.size());
    }

    @Test
    void anOpenEndIsSeenAndSoIsWhatIsLongPast() {
        Element resignation = page.selectFirst("#timeline g:has(title:contains(resignation))");
        Element annexation = page.selectFirst("#timeline g:has(title:contains(annexation))");

        assertThat(resignation.select("rect.gap")).hasSize(3);
        assertThat(annexation.select("rect.gap")).isEmpty();
        assertThat(annexation.select("path.tip")).hasSize(1);
    }

    @Test
    void versionsHangTogetherByTheWordsOfTheArticles() {
        Element plans = page.selectFirst("#plans");

        assertThat(plans.select("svg.versions .name").eachText()).containsExactly("P1 · 19 points", "P2 · 22 points");
        assertThat(plans.select("svg.versions path.descent")).hasSize(1);
        assertThat(plans.select(".counts .points").eachText()).containsExactly("19 points", "22 points");
        assertThat(plans.select("#P2 li").first().text())
                .startsWith("comes of P1: A revised version of the 19-point draft");
        assertThat(plans.select("#P1 li").first().text()).startsWith("leaked: leaked 19-point draft");
    }

    @Test
    void aRoundSaysWhereAndWhoAndWhatIsSaidOfIt() {
        assertThat(page.select("#R1 dd").eachText())
                .satisfiesExactly(
                        where -> assertThat(where).isEqualTo("Ostrel"),
                        who -> assertThat(who).isEqualTo("Kestria, Tolmere"),
                        told -> assertThat(told).startsWith("talks, happened"),
                        said -> assertThat(said).isEqualTo("Strand Ledger: hard A2 1:27"));
    }

    @Test
    void aStepSaysWhatBecameOfItAndByWhichWords() {
        Element step = page.selectFirst("#steps #S1");

        assertThat(step.select("del").text()).isEqualTo("2031-05-16");
        assertThat(step.select("ins").text()).isEqualTo("2031-05-18");
        assertThat(step.select(".fate").text()).isEqualTo("moved");
        assertThat(step.select(".outcome").text())
                .startsWith("moved to 2031-05-18: The meeting was put off to Sunday – Strand Ledger");
        assertThat(page.select("#steps h3").text()).isEqualTo("To come, as of the last article (2031-05-16)");
    }

    @Test
    void whereNothingIsNegotiatedNothingIsSaidOfIt() {
        Document ferry = Jsoup.parse(HtmlBrief.write(Brief.of(FerryTalks.compared())));

        assertThat(ferry.select("#parties, #matrix, #positions, #changes, #plans, #rounds, #steps, #timeline"))
                .isEmpty();
        assertThat(ferry.select("nav p").eachText()).containsExactly("The articles", "Side by side", "Who said what");
    }

    @Test
    void hostileNamesAreWordsAndNothingElse() {
        Document hostile = Jsoup.parse(HtmlBrief.write(Brief.of(hostile())));

        assertThat(hostile.select("img, [onerror]")).isEmpty();
        assertThat(hostile.select("#matrix thead th").get(1).text()).isEqualTo(HOSTILE + " a side");
        assertThat(hostile.select("#positions h4").text()).isEqualTo(HOSTILE + " a side");
        assertThat(hostile.select("#parties .name").text()).isEqualTo(HOSTILE + " a side");
    }

    @Test
    void theSameDossierGivesTheSamePage() {
        assertThat(HtmlBrief.write(Brief.of(ValleyTalks.dossier()))).isEqualTo(html);
    }

    @Test
    void theNegotiationReadsAsItDid() {
        Golden.check("html/valley-talks.html", HtmlBriefTest.withoutStyleAndScript(html));
    }

    private static Dossier hostile() {
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", HOSTILE, HOSTILE + " rejects it."));
        EntityId party = wire.entity(EntityKind.PLACE, HOSTILE);
        Issue issue = new Issue(new IssueId("other"), Optional.empty(), HOSTILE);
        Position position = new Position(
                wire.article().id(),
                new Holder(Optional.of(party), Optional.of(party), wire.span(HOSTILE)),
                issue.id(),
                new Stance(Attitude.REJECT, Strength.PLAIN, Optional.empty()),
                wire.span("rejects it"),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.empty());
        Dossier drawn = Drawing.dossier(List.of(wire), List.of());
        return new Dossier(
                drawn.articles(),
                drawn.coverage(),
                drawn.account(),
                drawn.comparison(),
                drawn.framing(),
                new Negotiation(
                        List.of(issue),
                        List.of(new Party(party, PartyPart.SIDE, List.of(), List.of())),
                        List.of(position),
                        List.of()),
                drawn.problems(),
                Decided.NONE);
    }
}
