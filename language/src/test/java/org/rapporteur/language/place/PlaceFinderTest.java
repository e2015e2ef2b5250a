package org.rapporteur.language.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.testkit.Articles;

class PlaceFinderTest {

    private static final Pattern MARKED = Pattern.compile("<([^>]*)>|\\[([^\\]]*)\\]|\\{([^}]*)\\}");

    private final PlaceFinder finder = new PlaceFinder();

    /** Names of places in angle brackets, of persons in square ones, of bodies in braces. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            # what the article says                                          = each place, or ? where it is open
            `It snowed in <Paris>.`                                          > `Paris, Île-de-France, FR`
            `It snowed in <Paris>, <Texas>.`                                 > `Paris, Texas, US; Texas, US`
            `<ERIE>, <Pa>. — It snowed in <Erie>.`                           > `Erie, Pennsylvania, US; Pennsylvania, US; Erie, Pennsylvania, US`
            `It snowed in <Geneva>, <Switzerland>, and in <Geneva>, <Illinois>.` > `Geneva, CH; Switzerland; Geneva, Illinois, US; Illinois, US`
            `The <Syrian> army left <Palmyra>; <Damascus> said so.`          > `Syria; Palmyra, Homs, SY; Damascus, SY`
            `The mayor of <Odessa>, <Texas>, never saw <Odesa> in <Ukraine>.` > `Odessa, Texas, US; Texas, US; Odesa, UA; Ukraine`
            `<Kunduz> province fell before <Kunduz> did, <Afghan> police said.` > `Kunduz, AF; Kunduz, AF; Afghanistan`
            `The governor of <New York> state came to <New York>.`           > `New York, US; New York City, New York, US`
            `They met in <Nyack>, <New York>.`                               > `Nyack, New York, US; New York, US`
            `<Georgia> asked Moscow, and the <Georgian> side and <Tbilisi> agreed.` > `Georgia; Georgia; Tbilisi, GE`
            `Two <Frenchmen> and an <Iraqi> came; [Jordan Halden] and {Bank of America} did not.` > `France; Iraq`
            `They sailed down the <Hudson River> and flew to <Mars>.`        > `?; ?`
            `It snowed in <Drumcree Of Nowhere>.`                            > `?`
            `The <Ukrainian>-led talks in eastern <Ukraine> ended.`          > `Ukraine; Ukraine`
            `Fires burn in Los Padres, and in <Springfield> it snowed.`      > `?`
            """)
    void knowsWhichPlaceIsMeant(String marked, String expected) {
        List<String> found = new ArrayList<>();
        for (PlaceMention mention : find(marked)) {
            found.add(mention.place().map(PlaceFinderTest::shown).orElse("?"));
        }
        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    @Test
    void saysByWhichWordsItIsDecided() {
        String text = "It snowed in <Paris>, <Texas>.";
        PlaceMention paris = find(text).get(0);

        assertThat(paris.grounds().get(0)).isEqualTo(new Ground(GroundKind.CONTAINER, List.of(new Span(20, 25))));
        assertThat(paris.relations())
                .extracting(PlaceRelation::kind, relation -> relation.place().map(Place::name))
                .containsExactly(tuple(PlaceRelationKind.IN, Optional.of("Texas")));
    }

    @Test
    void tellsWhereAPlaceLiesThatItDoesNotKnow() {
        List<PlaceMention> found = find(
                "It snowed in <Drumcree Of Nowhere>, just north of <Miami>, on Friday. <Drumcree Of Nowhere> waits.");

        assertThat(found).hasSize(3);
        assertThat(found.get(0).place()).isEmpty();
        assertThat(found.get(0).relations()).isEqualTo(found.get(2).relations());
        PlaceRelation relation = found.get(0).relations().get(0);
        assertThat(relation.kind()).isEqualTo(PlaceRelationKind.NORTH_OF);
        assertThat(relation.place().map(Place::label)).isEqualTo(Optional.of("Miami, Florida, US"));
    }

    @Test
    void leavesOpenWhatTheArticleDoesNotTell() {
        PlaceMention found = find("It snowed in <Springfield>.").get(0);

        assertThat(found.place()).isEmpty();
        assertThat(found.candidates()).hasSizeGreaterThan(2);
        assertThat(found.grounds()).isEmpty();
    }

    @Test
    void aListOfPlacesSaysOfNoneThatItLiesInTheNext() {
        assertThat(find("It snowed in <Drumcree Of Nowhere>, <Paris> and <London>."))
                .allSatisfy(mention -> assertThat(mention.relations()).isEmpty());
    }

    private static String shown(Place place) {
        String label = place.label();
        return label.replaceAll(
                ", (?:Kyiv City|Geneva|Dimashq|Damascus Governorate|Odesa|T'bilisi|Tbilisi|Kunduz),", ",");
    }

    private List<PlaceMention> find(String marked) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int begin = text.length();
            EntityKind kind = matcher.group(1) != null
                    ? EntityKind.PLACE
                    : matcher.group(2) != null ? EntityKind.PERSON : EntityKind.ORGANISATION;
            text.append(matcher.group().substring(1, matcher.group().length() - 1));
            names.add(new Name(new Span(begin, text.length()), kind));
            from = matcher.end();
        }
        Article article = Articles.saying(text + marked.substring(from));
        return finder.find(article.id(), article.text(), new Names(names, List.of()));
    }
}
