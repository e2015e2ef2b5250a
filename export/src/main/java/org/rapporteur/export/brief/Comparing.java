package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.text.Span;

/** Puts the comparison of a dossier's articles in a brief's order. */
final class Comparing {

    private final List<ArticleEntry> articles;
    private final Register register;
    private final Dossier dossier;

    Comparing(List<ArticleEntry> articles, Register register, Dossier dossier) {
        this.articles = articles;
        this.register = register;
        this.dossier = dossier;
    }

    ComparisonPart part() {
        Comparison comparison = dossier.comparison();
        List<UtteranceEntry> utterances = new ArrayList<>();
        comparison.utterances().forEach(utterance -> utterances.add(utterance(utterances.size() + 1, utterance)));
        List<FactEntry> facts = new ArrayList<>();
        comparison.facts().forEach(fact -> facts.add(fact(facts.size() + 1, fact)));
        List<DifferenceEntry> differences = new ArrayList<>();
        comparison.differences().forEach(found -> differences.add(difference(differences.size() + 1, found)));
        return new ComparisonPart(
                stories(dossier.coverage().stories()),
                dossier.coverage().copies().stream().map(this::copy).toList(),
                utterances,
                facts,
                differences,
                alone(comparison.alone()),
                comparison.silences().stream().map(this::silence).toList());
    }

    private List<StoryEntry> stories(List<Story> stories) {
        return stories.size() < 2
                ? List.of()
                : stories.stream()
                        .map(story -> new StoryEntry(
                                story.articles().stream().map(register::entry).toList(),
                                story.knownBy().stream()
                                        .map(word -> slice(word.article(), word.span()))
                                        .toList()))
                        .toList();
    }

    private CopyEntry copy(Copy copy) {
        return new CopyEntry(
                register.entry(copy.first()),
                register.entry(copy.second()),
                copy.extent(),
                copy.shared().stream().mapToInt(SharedText::words).sum(),
                copy.original().map(register::entry),
                copy.reason());
    }

    private UtteranceEntry utterance(int number, Utterance utterance) {
        ArticleId fullest = utterance.fullest().article();
        return new UtteranceEntry(
                number,
                utterance.witnesses().stream()
                        .map(witness -> witness(fullest, witness))
                        .toList(),
                register.roots(utterance.roots()));
    }

    private WitnessEntry witness(ArticleId fullest, Witness witness) {
        return new WitnessEntry(
                register.told(witness.article(), witness.content(), witness.statement()),
                witness.statement().map(register::number),
                witness.rendering(),
                witness.edits().stream()
                        .map(edit -> new EditEntry(
                                edit.kind(),
                                edit.fullest().map(span -> slice(fullest, span)),
                                edit.here().map(span -> slice(witness.article(), span))))
                        .toList());
    }

    private Slice slice(ArticleId article, Span span) {
        return Slice.of(register.entry(article).article(), span);
    }

    private FactEntry fact(int number, ReportedFact fact) {
        return new FactEntry(number, tellings(fact.tellings()), register.roots(fact.roots()));
    }

    private DifferenceEntry difference(int number, Difference difference) {
        return new DifferenceEntry(
                number,
                difference.slot(),
                difference.about().map(register::name),
                difference.sides().stream()
                        .map(side -> tellings(side.tellings()))
                        .toList(),
                difference.bearing());
    }

    private SilenceEntry silence(Silence silence) {
        List<Told> passages = silence.passages().stream().map(register::told).toList();
        Optional<String> named = silence.kind() == Silence.Kind.FIRST_SOURCE_NOT_IN_HAND
                ? passages.stream().findFirst().map(told -> "“" + told.onOneLine() + "”")
                : Optional.empty();
        return new SilenceEntry(
                Labels.of(silence.kind()),
                silence.who().map(id -> register.name(id).name()).or(() -> named),
                passages);
    }

    private List<AlonePart> alone(List<Telling> tellings) {
        Map<ArticleId, List<Told>> byArticle = new LinkedHashMap<>();
        articles.forEach(entry -> byArticle.put(entry.article().id(), new ArrayList<>()));
        tellings.forEach(telling -> byArticle
                .computeIfAbsent(telling.article(), unseen -> new ArrayList<>())
                .add(told(telling)));
        return articles.stream()
                .map(entry -> new AlonePart(
                        entry, byArticle.getOrDefault(entry.article().id(), List.of())))
                .filter(part -> !part.tellings().isEmpty())
                .toList();
    }

    private List<Told> tellings(List<Telling> tellings) {
        return tellings.stream().map(this::told).toList();
    }

    /** A whole statement with all its parts; of a part of one that part. */
    private Told told(Telling telling) {
        List<Span> words = telling.statement()
                .filter(id -> id.extent().equals(telling.passage().span()))
                .flatMap(register::find)
                .map(Statement::attribution)
                .map(attribution -> attribution.content())
                .orElse(List.of(telling.passage().span()));
        return register.told(telling.article(), words, telling.statement());
    }
}
