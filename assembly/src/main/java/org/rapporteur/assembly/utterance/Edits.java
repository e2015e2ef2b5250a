package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.utterance.WordMatch.Pair;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Edit.Kind;
import org.rapporteur.core.text.Span;

/** Tells word by word what one passage makes of another. No edit reaches over the article's own words. */
final class Edits {

    private final List<Word> fullest;
    private final List<Word> here;
    private final List<Run> runs = new ArrayList<>();

    private Edits(List<Word> fullest, List<Word> here) {
        this.fullest = fullest;
        this.here = here;
    }

    /** Words of the one and of the other, half-open by index; nothing where the two ends are one. */
    private record Run(Kind kind, int from, int to, int fromHere, int toHere) {

        Run with(Pair pair) {
            return new Run(kind, from, pair.first() + 1, fromHere, pair.second() + 1);
        }

        boolean isOneWord() {
            return to - from == 1;
        }
    }

    /** In the order of the fullest, each word of both in one. */
    static List<Edit> between(List<Word> fullest, List<Word> here, WordWeights weights) {
        Edits edits = new Edits(fullest, here);
        Pair last = new Pair(-1, -1);
        for (Pair pair : new WordMatch(fullest, here, weights).pairs()) {
            edits.gap(last.first() + 1, pair.first(), last.second() + 1, pair.second());
            edits.match(pair);
            last = pair;
        }
        edits.gap(last.first() + 1, fullest.size(), last.second() + 1, here.size());
        return edits.runs.stream().map(edits::edit).toList();
    }

    private void match(Pair pair) {
        Word one = fullest.get(pair.first());
        Word other = here.get(pair.second());
        Kind kind = kind(one, other);
        if (kind == Kind.RESPELT && takesUpWordBefore(pair)) {
            return;
        }
        int last = runs.size() - 1;
        boolean goesOn = last >= 0
                && kind == Kind.SAME
                && runs.get(last).kind() == Kind.SAME
                && isUnbroken(fullest, pair.first())
                && isUnbroken(here, pair.second());
        if (goesOn) {
            runs.set(last, runs.get(last).with(pair));
        } else {
            runs.add(new Run(kind, pair.first(), pair.first() + 1, pair.second(), pair.second() + 1));
        }
    }

    private static Kind kind(Word one, Word other) {
        if (other.bracketed() && !one.bracketed()) {
            return Kind.BRACKETED;
        }
        return one.form().equals(other.form()) ? Kind.SAME : Kind.RESPELT;
    }

    /** "That'll" for "that will" is one word for two: what it hangs on belongs to the edit. */
    private boolean takesUpWordBefore(Pair pair) {
        int last = runs.size() - 1;
        boolean glued = isGlued(fullest, pair.first()) || isGlued(here, pair.second());
        boolean follows = last >= 0
                && runs.get(last).to() == pair.first()
                && runs.get(last).toHere() == pair.second()
                && isUnbroken(fullest, pair.first())
                && isUnbroken(here, pair.second());
        if (!glued || !follows) {
            return false;
        }
        Run before = runs.get(last);
        if (before.kind() == Kind.RESPELT || before.kind() == Kind.SAME && before.isOneWord()) {
            runs.set(
                    last, new Run(Kind.RESPELT, before.from(), pair.first() + 1, before.fromHere(), pair.second() + 1));
            return true;
        }
        if (before.kind() == Kind.SAME) {
            runs.set(last, new Run(Kind.SAME, before.from(), before.to() - 1, before.fromHere(), before.toHere() - 1));
            runs.add(new Run(Kind.RESPELT, before.to() - 1, pair.first() + 1, before.toHere() - 1, pair.second() + 1));
            return true;
        }
        return false;
    }

    private static boolean isGlued(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).span().end() == words.get(at).span().begin();
    }

    /** Whether the word before is of the same run. */
    private static boolean isUnbroken(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).part() == words.get(at).part();
    }

    private void gap(int from, int to, int fromHere, int toHere) {
        List<int[]> cut = parts(fullest, from, to);
        List<int[]> put = parts(here, fromHere, toHere);
        boolean bracketed = here.subList(fromHere, toHere).stream().anyMatch(Word::bracketed);
        for (int at = 0; at < Math.max(cut.size(), put.size()); at++) {
            int[] one = at < cut.size() ? cut.get(at) : new int[] {to, to};
            int[] other = at < put.size() ? put.get(at) : new int[] {toHere, toHere};
            runs.add(
                    new Run(kind(one[0] < one[1], other[0] < other[1], bracketed), one[0], one[1], other[0], other[1]));
        }
    }

    private static Kind kind(boolean cut, boolean put, boolean bracketed) {
        if (!put) {
            return Kind.CUT;
        }
        if (bracketed) {
            return Kind.BRACKETED;
        }
        return cut ? Kind.REPLACED : Kind.ADDED;
    }

    private static List<int[]> parts(List<Word> words, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (at > from && isUnbroken(words, at)) {
                parts.get(parts.size() - 1)[1] = at + 1;
            } else {
                parts.add(new int[] {at, at + 1});
            }
        }
        return parts;
    }

    private Edit edit(Run run) {
        return new Edit(run.kind(), span(fullest, run.from(), run.to()), span(here, run.fromHere(), run.toHere()));
    }

    private static Optional<Span> span(List<Word> words, int from, int to) {
        return from == to
                ? Optional.empty()
                : Optional.of(words.get(from).span().cover(words.get(to - 1).span()));
    }
}
