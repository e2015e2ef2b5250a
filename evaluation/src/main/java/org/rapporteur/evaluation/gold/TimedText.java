package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;

/**
 * A text with its time expressions marked by hand.
 *
 * @param published its document creation time
 * @param times in reading order and apart from each other
 */
public record TimedText(String name, SourceText text, PublicationTime published, List<GoldTimex> times) {

    public TimedText {
        times = List.copyOf(times);
    }
}
