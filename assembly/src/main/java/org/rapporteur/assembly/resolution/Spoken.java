package org.rapporteur.assembly.resolution;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.MentionForm;

/** One entity as one article speaks of it. */
record Spoken(Article article, Entity entity) {

    /** Its name within the readings: the id that a reading gives holds only there. */
    record Key(ArticleId article, EntityId id) {}

    Key key() {
        return new Key(article.id(), entity.id());
    }

    /** True if a name is among its mentions; only then can another article mean the same. */
    boolean isNamed() {
        return entity.mentions().stream().anyMatch(mention -> mention.form() == MentionForm.NAME);
    }

    /** True if its name begins and ends in a word with a capital. */
    boolean isWrittenLarge() {
        String name = entity.name();
        return Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    }
}
