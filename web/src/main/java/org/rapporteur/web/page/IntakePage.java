package org.rapporteur.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;

/** Shows what became of each input, for nothing is dropped silently, and takes more in. */
final class IntakePage {

    private static final int A_PAGE = 50;

    private final Holdings holdings;
    private final HandingIn handingIn;

    IntakePage(Holdings holdings, HandingIn handingIn) {
        this.holdings = holdings;
        this.handingIn = handingIn;
    }

    Answer answer(Request request) {
        return page(request, form("", IntakeShown.Filled.NOTHING), List.of());
    }

    /** Takes in what a form brings, and shows what became of it. */
    Answer handIn(Request request) {
        HandingIn.Outcome outcome = handingIn.handIn(request);
        Map<Long, List<String>> noticed = outcome.noticed();
        IntakeEntries entries = new IntakeEntries(holdings);
        List<IntakeShown.Entry> handed = outcome.lines().stream()
                .map(line -> entries.entry(line, noticed.getOrDefault(line.number(), List.of())))
                .toList();
        Answer answer = page(request, form(outcome.problem(), outcome.filled()), handed);
        return outcome.problem().isEmpty() ? answer : answer.withStatus(400);
    }

    private static IntakeShown.Form form(String problem, IntakeShown.Filled filled) {
        return new IntakeShown.Form(UUID.randomUUID().toString(), problem, filled);
    }

    private Answer page(Request request, IntakeShown.Form form, List<IntakeShown.Entry> handed) {
        long newest = holdings.stories().stream()
                .mapToLong(Holdings.Card::number)
                .max()
                .orElse(0);
        Map<Intake, Long> counts = new TreeMap<>(holdings.intake());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long before = request.find("before")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .map(number -> Math.min(number, all + 1))
                .orElse(all + 1);
        long after = Math.max(0, before - 1 - A_PAGE);
        IntakeEntries words = new IntakeEntries(holdings);
        List<IntakeShown.Entry> entries = holdings.ledger(after, (int) Math.max(1, before - 1 - after)).stream()
                .filter(line -> line.number() < before)
                .sorted(Comparator.comparingLong(LedgerLine::number).reversed())
                .map(line -> words.entry(line, List.of()))
                .toList();
        List<String> sums = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + IntakeEntries.label(entry.getKey()))
                .toList();
        boolean mayWrite = request.caller().role().covers(Role.WRITE);
        return Answer.html(Templates.render(
                "intake",
                new IntakeShown(
                        Frame.of("Intake", "/intake"),
                        Optional.of(form).filter(any -> mayWrite && handingIn.isPossible()),
                        handed,
                        sums,
                        entries,
                        after > 0 ? "/intake?before=" + (after + 1) : "",
                        newest)));
    }
}
