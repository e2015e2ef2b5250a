package org.rapporteur.testkit;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Text made of shuffled scraps of news: names, cues, broken quotations, transcripts, odd characters
 * and line ends. The same seed gives the same text. Every finder must take it without an exception and
 * give what is well-formed; nobody has to make sense of it.
 */
public final class NewsScraps {

    private static final int SCRAPS_MAX = 60;

    private static final List<String> SCRAPS = List.of(
            "The ministers met in Port Arden on Monday.",
            "“We will not pay,”",
            "said Ana Solen",
            "Ana Solen:",
            "MARA ODEN:",
            "Q.",
            "Q:",
            "A.",
            "THE PRESIDENT:",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "„",
            "«",
            "»",
            "``",
            "''",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            "\t",
            " ",
            "  ",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "nego\u00adtiator",
            "he said.",
            "told the Harbour Post",
            "according to two officials",
            "(",
            ")",
            "[",
            "]",
            "…",
            "...",
            ".",
            "!",
            "?",
            ",",
            ":",
            ";",
            "—",
            "–",
            "--",
            "-",
            "a.m.",
            "U.S.",
            "St. Arden, Fla.",
            "Gov. J.B. Solen",
            "No. 10",
            "$1.5bn",
            "10-year-old",
            "CNN's",
            "don't",
            "the ’90s",
            "6'2\"",
            "the players'",
            "> We stand ready.",
            "**Ana Solen:**",
            "# Talks",
            "* * *",
            "- item",
            "https://arden.example/a?b=c.",
            "ana@arden.example",
            "@ana_solen",
            "#talks",
            "🙂",
            "👩\u200d💻",
            "🇺🇦",
            "\ud83d",
            "\ude00",
            "e\u0301",
            "\u0301",
            "日本",
            "Ελλάδα",
            "مرحبا",
            "\u202e",
            "\u0000",
            "\u0007",
            "I",
            "We",
            "our",
            "They said that:",
            "the so-called “shadow fleet”",
            "Maria “Mia” Vance",
            "Image Credit: JO ARLEN / Contributor / Getty",
            "\ufffd",
            "１２",
            "𝐁𝐨𝐥𝐝",
            "\ud835",
            "x".repeat(300),
            "“".repeat(40),
            "'".repeat(9),
            "(".repeat(30));

    private NewsScraps() {}

    /** Text of up to some thousand characters. */
    public static String from(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        int scraps = random.nextInt(SCRAPS_MAX + 1);
        for (int scrap = 0; scrap < scraps; scrap++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
