package org.rapporteur.export.html.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take. Nobody knows the font that a page is shown in, so it reckons with a broad one: in most
 * fonts the words are narrower than this.
 */
public final class Lettering {

    private static final String CUT = "…";
    private static final String NARROW = "ijlI.,:;'’‘|! ()[]-·";
    private static final String SLIM = "frtsJ“”\"*/";
    private static final String BROAD = "mwMWOQGND@%&—…";
    private static final double NARROW_EM = 0.41;
    private static final double SLIM_EM = 0.53;
    private static final double USUAL_EM = 0.65;
    private static final double CAPITAL_EM = 0.75;
    private static final double BROAD_EM = 1.0;
    /** From here on scripts whose signs fill a square. */
    private static final int SQUARE_SCRIPTS = 0x1100;

    private final double size;

    /** @param size of the font, in units of the drawing */
    public Lettering(double size) {
        this.size = size;
    }

    /** The width that words will not exceed in any usual font. */
    public double width(String words) {
        return words.codePoints().mapToDouble(Lettering::em).sum() * size;
    }

    private static double em(int sign) {
        if (NARROW.indexOf(sign) >= 0) {
            return NARROW_EM;
        }
        if (SLIM.indexOf(sign) >= 0) {
            return SLIM_EM;
        }
        if (BROAD.indexOf(sign) >= 0 || sign >= SQUARE_SCRIPTS && !isPunctuation(sign)) {
            return BROAD_EM;
        }
        return Character.isUpperCase(sign) ? CAPITAL_EM : USUAL_EM;
    }

    private static boolean isPunctuation(int sign) {
        return sign >= 0x2000 && sign < 0x2070;
    }

    /** The words, or as many of them as there is room for and an ellipsis; one word at least is left, cut if need be. */
    public String shortened(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        String kept = words;
        while (width(kept + CUT) > room && kept.lastIndexOf(' ') > 0) {
            kept = kept.substring(0, kept.lastIndexOf(' ')).replaceFirst("[\\s,;:]+$", "");
        }
        while (width(kept + CUT) > room && kept.codePointCount(0, kept.length()) > 1) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + CUT;
    }

    /**
     * The words on lines that each have the room.
     *
     * @param linesMax if there are more, the last is shortened
     */
    public List<String> lines(String words, double room, int linesMax) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        while (!rest.isEmpty() && lines.size() < linesMax - 1 && width(rest) > room) {
            int end = end(rest, room);
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(shortened(rest, room));
        }
        return List.copyOf(lines);
    }

    /** Behind the last word for which there is room; -1 if there is room for none. */
    private int end(String words, double room) {
        int end = -1;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            if (width(words.substring(0, space)) > room) {
                break;
            }
            end = space;
        }
        return end;
    }
}
