package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlValueTest {

    private static Arguments says(String value, String... lines) {
        return Arguments.of(value, List.of(lines));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                says("Ferry talks resume", "Ferry talks resume"),
                says("Ferry talks: a deal", "Ferry talks: a deal # at last"),
                says("Ferry talks resume in the harbour", "Ferry talks", "  resume", "  in the harbour"),
                says("Pier#4", "Pier#4"),
                says("", "~"),
                says("", "null"),
                says("", ""),
                says("", "# nothing"),
                says("The ferry's day", "'The ferry''s day' # a comment"),
                says("Ferry talks", "'Ferry", "  talks'"),
                says("no \\n escape", "'no \\n escape'"),
                says("The \"deal\" and the \\", "\"The \\\"deal\\\" and the \\\\\""),
                says("Port\u00a0Arden\u2019s day", "\"Port\\_Arden\\u2019s day\""),
                says("A\uD83D\uDEA2/", "\"\\x41\\U0001F6A2\\/\""),
                says("Call with the master of\u00a0Arden", "\"Call with the master\\", "  \\ of\\_Arden\""),
                says("Ferry talks", "\"Ferry   ", "   talks\""),
                says("Ferrytalks", "\"Ferry\\", "  talks\""),
                says("Ferry talks", "\"Ferry", "", "  talks\""),
                says("Ferry talks", "\"Ferry\\ntalks\""),
                says("Ferry talks", ">-", "  Ferry", "  talks"),
                says("Ferry talks", "|", "  Ferry", "  talks", ""),
                says("Mira Solen, Oden, Jo, Bo 'B' Arlen", "[Mira Solen, \"Oden, Jo\", 'Bo ''B'' Arlen']"),
                says("Mira Solen, Jo Oden", "[Mira Solen,", "  Jo Oden] # both"),
                says("", "[]"),
                says("Mira Solen, Jo Oden", "", "  - Mira Solen", "  - \"Jo Oden\""),
                says("Mira Solen, Jo Oden", "", "- Mira Solen", "- Jo Oden"),
                says("Ferry talks", "", "  \"Ferry", "  talks\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsWhatIsWritten(String value, List<String> lines) {
        assertThat(YamlValue.parse(lines)).isEqualTo(value);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                says("a quotation mark opens it and none closes it", "\"Ferry talks"),
                says("a quotation mark opens it and none closes it", "'Ferry talks''"),
                says("found 'resume' behind the closing quotation mark", "\"Ferry talks\" resume"),
                says("found \\q, which is no escape of YAML", "\"Ferry \\q\""),
                says("found \\u20\"; wanted 4 digits of a character's number in base 16", "\"\\u20\""),
                says("found \\UFFFFFFFF; wanted 8 digits of a character's number in base 16", "\"\\UFFFFFFFF\""),
                says("holds the control character U+001B", "\"\\e[31m\""),
                says("a mapping; wanted one value", "{ name: Solen }"),
                says("a mapping; wanted one value", "", "  name: Solen"),
                says("a list of mappings; wanted one value or a list of values", "", "  - name: Solen"),
                says("a list of lists or mappings; wanted a list of values", "[[a]]"),
                says("a list that no ] closes", "[Solen, Oden"),
                says("found 'x' behind the list", "[Solen] x"),
                says(
                        "begins with *, to which YAML gives a meaning of its own; wanted quotation marks around it",
                        "*Breaking*"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatItCannotReadItNames(String fault, List<String> lines) {
        assertThatThrownBy(() -> YamlValue.parse(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(fault);
    }
}
