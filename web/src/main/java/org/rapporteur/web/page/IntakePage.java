package org.rapporteur.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows what became of each input: nothing is dropped silently. */
final class IntakePage {

    private static final int A_PAGE = 50;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Holdings holdings;

    IntakePage(Holdings holdings) {
        this.holdings = holdings;
    }

    Answer answer(Request request) {
        Map<Intake, Long> counts = new TreeMap<>(holdings.intake());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long before = request.find("before")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .map(number -> Math.min(number, all + 1))
                .orElse(all + 1);
        long after = Math.max(0, before - 1 - A_PAGE);
        List<IntakeShown.Entry> entries = holdings.ledger(after, (int) Math.max(1, before - 1 - after)).stream()
                .filter(entry -> entry.number() < before)
                .sorted(Comparator.comparingLong((Numbered<LedgerEntry> entry) -> entry.number())
                        .reversed())
                .map(this::entry)
                .toList();
        List<String> sums = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + label(entry.getKey()))
                .toList();
        return Answer.html(Templates.render(
                "intake",
                new IntakeShown(
                        Frame.of("Intake", "/intake"),
                        sums,
                        entries,
                        after > 0 ? "/intake?before=" + (after + 1) : "")));
    }

    private IntakeShown.Entry entry(Numbered<LedgerEntry> numbered) {
        LedgerEntry entry = numbered.value();
        String article = entry.article()
                .flatMap(id -> holdings.findStoryOf(id).map(story -> "/stories/" + story + "/articles/" + id))
                .orElse("");
        return new IntakeShown.Entry(
                numbered.number(),
                label(entry.intake()),
                entry.intake().isKept(),
                entry.origin(),
                entry.reason(),
                AT.format(entry.at()),
                String.format(Locale.ROOT, "%,d", entry.bytes()).replace(',', '\u202f'),
                article);
    }

    private static String label(Intake intake) {
        return switch (intake) {
            case ACCEPTED -> "accepted";
            case SAME -> "known already";
            case NEW_REVISION -> "new revision";
            case COPY -> "copy";
            case SKIPPED -> "skipped";
            case FAILED -> "failed";
        };
    }
}
