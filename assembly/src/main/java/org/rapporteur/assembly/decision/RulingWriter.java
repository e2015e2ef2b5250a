package org.rapporteur.assembly.decision;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.time.Window;

/**
 * Writes rulings on the things of a dossier: in their form, with what was, and anchored to words. All methods throw
 * {@link IllegalArgumentException} for things that the dossier has not, and for rulings that change nothing.
 */
public final class RulingWriter {

    /** More places than that do not make an entity any better known. */
    private static final int NAMES_MAX = 3;

    private final Dossier dossier;

    public RulingWriter(Dossier dossier) {
        this.dossier = dossier;
    }

    /** All that was found of a statement is right. */
    public Ruling accept(StatementId id, String reason) {
        return standing(RulingKind.ACCEPT, id, reason);
    }

    /** Nobody says so there. */
    public Ruling reject(StatementId id, String reason) {
        return standing(RulingKind.REJECT, id, reason);
    }

    private Ruling standing(RulingKind kind, StatementId id, String reason) {
        Refs refs = new Refs(dossier);
        Terms from = new WrittenStatement(dossier, refs).of(statement(id));
        return ruling(kind, id.toString(), refs, List.of(from, Terms.none(SubjectKind.STATEMENT)), reason);
    }

    /**
     * A statement is not as it was found.
     *
     * @param wanted the statement as it is; what it has in common with what was found is not said, and so remains open to
     *     later readings
     */
    public Ruling amend(StatementId id, Statement wanted, String reason) {
        Refs refs = new Refs(dossier);
        WrittenStatement written = new WrittenStatement(dossier, refs);
        Terms from = written.of(statement(id));
        Terms to = written.of(wanted).without(from);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("an amendment of %s that changes nothing".formatted(id));
        }
        return ruling(RulingKind.AMEND, id.toString(), refs, List.of(from, to), reason);
    }

    /** Somebody says so, and no finder found it. */
    public Ruling add(Statement wanted, String reason) {
        Refs refs = new Refs(dossier);
        Terms to = new WrittenStatement(dossier, refs).of(wanted);
        return ruling(
                RulingKind.ADD, wanted.id().toString(), refs, List.of(Terms.none(SubjectKind.STATEMENT), to), reason);
    }

    /** Two entities or more are one. */
    public Ruling merge(List<EntityId> ids, String reason) {
        List<List<Passage>> groups =
                ids.stream().map(id -> names(id, List.of())).toList();
        if (ids.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("a merger of " + ids);
        }
        Refs refs = new Refs(dossier);
        List<Term> from = new ArrayList<>(List.of(ids(ids), groups(refs, groups)));
        List<Passage> all = groups.stream().flatMap(List::stream).toList();
        Terms to = new Terms(SubjectKind.ENTITY, List.of(groups(refs, List.of(all))));
        return ruling(
                RulingKind.MERGE,
                ids.get(0).toString(),
                refs,
                List.of(new Terms(SubjectKind.ENTITY, from), to),
                reason);
    }

    /**
     * Mentions of an entity are another one's.
     *
     * @param leaving the mentions, of one other entity
     * @param wordsAlone whether these words alone are, rather than all by which their article speaks of whom they name
     */
    public Ruling split(EntityId id, List<Passage> leaving, boolean wordsAlone, String reason) {
        List<Passage> staying = names(id, wordsAlone ? leaving : inArticlesOf(id, leaving));
        Refs refs = new Refs(dossier);
        List<Passage> all = Stream.concat(staying.stream(), leaving.stream()).toList();
        Terms from = new Terms(SubjectKind.ENTITY, List.of(ids(List.of(id)), groups(refs, List.of(all))));
        Terms to = new Terms(
                SubjectKind.ENTITY,
                List.of(
                        groups(refs, List.of(staying, leaving)),
                        new Term(TermKey.TAKE, wordsAlone ? "words" : "article")));
        return ruling(RulingKind.SPLIT, id.toString(), refs, List.of(from, to), reason);
    }

    private List<Passage> inArticlesOf(EntityId id, List<Passage> leaving) {
        List<ArticleId> articles = leaving.stream().map(Passage::article).toList();
        return mentions(id).filter(words -> articles.contains(words.article())).toList();
    }

    /**
     * Up to three places in as many articles where it is named, those first that have most of its name; one where it is
     * mentioned, if it is not named.
     */
    private List<Passage> names(EntityId id, List<Passage> without) {
        Entity entity = dossier.findEntity(id)
                .orElseThrow(() -> new IllegalArgumentException("no entity %s here".formatted(id)));
        Map<ArticleId, Passage> names = new LinkedHashMap<>();
        entity.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .sorted(Comparator.comparingInt(
                        (Mention mention) -> -mention.span().length()))
                .map(RulingWriter::passage)
                .filter(words -> !without.contains(words))
                .forEach(words -> names.putIfAbsent(words.article(), words));
        List<Passage> found = names.isEmpty()
                ? mentions(id)
                        .filter(words -> !without.contains(words))
                        .limit(1)
                        .toList()
                : names.values().stream().limit(NAMES_MAX).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nothing of entity %s is left".formatted(id));
        }
        return found;
    }

    private Stream<Passage> mentions(EntityId id) {
        return dossier.findEntity(id).stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(RulingWriter::passage);
    }

    private static Passage passage(Mention mention) {
        return new Passage(mention.article(), mention.span());
    }

    /**
     * Passages give one utterance.
     *
     * @param witnesses each what one article gives of it
     */
    public Ruling mergeUtterances(List<Passage> witnesses, String reason) {
        Refs refs = new Refs(dossier);
        Term apart = groups(refs, witnesses.stream().map(List::of).toList());
        Term together = groups(refs, List.of(witnesses));
        return ofUtterance(RulingKind.MERGE, witnesses, refs, List.of(apart, together), reason);
    }

    /** Passages do not give the utterance that others give. */
    public Ruling splitUtterance(List<Passage> staying, List<Passage> leaving, String reason) {
        Refs refs = new Refs(dossier);
        List<Passage> all = Stream.concat(staying.stream(), leaving.stream()).toList();
        Term together = groups(refs, List.of(all));
        Term apart = groups(refs, List.of(staying, leaving));
        return ofUtterance(RulingKind.SPLIT, staying, refs, List.of(together, apart), reason);
    }

    private Ruling ofUtterance(RulingKind kind, List<Passage> named, Refs refs, List<Term> fromTo, String reason) {
        return ruling(
                kind,
                name(named.get(0)),
                refs,
                fromTo.stream()
                        .map(term -> new Terms(SubjectKind.UTTERANCE, List.of(term)))
                        .toList(),
                reason);
    }

    /** Two stories are one. */
    public static Ruling mergeStories(StoryId story, StoryId other, String reason) {
        Terms with = new Terms(SubjectKind.STORY, List.of(new Term(TermKey.WITH, other.toString())));
        return checked(new Ruling(
                RulingKind.MERGE,
                new Subject(SubjectKind.STORY.word(), story.toString(), List.of()),
                "",
                with.toString(),
                reason));
    }

    /** Articles of a story tell one of their own. */
    public static Ruling splitStory(StoryId story, List<ArticleId> leaving, String reason) {
        String articles = leaving.stream().map(ArticleId::toString).collect(Collectors.joining(" "));
        Terms leave = new Terms(SubjectKind.STORY, List.of(new Term(TermKey.LEAVE, articles)));
        return checked(new Ruling(
                RulingKind.SPLIT,
                new Subject(SubjectKind.STORY.word(), story.toString(), List.of()),
                "",
                leave.toString(),
                reason));
    }

    /**
     * A role's dates and status are others.
     *
     * @param found the role as the dossier has it
     * @param wanted the same words with other dates or another status
     */
    public Ruling amend(Role found, Role wanted, String reason) {
        Refs refs = new Refs(dossier);
        Passage words = new Passage(found.article(), found.span());
        refs.of(words);
        Terms from = written(found, refs);
        Terms to = written(wanted, refs).without(from);
        return ruling(RulingKind.AMEND, name(words), refs, List.of(from, to), reason);
    }

    private static Terms written(Role role, Refs refs) {
        return new Terms(
                SubjectKind.ROLE,
                List.of(
                        new Term(TermKey.FROM, bound(role.from(), role, refs)),
                        new Term(TermKey.UNTIL, bound(role.until(), role, refs)),
                        new Term(TermKey.STATUS, WrittenStatement.word(role.status()))));
    }

    /** A bound whose words write out no date is none that could be written down. */
    private static String bound(Optional<Bound> bound, Role role, Refs refs) {
        return bound.flatMap(known -> known.value()
                        .map(value -> value
                                + known.span()
                                        .map(span -> " " + refs.of(role.article(), span))
                                        .orElse("")))
                .orElse("none");
    }

    /** That this became of a step. */
    public Ruling mark(StepId id, RuledFate fate, String reason) {
        Step step = dossier.negotiation().steps().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step %s here".formatted(id)));
        Refs refs = new Refs(dossier);
        refs.of(id.first());
        List<Term> from = new ArrayList<>(List.of(new Term(TermKey.FATE, WrittenStatement.word(step.fate()))));
        List<Term> to = new ArrayList<>(List.of(new Term(TermKey.FATE, WrittenStatement.word(fate.fate()))));
        fate.window().ifPresent(window -> to.add(new Term(TermKey.WINDOW, written(window))));
        fate.words().ifPresent(words -> to.add(new Term(TermKey.WORDS, refs.of(words))));
        return ruling(
                RulingKind.AMEND,
                id.toString(),
                refs,
                List.of(new Terms(SubjectKind.STEP, from), new Terms(SubjectKind.STEP, to)),
                reason);
    }

    private static String written(Window window) {
        return window.from().map(LocalDateTime::toString).orElse("..") + "/"
                + window.until().map(LocalDateTime::toString).orElse("..");
    }

    /**
     * That something is right, that it is none, or a remark, where no more is to be said of it: a step, a role, an
     * entity, an utterance; or a remark on a statement.
     *
     * @param subject its name and the first of its words
     */
    public Ruling mark(RulingKind kind, SubjectKind subject, String name, List<Passage> words, String reason) {
        Refs refs = new Refs(dossier);
        words.forEach(refs::of);
        return checked(new Ruling(kind, new Subject(subject.word(), name, refs.selectors()), "", "", reason));
    }

    /** An earlier decision no longer holds; if that was itself an undoing, what it undid holds again. */
    public static Ruling undo(DecisionId decision, String reason) {
        return checked(new Ruling(
                RulingKind.UNDO,
                new Subject(SubjectKind.DECISION.word(), decision.toString(), List.of()),
                "",
                "",
                reason));
    }

    private Statement statement(StatementId id) {
        return dossier.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statement %s here".formatted(id)));
    }

    private static Term ids(List<EntityId> ids) {
        return new Term(TermKey.IDS, ids.stream().map(EntityId::toString).collect(Collectors.joining(" ")));
    }

    private static Term groups(Refs refs, List<List<Passage>> groups) {
        return new Term(TermKey.GROUPS, groups.stream().map(refs::all).collect(Collectors.joining(" / ")));
    }

    private static String name(Passage words) {
        return new StatementId(words.article(), words.span()).toString();
    }

    private static Ruling ruling(RulingKind kind, String name, Refs refs, List<Terms> fromTo, String reason) {
        Terms from = fromTo.get(0);
        return checked(new Ruling(
                kind,
                new Subject(from.subject().word(), name, refs.selectors()),
                from.toString(),
                fromTo.get(1).toString(),
                reason));
    }

    private static Ruling checked(Ruling ruling) {
        org.rapporteur.core.decision.ReadRuling.of(ruling);
        return ruling;
    }
}
