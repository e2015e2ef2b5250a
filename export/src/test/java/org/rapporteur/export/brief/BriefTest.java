package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.FerryTalks;

class BriefTest {

    private final Brief brief = Brief.of(FerryTalks.dossier());

    @Test
    void saysOfWhatItIs() {
        assertThat(brief.heading().sentence())
                .isEqualTo("2 articles from Halden Wire and Strand Ledger, 12 May 2031 to 14 May 2031");
        assertThat(brief.articles()).extracting(ArticleEntry::label).containsExactly("A1", "A2");
    }

    @Test
    void putsPeopleBeforeBodiesAndTheMostQuotedFirst() {
        assertThat(brief.speakers())
                .extracting(part -> part.heading() + " " + part.lines().size())
                .containsExactly("Anton Varga 4", "Mira Solen 2", "Halden Wire 1");
    }

    @Test
    void aStatementByTwoIsUnderBoth() {
        List<String> joint = brief.speakers().stream()
                .flatMap(part -> part.lines().stream()
                        .filter(line -> !part.alsoSaidBy(line).isEmpty())
                        .map(line -> part.heading() + " with "
                                + part.alsoSaidBy(line).get(0).name()))
                .toList();

        assertThat(joint).containsExactly("Anton Varga with Mira Solen", "Mira Solen with Anton Varga");
    }

    @Test
    void keepsAnonymousSourcesApart() {
        assertThat(brief.anonymous()).extracting(SpeakerPart::heading).containsExactly("A senior official");
        assertThat(brief.anonymous().get(0).lines().get(0).detailsOf(DetailKind.ANONYMITY))
                .extracting(Detail::text)
                .containsExactly("“who was not authorised to speak publicly” (only a role is given)");
    }

    @Test
    void listsWhatIsUnresolvedWithItsCandidatesInOrder() {
        assertThat(brief.unresolved())
                .extracting(line -> line.wordsOnOneLine() + " | "
                        + line.attributed().candidates().stream()
                                .map(EntityName::name)
                                .toList())
                .containsExactly(
                        "that nobody had read it | [Mira Solen, A senior official]",
                        "that the ministry had allegedly refused | []");
    }

    @Test
    void everyStatementIsInExactlyOneOfTheThreeParts() {
        Dossier dossier = FerryTalks.dossier();
        long resolved = brief.speakers().stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::id)
                .distinct()
                .count();
        long anonymous = brief.anonymous().stream()
                .mapToLong(part -> part.lines().size())
                .sum();

        assertThat(resolved + anonymous + brief.unresolved().size())
                .isEqualTo(dossier.statements().size());
    }

    @Test
    void saysWhereWordsStandByLineAndColumn() {
        Line first = brief.speakers().get(1).lines().get(0);

        assertThat(first.anchor()).hasToString("A1 4:1");
        assertThat(first.wordsOnOneLine()).isEqualTo("“We are close,” […] “Not there yet, but close.”");
        assertThat(first.details())
                .extracting(detail -> detail.kind().label() + " " + detail.text())
                .containsExactly(
                        "cue “told”", "to “the Ledger” (Strand Ledger)", "through “the Ledger” (told, Strand Ledger)");
    }

    @Test
    void placesAProblemInItsArticleAndElseByItsOrigin() {
        assertThat(brief.problems())
                .extracting(entry -> entry.where() + ": " + entry.kindLabel() + ", " + entry.consequenceLabel())
                .containsExactly(
                        "A1 6:80: unclosed quotation, read; look at it", "reports/missing.txt: absent file, not read");
    }

    @Test
    void listsPeopleWithTheRolesThatArticlesGiveThem() {
        assertThat(brief.who())
                .extracting(entry -> entry.entity().name() + " "
                        + entry.roles().stream().map(RoleWords::text).toList())
                .containsExactly("Anton Varga [harbour master]", "Mira Solen [Chief negotiator]", "Halden Wire []");
    }
}
