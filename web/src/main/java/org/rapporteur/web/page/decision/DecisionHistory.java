package org.rapporteur.web.page.decision;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;

/** All that was ever decided. Nothing of it changes any more, so only what is new is asked for. For many threads. */
public final class DecisionHistory {

    private static final int PAGE = 500;

    private final DecisionDesk desk;
    private Log known = new Log(List.of());

    public DecisionHistory(DecisionDesk desk) {
        this.desk = desk;
    }

    /** The log as it is now. */
    public synchronized Log log() {
        List<Numbered<Decision>> more = new ArrayList<>();
        List<Numbered<Decision>> page = desk.listAfter(known.last(), PAGE);
        while (!page.isEmpty()) {
            more.addAll(page);
            page = desk.listAfter(page.get(page.size() - 1).number(), PAGE);
        }
        if (!more.isEmpty()) {
            more.addAll(0, known.all());
            known = new Log(more);
        }
        return known;
    }
}
