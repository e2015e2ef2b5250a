package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    private final Rows rows = new Rows(5);

    @Test
    void putsIntoOneRowWhatDoesNotTouch() {
        assertThat(rows.put(new Extent(0, 10))).isZero();
        assertThat(rows.put(new Extent(15, 20))).isZero();
        assertThat(rows.put(new Extent(18, 30))).isEqualTo(1);
        assertThat(rows.put(new Extent(24, 26))).isEqualTo(2);
        assertThat(rows.put(new Extent(25, 40))).isZero();
        assertThat(rows.count()).isEqualTo(3);
    }

    @Test
    void leavesTheGap() {
        rows.put(new Extent(0, 10));

        assertThat(rows.put(new Extent(14.9, 20))).isEqualTo(1);
    }
}
