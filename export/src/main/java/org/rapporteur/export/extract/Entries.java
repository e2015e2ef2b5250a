package org.rapporteur.export.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.When;
import org.rapporteur.export.passage.Passages;

/** Makes entries of the parts of one dossier. The same dossier gives the same entries. */
public final class Entries {

    private final Dossier dossier;
    private final String story;
    private final Passages passages;
    private final Map<String, Integer> given = new HashMap<>();

    /** @param story the id of the story that it is shown in; empty where there is none */
    public Entries(Dossier dossier, String story) {
        this.dossier = dossier;
        this.story = story;
        this.passages = new Passages(dossier);
    }

    /** Each statement, in the dossier's order. */
    public List<Entry> statements() {
        return dossier.statements().stream().map(this::of).toList();
    }

    public Entry of(Statement statement) {
        return new StatementEntries(passages, story).of(statement);
    }

    /** Each step, in the dossier's order. */
    public List<Entry> steps() {
        return steps(step -> true);
    }

    /** Each step that is not over before a day, in the dossier's order; one without any day is not among them. */
    public List<Entry> stepsSince(LocalDate day) {
        return steps(step -> When.of(step.due()).reaches(day));
    }

    private List<Entry> steps(Predicate<Step> chosen) {
        StepEntries steps = new StepEntries(passages, story);
        return dossier.negotiation().steps().stream()
                .filter(chosen)
                .map(steps::of)
                .toList();
    }

    /** Each difference, in the dossier's order; of two of one slot that begin with the same words the later is the second. */
    public List<Entry> differences() {
        given.clear();
        return dossier.comparison().differences().stream().map(this::of).toList();
    }

    private Entry of(Difference difference) {
        List<Wording> wordings = new ArrayList<>();
        for (int side = 0; side < difference.sides().size(); side++) {
            for (Telling telling : difference.sides().get(side).tellings()) {
                wordings.add(wording("side " + (side + 1), telling, List.of()));
            }
        }
        String slot = Passages.value(difference.slot());
        return new Entry(
                EntryKind.DIFFERENCE,
                apart(slot + "/"
                        + place(difference.sides().get(0).tellings().get(0).passage())),
                story,
                slot + difference.about().map(id -> " of " + passages.name(id)).orElse(""),
                difference.about().map(this::agent).stream().toList(),
                Optional.empty(),
                notes(Note.of("slot", difference.slot()), Note.of("bearing", difference.bearing())),
                wordings);
    }

    /** Each position, in the dossier's order. */
    public List<Entry> positions() {
        given.clear();
        Map<IssueId, String> issues = new HashMap<>();
        dossier.negotiation().issues().forEach((Issue issue) -> issues.put(issue.id(), issue.name()));
        return dossier.negotiation().positions().stream()
                .map(position -> of(position, issues))
                .toList();
    }

