package org.rapporteur.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.article.Article;
import org.rapporteur.desk.Input;
import tools.jackson.databind.JsonNode;

/**
 * One of the items that were handed in together: an article, or what is wrong with it.
 *
 * @param written on one line, however it was sent
 * @param article empty if it is none
 * @param problem empty if it is one
 */
record HandedItem(String written, Optional<PublishedArticle> article, String problem) {

    /** An item of a body that is JSON. */
    static HandedItem of(JsonNode node) {
        return reading(RequestReader.line(node), () -> node);
    }

    /** An item on a line of its own. */
    static HandedItem ofLine(String line) {
        return reading(line, () -> RequestReader.tree(line));
    }

    private static HandedItem reading(String written, Supplier<JsonNode> node) {
        try {
            JsonNode tree = node.get();
            return new HandedItem(
                    RequestReader.line(tree), Optional.of(RequestReader.read(tree, PublishedArticle.class)), "");
        } catch (UnreadableBodyException e) {
            return new HandedItem(written, Optional.empty(), e.sentence());
        }
    }

    /** Under which its sender knows it; empty if that was not said. */
    Optional<InputId> ownId() {
        return article.flatMap(PublishedArticle::id).map(id -> new InputId("api " + id));
    }

    /**
     * What the desk takes in.
     *
     * @param id under which; empty for one that is made of what it is
     */
    Input input(Optional<InputId> id) {
        if (article.isEmpty()) {
            return dropped(id, problem);
        }
        Article made = article.get().article();
        Octets octets = octets();
        return new Input.OfArticle(
                id.orElseGet(() -> new InputId("article " + made.id())),
                made,
                octets.length(),
                Optional.of(octets.sha256()));
    }

    /** That it is not taken in, though it may be an article. */
    Input refused(String reason) {
        return dropped(Optional.empty(), reason);
    }

    private Input dropped(Optional<InputId> id, String reason) {
        Octets octets = octets();
        return new Input.Dropped(
                id.orElseGet(() -> new InputId("api refused " + octets.sha256())),
                PublishedArticle.ORIGIN,
                Intake.FAILED,
                reason,
                octets.length(),
                Optional.of(octets.sha256()));
    }

    private Octets octets() {
        return Octets.of(written.getBytes(StandardCharsets.UTF_8));
    }
}
