package org.rapporteur.assembly.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.time.Window;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Roles, steps and stories. */
class OtherDecisionsTest {

    private static final EntityId SOLEN = new EntityId("person/mira-solen");

    private final Drawing wire = wire();
    private final Desk desk = new Desk(wire);

    private static Drawing wire() {
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", """
                Mira Solen, the harbour envoy, left office in April. The harbour envoy said that the quay is safe. \
                The crews will sail on Friday. On Saturday the crews sailed.
                """));
        EntityId solen = wire.person("Mira Solen");
        wire.role(solen, "harbour envoy");
        wire.statement("that the quay is safe").form(Form.INDIRECT).by("The harbour envoy");
        return wire;
    }

    private Role envoy(Dossier dossier) {
        return dossier.findEntity(SOLEN).orElseThrow().roles().get(0);
    }

    private Role until(RoleStatus status, Optional<Bound> until) {
        Role role = envoy(desk.bare());
        return new Role(
                role.article(),
                role.span(),
                role.office(),
                role.affiliation(),
                status,
                role.from(),
                until,
                role.voice());
    }

    @Test
    void aRolesDateMayRestOnWordsOrOnNone() {
        Bound april = new Bound(
                wire.span("April"),
                Optional.of("2031-04"),
                Optional.of(Window.ofDays(LocalDate.parse("2031-04-01"), LocalDate.parse("2031-04-30"))));
        desk.rule(desk.write().amend(envoy(desk.bare()), until(RoleStatus.CURRENT, Optional.of(april)), ""));
        assertThat(envoy(desk.dossier()).until()).contains(april);

        Bound second = new Bound(
                Optional.empty(), Optional.of("2031-04-02"), Optional.of(Window.ofDay(LocalDate.parse("2031-04-02"))));
        desk.rule(desk.write().amend(envoy(desk.dossier()), until(RoleStatus.CURRENT, Optional.of(second)), ""));

        assertThat(envoy(desk.dossier()).until()).contains(second);
        assertThat(desk.dossier().decided().applied())
                .extracting(Applied::is)
                .containsExactly("until: 2031-04 “April”", "until: 2031-04-02");
    }

    @Test
    void whoNoLongerHoldsAnOfficeIsNotMeantByIt() {
        assertThat(Desk.lines(desk.bare())).containsExactly("person/mira-solen: that the quay is safe");

        desk.rule(desk.write().amend(envoy(desk.bare()), until(RoleStatus.FORMER, Optional.empty()), "She left."));

        assertThat(Desk.lines(desk.dossier())).containsExactly(": that the quay is safe");
    }

    @Test
    void aRoleThatIsNoneIsLeftOut() {
        desk.rule(desk.write()
                .mark(
                        RulingKind.REJECT,
                        SubjectKind.ROLE,
                        "role",
                        List.of(new Passage(wire.article().id(), wire.span("harbour envoy"))),
                        ""));

        assertThat(desk.dossier().findEntity(SOLEN).orElseThrow().roles()).isEmpty();
    }

    private Step step() {
        Passage sail = new Passage(wire.article().id(), wire.span("will sail on Friday"));
        Announcement announced = new Announcement(
                new Telling(sail, Optional.empty()),
                Optional.of(Window.ofDay(LocalDate.parse("2031-05-16"))),
                EventStatus.PLANNED);
        Passage deed = new Passage(wire.article().id(), wire.span("sail"));
        return new Step(
                new StepId(sail), List.of(), deed, List.of(announced), List.of(), Fate.NOT_MENTIONED, Optional.empty());
    }

    private Dossier withStep() {
        Dossier bare = desk.bare();
        Negotiation negotiation = Negotiation.NONE.with(List.of(), List.of(), List.of(step()));
        return new Dossier(
                bare.articles(),
                Coverage.NONE,
                new Account(bare.entities(), bare.statements(), List.of()),
                Comparison.NONE,
                Framing.NONE,
                negotiation,
                List.of(),
                Decided.NONE);
    }

    private List<Step> steps(Ruling... rulings) {
        for (Ruling ruling : rulings) {
            desk.rule(ruling);
        }
        return new Docket(Decisions.of(desk.log()), List.of(wire.article())).steps(List.of(step()));
    }

    @Test
    void aStepIsDoneBecauseAPersonSaysSoAndShowsWhere() {
        RuledFate done = new RuledFate(
                Fate.DONE,
                Optional.empty(),
                Optional.of(new Passage(wire.article().id(), wire.span("the crews sailed"))));

        Step marked =
                steps(new RulingWriter(withStep()).mark(step().id(), done, "")).get(0);

        assertThat(marked.fate()).isEqualTo(Fate.DONE);
        assertThat(marked.ruled()).contains(done);
        assertThat(marked.outcomes()).isEmpty();
    }

    @Test
    void aStepThatIsMovedIsDueWhenAPersonSays() {
        Window later = new Window(Optional.of(LocalDateTime.parse("2031-06-01T00:00")), Optional.empty());
        RuledFate moved = new RuledFate(Fate.MOVED, Optional.of(later), Optional.empty());

        assertThat(steps(new RulingWriter(withStep()).mark(step().id(), moved, ""))
                        .get(0)
                        .due())
                .contains(later);
    }

    @Test
    void aStepThatIsNoneIsLeftOut() {
        Ruling none = new RulingWriter(withStep())
                .mark(
                        RulingKind.REJECT,
                        SubjectKind.STEP,
                        step().id().toString(),
                        List.of(step().id().first()),
                        "");

        assertThat(steps(none)).isEmpty();
    }

    private static final ArticleId A = new ArticleId("aaaaaaaaaaaa");
    private static final ArticleId B = new ArticleId("bbbbbbbbbbbb");
    private static final ArticleId C = new ArticleId("cccccccccccc");
    private static final ArticleId D = new ArticleId("dddddddddddd");

    private static final List<Story> STORIES = List.of(
            new Story(new StoryId(A), List.of(A, B), List.of()), new Story(new StoryId(C), List.of(C), List.of()));

    private List<List<ArticleId>> stories(Map<ArticleId, ArticleId> newest, Ruling... rulings) {
        for (Ruling ruling : rulings) {
            desk.rule(ruling);
        }
        return StoryDecisions.apply(STORIES, new Decisions(desk.log(), newest)).stories().stream()
                .map(Story::articles)
                .toList();
    }

    @Test
    void storiesThatAreOneGoByTheNameOfTheFirst() {
        assertThat(stories(Map.of(), RulingWriter.mergeStories(new StoryId(C), new StoryId(A), "")))
                .containsExactly(List.of(A, B, C));
    }

    @Test
    void articlesThatLeaveAStoryTellOneOfTheirOwn() {
        assertThat(stories(Map.of(), RulingWriter.splitStory(new StoryId(A), List.of(A), "")))
                .containsExactly(List.of(B), List.of(C), List.of(A));
    }

    @Test
    void anArticleThatHasANewerRevisionIsMeantByIt() {
        assertThat(stories(Map.of(D, B), RulingWriter.splitStory(new StoryId(A), List.of(D), "")))
                .containsExactly(List.of(A), List.of(C), List.of(B));
    }

    @Test
    void nobodyIsLeftOfAStoryThatAllLeave() {
        Decision all = desk.rule(RulingWriter.splitStory(new StoryId(A), List.of(A, B), ""));

        StoryDecisions.DecidedStories decided = StoryDecisions.apply(STORIES, Decisions.of(desk.log()));

        assertThat(decided.stories()).isEqualTo(STORIES);
        assertThat(decided.decided().notApplied())
                .extracting(one -> one.decision())
                .containsExactly(all);
    }

    @Test
    void storiesThatAreNotHereAreAnotherMatter() {
        assertThat(stories(Map.of(), RulingWriter.mergeStories(new StoryId(A), new StoryId(D), "")))
                .containsExactly(List.of(A, B), List.of(C));
        assertThat(StoryDecisions.apply(STORIES, Decisions.of(desk.log()))
                        .decided()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aStepThatIsNotThereCannotBeMarked() {
        RulingWriter write = desk.write();
        RuledFate done = new RuledFate(Fate.DONE, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> write.mark(step().id(), done, "")).hasMessage("no step " + step().id() + " here");
    }
}
