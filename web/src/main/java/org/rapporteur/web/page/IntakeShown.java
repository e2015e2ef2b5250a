package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What became of each input, and where more are handed in.
 *
 * @param form empty for whoever may not hand anything in
 * @param handed what was handed in just now, in its order
 * @param sums such as {@code 12 accepted}
 * @param entries the newest first
 * @param older where the entries before these are; empty if there are none
 * @param number of the last change that can be seen in it
 */
public record IntakeShown(
        Frame frame,
        Optional<Form> form,
        List<Entry> handed,
        List<String> sums,
        List<Entry> entries,
        String older,
        long number) {

    /**
     * What can be filled in.
     *
     * @param token by which the same form sent twice is known
     * @param problem what was wrong with what was sent; empty if nothing was
     */
    public record Form(String token, String problem, Filled filled) {}

    /** What it was filled in with, each as it was written. */
    public record Filled(String text, String outlet, String title, String published, String url) {
        static final Filled NOTHING = new Filled("", "", "", "", "");
    }

    /**
     * One input.
     *
     * @param outcome what became of it
     * @param remarks what is wrong or was noticed, each a sentence without a full stop
     * @param article where it is shown; empty until it is read
     * @param story which has its article
     */
    public record Entry(
            long number,
            Outcome outcome,
            String origin,
            List<String> remarks,
            Arrival arrival,
            Optional<String> article,
            Optional<Frame.Link> story) {
        public Entry {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What became of an input.
     *
     * @param what such as {@code accepted}
     * @param kept whether there is an article for it
     * @param progress how far its article is read; empty where there is none
     */
    public record Outcome(String what, boolean kept, String progress) {}

    /** How much came in, and when. */
    public record Arrival(String bytes, Moment at) {}

    public IntakeShown {
        handed = List.copyOf(handed);
        sums = List.copyOf(sums);
        entries = List.copyOf(entries);
    }
}
