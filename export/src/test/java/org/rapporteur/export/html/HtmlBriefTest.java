package org.rapporteur.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.testkit.Golden;

class HtmlBriefTest {

    private final Dossier dossier = FerryTalks.compared();
    private final String html = HtmlBrief.write(Brief.of(dossier));
    private final Document page = Jsoup.parse(html);

    @Test
    void theArticlesStandInThePageToTheCharacter() {
        List<String> shown = page.select("aside article .text").stream()
                .map(Element::wholeText)
                .toList();

        assertThat(shown)
                .containsExactlyElementsOf(dossier.articles().stream()
                        .map(article -> article.text().characters())
                        .toList());
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsOne() {
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> targets = page.select("a[href^=#]").eachAttr("href").stream()
                .map(href -> href.substring(1))
                .collect(Collectors.toSet());

        assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
    }

    @Test
    void aLineLeadsToItsWordsAndTheWordsToEachOfItsLines() {
        Element joint = page.select("li.line")
                .select(":has(p.words:contains(the crossing would reopen))")
                .first();
        String words = joint.select("p.words a").attr("href");
        Element marked = page.selectFirst("aside " + words);

        assertThat(marked.wholeText()).isEqualTo(joint.select("p.words a").text());
        assertThat(marked.select("a.back").eachAttr("href")).containsExactly("#s2", "#s2.2");
        assertThat(page.select("#s2 .facts, #s2\\.2 .facts").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("also said by Mira Solen"),
                        second -> assertThat(second).contains("also said by Anton Varga"));
    }

    @Test
    void theWordsOfALineAreTheArticlesOwn() {
        assertThat(page.select("#s1 p.words a").eachText())
                .containsExactly("“We are close,”", "“Not there yet, but close.”");
    }

    @Test
    void headingsStandInOrderAndTheLandmarksAreThere() {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = Integer.parseInt(heading.tagName().substring(1));
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("h1, main, nav, body > aside, div > header, div > footer, a.skip"))
                .hasSize(7);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void fetchesNothingAndItsPolicyLetsOnlyItsOwnScriptRun() throws NoSuchAlgorithmException {
        byte[] script = page.selectFirst("script").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash + "'");
        assertThat(page.select("link, img, iframe, object, [style], [onclick], [src]"))
                .isEmpty();
        assertThat(html).doesNotContain("url(", "@import");
    }

    @Test
    void eachArticleHasItsColumnWithWhatItMakesOfTheWords() {
        Element utterance = page.selectFirst("#u1");

        assertThat(utterance.select("h3").text()).isEqualTo("2 articles, 1 root");
        assertThat(utterance.select(".column .where").eachText())
                .containsExactly(
                        "Strand Ledger · Anton Varga · fullest A2 1:14", "Halden Wire · Mira Solen · altered A1 4:2");
        assertThat(utterance.select("del").eachText()).containsExactly("I", "have nothing", "add");
        assertThat(utterance.select("ins").eachText()).containsExactly("We", "close");
    }

    @Test
    void anEmptyDossierSaysSo() {
        Document empty =
                Jsoup.parse(HtmlBrief.write(Brief.of(new Dossier(List.of(), List.of(), List.of(), List.of()))));

        assertThat(empty.select(".nothing")).hasSize(6);
        assertThat(empty.select(".of").text()).isEqualTo("0 articles.");
    }

    /** The page as it is read; how it looks is another matter. */
    static String withoutStyleAndScript(String html) {
        return html.replaceFirst("(?s)<style>.*</style>", "<style></style>")
                .replaceFirst("(?s)<script>.*</script>", "<script></script>")
                .replaceFirst("sha256-[^&]*", "sha256-");
    }

    @Test
    void theRecordReadsAsItDid() {
        Golden.check("html/ferry-talks.html", withoutStyleAndScript(html));
    }
}
