package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.framing.FramingFinder;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.framing.Omission;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;

/** How outlets word a story, read with the shipped model. */
class FramingReadTest {

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    @Test
    void onlyTheOutletsOwnWordsAreItsWords() {
        assertThat(loaded(Articles.saying("""
                        The tyrant closed the port on Monday.

                        “He is a tyrant,” said Mira Solen, a harbour pilot.

                        Odo Varga said that the premier was a tyrant.

                        The so-called “tyrant” lives by the sea.
                        """))).containsExactly("LEXICON tyrant", "LEXICON so-called");
    }

    @Test
    void othersPlainerWordsStandBesideLoadedOnes() {
        Article keel = Articles.of(
                "Keel", "2031-05-12", "One", "The Veldian minister dined with his Kestrian enablers on Monday.");
        Article post = Articles.of(
                "Post", "2031-05-12", "Two", "The Veldian minister had dinner with his Kestrian allies on Monday.");

        assertThat(loaded(keel, post)).containsExactly("LEXICON enablers beside allies");
    }

    @Test
    void theSameOutletHasNoOthersWords() {
        Article first = Articles.of("Keel", "2031-05-12", "One", "The Kestrian warlord received the envoys.");
        Article second = Articles.of("Keel", "2031-05-13", "Two", "The Kestrian commander received the envoys.");
        Article other = Articles.of("Post", "2031-05-13", "Two", "The Kestrian commander received the envoys.");

        assertThat(loaded(first, second)).isEmpty();
        assertThat(loaded(first, other)).containsExactly("CONTRAST warlord beside commander");
    }

    @Test
    void aPresidentOfTheSameStateIsNoOtherWordForADictator() {
        Article keel = Articles.of(
                "Keel", "2031-05-12", "One", "Veldia’s Dictator Odo Varga smiled on Monday. Varga left at noon.");
        Article post = Articles.of(
                "Post",
                "2031-05-12",
                "Two",
                "Veldia’s President Odo Varga was called on Monday. Veldia’s first president was a painter.");

        assertThat(loaded(keel, post)).containsExactly("LEXICON Dictator beside President");
    }

    @Test
    void aClauseBehindADashJudges() {
        assertThat(
                        loaded(
                                Articles.saying(
                                        "The premier met his neighbours again on Tuesday – a move that has derailed the talks before.")))
                .containsExactly("JUDGEMENT a move that has derailed the talks before beside met");
    }

    @Test
    void whatSomebodyIsKnownAsIsTheOutletsWord() {
        assertThat(loaded(Articles.saying("Despite being known as a warmonger, Odo Varga voted for the treaty.")))
                .containsExactly("JUDGEMENT Despite being known as a warmonger beside Odo Varga", "LEXICON warmonger");
    }

    @Test
    void aLineThatStandsTwiceCountsOnce() {
        assertThat(loaded(
                        Articles.saying("A shameful deal\n\nThe ship left.\n\nA shameful deal\n\nThe ship came back.")))
                .containsExactly("LEXICON shameful");
    }

    @Test
    void whatHasAWordForItsNameIsNotCalledSo() {
        assertThat(loaded(Articles.saying(
                        "The so-called Harbour Papers were read on Monday. They tested the MinION device at sea.")))
                .isEmpty();
    }

    @Test
    void descriptionsAreAdjectivesAndAppositionsByWhoeverSaysThem() {
        Article article = Articles.saying("""
                Odo Varga, a man of few words, was not very happy on Monday.

                “Varga is stubborn,” said Mira Solen.

                The two have never been very close. Varga was about to leave.

                Only the soft-spoken Mira Solen stayed in the harbour.
                """);
        Dossier dossier = dossier(article);

        assertThat(dossier.framing().portrayals())
                .filteredOn(portrayal -> portrayal.kind() == Portrayal.Kind.DESCRIPTION)
                .extracting(portrayal -> portrayal.entity() + " " + portrayal.speakers() + " "
                        + article.text().slice(portrayal.words().span()))
                .containsExactly(
                        "person/mira-solen [] soft-spoken",
                        "person/odo-varga [] a man of few words",
                        "person/odo-varga [] not very happy",
                        "person/odo-varga [person/mira-solen] stubborn");
    }

    @Test
    void whatIsToldInOtherWordsOrToldLaterIsNotLeftOut() {
        Article one = Articles.of(
                "Wire", "2031-05-12T09:00Z", "One", "The staff of the harbour office in Velmora were unharmed.");
        Article two = Articles.of(
                "Post", "2031-05-12T10:00Z", "Two", "All staff of the Velmora harbour office are unharmed.");
        Article alike = Articles.of(
                "Keel", "2031-05-12T11:00Z", "Three", "In Velmora nobody of the office staff at the harbour died.");
        Article silent = Articles.of("Tide", "2031-05-12T11:00Z", "Four", "The fire in Velmora burnt for two hours.");
        Article early = Articles.of("Buoy", "2031-05-12T08:00Z", "Five", "There is a fire in Velmora.");
        List<Reading> readings = List.of(one, two, alike, silent, early).stream()
                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                .toList();
        ReportedFact fact = new ReportedFact(
                List.of(telling(one), telling(two)),
                List.of(new Root(
                        Root.Kind.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), List.of(one.id()))));

        assertThat(new FramingFinder()
                        .of(new Material(readings, Coverage.NONE, List.of(), List.of()), List.of(fact))
                        .omissions())
                .containsExactly(new Omission(silent.id(), 0));
    }

    private static Telling telling(Article article) {
        return new Telling(new Passage(article.id(), article.text().span()), Optional.empty());
    }

    private static List<String> loaded(Article... articles) {
        Dossier dossier = dossier(articles);
        Map<ArticleId, Article> byId = dossier.articles().stream().collect(Collectors.toMap(Article::id, one -> one));
        return dossier.framing().loaded().stream()
                .map(wording -> "%s %s%s"
                        .formatted(
                                wording.reason(),
                                words(byId, wording.words()),
                                wording.beside().isEmpty()
                                        ? ""
                                        : wording.beside().stream()
                                                .map(passage -> words(byId, passage))
                                                .collect(Collectors.joining(", ", " beside ", ""))))
                .toList();
    }

    private static String words(Map<ArticleId, Article> articles, Passage passage) {
        return articles.get(passage.article()).text().slice(passage.span());
    }

    private static Dossier dossier(Article... articles) {
        return new DossierAssembler()
                .assemble(
                        List.of(articles).stream()
                                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                                .toList(),
                        List.of());
    }
}
