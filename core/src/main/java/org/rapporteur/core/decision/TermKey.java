package org.rapporteur.core.decision;

import java.util.regex.Pattern;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.RelayKind;

/**
 * What a term of a ruling is about, in the order in which terms stand. {@code @2} stands for the second of the
 * subject's selectors, {@code person/mira-solen@2} for the entity of that name, which is mentioned there.
 */
public enum TermKey {
    /** The spans of a content, in reading order. */
    CONTENT(SubjectKind.STATEMENT, TermForm.REFS, "@ and a number, once or more, such as '@1 @2'"),
    /** How the content stands in the article. */
    FORM(SubjectKind.STATEMENT, TermForm.oneOf(Form.values()), TermForm.words(Form.values())),
    /** The words for whom it is from. */
    SOURCE(
            SubjectKind.STATEMENT,
            "implied|" + TermForm.REF + " (named|unnamed|collective)",
            "'implied', or such as '@2 named', '@2 unnamed', '@2 collective'"),
    /** The words that link the two. */
    CUE(
            SubjectKind.STATEMENT,
            "none|" + TermForm.REF + " " + TermForm.oneOf(CueKind.values()) + " \\S+( \\S+)*",
            "'none', or such as '@3 neutral say', its kind one of " + TermForm.words(CueKind.values())),
    /** Who said it, or may have. */
    SPEAKER(
            SubjectKind.STATEMENT,
            "unknown|(said|maybe)( " + TermForm.ENTITY + ")+",
            "'unknown', or such as 'said person/mira-solen' or 'maybe person/mira-solen@4 person/jonas-varga'"),
    /** To whom. */
    ADDRESSEE(
            SubjectKind.STATEMENT,
            "none|" + TermForm.REF + "( " + TermForm.ENTITY + ")?",
            "'none', or such as '@5' or '@5 organisation/halden-wire'"),
    /** Where the words were given. */
    CHANNEL(
            SubjectKind.STATEMENT,
            "none|" + TermForm.oneOf(ChannelKind.values()) + " " + TermForm.REF,
            "'none', or such as 'letter @6', its kind one of " + TermForm.words(ChannelKind.values())),
    /** One hop on the way to the article; the term comes once for each, or once with none. */
    RELAY(
            SubjectKind.STATEMENT,
            "none|" + TermForm.oneOf(RelayKind.values()) + " " + TermForm.REF + "( " + TermForm.ENTITY + ")?",
            "'none', or such as 'told @7' or 'cited @7 organisation/halden-wire', its kind one of "
                    + TermForm.words(RelayKind.values())),
    /** How the name is kept back, and the reason that the article gives. */
    ANONYMITY(
            SubjectKind.STATEMENT,
            TermForm.oneOf(AnonymityKind.values()) + "( " + TermForm.REF + ")?",
            "such as 'none' or 'role @8', its kind one of " + TermForm.words(AnonymityKind.values())),
    /** How surely it is put forward, and the words that say so. */
    MODALITY(
            SubjectKind.STATEMENT,
            "asserted|" + TermForm.oneOf(ModalityKind.values()) + "( " + TermForm.REF + ")+",
            "'asserted', or such as 'hedged @9', its kind one of " + TermForm.words(ModalityKind.values())),
    /** The ids that entities had; only for whoever reads it. */
    IDS(
            SubjectKind.ENTITY,
            TermForm.ENTITY + "( " + TermForm.ENTITY + ")*",
            "ids of entities, such as 'person/mira-solen person/solen'"),
    /** Which selectors are of one: those of a group are, and those of two are not. */
    GROUPS(
            SubjectKind.ENTITY,
            SubjectKind.UTTERANCE,
            TermForm.REFS + "( / " + TermForm.REFS + ")*",
            "groups of @ and a number, such as '@1 @2' or '@1 / @2 @3'"),
    /** Whether those who leave an entity take all of its mentions in their article along, or these words alone. */
    TAKE(SubjectKind.ENTITY, "article|words", "'article' or 'words'"),
    /** The articles of a story. */
    ARTICLES(SubjectKind.STORY, TermForm.ARTICLES, "ids of articles"),
    /** The story that it is one with. */
    WITH(SubjectKind.STORY, TermForm.ARTICLE, "the id of a story: twelve of 0-9a-f"),
    /** The articles that leave it, for a story of their own. */
    LEAVE(SubjectKind.STORY, TermForm.ARTICLES, "ids of articles"),
    /** Since when a role is held. */
    FROM(SubjectKind.ROLE, TermForm.BOUND, "'none', or a year, month or day, such as '2031-05' or '2031-05-12 @2'"),
    /** Till when. */
    UNTIL(SubjectKind.ROLE, TermForm.BOUND, "'none', or a year, month or day, such as '2031-05' or '2031-05-12 @2'"),
    /** How it stands to its holder. */
    STATUS(SubjectKind.ROLE, TermForm.oneOf(RoleStatus.values()), TermForm.words(RoleStatus.values())),
    /** What became of a step. */
    FATE(SubjectKind.STEP, TermForm.oneOf(Fate.values()), TermForm.words(Fate.values())),
    /** For what is moved: when it is to be now. */
    WINDOW(
            SubjectKind.STEP,
            "(" + TermForm.MOMENT + "|\\.\\.)/(" + TermForm.MOMENT + "|\\.\\.)",
            "the first moment inside and the first after, such as '2031-05-12T00:00/2031-05-14T00:00' or '../2031-06-01T00:00'"),
    /** The words of an article that say so. */
    WORDS(SubjectKind.STEP, TermForm.REF, "@ and a number, such as '@2'");

    private final SubjectKind subject;
    private final SubjectKind other;
    private final Pattern form;
    private final String wanted;

    TermKey(SubjectKind subject, String form, String wanted) {
        this(subject, subject, form, wanted);
    }

    TermKey(SubjectKind subject, SubjectKind other, String form, String wanted) {
        this.subject = subject;
        this.other = other;
        this.form = Pattern.compile(form);
        this.wanted = wanted;
    }

    /** As it stands before the colon. */
    public String word() {
        return TermForm.word(this);
    }

    boolean isOf(SubjectKind kind) {
        return kind == subject || kind == other;
    }

    boolean fits(String value) {
        return form.matcher(value).matches();
    }

    String wanted() {
        return wanted;
    }
}
