package org.rapporteur.web.api;

import java.util.List;
import org.rapporteur.desk.Change;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** What is told of the work: what came in, what changed, what is still to be done. */
final class DeskOperations {
    private final Desk desk;

    DeskOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return List.of(
                Operation.get(
                                "/ledger",
                                "listLedger",
                                "What became of each input, in the order in which they came",
                                Reply.ok(Shape.of(ListPage.class, PublishedLedgerLine.class), "A page of it"),
                                request -> NumberedLists.page(
                                        "ledger", request, desk::ledger, LedgerLine::number, PublishedLedgerLine::of))
                        .with(NumberedLists.AFTER, ApiParameter.CURSOR, ApiParameter.LIMIT_OF_A_PAGE),
                Operation.get(
                        "/backlog",
                        "getBacklog",
                        "What is still to be done",
                        Reply.ok(Shape.of(BacklogState.class), "How much of what"),
                        request -> Answers.json(BacklogState.of(desk.backlog(), desk.intake()))),
                Operation.get(
                                "/changes/after/{number}",
                                "listChanges",
                                "The last change of each story that changed after a number, the lowest first",
                                Reply.ok(Shape.of(ListPage.class, ChangeItem.class), "A page of them"),
                                this::changes)
                        .with(ApiParameter.path(
                                "number",
                                "That of the last change that is known; 0 for none",
                                ParameterType.whole(0, Long.MAX_VALUE / 10),
                                "0"))
                        .with(ApiParameter.CURSOR, ApiParameter.LIMIT_OF_A_PAGE));
    }

    private Answer changes(Request request) {
        long known = Long.parseLong(request.part("number"));
        return NumberedLists.page(
                "changes",
                request,
                (after, most) -> desk.changesAfter(Math.max(after, known), most),
                Change::number,
                ChangeItem::of);
    }
}
