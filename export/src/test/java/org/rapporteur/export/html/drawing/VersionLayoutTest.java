package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionLayoutTest {

    @Test
    void aVersionStandsBelowTheOneThatItComesOf() {
        List<VersionLayout.Box> boxes =
                VersionLayout.of(List.of(root(1), of(2, 1), of(3, 2))).boxes();

        assertThat(boxes).extracting(VersionLayout.Box::left).containsOnly(0.0);
        assertThat(boxes).extracting(VersionLayout.Box::top).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void rivalsStandBesideEachOther() {
        List<VersionLayout.Box> boxes =
                VersionLayout.of(List.of(root(1), of(2, 1), of(3, 1))).boxes();

        assertThat(boxes.get(1).top())
                .isEqualTo(boxes.get(2).top())
                .isGreaterThan(boxes.get(0).top());
        assertThat(boxes.get(1).wide().touches(boxes.get(2).wide(), 0)).isFalse();
    }

    @Test
    void aParentMayBeToldAfterItsChild() {
        List<VersionLayout.Box> boxes =
                VersionLayout.of(List.of(of(1, 2), root(2))).boxes();

        assertThat(boxes).extracting(VersionLayout.Box::number).containsExactly(1, 2);
        assertThat(boxes.get(0).top()).isGreaterThan(boxes.get(1).top());
    }

    @Test
    void familiesFlowIntoTheNextLine() {
        VersionLayout layout = VersionLayout.of(List.of(root(1), root(2), root(3), root(4)));

        assertThat(layout.width()).isEqualTo(640);
        assertThat(layout.boxes()).filteredOn(box -> box.top() == 0).hasSize(3);
        assertThat(layout.boxes().get(3).left()).isZero();
        assertThat(layout.height()).isEqualTo(layout.boxes().get(3).high().to());
    }

    @Test
    void aCircleIsBroken() {
        VersionLayout layout = VersionLayout.of(List.of(of(1, 2), of(2, 1), of(3, 9)));

        assertThat(layout.boxes())
                .extracting(VersionLayout.Box::parent)
                .containsExactly(Optional.empty(), Optional.of(1), Optional.empty());
    }

    @Test
    void withoutVersionsNothingIsDrawn() {
        assertThat(VersionLayout.of(List.of()).boxes()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noBoxLiesOnAnother(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Version> versions = new ArrayList<>();
        for (int number = 1; number <= 14; number++) {
            versions.add(random.nextBoolean() ? root(number) : of(number, random.nextInt(1, 15)));
        }

        VersionLayout layout = VersionLayout.of(versions);

        assertThat(layout.boxes()).hasSize(14);
        for (int i = 0; i < 14; i++) {
            VersionLayout.Box one = layout.boxes().get(i);
            assertThat(one.wide().to()).isLessThanOrEqualTo(layout.width());
            assertThat(one.high().to()).isLessThanOrEqualTo(layout.height());
            assertThat(layout.boxes().subList(i + 1, 14))
                    .noneMatch(other ->
                            other.wide().touches(one.wide(), 0) && other.high().touches(one.high(), 0));
        }
    }

    private static Version root(int number) {
        return new Version(number, Optional.empty());
    }

    private static Version of(int number, int parent) {
        return new Version(number, Optional.of(parent));
    }
}
