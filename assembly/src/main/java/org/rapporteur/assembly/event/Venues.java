package org.rapporteur.assembly.event;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.place.PlaceKind;

/** Where an event is, by the most telling of the words that its mentions have for it. */
public final class Venues {

    private final Material material;
    private final Localities localities;

    public Venues(Material material) {
        this.material = material;
        this.localities = new Localities(material, JoiningWords.load());
    }

    /** A house before a town, a town before a country, a name before a description; of several the first. */
    public Optional<Passage> of(Event event) {
        return event.mentions().stream()
                .filter(mention -> mention.place().isPresent())
                .min(Comparator.comparing(this::rank))
                .map(mention -> new Passage(
                        mention.provenance().article(), mention.place().orElseThrow()));
    }

    private int rank(EventMention mention) {
        ArticleId id = mention.provenance().article();
        Article article = material.articles().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        Where where = localities.where(article, mention.place().orElseThrow());
        if (!where.named()) {
            return 3;
        }
        boolean wide = where.known()
                .filter(place -> place.kind() != PlaceKind.CITY && place.kind() != PlaceKind.CAPITAL)
                .isPresent();
        return where.site() ? 0 : wide ? 2 : 1;
    }
}
