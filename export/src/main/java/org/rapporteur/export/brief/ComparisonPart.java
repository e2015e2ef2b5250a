package org.rapporteur.export.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;

/**
 * The articles against each other.
 *
 * @param stories which tell one; empty where all do
 * @param copies those that share text
 * @param alone by article, in their order; those that have nothing of their own are left out
 */
public record ComparisonPart(
        List<StoryEntry> stories,
        List<CopyEntry> copies,
        List<UtteranceEntry> utterances,
        List<FactEntry> facts,
        List<DifferenceEntry> differences,
        List<AlonePart> alone,
        List<SilenceEntry> silences) {

    private static final Comparator<Shared> BEST_ROOTED_FIRST = Comparator.comparing(
                    (Shared shared) -> shared.roots().size(), Comparator.reverseOrder())
            .thenComparing(Shared::articles, Comparator.reverseOrder());

    public ComparisonPart {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        utterances = List.copyOf(utterances);
        facts = List.copyOf(facts);
        differences = List.copyOf(differences);
        alone = List.copyOf(alone);
        silences = List.copyOf(silences);
    }

    /**
     * What two or more of these articles have, and where they differ. Of an utterance the fullest witness stays whatever its
     * article, because the others are told by what they make of its words.
     */
    ComparisonPart among(Set<ArticleId> chosen) {
        return new ComparisonPart(
                List.of(),
                List.of(),
                utterances.stream()
                        .filter(utterance -> areSeveral(utterance.tellings(), chosen))
                        .map(utterance -> utterance.among(chosen))
                        .toList(),
                facts.stream()
                        .filter(fact -> areSeveral(fact.tellings(), chosen))
                        .map(fact -> new FactEntry(fact.number(), of(fact.tellings(), chosen), fact.roots()))
                        .toList(),
                differences.stream()
                        .map(difference -> difference.among(chosen))
                        .filter(difference -> difference.sides().size() > 1)
                        .toList(),
                List.of(),
                List.of());
    }

    private static boolean areSeveral(List<Told> tellings, Set<ArticleId> chosen) {
        return of(tellings, chosen).stream()
                        .map(told -> told.article().label())
                        .distinct()
                        .count()
                > 1;
    }

    private static List<Told> of(List<Told> tellings, Set<ArticleId> chosen) {
        return tellings.stream()
                .filter(told -> chosen.contains(told.article().article().id()))
                .toList();
    }

    /** Facts and words that two articles or more have: those with the most roots first, then with the most articles. */
    public List<Shared> established() {
        return Stream.<Shared>concat(facts.stream(), utterances.stream())
                .filter(shared -> shared.articles() > 1)
                .sorted(BEST_ROOTED_FIRST)
                .toList();
    }

    /** Words that one article alone has, but at two places of it. */
    public List<UtteranceEntry> withinOneArticle() {
        return utterances.stream()
                .filter(utterance -> utterance.articles() == 1)
                .toList();
    }

    /** Every passage that is shown, one or more times. */
    public Stream<Told> passages() {
        return Stream.of(
                        Stream.<Shared>concat(facts.stream(), utterances.stream())
                                .flatMap(shared -> shared.tellings().stream()),
                        differences.stream()
                                .flatMap(difference -> difference.sides().stream())
                                .flatMap(List::stream),
                        alone.stream().flatMap(part -> part.tellings().stream()),
                        silences.stream().flatMap(silence -> silence.passages().stream()))
                .flatMap(Function.identity());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return stories.isEmpty()
                && copies.isEmpty()
                && utterances.isEmpty()
                && facts.isEmpty()
                && differences.isEmpty()
                && alone.isEmpty()
                && silences.isEmpty();
    }
}
