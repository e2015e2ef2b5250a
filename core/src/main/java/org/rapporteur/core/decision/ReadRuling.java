package org.rapporteur.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;

/**
 * A ruling understood: it is one of those that there are, and both of its values are of their form.
 *
 * @param from what the subject was
 * @param to what it is now
 */
public record ReadRuling(Ruling ruling, SubjectKind subject, Terms from, Terms to) {

    private static final Set<RulingKind> ALWAYS = Set.of(RulingKind.ACCEPT, RulingKind.NOTE);

    private static final Map<SubjectKind, Set<RulingKind>> ALSO = Map.of(
            SubjectKind.STATEMENT, Set.of(RulingKind.REJECT, RulingKind.AMEND, RulingKind.ADD),
            SubjectKind.ENTITY, Set.of(RulingKind.MERGE, RulingKind.SPLIT),
            SubjectKind.UTTERANCE, Set.of(RulingKind.MERGE, RulingKind.SPLIT),
            SubjectKind.STORY, Set.of(RulingKind.MERGE, RulingKind.SPLIT),
            SubjectKind.ROLE, Set.of(RulingKind.REJECT, RulingKind.AMEND),
            SubjectKind.STEP, Set.of(RulingKind.REJECT, RulingKind.AMEND),
            SubjectKind.DECISION, Set.of(RulingKind.UNDO));

    private static final List<TermKey> ADDED = List.of(TermKey.CONTENT, TermKey.FORM, TermKey.SOURCE);

    /**
     * Understands a ruling.
     *
     * @throws UnreadableRulingException if there is no such ruling, or a value is not of its form
     */
    public static ReadRuling of(Ruling ruling) {
        SubjectKind subject = SubjectKind.parse(ruling.subject().kind());
        boolean known = ALSO.getOrDefault(subject, Set.of()).contains(ruling.kind())
                || subject != SubjectKind.DECISION && ALWAYS.contains(ruling.kind());
        if (!known) {
            throw new UnreadableRulingException("kind: found '%s' for '%s'; wanted %s"
                    .formatted(TermForm.word(ruling.kind()), subject.word(), kindsOf(subject)));
        }
        Terms from = in("from", () -> Terms.parse(subject, ruling.from()));
        Terms to = in("to", () -> Terms.parse(subject, ruling.to()));
        ReadRuling read = new ReadRuling(ruling, subject, from, to);
        read.check();
        return read;
    }

    private static String kindsOf(SubjectKind subject) {
        return Arrays.stream(RulingKind.values())
                .filter(kind -> ALSO.getOrDefault(subject, Set.of()).contains(kind)
                        || subject != SubjectKind.DECISION && ALWAYS.contains(kind))
                .map(TermForm::word)
                .reduce((some, other) -> some + ", " + other)
                .orElse("none");
    }

    private static <T> T in(String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableRulingException e) {
            throw new UnreadableRulingException(part + ", " + e.getMessage(), e);
        }
    }

    private void check() {
        int selectors = ruling.subject().selectors().size();
        List<Integer> refs = new ArrayList<>(from.refs());
        refs.addAll(to.refs());
        refs.stream().filter(ref -> ref > selectors).findFirst().ifPresent(ref -> {
            throw new UnreadableRulingException(
                    "found '@%d'; wanted one of the %d selectors".formatted(ref, selectors));
        });
        switch (ruling.kind()) {
            case ACCEPT, REJECT, NOTE, UNDO -> nothing(to);
            case AMEND -> something();
            case ADD -> ADDED.forEach(key -> must(to, key));
            case MERGE, SPLIT -> regrouping();
        }
        boolean standing = ruling.kind() == RulingKind.AMEND
                || ruling.kind() == RulingKind.ACCEPT
                || ruling.kind() == RulingKind.REJECT;
        if (subject == SubjectKind.STATEMENT && standing) {
            must(from, TermKey.CONTENT);
        }
        if (subject == SubjectKind.DECISION) {
            nothing(from);
            in("subject", this::undone);
        }
    }

    private static void nothing(Terms terms) {
        if (!terms.isEmpty()) {
            throw new UnreadableRulingException("found '%s'; wanted nothing".formatted(terms));
        }
    }

    private void something() {
        if (to.isEmpty()) {
            throw new UnreadableRulingException("to: found nothing; wanted what is amended");
        }
        if (subject == SubjectKind.STEP) {
            must(to, TermKey.FATE);
        }
    }

    private static void must(Terms terms, TermKey key) {
        if (terms.find(key).isEmpty()) {
            throw new UnreadableRulingException("found no '%s' in '%s'; wanted one".formatted(key.word(), terms));
        }
    }

    private void regrouping() {
        boolean merge = ruling.kind() == RulingKind.MERGE;
        if (subject == SubjectKind.STORY) {
            must(to, merge ? TermKey.WITH : TermKey.LEAVE);
            return;
        }
        must(to, TermKey.GROUPS);
        List<List<Integer>> groups = groups();
        boolean fits = merge ? groups.size() == 1 && groups.get(0).size() > 1 : groups.size() > 1;
        long distinct = groups.stream().flatMap(List::stream).distinct().count();
        if (!fits || distinct < groups.stream().mapToInt(List::size).sum()) {
            throw new UnreadableRulingException("groups: found '%s'; wanted %s, each selector once"
                    .formatted(
                            to.find(TermKey.GROUPS).map(Term::value).orElse(""),
                            merge ? "one group of two or more" : "two groups or more"));
        }
    }

    /** The groups that it makes, by numbers of selectors from 1; for mergers and splits of entities and utterances. */
    public List<List<Integer>> groups() {
        return groups(to);
    }

    /** The groups that it found, likewise; each selector by itself where that is not said. */
    public List<List<Integer>> groupsBefore() {
        List<List<Integer>> said = groups(from);
        return said.isEmpty()
                ? groups().stream().flatMap(List::stream).map(List::of).toList()
                : said;
    }

    private static List<List<Integer>> groups(Terms terms) {
        return terms.list(TermKey.GROUPS).stream()
                .flatMap(term -> Arrays.stream(term.value().split(" / ")))
                .map(Term::refs)
                .toList();
    }

    /**
     * The decision that it undoes.
     *
     * @throws UnreadableRulingException if its subject has not the name of a decision
     */
    public DecisionId undone() {
        try {
            return DecisionId.parse(ruling.subject().name());
        } catch (IllegalArgumentException e) {
            throw new UnreadableRulingException(e.getMessage(), e);
        }
    }
}
