package org.rapporteur.cli;

import java.io.PrintStream;
import org.rapporteur.core.article.Article;
import org.rapporteur.desk.Progress;

/** One line that changes while somebody watches, and is gone afterwards; nothing for anybody else. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";
    private static final int CAPTION_MAX = 40;

    private final Console console;

    ProgressLine(Console console) {
        this.console = console;
    }

    /** Says what is being done before there is anything to count. */
    void say(String words) {
        if (console.progress()) {
            print(CLEAR + words);
        }
    }

    @Override
    public void read(Article article, int done, int all) {
        if (console.progress()) {
            String caption = article.caption().replaceAll("\\p{Cntrl}", " ");
            String shown = caption.length() > CAPTION_MAX ? caption.substring(0, CAPTION_MAX) + "…" : caption;
            print("%sread %d of %d: %s".formatted(CLEAR, done, all, shown));
        }
    }

    @Override
    public void close() {
        if (console.progress()) {
            print(CLEAR);
        }
    }

    private void print(String words) {
        PrintStream err = console.err();
        err.print(words);
        err.flush();
    }
}
