package org.rapporteur.export.html;

import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.export.brief.StanceWords;
import org.rapporteur.export.html.drawing.Extent;

/** Writes how a party stands to an issue: in words, and as signs that are told apart without colour. */
final class StanceSign {

    private static final int STRENGTHS = 4;

    private final Html html;
    private final Svg svg;

    StanceSign(Html html) {
        this.html = html;
        this.svg = new Svg(html);
    }

    void write(StanceWords stance) {
        html.element("span", Attributes.css("stance"), () -> {
            svg.sign("sign", 12, 12, () -> attitude(stance.attitude()));
            html.element("b", stance.attitudeLabel());
            if (stance.strength() != Strength.PLAIN) {
                html.text(" ").element("span", Attributes.css("strength"), () -> {
                    svg.sign("sign", 19, 12, () -> bars(bars(stance.strength())));
                    html.text(stance.strengthLabel());
                });
            }
        });
    }

    private void attitude(Attitude attitude) {
        switch (attitude) {
            case WANT -> svg.path("solid", "M2 1.5L10.5 6L2 10.5Z");
            case OFFER -> svg.path("glyph", "M2 1.5L10.5 6L2 10.5Z");
            case ACCEPT -> svg.path("glyph thick", "M1.5 6.5L4.5 9.5L10.5 2.5");
            case ACCEPT_IF -> {
                svg.path("glyph thick", "M1.5 5.5L4 8L9 2");
                svg.path("glyph dots", "M1 11L11 11");
            }
            case REJECT -> svg.path("glyph thick", "M2 2L10 10M2 10L10 2");
            case OPEN -> svg.path("glyph", "M1.5 6A4.5 4.5 0 1 0 10.5 6A4.5 4.5 0 1 0 1.5 6Z");
        }
    }

    /** How many bars of four are full. */
    private static int bars(Strength strength) {
        return switch (strength) {
            case PLAIN -> 0;
            case OPENNESS -> 1;
            case PREFERENCE -> 2;
            case DEMAND -> 3;
            case RED_LINE -> STRENGTHS;
        };
    }

    private void bars(int full) {
        for (int bar = 0; bar < STRENGTHS; bar++) {
            double left = 1 + bar * 4.5;
            svg.box(bar < full ? "solid" : "empty", new Extent(left, left + 3), new Extent(8 - bar * 2.2, 11));
        }
    }
}
