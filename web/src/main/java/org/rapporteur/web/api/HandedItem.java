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

    /**
     * What the desk takes in.
     *
     * @param key under which all of the body was handed in; empty if that was not said
     * @param place of the item among all
     */
    Input input(Optional<String> key, String place) {
        Octets octets = octets();
        Optional<String> sha256 = Optional.of(octets.sha256());
        if (article.isEmpty()) {
            InputId id = id(key.map(said -> "key " + said + " " + place).orElse("api " + octets.sha256()));
            return new Input.Dropped(id, PublishedArticle.ORIGIN, Intake.FAILED, problem, octets.length(), sha256);
        }
        Article made = article.get().article();
        String own = article.get().id().map("api "::concat).orElse("article " + made.id());
        InputId id = id(key.map(said -> "key " + said + " " + place).orElse(own));
        return new Input.OfArticle(id, made, octets.length(), sha256);
    }

    Octets octets() {
        return Octets.of(written.getBytes(StandardCharsets.UTF_8));
    }

    private static InputId id(String value) {
        return new InputId(value);
    }
}
