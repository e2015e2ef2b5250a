package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.Bench.Measure;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Gap;
import org.rapporteur.evaluation.gold.PronounText;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.coreference.Chain;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.Mention;

/** Whether a pronoun is put together with each of two names. */
final class PronounsTask implements Task {

    @Override
    public String name() {
        return "pronouns";
    }

    @Override
    public String about() {
        return "whether a pronoun stands for each of two names; bias is F1 of women's over men's";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path file = bench.options().data().resolve("gap/gap-validation.tsv");
        if (!bench.has(file)) {
            return List.of();
        }
        Corpus<PronounText> corpus = Gap.read("gap-validation", file);
        ChainReader reader = new ChainReader(bench.encoder());
        List<Cases> cases = bench.each(corpus.texts(), text -> cases(bench, text, reader));
        List<Figure> figures = new ArrayList<>();
        figures.add(bench.figure(
                new Measure(this, corpus, "f1"),
                cases,
                Cases::plus,
                both -> both.all().f1()));
        figures.add(bench.figure(
                new Measure(this, corpus, "precision"),
                cases,
                Cases::plus,
                both -> both.all().precision()));
        figures.add(bench.figure(
                new Measure(this, corpus, "recall"),
                cases,
                Cases::plus,
                both -> both.all().recall()));
        figures.add(bench.figure(
                new Measure(this, corpus, "masculine-f1"),
                cases,
                Cases::plus,
                both -> both.masculine().f1()));
        figures.add(bench.figure(
                new Measure(this, corpus, "feminine-f1"),
                cases,
                Cases::plus,
                both -> both.feminine().f1()));
        figures.add(bench.figure(new Measure(this, corpus, "bias"), cases, Cases::plus, Cases::bias));
        return figures;
    }

    /** The cases of men's and of women's pronouns. */
    private record Cases(Score masculine, Score feminine) {

        Cases plus(Cases other) {
            return new Cases(masculine.plus(other.masculine), feminine.plus(other.feminine));
        }

        Score all() {
            return masculine.plus(feminine);
        }

        double bias() {
            return masculine.f1() == 0 ? 1 : feminine.f1() / masculine.f1();
        }
    }

    private static Cases cases(Bench bench, PronounText text, ChainReader reader) {
        Chains chains = reader.chains(text.name(), text.text());
        Optional<Chain> chain = chains.at(text.pronoun()).map(chains::of);
        Score score = Score.NONE;
        StringBuilder line = new StringBuilder(text.name());
        for (PronounText.Case name : text.names()) {
            boolean found =
                    chain.filter(one -> isNamed(one, name.name(), chains)).isPresent();
            int right = found && name.same() ? 1 : 0;
            score = score.plus(new Score(found ? 1 : 0, right, name.same() ? 1 : 0, right));
            line.append(found == name.same() ? " right " : name.same() ? " MISSED " : " WRONG ")
                    .append(text.text().slice(name.name()));
        }
        synchronized (bench) {
            bench.list(line + " :: " + text.text().slice(text.pronoun()) + " = "
                    + chain.map(one -> words(text, one)).orElse("no mention"));
        }
        return text.feminine() ? new Cases(Score.NONE, score) : new Cases(score, Score.NONE);
    }

    /** A mention counts for a name that its head, or the name that its head is in, shares words with. */
    private static boolean isNamed(Chain chain, Span name, Chains chains) {
        return chain.mentions().stream()
                .filter(mention -> !mention.isJoint())
                .anyMatch(mention -> mention.name()
                                .filter(own -> own.span().overlaps(name))
                                .isPresent()
                        || mention.span().equals(name)
                        || mention.name().isEmpty()
                                && chains.at(name).filter(mention::equals).isPresent());
    }

    private static String words(PronounText text, Chain chain) {
        return String.join(
                " | ",
                chain.mentions().stream()
                        .map(Mention::span)
                        .map(text.text()::slice)
                        .toList());
    }
}
