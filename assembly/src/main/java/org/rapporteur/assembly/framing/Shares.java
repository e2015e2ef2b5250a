package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.framing.WordShare;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.language.token.Token;

/** Whose words fill an article; what several say together counts for each of them. */
final class Shares {

    private static final Set<Form> WHOLLY_SPOKEN = EnumSet.of(Form.DIRECT, Form.TRANSCRIPT, Form.BLOCK);

    private static final Comparator<WordShare> LARGEST_FIRST = Comparator.comparingInt(
                    (WordShare share) -> -share.words() - share.rendered())
            .thenComparing(share -> share.speaker().map(EntityId::value).orElse(""))
            .thenComparing(WordShare::open);

    private final VoicedArticle article;
    private final Map<EntityId, Count> speakers = new TreeMap<>();
    private final Count own = new Count();
    private final Count open = new Count();

    /** Words as they were spoken, and words that render what was said. */
    private static final class Count {
        private int words;
        private int rendered;

        void add(boolean asSpoken) {
            words += asSpoken ? 1 : 0;
            rendered += asSpoken ? 0 : 1;
        }
    }

    private Shares(VoicedArticle article) {
        this.article = article;
    }

    /** The largest first. */
    static List<WordShare> of(VoicedArticle article) {
        Shares shares = new Shares(article);
        for (Token token : article.tokens().list()) {
            if (token.form().chars().anyMatch(Character::isLetterOrDigit)) {
                shares.count(token.index());
            }
        }
        return shares.list();
    }

    private void count(int token) {
        Optional<Statement> statement = article.statementAt(token);
        if (statement.isEmpty()) {
            (article.isSpoken(token) ? open : own).add(true);
            return;
        }
        boolean asSpoken = article.isMarked(token)
                || WHOLLY_SPOKEN.contains(statement.get().attribution().form());
        List<EntityId> who = statement.get().speaker().entities();
        who.forEach(speaker ->
                speakers.computeIfAbsent(speaker, unseen -> new Count()).add(asSpoken));
        if (who.isEmpty()) {
            open.add(asSpoken);
        }
    }

    private List<WordShare> list() {
        List<WordShare> shares = new ArrayList<>();
        shares.add(new WordShare(article.id(), Optional.empty(), own.words, 0));
        if (open.words + open.rendered > 0) {
            shares.add(WordShare.open(article.id(), open.words, open.rendered));
        }
        speakers.forEach((speaker, count) ->
                shares.add(new WordShare(article.id(), Optional.of(speaker), count.words, count.rendered)));
        shares.sort(LARGEST_FIRST);
        return shares;
    }
}
