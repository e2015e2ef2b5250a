package org.rapporteur.core.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

/** "Kestria wants the valley", in several articles. */
class NegotiationTest {

    private static final ArticleId WIRE = new ArticleId("a".repeat(12));
    private static final EntityId KESTRIA = new EntityId("place/kestria");
    private static final IssueId TERRITORY = new IssueId("territory");
    private static final Issue SOVEREIGNTY = new Issue(new IssueId("sovereignty"), Optional.empty(), "sovereignty");
    private static final Issue LAND = new Issue(TERRITORY, Optional.of(SOVEREIGNTY.id()), "territory");
    private static final Party PARTY = new Party(KESTRIA, PartyPart.SIDE, List.of(), List.of());
    private static final Stance WANTED = new Stance(Attitude.WANT, Strength.PLAIN, Optional.empty());

    private static Position position(Stance stance) {
        return new Position(
                WIRE,
                new Holder(Optional.of(KESTRIA), Optional.of(KESTRIA), new Span(0, 7)),
                TERRITORY,
                stance,
                new Span(8, 24),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.empty());
    }

    @Test
    void partiesAreFoundByTheirEntity() {
        Negotiation negotiation =
                new Negotiation(List.of(SOVEREIGNTY, LAND), List.of(PARTY), List.of(position(WANTED)), List.of());

        assertThat(negotiation.findParty(KESTRIA)).hasValue(PARTY);
    }

    @Test
    void refusesPositionsOfNobodyAndOnNothing() {
        assertThatThrownBy(() ->
                        new Negotiation(List.of(SOVEREIGNTY, LAND), List.of(), List.of(position(WANTED)), List.of()))
                .hasMessage("a position of place/kestria, which is no party here");
        assertThatThrownBy(() -> new Negotiation(List.of(), List.of(PARTY), List.of(position(WANTED)), List.of()))
                .hasMessage("a position on territory, which is not listed");
        assertThatThrownBy(() -> new Negotiation(List.of(LAND, SOVEREIGNTY), List.of(), List.of(), List.of()))
                .hasMessage("issue territory comes twice, or before its parent");
    }

    @Test
    void refusesAnAcceptanceUnderNoCondition() {
        assertThatThrownBy(() -> new Stance(Attitude.ACCEPT_IF, Strength.PLAIN, Optional.empty()))
                .hasMessage("accepts under a condition that has no words");
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        assertThatThrownBy(() -> new PositionChange(KESTRIA, TERRITORY, position(WANTED), position(WANTED), List.of()))
                .hasMessage("a change of place/kestria on territory that changes nothing");
    }

    @Test
    void anIssueIsNamedInSmallLetters() {
        assertThatThrownBy(() -> new IssueId("Foreign troops")).hasMessage("not an issue's id: 'Foreign troops'");
        assertThat(new IssueId("foreign-troops")).hasToString("foreign-troops");
    }
}
