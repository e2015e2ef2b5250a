package org.rapporteur.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolatedTest {

    @ParameterizedTest
    @CsvSource({
        "Halden Wire, Halden Wire",
        "“Zażółć” – 三 🚢 <b>, “Zażółć” – 三 🚢 &lt;b&gt;",
        "\u05D0\u05D1 & co, <bdi>\u05D0\u05D1 &amp; co</bdi>",
        "a\u202Eb, <bdi>a\u202Eb</bdi>",
        "a\u2067b\u2069c, <bdi>a\u2067b\u2069c</bdi>",
        "a\u2069\u202E<b, <bdi>a<i class=\"sign\">\u2069</i>\u202E&lt;b</bdi>",
        "\u2067\u2069\u2069, <bdi>\u2067\u2069<i class=\"sign\">\u2069</i></bdi>"
    })
    void aTextKeepsToItsPlaceAndStaysWhatItIs(String text, String html) {
        assertThat(Isolated.html(text)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({"Halden Wire, Halden Wire", "a\u2069\u202Eb, \u2068ab\u2069", "\u05D0, \u2068\u05D0\u2069"})
    void whereNothingCanBeMarkedUpTheSignsAreLeftOut(String text, String plain) {
        assertThat(Isolated.plain(text)).isEqualTo(plain);
    }
}
