package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.Bench.Measure;
import org.rapporteur.evaluation.gold.CodedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.EventText;
import org.rapporteur.evaluation.gold.EventText.Factuality;
import org.rapporteur.evaluation.gold.EventText.GoldEvent;
import org.rapporteur.evaluation.gold.Meantime;
import org.rapporteur.evaluation.gold.Plover;
import org.rapporteur.evaluation.key.EventKey;
import org.rapporteur.evaluation.key.EventScore;
import org.rapporteur.evaluation.key.EventScorer;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.Shares;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.language.Reading;
import org.rapporteur.language.event.StandingFinder;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;

/**
 * What happened: kinds and participants in PLOVER's sentences, factuality and times in MEANTIME's reports, and which mentions
 * are one happening in the story that ships as an example.
 */
final class EventsTask implements Task {

    private static final String EXAMPLE = "ombrey-pass";
    private static final int DIGITS = 8;

    private final StandingFinder standings = new StandingFinder();

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String about() {
        return "what happened, who took part, and how surely it is said";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path data = bench.options().data();
        List<Figure> figures = new ArrayList<>();
        if (bench.has(data.resolve(Plover.FILE))) {
            figures.addAll(coded(bench, Plover.seen(data), true));
            figures.addAll(coded(bench, Plover.held(data), false));
        }
        if (bench.has(data.resolve(Meantime.FOLDER))) {
            figures.addAll(put(bench, Meantime.seen(data), true));
            figures.addAll(put(bench, Meantime.held(data), false));
        }
        Path example = bench.options().examples().resolve(EXAMPLE);
        if (bench.has(example)) {
            figures.addAll(story(
                    bench,
                    example,
                    Files.readString(bench.options().examples().resolve("keys/" + EXAMPLE + "-events.tsv"))));
        }
        return figures;
    }

