package org.rapporteur.assembly.negotiation.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.language.encoder.SentenceEncoder;

class IssueMeaningsTest {

    /** Means how often each letter comes. */
    private static final SentenceEncoder LETTERS = new SentenceEncoder() {
        @Override
        public Meaning encode(String sentence) {
            float[] counts = new float[26];
            sentence.toLowerCase(java.util.Locale.ROOT)
                    .chars()
                    .filter(letter -> letter >= 'a' && letter <= 'z')
                    .forEach(letter -> counts[letter - 'a']++);
            return Meaning.of(counts);
        }

        @Override
        public String name() {
            return "letters";
        }
    };

    @Test
    void anExampleIsNearestToItsOwnIssue() {
        List<String> line = IssueMeanings.lines().get(40);
        Map<IssueId, Double> nearness = IssueMeanings.of(LETTERS).nearness(line.get(1));

        assertThat(nearness.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .hasValue(new IssueId(line.get(0)));
    }

    @Test
    void everyIssueHasExamplesAndEveryExampleAnIssue() {
        Set<String> told =
                IssueMeanings.lines().stream().map(line -> line.get(0)).collect(Collectors.toSet());

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(IssueLexicon.load().issues().stream()
                        .map(Issue::id)
                        .map(IssueId::value)
                        .collect(Collectors.toSet()));
    }

    @Test
    void withoutAModelNothingIsNear() {
        assertThat(IssueMeanings.NONE.nearness("an end to the blockade")).isEmpty();
    }

    @Test
    void meaningOutweighsAWeakWordAndNotManyStrongOnes() {
        IssueId trade = new IssueId("trade");
        IssueId water = new IssueId("water");
        IssueWeights weights = new IssueWeights(IssueLexicon.load());
        weights.add(trade, 1);

        assertThat(weights.best(Map.of(trade, 0.1, water, 0.5))).hasValue(water);
        weights.add(trade, 3);
        assertThat(weights.best(Map.of(trade, 0.3, water, 0.5))).hasValue(trade);
        assertThat(weights.best(Map.of())).hasValue(trade);
    }
}
