package org.rapporteur.export.calendar;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.export.passage.Passages;

/**
 * Names steps so that a calendar knows them again when it is made anew from more articles: by outlet, day and words of the
 * first announcement. Where it stands in its article is no part of the name, because a corrected page moves it.
 */
final class StepNames {

    private static final int DIGITS = 32;

    private final Passages passages;
    private final Map<String, Integer> given = new HashMap<>();

    StepNames(Passages passages) {
        this.passages = passages;
    }

    /** The name of the next step, different from all before: of two that an outlet words alike on a day the later is the second. */
    String next(Step step) {
        String article = passages.outlet(step.id().first().article()) + "\n"
                + passages.day(step.id().first().article());
        SourceText anchor =
                new SourceText(article + "\n" + passages.onOneLine(step.id().first()));
        String name = "step-" + anchor.sha256().substring(0, DIGITS);
        int nth = given.merge(name, 1, Integer::sum);
        return nth == 1 ? name : name + "-" + nth;
    }
}
