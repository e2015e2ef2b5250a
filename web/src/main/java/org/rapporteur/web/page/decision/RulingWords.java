package org.rapporteur.web.page.decision;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.ReadRuling;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.decision.UnreadableRulingException;

/** Decisions in words. For one page and one thread. */
public final class RulingWords {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final Pattern REF = Pattern.compile("@(\\d+)");

    private final Log log;
    private final Anchors anchors;
    private final Function<Decision, String> unfollowed;
    private final Function<Subject, String> addresses;

    /**
     * @param unfollowed why a record does not follow a decision; empty if it does, or nobody knows
     * @param addresses where a subject is shown; empty if nowhere
     */
    public RulingWords(
            Log log, Anchors anchors, Function<Decision, String> unfollowed, Function<Subject, String> addresses) {
        this.log = log;
        this.anchors = anchors;
        this.unfollowed = unfollowed;
        this.addresses = addresses;
    }

    public DecisionShown of(Numbered<Decision> numbered) {
        Decision decision = numbered.value();
        Ruling ruling = decision.ruling();
        // An undoing is shown with the words of what it undid.
        Optional<Decision> meant =
                ruling.kind() == RulingKind.UNDO ? log.undoneBy(decision).map(Numbered::value) : Optional.of(decision);
        List<AnchorShown> words = meant.map(anchors::of).orElse(List.of());
        AnchorState worst = Anchors.worst(words);
        return new DecisionShown(
                decision.id().toString(),
                numbered.number(),
                what(ruling, meant),
                new DecisionShown.On(
                        on(meant.orElse(decision).ruling().subject()),
                        addresses.apply(meant.orElse(decision).ruling().subject())),
                new DecisionShown.Said(
                        decision.person(), AT.format(decision.at()), was(ruling), is(ruling), ruling.reason()),
                new DecisionShown.Standing(
                        Anchors.word(worst),
                        words.stream().filter(AnchorShown::differs).toList(),
                        log.undoing(decision.id()).map(RulingWords::by).orElse(""),
                        unfollowed.apply(decision)));
    }

    private static String by(Numbered<Decision> undoing) {
        return "by " + undoing.value().person() + ", "
                + AT.format(undoing.value().at());
    }

    private static String what(Ruling ruling, Optional<Decision> undone) {
        if (ruling.kind() == RulingKind.UNDO) {
            return "undid: "
                    + undone.map(Decision::ruling).map(meant -> what(meant)).orElse("a decision that is not here");
        }
        return what(ruling);
    }

    /** Such as {@code amended a statement}. */
    public static String what(Ruling ruling) {
        String subject = ruling.subject().kind();
        String one = (subject.matches("[aeio].*") ? "an " : "a ") + subject;
        return switch (ruling.kind()) {
            case ACCEPT -> "accepted " + one;
            case REJECT -> "rejected " + one;
            case AMEND -> subject.equals("step") ? "said what became of a step" : "amended " + one;
            case MERGE -> subject.equals("entity") ? "merged entities" : "merged " + plural(subject);
            case SPLIT -> "split " + one;
            case ADD -> "added " + one;
            case NOTE -> "noted on " + one;
            case UNDO -> "undid a decision";
        };
    }

    private static String plural(String subject) {
        return subject.endsWith("y") ? subject.substring(0, subject.length() - 1) + "ies" : subject + "s";
    }

    /** Its first words, or its name where it rests on none. */
    private static String on(Subject subject) {
        return subject.selectors().stream()
                .findFirst()
                .map(Selector::words)
                .map(Anchors::quoted)
                .orElse(subject.name());
    }

    /** What the ruling says that it was; of what it leaves as it is nothing. */
    public static String was(Ruling ruling) {
        try {
            ReadRuling read = ReadRuling.of(ruling);
            return read.to().isEmpty() ? "" : told(read.from().on(read.to()), ruling);
        } catch (UnreadableRulingException ofALaterProgram) {
            return ruling.from();
        }
    }

    /** What the ruling says that it is now. */
    public static String is(Ruling ruling) {
        try {
            return told(ReadRuling.of(ruling).to(), ruling);
        } catch (UnreadableRulingException ofALaterProgram) {
            return ruling.to();
        }
    }

    private static String told(Terms terms, Ruling ruling) {
        List<Selector> selectors = ruling.subject().selectors();
        return terms.find(TermKey.GROUPS)
                .map(groups -> Arrays.stream(groups.value().split(" / "))
                        .map(group -> together(group, selectors))
                        .collect(Collectors.joining(" / ")))
                .orElseGet(() -> terms.inWords(selectors));
    }

    /** The words of a group, each once. */
    private static String together(String group, List<Selector> selectors) {
        return REF.matcher(group)
                .results()
                .map(ref -> selectors.get(Integer.parseInt(ref.group(1)) - 1).words())
                .map(Anchors::quoted)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
