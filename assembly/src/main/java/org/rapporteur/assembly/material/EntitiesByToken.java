package org.rapporteur.assembly.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.Wording;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Which entities the tokens of an article stand for. */
public final class EntitiesByToken {

    /** By token; those that name it before those that only describe it. */
    private final List<List<EntityId>> byToken = new ArrayList<>();

    private final Tokens tokens;
    private final boolean[] inName;

    private EntitiesByToken(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.size(); token++) {
            byToken.add(new ArrayList<>());
        }
        inName = new boolean[tokens.size()];
    }

    /** Of all articles at once: to go through the entities once an article would take too long. */
    static Map<ArticleId, EntitiesByToken> of(Map<ArticleId, Wording> wordings, List<Entity> entities) {
        Map<ArticleId, EntitiesByToken> all = new HashMap<>();
        wordings.forEach((article, wording) -> all.put(article, new EntitiesByToken(wording.tokens())));
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                Optional.ofNullable(all.get(mention.article())).ifPresent(known -> known.add(entity.id(), mention));
            }
        }
        return all;
    }

    private void add(EntityId entity, Mention mention) {
        List<Token> words = tokens.within(mention.span());
        if (mention.form() == MentionForm.NAME) {
            words.forEach(token -> {
                byToken.get(token.index()).add(entity);
                inName[token.index()] = true;
            });
        } else if (mention.form() == MentionForm.PRONOUN && !words.isEmpty()) {
            byToken.get(words.get(0).index()).add(entity);
        } else {
            // A description may hold other names: it stands for its entity by its head, which nobody has told us.
            words.stream()
                    .filter(token -> Character.isLowerCase(token.form().charAt(0)))
                    .forEach(token -> byToken.get(token.index()).add(entity));
        }
    }

    public List<EntityId> at(int token) {
        return byToken.get(token);
    }

    public Optional<EntityId> first(int token) {
        return byToken.get(token).stream().findFirst();
    }

    /** Whether it is part of a name. */
    public boolean isName(int token) {
        return inName[token];
    }
}
