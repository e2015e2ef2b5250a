package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * What a passage gives in one sentence.
 *
 * @param number counts all pieces of the story from 0, in the articles' order
 * @param passage where it stands: the statement's extent, or its own if nobody is said to say it
 * @param statement whose content it is part of
 * @param setting what the article says of who spoke, and when
 * @param asked whether a question mark stands behind it
 * @param words one at least
 */
record Piece(
        int number,
        StatementId passage,
        Optional<Statement> statement,
        Kind kind,
        Setting setting,
        boolean asked,
        List<Word> words) {

    /** In characters: a cue with its source. */
    private static final int GAP_MAX = 80;

    private static final int GAP_MAX_OF_PLAIN = 3;

    /** How an article has the words. */
    enum Kind {
        /** As the speaker's. */
        QUOTED,
        /** In its own words, as what somebody says. */
        TOLD,
        /** As its own. */
        PLAIN
    }

    /**
     * What an article says of who spoke, and when.
     *
     * @param named whether it names the speaker at this place
     * @param earlier whether it says that these words were given on another occasion
     * @param dated whether it names the day
     * @param quoting whether the speaker quotes somebody
     * @param bodies that speak, or for which the speaker speaks
     */
    record Setting(boolean named, boolean earlier, boolean dated, boolean quoting, Set<EntityId> bodies) {

        /** Nothing is said. */
        static final Setting NONE = new Setting(false, false, false, false, Set.of());

        Setting quotingSomebody() {
            return new Setting(false, earlier, dated, true, Set.of());
        }
    }

    Piece {
        words = List.copyOf(words);
    }

    boolean quoted() {
        return kind == Kind.QUOTED;
    }

    /** With fewer of its words. */
    Piece cut(List<Word> fewer) {
        return new Piece(number, passage, statement, kind, setting, asked, fewer);
    }

    ArticleId article() {
        return passage.article();
    }

    Span extent() {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    /** Whether it shares a place with another one. */
    boolean overlaps(Piece other) {
        return article().equals(other.article()) && extent().overlaps(other.extent());
    }

    boolean isOfOnePassage(Piece other) {
        return passage.equals(other.passage);
    }

    /** Whether its words are set off by the layout, often many sentences of them. */
    boolean isTurn() {
        return statement
                .map(said -> said.attribution().form())
                .filter(form -> form == Form.TRANSCRIPT || form == Form.BLOCK)
                .isPresent();
    }

    /**
     * Whether it goes on with what another passage of its article gives: a quotation that a cue breaks may
     * be two statements, or have no source the second time.
     */
    boolean goesOnWith(Piece next) {
        int gap = next.extent().begin() - extent().end();
        int most = kind == Kind.PLAIN ? GAP_MAX_OF_PLAIN : GAP_MAX;
        return article().equals(next.article())
                && kind == next.kind()
                && words.get(words.size() - 1).place().paragraph()
                        == next.words.get(0).place().paragraph()
                && gap >= 0
                && gap <= most
                && !isTurn()
                && !next.isTurn()
                && Bond.of(this, next) != Bond.OTHER;
    }
}
