package org.rapporteur.language.coreference;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.MentionForm;

/**
 * The mentions of one person or thing in an article; often just one.
 *
 * @param mentions in the order of {@link Mention#index}
 */
public record Chain(List<Mention> mentions) {

    /** @throws IllegalArgumentException if there is no mention */
    public Chain {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a chain without mentions");
        }
    }

    /** True if something is spoken of once only. */
    public boolean isAlone() {
        return mentions.size() == 1;
    }

    /** The mention that says best who it is: by the longest name, else the first noun, else the first. */
    public Mention best() {
        return longestName()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.form() == MentionForm.NOMINAL)
                        .findFirst())
                .orElse(mentions.get(0));
    }

    private Optional<Mention> longestName() {
        Optional<Mention> longest = Optional.empty();
        for (Mention mention : mentions) {
            int length = mention.name().map(name -> name.span().length()).orElse(0);
            int before = longest.flatMap(Mention::name)
                    .map(name -> name.span().length())
                    .orElse(0);
            if (length > before && mention.form() == MentionForm.NAME) {
                longest = Optional.of(mention);
            }
        }
        return longest;
    }
}
