package org.rapporteur.testkit.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** What the archives of tests hold: articles by number, and whatever hangs on them. */
public final class Samples {
    /** When the tests begin. */
    public static final Instant START = Instant.parse("2031-05-12T08:30:00.250Z");

    /** What made the readings. */
    public static final ReadingVersion FIRST_RULES = new ReadingVersion("encoder/4", "rules/7");

    private Samples() {}

    /** So many seconds after the start. */
    public static Instant second(long seconds) {
        return START.plusSeconds(seconds);
    }

    /** The article of a number, all of its imprint known. */
    public static Article article(int number) {
        return page("https://haldenwire.example/" + number, "The ferry left Halden with %d crates.".formatted(number));
    }

    /** An article at an address, all of its imprint known. */
    public static Article page(String url, String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet("Halden Wire")),
                Optional.of("Ferry sails"),
                Optional.of("By Ilse Maar"),
                Optional.of(PublicationTime.parse("2031-05-12T08:30+02:00")),
                Optional.of(PublicationTime.parse("2031-05-13")),
                Optional.of(url),
                Optional.of("en"));
        return Article.identify("inbox/ferry.html", imprint, new SourceText(text));
    }

    /** A reading of an article. */
    public static StoredReading reading(ArticleId article, ReadingVersion version, String bytes) {
        return new StoredReading(article, version, second(2), Octets.of(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    /** A story that the first of these articles began, known by a word of it if there are several. */
    public static Story story(ArticleId... articles) {
        Passage ferry = new Passage(articles[0], new Span(4, 9));
        return new Story(new StoryId(articles[0]), List.of(articles), articles.length > 1 ? List.of(ferry) : List.of());
    }

    /** A person's decision on a statement of an article, anchored to two places. */
    public static Decision decision(Article article, String to, long second) {
        Selector ferry = selector(article, 4, 9);
        Subject subject = new Subject("statement", article.id() + "/4-9", List.of(ferry, selector(article, 15, 21)));
        Ruling ruling = new Ruling(RulingKind.AMEND, subject, "speaker: open", to, "She says so in the next line.");
        return Decision.of(ruling, "mira", second(second));
    }

    private static Selector selector(Article article, int begin, int end) {
        String text = article.text().characters();
        return new Selector(
                new Passage(article.id(), new Span(begin, end)),
                text.substring(begin, end),
                text.substring(0, begin),
                text.substring(end));
    }

    /** An entry for an input that became an article. */
    public static LedgerEntry accepted(String input, ArticleId article) {
        return new LedgerEntry(
                new InputId(input),
                "inbox/ferry.html",
                Intake.ACCEPTED,
                "",
                1_204,
                Optional.of(Octets.of(new byte[] {1, 2}).sha256()),
                Optional.of(article),
                second(1));
    }

    /** An entry for an input that was not read. */
    public static LedgerEntry dropped(String input, Intake intake, String reason) {
        return new LedgerEntry(
                new InputId(input), "inbox/odd.bin", intake, reason, 0, Optional.empty(), Optional.empty(), second(1));
    }

    /** Of bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return Octets.of(bytes).sha256();
    }

    /** All that comes with the article of a number, on every shelf. */
    public static void keepAll(Shelves shelves, int number) {
        Article article = article(number);
        shelves.articles().keep(article, second(number));
        shelves.readings().keep(reading(article.id(), FIRST_RULES, "reading " + number));
        shelves.stories().keep(List.of(story(article.id())));
        shelves.decisions().keep(decision(article, "speaker: person/mira-solen", number));
        shelves.intake().keep(accepted("input-" + number, article.id()));
        shelves.jobs().offer("index-article", article.id().toString(), second(number));
    }
}
