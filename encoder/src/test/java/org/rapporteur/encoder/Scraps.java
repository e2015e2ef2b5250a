package org.rapporteur.encoder;

import java.util.List;
import java.util.SplittableRandom;

/** Shuffled scraps of news, with whatever a text may hold that nobody expects. */
final class Scraps {

    private static final List<String> SCRAPS = List.of(
            "“We wait,”",
            "said",
            "Solen",
            ".",
            "the",
            "Mr.",
            "harbour",
            "toll—",
            "\"",
            "'",
            "’",
            "”",
            "“",
            "«",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0000",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u202Eshalom",
            "שלום",
            "مرحبا",
            "谈判代表",
            "nego\u00ADtiator",
            "e\u0301",
            "İSTANBUL",
            "ẞ",
            "1,998.50",
            "http://example.org/a?b=c",
            "a".repeat(400),
            "\u0301\u0323",
            "\uFFFF");

    private Scraps() {}

    static String from(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
