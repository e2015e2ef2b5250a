package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.GoldName;
import org.rapporteur.evaluation.gold.GumNames;
import org.rapporteur.evaluation.gold.NamedText;
import org.rapporteur.evaluation.gold.Re3d;
import org.rapporteur.evaluation.gold.Wikigold;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.mention.NameFinder;

/** Persons, organisations and places on texts that the model was not trained on. */
final class NamesTask implements Task {

    private static final NameFinder FINDER = new NameFinder();
    private static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);
    private static final List<String> GUM_NEWS_DEV = List.of("GUM_news_homeopathic", "GUM_news_iodine");
    private static final List<String> GUM_HELD =
            List.of("GUM_interview_cyclone", "GUM_interview_gaming", "GUM_news_homeopathic", "GUM_news_iodine");

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String about() {
        return "persons, organisations and places: span and kind right";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path data = bench.options().data();
        if (!bench.has(data.resolve("ner/wikigold"))
                || !bench.has(data.resolve("re3d"))
                || !bench.has(data.resolve("gum"))
                || !bench.has(data.resolve("gazetteer/countries"))) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        measure(bench, Wikigold.held(data.resolve("ner/wikigold")), figures);
        measure(bench, Re3d.held(data), figures);
        measure(bench, GumNames.read("gum-news-dev", data, GUM_NEWS_DEV), figures);
        measure(bench, GumNames.read("gum-held", data, GUM_HELD), figures);
        measure(bench, Re3d.bbc(data), figures);
        return figures;
    }

    private void measure(Bench bench, Corpus<NamedText> corpus, List<Figure> figures) {
        OnnxEncoder encoder = bench.encoder();
        List<List<GoldName>> found = bench.each(corpus.texts(), text -> counted(text, names(text.text(), encoder)));
        figures.add(bench.figure(this, corpus, "f1", scores(bench, corpus, found, Set.copyOf(KINDS)), Score::f1));
        for (EntityKind kind : KINDS) {
            figures.add(bench.figure(
                    this,
                    corpus,
                    kind.name().toLowerCase(Locale.ROOT) + "-f1",
                    scores(bench, corpus, found, Set.of(kind)),
                    Score::f1));
        }
    }

    private static List<GoldName> names(SourceText text, OnnxEncoder encoder) {
        return FINDER.find(text, encoder.encode(text)).names().stream()
                .map(name -> new GoldName(name.span(), name.kind()))
                .toList();
    }

    /** Without those that stand where the annotation leaves open what is named. */
    private static List<GoldName> counted(NamedText text, List<GoldName> found) {
        return found.stream()
                .filter(name ->
                        text.names().contains(name) || text.open().stream().noneMatch(name.span()::overlaps))
                .toList();
    }

    private static List<Score> scores(
            Bench bench, Corpus<NamedText> corpus, List<List<GoldName>> found, Set<EntityKind> kinds) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            NamedText text = corpus.texts().get(i);
            List<GoldName> gold = of(kinds, text.names());
            List<GoldName> ours = of(kinds, found.get(i));
            scores.add(Score.exact(gold, ours));
            if (kinds.size() > 1) {
                list(bench, text, gold, ours);
            }
        }
        return scores;
    }

    private static List<GoldName> of(Set<EntityKind> kinds, List<GoldName> names) {
        return names.stream().filter(name -> kinds.contains(name.kind())).toList();
    }

    private static void list(Bench bench, NamedText text, List<GoldName> gold, List<GoldName> found) {
        gold.stream().filter(name -> !found.contains(name)).forEach(name -> bench.list("MISSED " + line(text, name)));
        found.stream().filter(name -> !gold.contains(name)).forEach(name -> bench.list("EXTRA  " + line(text, name)));
    }

    private static String line(NamedText text, GoldName name) {
        return "%s %s %s [%s]"
                .formatted(text.name(), name.span(), name.kind(), text.text().slice(name.span()));
    }
}
