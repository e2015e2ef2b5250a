package org.rapporteur.language.role;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Dates roles by the time expressions of their article: what their own words say ("until last week") gets its window, and whoever
 * resigns, is dismissed or is appointed at a time that is told holds the role of that sentence until then or since then.
 */
public final class DatedRoles {

    private static final Set<EventKind> LEAVING = EnumSet.of(EventKind.RESIGNATION, EventKind.DISMISSAL);
    private static final Set<EventStatus> TOLD =
            EnumSet.of(EventStatus.HAPPENED, EventStatus.PLANNED, EventStatus.ALLEGED);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final Tokens tokens;
    private final List<Timex> timexes;
    private final List<EventMention> changes;

    private DatedRoles(Tokens tokens, List<Timex> timexes, List<EventMention> changes) {
        this.tokens = tokens;
        this.timexes = timexes;
        this.changes = changes;
    }

    /** The same entities in the same order, their roles with windows. */
    public static List<Entity> date(
            List<Entity> entities, Tokens tokens, List<Timex> timexes, List<EventMention> events) {
        List<EventMention> changes = events.stream()
                .filter(event -> LEAVING.contains(event.kind()) || event.kind() == EventKind.APPOINTMENT)
                .filter(event -> TOLD.contains(event.standing().status()))
                .filter(event -> event.time().flatMap(Timex::window).isPresent())
                .toList();
        DatedRoles dated = new DatedRoles(tokens, timexes, changes);
        return entities.stream().map(dated::dated).toList();
    }

    private Entity dated(Entity entity) {
        if (entity.roles().isEmpty()) {
            return entity;
        }
        List<Role> roles =
                entity.roles().stream().map(role -> dated(entity, role)).toList();
        return entity.with(roles, entity.labels());
    }

    private Role dated(Entity entity, Role role) {
        Optional<Bound> since = change(entity, role, false);
        Optional<Bound> till = role.until().map(this::windowed).or(() -> change(entity, role, true));
        Role dated = role.within(role.from().map(this::windowed).or(() -> since), till);
        // "Was named envoy last week": that it was so then does not say that it is over.
        return since.isPresent() && till.isEmpty() && role.status() == RoleStatus.FORMER
                ? dated.with(RoleStatus.CURRENT)
                : dated;
    }

    private Bound windowed(Bound bound) {
        return timexes.stream()
                .filter(time -> time.window().isPresent()
                        && bound.span().filter(time.span()::overlaps).isPresent())
                .findFirst()
                .map(time -> new Bound(bound.span(), bound.value(), window(time)))
                .orElse(bound);
    }

    /** "Until July" is a stretch up to July, and the role ends in July. */
    private static Optional<Window> window(Timex time) {
        String value = time.value();
        if (DAY.matcher(value).matches()) {
            return Optional.of(Window.ofDay(LocalDate.parse(value)));
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(Window.ofDays(month.atDay(1), month.atEndOfMonth()));
        }
        if (YEAR.matcher(value).matches()) {
            Year year = Year.parse(value);
            return Optional.of(Window.ofDays(year.atDay(1), year.atDay(year.length())));
        }
        return time.window();
    }

    /** When a change that its sentence tells of the holder begins or ends a role. */
    private Optional<Bound> change(Entity entity, Role role, boolean leaving) {
        Predicate<EventMention> ofKind = change -> LEAVING.contains(change.kind()) == leaving;
        return changes.stream()
                .filter(ofKind)
                .filter(change -> isOf(change, entity))
                .filter(change ->
                        nearest(entity, change, leaving).filter(role::equals).isPresent())
                .findFirst()
                .flatMap(EventMention::time)
                .map(time -> new Bound(time.span(), Optional.empty(), window(time)));
    }

    private static boolean isOf(EventMention change, Entity entity) {
        Part part = change.kind() == EventKind.RESIGNATION ? Part.ACTOR : Part.TARGET;
        return change.participants().stream()
                .anyMatch(one -> one.part() == part && one.entity().equals(Optional.of(entity.id())));
    }

    /** Of the roles in its sentence the one with its word or the first behind ("resigned as chief negotiator"), else the last before. */
    private Optional<Role> nearest(Entity entity, EventMention change, boolean leaving) {
        Span sentence = sentence(change.trigger());
        List<Role> here = entity.roles().stream()
                .filter(role -> sentence.contains(role.span()))
                .sorted(Comparator.comparing(Role::span))
                .toList();
        return here.stream()
                .filter(role -> role.span().end() > change.trigger().end())
                .findFirst()
                .or(() -> here.stream()
                        .filter(role -> leaving == (role.status() != RoleStatus.FUTURE))
                        .filter(role -> role.status() != RoleStatus.FORMER)
                        .reduce((first, second) -> second));
    }

    private Span sentence(Span trigger) {
        return tokens.sentences().stream()
                .map(this::span)
                .filter(span -> span.contains(trigger))
                .findFirst()
                .orElse(trigger);
    }

    private Span span(Sentence sentence) {
        return tokens.spanOf(sentence.firstToken(), sentence.endToken());
    }
}
