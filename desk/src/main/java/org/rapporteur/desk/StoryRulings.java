package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.assembly.decision.RulingWriter;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;

/**
 * Writes what persons rule on the things of a dossier, to be handed to {@link Desk#decide}: in its form, with what was,
 * anchored to words. All methods throw {@link IllegalArgumentException} for things that the dossier has not, and for
 * rulings that change nothing.
 */
public final class StoryRulings {

    private final RulingWriter writer;

    public StoryRulings(Dossier dossier) {
        writer = new RulingWriter(dossier);
    }

    /** All that was found of a statement is right. */
    public Ruling accept(StatementId id, String reason) {
        return writer.accept(id, reason);
    }

    /** Nobody says so there. */
    public Ruling reject(StatementId id, String reason) {
        return writer.reject(id, reason);
    }

    /**
     * A statement is not as it was found.
     *
     * @param wanted the statement as it is
     */
    public Ruling amend(StatementId id, Statement wanted, String reason) {
        return writer.amend(id, wanted, reason);
    }

    /** Somebody says so, and no finder found it. */
    public Ruling add(Statement wanted, String reason) {
        return writer.add(wanted, reason);
    }

    /** Two entities or more are one. */
    public Ruling merge(List<EntityId> ids, String reason) {
        return writer.merge(ids, reason);
    }

    /**
     * Mentions of an entity are another one's.
     *
     * @param wordsAlone whether these words alone are, rather than all by which their article speaks of whom they name
     */
    public Ruling split(EntityId id, List<Passage> leaving, boolean wordsAlone, String reason) {
        return writer.split(id, leaving, wordsAlone, reason);
    }

    /** Passages give one utterance. */
    public Ruling mergeUtterances(List<Passage> witnesses, String reason) {
        return writer.mergeUtterances(witnesses, reason);
    }

    /** Passages do not give the utterance that others give. */
    public Ruling splitUtterance(List<Passage> staying, List<Passage> leaving, String reason) {
        return writer.splitUtterance(staying, leaving, reason);
    }

    /** Two stories are one. */
    public static Ruling mergeStories(StoryId story, StoryId other, String reason) {
        return RulingWriter.mergeStories(story, other, reason);
    }

    /** Articles of a story tell one of their own. */
    public static Ruling splitStory(StoryId story, List<ArticleId> leaving, String reason) {
        return RulingWriter.splitStory(story, leaving, reason);
    }

    /** A role's dates and status are others: the same words with other dates or another status. */
    public Ruling amend(Role found, Role wanted, String reason) {
        return writer.amend(found, wanted, reason);
    }

    /** That this became of a step. */
    public Ruling mark(StepId id, RuledFate fate, String reason) {
        return writer.mark(id, fate, reason);
    }

    /**
     * That something is right, that it is none, or a remark, where no more is to be said of it.
     *
     * @param words the first of its words; none for a story
     */
    public Ruling mark(RulingKind kind, SubjectKind subject, String name, List<Passage> words, String reason) {
        return writer.mark(kind, subject, name, words, reason);
    }
}
