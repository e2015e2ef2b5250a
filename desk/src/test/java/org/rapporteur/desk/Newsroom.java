package org.rapporteur.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.Reading;
import org.rapporteur.language.kept.ReadingVersion;
import org.rapporteur.testkit.archive.InMemoryArchive;

/** What a desk sits at in a test: nothing is found in its articles, but all else is real. */
final class Newsroom {
    static final Instant MORNING = Instant.parse("2031-05-12T08:00:00Z");

    final Archive archive;
    final NotedIndex index = new NotedIndex();
    final Settable clock = new Settable();

    /** How often each article was read. */
    final Map<ArticleId, Integer> timesRead = new ConcurrentHashMap<>();

    /** Words on which reading fails. */
    String notUnderstood = "no article has these words";

    String rules = "first";

    Newsroom() {
        this(new InMemoryArchive());
    }

    Newsroom(Archive archive) {
        this.archive = archive;
    }

    /** A desk that begins anew, with what is in the archive and the index. */
    Desk desk() {
        return desk(archive);
    }

    Desk desk(Archive through) {
        return new Desk(through, index, reader(), new Unchanged(), clock);
    }

    Reader reader() {
        ReadingVersion version = new ReadingVersion("no-encoder/1 0", Optional.empty(), rules, 1);
        return new Reader(this::read, () -> version);
    }

    private Reading read(Article article, Problems problems) {
        timesRead.merge(article.id(), 1, Integer::sum);
        if (article.text().characters().contains(notUnderstood)) {
            throw new IllegalStateException("no cue");
        }
        return new Reading(article, List.of(), List.of());
    }

    Map<JobState, Long> jobs() {
        return archive.view(shelves -> shelves.jobs().counts());
    }

    /** Puts bytes in place of a reading that are none. */
    void damage(Article article) {
        archive.change(shelves -> {
            StoredReading whole =
                    shelves.readings().find(article.id()).orElseThrow().value();
            shelves.readings()
                    .keep(new StoredReading(article.id(), whole.version(), whole.made(), Octets.of(new byte[] {1})));
            Renewal.ofArticles(shelves, List.of(article.id()));
            return true;
        });
    }

    /** An article at an address, on one of several happenings. */
    static Article article(String address, String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(address.replaceFirst("/.*", ""))),
                Optional.of(address.replaceFirst("[.].*", "")),
                Optional.empty(),
                Optional.of(PublicationTime.parse("2031-05-12")),
                Optional.empty(),
                Optional.of("https://" + address),
                Optional.of("en"));
        return Article.identify(address, imprint, new SourceText(text));
    }

    /** Three outlets on a ferry, two on a bridge. */
    static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        articles.add(article("halden.example/1", """
                The ferry Solveig left Halden with 212 crates of medicine on Monday. \
                Harbour master Ilse Maar said the Solveig would reach Skagen by Tuesday."""));
        articles.add(article("brekke.example/1", """
                The Brekke bridge was closed after engineer Tor Vind found cracks in two pillars. \
                Lorries must go round by Lunde, Vind said of the Brekke bridge."""));
        articles.add(article("skagen.example/1", """
                Skagen waits for the ferry Solveig and its 212 crates of medicine from Halden. \
                Harbour master Ilse Maar expects the Solveig on Tuesday."""));
        articles.add(article("lunde.example/1", """
                Lorries crowd Lunde since cracks closed the Brekke bridge. \
                Engineer Tor Vind wants both pillars of the Brekke bridge replaced."""));
        articles.add(article("coast.example/1", """
                Medicine in 212 crates is on its way: the ferry Solveig sailed from Halden for Skagen, \
                harbour master Ilse Maar told reporters."""));
        return articles;
    }

    static List<Input> inputs(List<Article> articles) {
        return articles.stream().map(Input::of).toList();
    }

    /** Decisions are kept and have no effect; any two on one thing are in conflict. */
    static final class Unchanged implements Rulings {
        @Override
        public Dossier assemble(List<Reading> readings, Decided decided, List<Problem> problems) {
            List<Article> articles = readings.stream().map(Reading::article).toList();
            return new Dossier(articles, List.of(), List.of(), problems);
        }

        @Override
        public List<Story> stories(List<Story> found, Decided decided) {
            return found;
        }

        @Override
        public List<Decision> conflicts(Ruling ruling, List<Decision> unseen) {
            return unseen.stream()
                    .filter(other -> other.ruling()
                            .subject()
                            .name()
                            .equals(ruling.subject().name()))
                    .toList();
        }
    }

    /** A clock that stands until it is moved. */
    static final class Settable extends Clock {
        private Instant now = MORNING;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
