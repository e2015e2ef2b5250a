package org.rapporteur.assembly.copy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The capitalised words of an article that it nowhere writes small: what it is about, roughly. */
final class Names {

    private final CopyWords words;
    private final long[] forms;

    private Names(CopyWords words, long[] forms) {
        this.words = words;
        this.forms = forms;
    }

    static Names of(CopyWords words) {
        Set<Long> small = new HashSet<>();
        Set<Long> capitals = new HashSet<>();
        for (int word = 0; word < words.size(); word++) {
            (words.isPlain(word) ? small : capitals).add(words.form(word));
        }
        capitals.removeAll(small);
        capitals.remove(CopyWords.NO_FORM);
        return new Names(
                words, capitals.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** How many both have, but for those in what they share. */
    int inCommon(Names other, List<Run> shared) {
        Set<Long> inside = new HashSet<>();
        BitSet covered = new BitSet();
        shared.forEach(run -> covered.set(run.first(), run.firstEnd()));
        covered.stream().forEach(word -> inside.add(words.form(word)));
        return (int) Arrays.stream(forms)
                .filter(form -> !inside.contains(form) && Arrays.binarySearch(other.forms, form) >= 0)
                .count();
    }
}
