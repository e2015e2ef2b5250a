package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Which entities the tokens of an article stand for. */
final class Spoken {

    /** By token; those that name it before those that only describe it. */
    private final List<List<EntityId>> byToken = new ArrayList<>();

    private final boolean[] inName;

    private Spoken(Tokens tokens) {
        for (int token = 0; token < tokens.size(); token++) {
            byToken.add(new ArrayList<>());
        }
        inName = new boolean[tokens.size()];
    }

    /** Of all articles at once, in their order: to go through the entities once an article would take too long. */
    static List<Spoken> ofAll(Material material) {
        List<ArticleId> order = material.articles().stream().map(Article::id).toList();
        List<Spoken> all = order.stream()
                .map(id -> new Spoken(material.wordingOf(id).tokens()))
                .toList();
        for (Entity entity : material.entities()) {
            for (Mention mention : entity.mentions()) {
                int article = order.indexOf(mention.article());
                if (article >= 0) {
                    all.get(article).add(material.wordingOf(mention.article()).tokens(), entity.id(), mention);
                }
            }
        }
        return all;
    }

    private void add(Tokens tokens, EntityId entity, Mention mention) {
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

    List<EntityId> at(int token) {
        return byToken.get(token);
    }

    Optional<EntityId> first(int token) {
        return byToken.get(token).stream().findFirst();
    }

    /** Whether it is part of a name. */
    boolean isName(int token) {
        return inName[token];
    }
}
