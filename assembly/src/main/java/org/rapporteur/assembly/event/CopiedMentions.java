package org.rapporteur.assembly.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.text.Span;

/** Which mentions stand in words that two articles share: one copied from the other, they speak of one event. */
final class CopiedMentions {

    /** A few words may differ within: so many characters further on the same word may stand. */
    private static final int SHIFT_MAX = 60;

    private CopiedMentions() {}

    /** By the place of each that is copied among the mentions, the place of the first with the same words. */
    static Map<Integer, Integer> find(Material material, List<EventMention> mentions) {
        Map<Integer, Integer> firsts = new HashMap<>();
        for (Copy copy : material.coverage().copies()) {
            for (SharedText shared : copy.shared()) {
                for (int place = 0; place < mentions.size(); place++) {
                    if (isIn(mentions.get(place), copy.first(), shared.first())) {
                        OptionalInt other = counterpart(mentions, place, copy.second(), shared);
                        if (other.isPresent()) {
                            int one = Math.min(place, other.getAsInt());
                            firsts.putIfAbsent(Math.max(place, other.getAsInt()), one);
                        }
                    }
                }
            }
        }
        firsts.replaceAll((copy, first) -> root(firsts, first));
        return firsts;
    }

    private static int root(Map<Integer, Integer> firsts, int place) {
        int at = place;
        Integer above = firsts.get(at);
        while (above != null && above < at) {
            at = above;
            above = firsts.get(at);
        }
        return at;
    }

    private static boolean isIn(EventMention mention, ArticleId article, Span stretch) {
        return mention.provenance().article().equals(article) && stretch.contains(mention.trigger());
    }

    /** The mention of the same kind and length that stands where this one does, nearly. */
    private static OptionalInt counterpart(
            List<EventMention> mentions, int place, ArticleId article, SharedText shared) {
        EventMention one = mentions.get(place);
        int at =
                one.trigger().begin() - shared.first().begin() + shared.second().begin();
        return IntStream.range(0, mentions.size())
                .filter(other -> isIn(mentions.get(other), article, shared.second()))
                .filter(other -> mentions.get(other).kind() == one.kind()
                        && mentions.get(other).trigger().length()
                                == one.trigger().length())
                .filter(other -> Math.abs(mentions.get(other).trigger().begin() - at) <= SHIFT_MAX)
                .boxed()
                .min((left, right) -> Integer.compare(
                        Math.abs(mentions.get(left).trigger().begin() - at),
                        Math.abs(mentions.get(right).trigger().begin() - at)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
