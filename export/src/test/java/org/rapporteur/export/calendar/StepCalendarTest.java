package org.rapporteur.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.BridgeTalks;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.NewsScraps;

/** What is written is read back by ical4j, which knows nothing of how it was written. */
class StepCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 16);
    private static final String ADDRESS = "https://wire.example/1";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void readsAsItDid() {
        Golden.check(
                "calendar/bridge-talks.ics",
                StepCalendar.write(BridgeTalks.dossier()).replace("\r\n", "\n"));
    }

    @Test
    void aWindowIsASpanOfWholeDaysThatEndsBeforeItsEnd() {
        Component exchange = read(BridgeTalks.dossier()).get(1);

        assertThat(exchange.getName()).isEqualTo("VEVENT");
        assertThat(value(exchange, "DTSTART")).isEqualTo("20310520");
        assertThat(value(exchange, "DTEND")).isEqualTo("20310523");
        assertThat(value(exchange, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void nothingIsEverConfirmed() {
        assertThat(read(BridgeTalks.dossier()).stream().map(step -> value(step, "STATUS")))
                .containsExactly("TENTATIVE", "CANCELLED", "");
        assertThat(StepCalendar.write(BridgeTalks.dossier())).doesNotContain("CONFIRMED");
    }

    @Test
    void aStepKeepsItsNameAndRaisesItsNumberWhenALaterArticleMovesIt() {
        List<Component> before = read(BridgeTalks.firstArticle());
        List<Component> after = read(BridgeTalks.dossier());

        assertThat(after.stream().map(step -> value(step, "UID")))
                .containsExactlyElementsOf(
                        before.stream().map(step -> value(step, "UID")).toList())
                .doesNotHaveDuplicates();
        assertThat(before.stream().map(step -> value(step, "SEQUENCE"))).containsExactly("0", "0", "0");
        assertThat(after.stream().map(step -> value(step, "SEQUENCE"))).containsExactly("1", "1", "0");
        assertThat(value(before.get(0), "DTSTART")).isEqualTo("20310516");
        assertThat(value(after.get(0), "DTSTART")).isEqualTo("20310518");
    }

    @Test
    void aCorrectedPageMovesTheWordsAndNotTheName() {
        Steps page = Steps.in(BridgeTalks.article("Halden Wire", "2031-05-12", ADDRESS, "They meet on Friday."));
        Steps corrected = Steps.in(
                BridgeTalks.article("Halden Wire", "2031-05-12", ADDRESS, "Corrected at noon. They meet on\nFriday."));
        Dossier before = page.dossier(page.step("They meet on Friday", Optional.of(Window.ofDay(FRIDAY))));
        Dossier after = corrected.dossier(corrected.step("They meet on\nFriday", Optional.of(Window.ofDay(FRIDAY))));

        assertThat(value(read(after).get(0), "UID"))
                .isEqualTo(value(read(before).get(0), "UID"));
    }

    @Test
    void ofARelativeClauseItSaysWhomItDescribes() {
        Steps page = Steps.in(BridgeTalks.article(
                "Halden Wire", "2031-05-12", ADDRESS, "It pleased Mira Solen, who is now set to meet the envoys."));
        Dossier dossier = page.dossier(page.relative("Mira Solen", "who is now set to meet the envoys"));

        assertThat(value(read(dossier).get(0), "SUMMARY")).isEqualTo("Mira Solen, who is now set to meet the envoys");
    }

    @Test
    void twoStepsInTheSameWordsHaveTwoNames() {
        Steps page = Steps.in(BridgeTalks.article("Halden Wire", "2031-05-12", ADDRESS, "They meet. So: They meet."));
        Dossier dossier = page.dossier(
                page.step("They meet", Optional.of(Window.ofDay(FRIDAY))),
                page.step("They meet#2", Optional.of(Window.ofDay(FRIDAY.plusDays(7)))));

        assertThat(read(dossier).stream().map(step -> value(step, "UID"))).doesNotHaveDuplicates();
    }

    @Test
    void itSaysWhoSaidItWhereAndWhenAndWhatBecameOfIt() {
        Component meeting = read(BridgeTalks.dossier()).get(0);

        assertThat(value(meeting, "SUMMARY")).isEqualTo("[moved] The envoys will meet again on Friday");
        assertThat(value(meeting, "DESCRIPTION").lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("When: 2031-05-18"),
                        line -> assertThat(line).isEqualTo("Who: “The envoys”"),
                        line -> assertThat(line)
                                .startsWith("Announced (planned) for 2031-05-16: “The envoys will meet again on Friday”"
                                        + " – Mira Solen in Halden Wire, 2031-05-12 [")
                                .endsWith("/66-102] https://wire.example/talks?day=1&lang=en"),
                        line -> assertThat(line)
                                .startsWith("Moved to 2031-05-18: “The envoys' meeting was put off to Sunday”"
                                        + " – Strand Ledger, 2031-05-14 ["),
                        line -> assertThat(line).isEqualTo("As far as these articles tell: moved, and still to come"));
        assertThat(value(meeting, "URL")).isEqualTo("https://wire.example/talks?day=1&lang=en");
    }

    @Test
    void theStampIsWhenTheLastArticleWasPublished() {
        assertThat(read(BridgeTalks.firstArticle()))
                .allMatch(step -> value(step, "DTSTAMP").equals("20310512T063000Z"));
        assertThat(read(BridgeTalks.dossier()))
                .allMatch(step -> value(step, "DTSTAMP").equals("20310514T000000Z"));
    }

    @Test
    void withoutAnyDateTheStampIsTheEpoch() {
        Steps page = Steps.in(Articles.saying("They meet on Friday."));

        assertThat(value(
                        read(page.dossier(page.step("They meet", Optional.empty())))
                                .get(0),
                        "DTSTAMP"))
                .isEqualTo("19700101T000000Z");
    }

    @Test
    void aStepWithoutAnyDayIsAToDoAndIsCounted() {
        Component home = read(BridgeTalks.dossier()).get(2);

        assertThat(home.getName()).isEqualTo("VTODO");
        assertThat(value(home, "SUMMARY")).isEqualTo("The crews are to come home");
        assertThat(value(home, "DESCRIPTION")).startsWith("When: no day given\n");
        assertThat(StepCalendar.withoutDay(BridgeTalks.dossier())).isEqualTo(1);
    }

    @Test
    void whatIsPutOffWithoutANewDayStaysOnTheOldOneAndSaysSo() {
        Steps page = Steps.in(BridgeTalks.article("Halden Wire", "2031-05-12", ADDRESS, "They meet. It was put off."));
        Dossier dossier = page.dossier(page.step(
                "They meet",
                Optional.of(Window.ofDay(FRIDAY)),
                page.outcome(Fate.MOVED, "It was put off", Optional.empty())));

        Component step = read(dossier).get(0);

        assertThat(value(step, "DTSTART")).isEqualTo("20310516");
        assertThat(value(step, "SUMMARY")).isEqualTo("[moved, no new day given] They meet");
        assertThat(value(step, "DESCRIPTION"))
                .contains("When: no day given\n", "Moved, no new day given: “It was put off”");
    }

    @Test
    void whatIsDoneSaysSoInItsWordsAlone() {
        Steps page = Steps.in(BridgeTalks.article("Halden Wire", "2031-05-12", ADDRESS, "They meet. They met."));
        Dossier dossier = page.dossier(page.step(
                "They meet", Optional.of(Window.ofDay(FRIDAY)), page.outcome(Fate.DONE, "They met", Optional.empty())));

        Component step = read(dossier).get(0);

        assertThat(value(step, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(step, "SEQUENCE")).isEqualTo("0");
        assertThat(value(step, "DESCRIPTION")).contains("Done: “They met”", "As far as these articles tell: done");
    }

    @Test
    void aWindowThatIsOpenOnOneSideStandsOnTheDayThatItHas() {
        Steps page = Steps.in(BridgeTalks.article("Halden Wire", "2031-05-12", ADDRESS, "By then. From then. At ten."));
        LocalDateTime ten = FRIDAY.atTime(10, 0);
        Dossier dossier = page.dossier(
                page.step(
                        "By then", Optional.of(Window.before(FRIDAY.plusDays(1).atStartOfDay()))),
                page.step("From then", Optional.of(Window.since(FRIDAY.atStartOfDay()))),
                page.step("At ten", Optional.of(Window.between(ten, ten.plusHours(1)))));

        List<Component> steps = read(dossier);

        assertThat(steps).allMatch(step -> value(step, "DTSTART").equals("20310516"));
        assertThat(steps).allMatch(step -> value(step, "DTEND").equals("20310517"));
        assertThat(steps.stream()
                        .map(step ->
                                value(step, "DESCRIPTION").lines().findFirst().orElse("")))
                .containsExactly(
                        "When: by 2031-05-16, no beginning given",
                        "When: from 2031-05-16 on, no end given",
                        "When: 2031-05-16 10:00 to 2031-05-16 11:00");
    }

    @Test
    void anAddressThatIsNoneIsLeftToTheDescription() {
        Steps page = Steps.in(BridgeTalks.article("Wire", "2031-05-12", "javascript:alert(1)\nX-EVIL:1", "They meet."));

        Component step =
                read(page.dossier(page.step("They meet", Optional.empty()))).get(0);

        assertThat(value(step, "URL")).isEmpty();
        assertThat(value(step, "X-EVIL")).isEmpty();
        assertThat(value(step, "DESCRIPTION")).contains("javascript:alert(1)\nX-EVIL:1");
    }

    @Test
    void withoutStepsItSaysThatThereAreNone() {
        List<Component> parts = read(new Dossier(List.of(), List.of(), List.of(), List.of()));

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).getName()).isEqualTo("VJOURNAL");
        assertThat(value(parts.get(0), "SUMMARY")).isEqualTo("No step is announced in these articles.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverAnArticleSaysTheCalendarIsReadBack(long seed) {
        String scraps = "“" + NewsScraps.from(seed) + "\u202e=cmd|' /C calc'!A0;,\\n\nEND:VCALENDAR\r\n 🚢";
        Article article = BridgeTalks.article("Wire; X=1,\r\nUID:2 " + seed, "2031-05-12", ADDRESS, scraps);
        Steps page = Steps.in(article);
        Dossier dossier = page.dossier(page.whole());

        List<Component> steps = read(dossier);

        assertThat(steps).hasSize(1);
        String shown = scraps.replaceAll("\\s+", " ").strip();
        assertThat(value(steps.get(0), "SUMMARY")).isEqualTo(withoutWhatMayNotStand(shown));
    }

    private static String withoutWhatMayNotStand(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]|\\p{Cs}", "�");
    }

    private static List<Component> read(Dossier dossier) {
        String written = StepCalendar.write(dossier);
        assertThat(written).isEqualTo(StepCalendar.write(dossier));
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(written));
            assertThat(calendar.validate().hasErrors()).as(written).isFalse();
            return List.copyOf(calendar.getComponents());
        } catch (IOException | ParserException e) {
            throw new AssertionError(written, e);
        }
    }

    /** Empty where it has none. */
    private static String value(Component component, String name) {
        return component.getProperty(name).map(Property::getValue).orElse("");
    }
}
