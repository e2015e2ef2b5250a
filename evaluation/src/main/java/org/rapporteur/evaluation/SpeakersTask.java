package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Polnear;
import org.rapporteur.evaluation.key.SpeakerItem;
import org.rapporteur.evaluation.key.SpeakerItems;
import org.rapporteur.evaluation.key.SpeakerJudge;
import org.rapporteur.evaluation.key.SpeakerJudge.Verdict;
import org.rapporteur.evaluation.key.SpeakerKey;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;
import org.rapporteur.language.attribution.TaggedAttribution;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Encoding;

/**
 * Who speaks where the source is a pronoun or a noun phrase without the speaker's own name. The articles
 * of one key may be looked at by whoever improves the reading; those of the other are only measured.
 */
final class SpeakersTask implements Task {

    private static final String SEEN = "seen";
    private static final String HELD = "held";

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public String about() {
        return "who speaks where the source is a pronoun or a noun phrase without a name";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("polnear/train");
        if (!bench.has(folder)) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measure(bench, folder, SEEN, key("speakers-key.tsv")));
        figures.addAll(measure(bench, folder, HELD, key("speakers-held-key.tsv")));
        return figures;
    }

    private static List<SpeakerItems> key(String file) throws IOException {
        try (InputStream stream = SpeakersTask.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + file);
            }
            return SpeakerKey.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private List<Figure> measure(Bench bench, Path folder, String part, List<SpeakerItems> key) throws IOException {
        List<Path> files = new ArrayList<>();
        List<AttributedText> texts = new ArrayList<>();
        List<SpeakerItems> items = new ArrayList<>();
        for (SpeakerItems article : key) {
            Path file = folder.resolve("text").resolve(article.name() + ".txt");
            if (bench.has(file) && fits(bench, file, article)) {
                files.add(file);
                items.add(article);
                texts.add(Polnear.readOne(folder, article.name()));
            }
        }
        if (files.isEmpty()) {
            return List.of();
        }
        Corpus<AttributedText> corpus = new Corpus<>("polnear-" + part, Corpus.digest(files), texts);
        bench.encoder();
        List<Judges> judges = bench.each(texts, text -> judges(text, ReadOnce.of(bench.encoder(), text.text())));
        List<Figure> figures = new ArrayList<>();
        figures.addAll(
                figures(bench, corpus, items, judges.stream().map(Judges::read).toList(), ""));
        figures.addAll(
                figures(bench, corpus, items, judges.stream().map(Judges::given).toList(), "given-"));
        return figures;
    }

    private static boolean fits(Bench bench, Path file, SpeakerItems article) throws IOException {
        boolean fits = new SourceText(Files.readString(file)).sha256().equals(article.sha256());
        if (!fits) {
            bench.say("  skipped: %s is another text than that of the key".formatted(file));
        }
        return fits;
    }

    /** By the whole reading, and by the reading with the sources that a person marked, so that no miss counts. */
    private record Judges(SpeakerJudge read, SpeakerJudge given) {}

    /** What the model says of one text, kept for two readings of it. */
    private record ReadOnce(String name, Encoding encoding) implements Encoder {

        static ReadOnce of(Encoder encoder, SourceText text) {
            return new ReadOnce(encoder.name(), encoder.encode(text));
        }

        @Override
        public Encoding encode(SourceText text) {
            return encoding;
        }
    }

    private static Judges judges(AttributedText text, ReadOnce encoder) {
        List<TaggedAttribution> marked = text.attributions().stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .map(attribution -> new TaggedAttribution(
                        extent(attribution.source()), extent(attribution.cue()), attribution.content(), 1))
                .toList();
        Article article = Article.identify(text.name() + ".txt", Imprint.UNKNOWN, text.text());
        ArticleReader reader = new ArticleReader(encoder);
        return new Judges(
                judge(reader.read(article, Problems.IGNORED)), judge(reader.readMarked(article, marked, "polnear")));
    }

    private static Optional<Span> extent(List<Span> spans) {
        return spans.stream().reduce(Span::cover);
    }

    private static SpeakerJudge judge(Reading reading) {
        return new SpeakerJudge(
                reading.article().text(),
                reading.entities(),
                reading.statements().stream().map(Statement::attribution).toList(),
                reading.statements().stream().map(Statement::speaker).toList());
    }

    private List<Figure> figures(
            Bench bench,
            Corpus<AttributedText> corpus,
            List<SpeakerItems> items,
            List<SpeakerJudge> judges,
            String prefix) {
        Map<String, List<Score>> measures = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            measure("", items.get(i).items(), judges.get(i), measures);
            for (SpeakerItem.Kind kind : SpeakerItem.Kind.values()) {
                List<SpeakerItem> ofKind = items.get(i).items().stream()
                        .filter(item -> item.kind() == kind)
                        .toList();
                measure(kind.name().toLowerCase(Locale.ROOT) + "-", ofKind, judges.get(i), measures);
            }
            if (corpus.name().endsWith(SEEN)) {
                list(bench, prefix, items.get(i), judges.get(i));
            }
        }
        List<Figure> figures = new ArrayList<>();
        measures.forEach((measure, scores) -> {
            figures.add(bench.figure(this, corpus, prefix + measure, scores, Score::recall));
            Score sum = Score.sum(scores);
            bench.list("  %s %s%s: %d of %d".formatted(corpus.name(), prefix, measure, sum.met(), sum.gold()));
        });
        return figures;
    }

    /** Shares of an article's items: found of all; resolved of those found that can be; right of those resolved. */
    private static void measure(
            String prefix, List<SpeakerItem> items, SpeakerJudge judge, Map<String, List<Score>> measures) {
        int found = 0;
        int knowable = 0;
        int resolved = 0;
        int claimed = 0;
        int right = 0;
        for (SpeakerItem item : items) {
            Verdict verdict = judge.judge(item);
            boolean sure = verdict == Verdict.RIGHT || verdict == Verdict.WRONG;
            boolean known = item.answer() != SpeakerItem.Answer.OPEN;
            found += verdict == Verdict.NOT_FOUND ? 0 : 1;
            knowable += known && verdict != Verdict.NOT_FOUND ? 1 : 0;
            resolved += known && sure ? 1 : 0;
            claimed += sure ? 1 : 0;
            right += verdict == Verdict.RIGHT ? 1 : 0;
        }
        put(measures, prefix + "found", found, items.size());
        put(measures, prefix + "resolved", resolved, knowable);
        put(measures, prefix + "right-of-resolved", right, claimed);
    }

    private static void put(Map<String, List<Score>> measures, String measure, int right, int cases) {
        measures.computeIfAbsent(measure, name -> new ArrayList<>()).add(Score.share(right, cases));
    }

    private static void list(Bench bench, String prefix, SpeakerItems article, SpeakerJudge judge) {
        for (SpeakerItem item : article.items()) {
            Verdict verdict = judge.judge(item);
            bench.list("%s%-9s %s %s".formatted(prefix, verdict, article.name(), judge.shown(item)));
        }
    }
}
