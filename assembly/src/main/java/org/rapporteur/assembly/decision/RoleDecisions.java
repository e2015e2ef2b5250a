package org.rapporteur.assembly.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.time.Window;

/** Roles whose dates or status persons set, or that they left out: before anybody asks who holds an office. */
final class RoleDecisions {

    /** In characters of ISO 8601. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private final Verdicts verdicts;

    RoleDecisions(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    List<Entity> apply(List<Located> decisions, List<Entity> found) {
        List<Entity> entities = new ArrayList<>(found);
        Map<Passage, Boolean> rejected = new HashMap<>();
        for (Located located : decisions) {
            try {
                apply(located, entities, rejected);
            } catch (UnfitDecisionException | IllegalArgumentException e) {
                verdicts.notApplied(located.decision(), located.state(located.own()), e);
            }
        }
        return entities.stream()
                .map(entity -> entity.with(
                        entity.roles().stream()
                                .filter(role -> !rejected.getOrDefault(passage(role), false))
                                .toList(),
                        entity.labels()))
                .toList();
    }

    private void apply(Located located, List<Entity> entities, Map<Passage, Boolean> rejected) {
        Passage words = located.get(located.own().get(0));
        boolean there = false;
        for (int at = 0; at < entities.size(); at++) {
            Entity entity = entities.get(at);
            if (entity.roles().stream().anyMatch(role -> passage(role).equals(words))) {
                there = true;
                entities.set(
                        at,
                        entity.with(
                                entity.roles().stream()
                                        .map(role -> passage(role).equals(words) ? amended(role, located) : role)
                                        .toList(),
                                entity.labels()));
            }
        }
        if (!there && located.kind() != RulingKind.REJECT) {
            throw new UnfitDecisionException("no role is found at its words");
        }
        if (located.kind() != RulingKind.NOTE) {
            rejected.put(words, located.kind() == RulingKind.REJECT);
        }
        verdicts.applied(
                located,
                List.of(new StatementId(words.article(), words.span()).toString()),
                located.state(located.own().subList(0, 1)));
    }

    private static Role amended(Role role, Located located) {
        Terms to = located.read().to();
        return new Role(
                role.article(),
                role.span(),
                role.office(),
                role.affiliation(),
                to.find(TermKey.STATUS)
                        .map(term -> RoleStatus.valueOf(term.value().toUpperCase(Locale.ROOT)))
                        .orElse(role.status()),
                to.find(TermKey.FROM).map(term -> bound(term, role, located)).orElse(role.from()),
                to.find(TermKey.UNTIL).map(term -> bound(term, role, located)).orElse(role.until()),
                role.voice());
    }

    private static Optional<Bound> bound(Term term, Role role, Located located) {
        if (term.value().equals("none")) {
            return Optional.empty();
        }
        Optional<Passage> words = term.refs().stream().findFirst().map(located::get);
        if (words.filter(passage -> !passage.article().equals(role.article())).isPresent()) {
            throw new UnfitDecisionException("the words for a role's dates stand in another article");
        }
        String value = term.words().get(0);
        return Optional.of(new Bound(words.map(Passage::span), Optional.of(value), Optional.of(window(value))));
    }

    /** All of the year, month or day. */
    private static Window window(String value) {
        return switch (value.length()) {
            case YEAR -> {
                Year year = Year.parse(value);
                yield Window.ofDays(year.atDay(1), year.atDay(year.length()));
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(value);
                yield Window.ofDays(month.atDay(1), month.atEndOfMonth());
            }
            default -> Window.ofDay(day(value));
        };
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no %s in the calendar".formatted(value), e);
        }
    }

    private static Passage passage(Role role) {
        return new Passage(role.article(), role.span());
    }
}
