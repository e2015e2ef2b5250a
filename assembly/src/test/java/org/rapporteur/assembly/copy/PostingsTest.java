package org.rapporteur.assembly.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private final Postings postings = new Postings();

    @Test
    void ofAShingleThatManyHaveTheFirstFewAndTheLastFewAreKnown() {
        IntStream.range(0, 100).forEach(article -> postings.add(7, article, 3));

        assertThat(Arrays.stream(postings.of(7)).mapToInt(Postings::article).sorted())
                .containsExactly(0, 1, 2, 3, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99);
        assertThat(Arrays.stream(postings.of(7)).mapToInt(Postings::word)).containsOnly(3);
    }

    @Test
    void manyShinglesAreKeptApart() {
        SplittableRandom random = new SplittableRandom(1);
        long[] shingles = random.longs(20_000).toArray();
        for (int i = 0; i < shingles.length; i++) {
            postings.add(shingles[i], i, i + 1);
        }
        for (int i = 0; i < shingles.length; i++) {
            assertThat(postings.of(shingles[i])).hasSize(1);
            assertThat(Postings.article(postings.of(shingles[i])[0])).isEqualTo(i);
            assertThat(Postings.word(postings.of(shingles[i])[0])).isEqualTo(i + 1);
        }
        assertThat(postings.of(random.nextLong())).isEmpty();
    }
}
