package org.rapporteur.core.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class TimexTest {

    @Test
    void hasNoWindowWithoutTheAnchorThatItNeeds() {
        assertThatThrownBy(() -> new Timex(
                        new Span(3, 9),
                        TimexType.DATE,
                        "XXXX-WXX-7",
                        Optional.empty(),
                        Granularity.DAY,
                        Optional.of(Window.ofDay(LocalDate.of(2031, 5, 18))),
                        Anchor.UNKNOWN,
                        "weekday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window without a known anchor: 'XXXX-WXX-7'");
    }

    @Test
    void anAnchorThatIsAnExpressionHasItsWords() {
        assertThatThrownBy(() -> new Anchor(AnchorKind.EXPRESSION, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("anchored at an expression without its words");
    }
}