    private Entry of(Position position, Map<IssueId, String> issues) {
        Article article = passages.article(position.article());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("holder", position.holder().words()));
        position.stance().condition().ifPresent(span -> parts.add(Part.of("condition", span)));
        position.word().hedge().ifPresent(span -> parts.add(Part.of("hedge", span)));
        Wording wording = new Wording(
                "position", article, List.of(position.words()), position.word().statement(), parts, List.of());
        String issue = position.issue().toString();
        Optional<EntityId> actor = position.holder().actor();
        return new Entry(
                EntryKind.POSITION,
                apart(issue + "/" + place(new Passage(article.id(), position.words()))),
                story,
                position.holder().party().map(passages::name).orElse("somebody") + ", "
                        + Passages.value(position.stance().attitude()) + ": "
                        + issues.getOrDefault(position.issue(), issue),
                position.holder().party().map(this::agent).stream().toList(),
                Optional.empty(),
                notes(
                        Note.of("issue", Optional.of(issue)),
                        Note.of("issue_name", Optional.ofNullable(issues.get(position.issue()))),
                        Note.of("attitude", position.stance().attitude()),
                        Note.of("strength", position.stance().strength()),
                        Note.of("word", position.word().kind()),
                        Note.of("actor", actor),
                        Note.of("actor_name", actor.map(passages::name)),
                        Note.from(position.window()),
                        Note.until(position.window())),
                List.of(wording));
    }

    /** These entities, each with its first mention, its roles and what it is called. */
    public List<Entry> entities(List<Entity> entities) {
        Map<EntityId, Long> spoken = dossier.statements().stream()
                .flatMap(statement -> statement.speaker().entities().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return entities.stream()
                .map(entity -> of(entity, spoken.getOrDefault(entity.id(), 0L)))
                .toList();
    }

    private Entry of(Entity entity, long statements) {
        List<Wording> wordings = new ArrayList<>();
        Mention first = entity.mentions().get(0);
        wordings.add(wording("name", first.article(), first.span(), Voice.OUTLET, List.of()));
        for (Role role : entity.roles()) {
            List<Note> notes = notes(
                    Note.of("office", Optional.of(role.office())),
                    Note.of("status", role.status()),
                    Note.of("from", role.from().flatMap(bound -> bound.value())),
                    Note.of("until", role.until().flatMap(bound -> bound.value())));
            wordings.add(wording("role", role.article(), role.span(), role.voice(), notes));
        }
        for (Label label : entity.labels()) {
            wordings.add(wording("label", label.article(), label.span(), label.voice(), List.of()));
        }
        return new Entry(
                EntryKind.ENTITY,
                entity.id().value(),
                story,
                entity.name(),
                List.of(new Agent(entity.id(), entity.name())),
                Optional.empty(),
                notes(
                        Note.of("entity_kind", entity.kind()),
                        Note.of("statements", Optional.of(statements)),
                        Note.of("mentions", Optional.of(entity.mentions().size()))),
                wordings);
    }

    private Wording wording(String part, ArticleId article, Span span, Voice voice, List<Note> notes) {
        return new Wording(
                part,
                passages.article(article),
                List.of(span),
                voice.content().map(content -> new StatementId(article, content)),
                List.of(),
                notes);
    }

    private Wording wording(String part, Telling telling, List<Note> notes) {
        return new Wording(
                part,
                passages.article(telling.article()),
                List.of(telling.passage().span()),
                telling.statement(),
                List.of(),
                notes);
    }

    /** An article, with words of it that were looked for; it may have none. */
    public Entry of(Article article, List<Span> found) {
        Imprint imprint = article.imprint();
        return new Entry(
                EntryKind.ARTICLE,
                article.id().value(),
                story,
                article.caption(),
                List.of(),
                Optional.empty(),
                notes(
                        Note.of("byline", imprint.byline()),
                        Note.of("updated", imprint.updated()),
                        Note.of("language", imprint.language()),
                        Note.of("characters", Optional.of(article.text().length()))),
                found.isEmpty()
                        ? List.of()
                        : List.of(new Wording("found", article, found, Optional.empty(), List.of(), List.of())));
    }

    /** Which of the articles were taken from which, as far as dates or credits tell. */
    public List<Extract.Copied> copies() {
        return dossier.coverage().copies().stream()
                .flatMap(copy -> copy.original().stream().map(original -> copied(copy, original)))
                .toList();
    }

    private static Extract.Copied copied(Copy copy, ArticleId original) {
        return new Extract.Copied(original.equals(copy.first()) ? copy.second() : copy.first(), original);
    }

    private Agent agent(EntityId id) {
        return new Agent(id, passages.name(id));
    }

    private String apart(String id) {
        int nth = given.merge(id, 1, Integer::sum);
        return nth == 1 ? id : id + "." + nth;
    }

    static String place(Passage passage) {
        return passage.article() + "/" + passage.span().begin() + "-"
                + passage.span().end();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Note> notes(Optional<Note>... notes) {
        return Arrays.stream(notes).flatMap(Optional::stream).toList();
    }
}
