package org.rapporteur.export.brief;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
