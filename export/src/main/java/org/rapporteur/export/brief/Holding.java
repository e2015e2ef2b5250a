package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/** Puts what the parties are said to hold in order of the issues, and in rows and columns. */
final class Holding {

    private static final String NO_PARTY = "no party";

    private final Register register;
    private final Negotiation negotiation;
    private final List<EntityId> order;
    private final List<Issue> tree = new ArrayList<>();
    private final Map<IssueId, List<PositionEntry>> byIssue = new LinkedHashMap<>();
    private final Map<Position, PositionEntry> entries = new HashMap<>();

    Holding(Register register, Negotiation negotiation) {
        this.register = register;
        this.negotiation = negotiation;
        order = negotiation.parties().stream().map(Party::entity).toList();
        negotiation.issues().stream().filter(issue -> issue.parent().isEmpty()).forEach(this::grow);
        tree.forEach(issue -> byIssue.put(issue.id(), positions(issue)));
    }

    private void grow(Issue issue) {
        tree.add(issue);
        negotiation.issues().stream()
                .filter(part -> part.parent().filter(issue.id()::equals).isPresent())
                .forEach(this::grow);
    }

    /** In the order of the tree, those without a position left out. */
    List<IssuePart> issues() {
        List<IssuePart> parts = new ArrayList<>();
        int changes = 0;
        for (Issue issue : tree) {
            if (!on(issue).isEmpty()) {
                List<ChangeEntry> changed = changes(issue, changes);
                changes += changed.size();
                parts.add(new IssuePart(
                        issue.id().value(),
                        issue.name(),
                        issue.parent().flatMap(this::find).map(Issue::name),
                        on(issue),
                        changed));
            }
        }
        return parts;
    }

    MatrixPart matrix() {
        List<Optional<EntityId>> holders = new ArrayList<>();
        negotiation.parties().stream()
                .filter(party -> count(Optional.of(party.entity())) > 0)
                .sorted(Comparator.comparingLong(this::fromOutside))
                .map(party -> Optional.of(party.entity()))
                .forEach(holders::add);
        if (count(Optional.empty()) > 0) {
            holders.add(Optional.empty());
        }
        return new MatrixPart(
                holders.stream().map(this::column).toList(),
                tree.stream().map(issue -> row(issue, holders)).toList());
    }

    private long count(Optional<EntityId> holder) {
        return negotiation.positions().stream()
                .filter(held -> isOf(held, holder))
                .count();
    }

    /** 0 for those who are in it; of those from outside the first have the most positions. */
    private long fromOutside(Party party) {
        return party.part() == PartyPart.OUTSIDE ? Long.MAX_VALUE - count(Optional.of(party.entity())) : 0;
    }

    private MatrixPart.Column column(Optional<EntityId> holder) {
        return holder.flatMap(negotiation::findParty)
                .map(party ->
                        new MatrixPart.Column(register.name(party.entity()).name(), NegotiationWords.of(party.part())))
                .orElse(new MatrixPart.Column(NO_PARTY, ""));
    }

    private MatrixPart.Row row(Issue issue, List<Optional<EntityId>> holders) {
        return new MatrixPart.Row(
                issue.id().value(),
                issue.name(),
                depth(issue),
                holders.stream().map(holder -> cell(issue, holder)).toList());
    }

    private MatrixPart.Cell cell(Issue issue, Optional<EntityId> holder) {
        return new MatrixPart.Cell(sorted(issue).stream()
                .filter(position -> isOf(position, holder))
                .map(this::entry)
                .toList());
    }

    private static boolean isOf(Position position, Optional<EntityId> holder) {
        return position.holder().party().equals(holder);
    }

    private int depth(Issue issue) {
        return issue.parent()
                .flatMap(this::find)
                .map(parent -> 1 + depth(parent))
                .orElse(0);
    }

    private Optional<Issue> find(IssueId id) {
        return negotiation.issues().stream()
                .filter(issue -> issue.id().equals(id))
                .findFirst();
    }

    private List<PositionEntry> on(Issue issue) {
        return byIssue.getOrDefault(issue.id(), List.of());
    }

    private List<Position> sorted(Issue issue) {
        return negotiation.positions().stream()
                .filter(position -> position.issue().equals(issue.id()))
                .sorted(Comparator.comparingInt(position ->
                        position.holder().party().map(order::indexOf).orElse(order.size())))
                .toList();
    }

    private List<PositionEntry> positions(Issue issue) {
        return sorted(issue).stream().map(this::entry).toList();
    }

    /** Numbered as they are first asked for, which is issue by issue. */
    private PositionEntry entry(Position position) {
        PositionEntry known = entries.get(position);
        if (known != null) {
            return known;
        }
        PositionEntry made = new PositionEntry(
                entries.size() + 1,
                held(position),
                new StanceWords(
                        position.stance().attitude(),
                        position.stance().strength(),
                        position.stance().condition().map(span -> slice(position, span))),
                position.word().kind() == WordKind.OWN,
                position.word().hedge().map(span -> slice(position, span)),
                register.told(
                        position.article(),
                        List.of(position.words()),
                        position.word().statement()),
                When.of(position.window().or(() -> published(position))));
        entries.put(position, made);
        return made;
    }

    private PositionEntry.Held held(Position position) {
        Slice words = slice(position, position.holder().words());
        String party = position.holder()
                .party()
                .map(id -> register.name(id).name())
                .orElseGet(() -> "“" + words.onOneLine() + "”");
        return new PositionEntry.Held(
                party,
                position.holder().actor().map(id -> register.name(id).name()).filter(actor -> !actor.equals(party)),
                words);
    }

    private Optional<Window> published(Position position) {
        return register.entry(position.article())
                .article()
                .imprint()
                .published()
                .map(PublicationTime::date)
                .map(Window::ofDay);
    }

    private Slice slice(Position position, Span span) {
        return register.slice(new Passage(position.article(), span));
    }

    private List<ChangeEntry> changes(Issue issue, int before) {
        List<PositionChange> changes = negotiation.changes().stream()
                .filter(change -> change.issue().equals(issue.id()))
                .toList();
        List<ChangeEntry> changed = new ArrayList<>();
        for (PositionChange change : changes) {
            changed.add(new ChangeEntry(
                    before + changed.size() + 1,
                    entry(change.earlier()),
                    entry(change.later()),
                    change.newWords().stream()
                            .map(span -> slice(change.later(), span))
                            .toList()));
        }
        return changed;
    }
}