    private List<Figure> story(Bench bench, Path folder, String key) throws IOException {
        List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(folder.toString()), Overrides.NONE, Problems.IGNORED);
        List<Event> events = new DossierAssembler()
                .assemble(bench.each(articles, bench::read), List.of())
                .events();
        EventScore score = EventScorer.score(articles, EventKey.parse(key), events);
        score.remarks().forEach(remark -> bench.list("  " + remark));
        StringBuilder all = new StringBuilder(key);
        articles.forEach(article -> all.append(article.text().characters()));
        String digest = new SourceText(all.toString()).sha256().substring(0, DIGITS);
        Corpus<?> corpus = new Corpus<>("events-" + EXAMPLE, digest, List.of());
        return List.of(
                bench.figure(this, corpus, "mention-recall", score.found(), Score::recall),
                bench.figure(this, corpus, "mention-precision", score.found(), Score::precision),
                bench.figure(this, corpus, "kind-right-of-found", score.kinds(), Score::precision),
                merged(bench, corpus, "merged-b-cubed-precision", score.merged(), Shares::precision),
                merged(bench, corpus, "merged-b-cubed-recall", score.merged(), Shares::recall),
                merged(bench, corpus, "merged-b-cubed-f1", score.merged(), Shares::f1));
    }

    private Figure merged(
            Bench bench, Corpus<?> corpus, String measure, List<Shares> merged, ToDoubleFunction<Shares> of) {
        return bench.figure(new Measure(this, corpus, measure), merged, Shares::plus, of);
    }

    private List<Figure> coded(Bench bench, Corpus<CodedText> corpus, boolean listed) {
        CodedEvents events = new CodedEvents();
        List<CodedEvents.Outcome> outcomes =
                bench.each(corpus.texts(), text -> events.score(text, read(bench, text.name(), text.text())));
        List<Score> kinds = outcomes.stream().map(CodedEvents.Outcome::kind).toList();
        List<Score> both = outcomes.stream().map(CodedEvents.Outcome::both).toList();
        for (int place = 0; listed && place < outcomes.size(); place++) {
            if (outcomes.get(place).both().right() == 0) {
                CodedText text = corpus.texts().get(place);
                String what = outcomes.get(place).kind().right() == 0 ? "kind" : "who";
                bench.list(
                        "  %s %s: %s".formatted(what, text.name(), text.text().characters()));
            }
        }
        return List.of(
                bench.figure(this, corpus, "kind-f1", kinds, Score::f1),
                bench.figure(this, corpus, "kind-precision", kinds, Score::precision),
                bench.figure(this, corpus, "kind-recall", kinds, Score::recall),
                bench.figure(this, corpus, "source-and-target-right", both, Score::recall));
    }

    private static Reading read(Bench bench, String name, SourceText text) {
        return bench.read(Article.identify(name, Imprint.UNKNOWN, text));
    }

    /** How well one report was read; see the reference of figures. */
    private record Putting(Score found, Score standings, Score all, Score times) {

        static final Putting NONE = new Putting(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

        Putting plus(Putting other) {
            return new Putting(
                    found.plus(other.found),
                    standings.plus(other.standings),
                    all.plus(other.all),
                    times.plus(other.times));
        }
    }

    private List<Figure> put(Bench bench, Corpus<EventText> corpus, boolean listed) {
        List<Putting> puttings = bench.each(corpus.texts(), text -> putting(bench, text, listed));
        return List.of(
                bench.figure(
                        this,
                        corpus,
                        "found-recall",
                        puttings.stream().map(Putting::found).toList(),
                        Score::recall),
                bench.figure(
                        this,
                        corpus,
                        "found-precision",
                        puttings.stream().map(Putting::found).toList(),
                        Score::precision),
                bench.figure(
                        this,
                        corpus,
                        "standing-right",
                        puttings.stream().map(Putting::standings).toList(),
                        Score::recall),
                bench.figure(
                        this,
                        corpus,
                        "standing-right-of-all",
                        puttings.stream().map(Putting::all).toList(),
                        Score::recall),
                bench.figure(
                        this,
                        corpus,
                        "time-recall",
                        puttings.stream().map(Putting::times).toList(),
                        Score::recall));
    }

    private Putting putting(Bench bench, EventText text, boolean listed) {
        Reading reading = read(bench, text.name(), text.text());
        Grammar grammar = reading.wording().grammar().orElseThrow();
        HeadFinder heads = new HeadFinder(grammar);
        Putting sum = Putting.NONE;
        for (GoldEvent event : text.events()) {
            Optional<EventMention> found = reading.events().stream()
                    .filter(mention -> mention.trigger().overlaps(event.span()))
                    .findFirst();
            Score met = new Score(0, 0, 1, found.isPresent() ? 1 : 0);
            Optional<Standing> put = Optional.of(heads.head(event.span()))
                    .filter(head -> head.isPresent())
                    .map(head -> standings.of(grammar, head.getAsInt()));
            if (listed) {
                list(bench, text, event, put);
            }
            sum = sum.plus(new Putting(
                    met,
                    found.map(mention -> standing(event, mention.standing())).orElse(Score.NONE),
                    put.map(standing -> standing(event, standing)).orElse(Score.NONE),
                    found.map(mention -> time(event, mention)).orElse(Score.NONE)));
        }
        List<Span> gold = text.events().stream().map(GoldEvent::span).toList();
        int right = (int) reading.events().stream()
                .filter(mention -> gold.stream().anyMatch(mention.trigger()::overlaps))
                .count();
        return sum.plus(
                new Putting(new Score(reading.events().size(), right, 0, 0), Score.NONE, Score.NONE, Score.NONE));
    }

    private static void list(Bench bench, EventText text, GoldEvent event, Optional<Standing> put) {
        if (put.isPresent() && standing(event, put.get()).equals(Score.share(0, 1))) {
            int begin = Math.max(0, event.span().begin() - 80);
            int end = Math.min(text.text().characters().length(), event.span().end() + 60);
            synchronized (bench) {
                bench.list("  %s, found %s: %s[%s]%s"
                        .formatted(
                                event.factuality(),
                                put.get().status(),
                                text.text()
                                        .characters()
                                        .substring(begin, event.span().begin()),
                                text.text().slice(event.span()),
                                text.text().characters().substring(event.span().end(), end)));
            }
        }
    }

    /** What is left open is no case. */
    private static Score standing(GoldEvent event, Standing found) {
        if (event.factuality() == Factuality.OPEN) {
            return Score.NONE;
        }
        EventStatus status = found.status();
        boolean right = switch (event.factuality()) {
            case HAPPENED -> status == EventStatus.HAPPENED || status == EventStatus.ALLEGED;
            case FUTURE -> status == EventStatus.PLANNED || status == EventStatus.POSSIBLE;
            case UNCERTAIN -> status == EventStatus.POSSIBLE || status == EventStatus.ALLEGED;
            case CONDITIONAL -> status == EventStatus.CONDITIONAL;
            case NEGATED -> status == EventStatus.DENIED;
            case OPEN -> false;
        };
        return Score.share(right ? 1 : 0, 1);
    }

    private static Score time(GoldEvent event, EventMention mention) {
        if (event.times().isEmpty()) {
            return Score.NONE;
        }
        boolean right = mention.time()
                .filter(time -> event.times().stream().anyMatch(time.span()::overlaps))
                .isPresent();
        int found = mention.time().isPresent() ? 1 : 0;
        return new Score(found, right ? 1 : 0, 1, right ? 1 : 0);
    }
}
