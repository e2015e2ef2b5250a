package org.rapporteur.assembly.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.NotApplied;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Decisions that find their words again in a newer revision, or do not. */
class RevisionTest {

    private static final String FIRST = """
            The barges wait below Halden. “We will reopen the lock,” she said. Jonas Varga and Mira Solen were there.
            """;

    private static Drawing drawn(String text, String quoted) {
        Drawing drawing = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", text));
        EntityId varga = drawing.person("Jonas Varga", "Jonas Varga", "she");
        drawing.person("Mira Solen");
        if (!quoted.isEmpty()) {
            drawing.statement(quoted).by("she", varga);
        }
        return drawing;
    }

    private final Drawing first = drawn(FIRST, "“We will reopen the lock,”");
    private final Desk desk = new Desk(first);

    private Dossier after(String text, String quoted) {
        Statement lock = desk.statement("“We will");
        desk.rule(desk.write()
                .amend(
                        lock.id(),
                        new Statement(
                                lock.attribution(),
                                Speaker.of(new EntityId("person/mira-solen")),
                                lock.circumstances()),
                        ""));
        Article newest = Articles.of("Halden Wire", "2031-05-12", "A", text);
        Desk later = desk.rereading(reading -> Desk.reading(drawn(text, quoted)));
        return later.dossier(Map.of(first.article().id(), newest.id()));
    }

    @Test
    void followsWordsThatMoved() {
        Dossier dossier = after(
                "Updated at noon. " + FIRST.replace("The barges wait", "Forty barges are waiting"),
                "“We will reopen the lock,”");

        assertThat(Desk.lines(dossier)).containsExactly("person/mira-solen: “We will reopen the lock,”");
        assertThat(dossier.decided().applied()).extracting(Applied::state).containsExactly(AnchorState.MOVED);
    }

    @Test
    void doesNotFollowWordsThatChangedAndSaysSo() {
        Dossier dossier =
                after(FIRST.replace("reopen the lock", "perhaps reopen a gate"), "“We will perhaps reopen a gate,”");

        assertThat(Desk.lines(dossier)).containsExactly("person/jonas-varga: “We will perhaps reopen a gate,”");
        assertThat(dossier.decided().notApplied()).extracting(NotApplied::state).containsExactly(AnchorState.CHANGED);
        assertThat(Desk.reasons(dossier)).containsExactly("the words '“We will reopen the lock,”' are changed");
        assertThat(dossier.problems()).hasSize(1);
    }

    @Test
    void saysThatItsWordsAreGone() {
        Dossier dossier = after("Nothing was said. Jonas Varga and Mira Solen sat where she left them.", "");

        assertThat(dossier.decided().notApplied()).extracting(NotApplied::state).containsExactly(AnchorState.GONE);
        assertThat(dossier.decided().applied()).isEmpty();
    }

    @Test
    void decisionsOnOtherArticlesAreNotThisDossiers() {
        Dossier dossier = after(FIRST, "“We will reopen the lock,”");
        Desk other = desk.rereading(reading ->
                Desk.reading(Drawing.of(Articles.of("Ostrel Post", "2031-05-12", "B", "The weather held."))));

        assertThat(dossier.decided().applied()).hasSize(1);
        assertThat(other.dossier()).isEqualTo(other.bare());
    }

    @Test
    void aRulingThatCannotBeReadIsToldAndNotLost() {
        Statement lock = desk.statement("“We will");
        Ruling good = desk.write().accept(lock.id(), "");
        Subject subject = good.subject();
        desk.rule(new Ruling(RulingKind.AMEND, subject, good.from(), "statement/1\nform: shouted", ""));

        assertThat(desk.dossier().statements()).isEqualTo(desk.bare().statements());
        assertThat(Desk.reasons(desk.dossier())).containsExactly("""
                to, line 2, column 7: form: found 'shouted'; wanted direct, indirect, mixed, transcript, block""");
    }

    @Test
    void aDecisionIsFollowedWhereItWasMadeIfThatIsInHandToo() {
        Statement lock = desk.statement("“We will");
        desk.rule(desk.write().reject(lock.id(), ""));
        ArticleId other = new ArticleId("0123456789ab");

        assertThat(desk.dossier(Map.of(first.article().id(), other)).statements())
                .isEmpty();
        assertThat(List.of(desk.dossier().decided().applied().get(0).state())).containsExactly(AnchorState.SAME);
    }
}
