package org.rapporteur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void countsUtf16UnitsAndTouchesNothing() {
        SourceText text = new SourceText(" \uFEFF🚢 said\r\n");

        assertThat(text.length()).isEqualTo(11);
        assertThat(text.slice(new Span(2, 4))).isEqualTo("🚢");
        assertThat(text.slice(text.span())).isEqualTo(" \uFEFF🚢 said\r\n");
    }

    @Test
    void hashesTheTextInUtf8() {
        assertThat(new SourceText("").sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new SourceText("é").sha256())
                .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void refusesASpanThatReachesBeyondIt() {
        assertThatThrownBy(() -> new SourceText("short").slice(new Span(2, 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span [2, 6) lies outside a text of 5 characters");
    }
}
