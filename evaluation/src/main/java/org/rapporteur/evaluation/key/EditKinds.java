package org.rapporteur.evaluation.key;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Names what a witness makes of the fullest one, in the words of a key of speeches. */
final class EditKinds {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!;:–—]");
    /** Of moved words. */
    private static final int MOVED_MIN = 2;

    private final Witness witness;
    private final SourceText fullest;
    private final SourceText here;

    EditKinds(Witness witness, SourceText fullest, SourceText here) {
        this.witness = witness;
        this.fullest = fullest;
        this.here = here;
    }

    /** The rendering among them. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        names.add(witness.rendering().name().toLowerCase(Locale.ROOT));
        if (witness.rendering() != Rendering.PARAPHRASED && witness.content().size() > 1) {
            names.add("split");
        }
        if (witness.rendering() != Rendering.TRANSLATED) {
            List<Edit> edits = witness.edits();
            for (int at = 0; at < edits.size(); at++) {
                add(names, edits, at);
            }
        }
        return names;
    }

    private void add(Set<String> names, List<Edit> edits, int at) {
        Edit edit = edits.get(at);
        switch (edit.kind()) {
            case SAME -> {
                if (isMerged(edit) || isMerged(edits, at)) {
                    names.add("merged");
                }
            }
            case CUT -> names.add(isMoved(edits, edit) ? "reordered" : place(edits, at));
            case ADDED -> names.add(isMoved(edits, edit) ? "reordered" : "added");
            case REPLACED -> names.add(isSwapped(edits, edit) ? "reordered" : "changed");
            case BRACKETED -> names.add("bracketed");
            case RESPELT -> {
                names.add(isContracted(edit) ? "contracted" : "spelling");
                if (isMerged(edits, at)) {
                    names.add("merged");
                }
            }
        }
    }

    private static String place(List<Edit> edits, int at) {
        boolean first =
                edits.subList(0, at).stream().allMatch(edit -> edit.here().isEmpty());
        boolean last = edits.subList(at, edits.size()).stream()
                .allMatch(edit -> edit.here().isEmpty());
        return first ? "cut-start" : last ? "cut-end" : "cut-middle";
    }

    private boolean isContracted(Edit edit) {
        return words(edit).stream().anyMatch(word -> word.contains("'"));
    }

    /** Since the last words that both have, perhaps with others put between here. */
    private boolean isMerged(List<Edit> edits, int at) {
        int before = at - 1;
        while (before >= 0 && edits.get(before).fullest().isEmpty()) {
            before--;
        }
        return before >= 0 && edits.get(before).here().isPresent() && isMerged(edits.get(before), edits.get(at));
    }

    /** A sentence ends between two words of the fullest, and goes on here. */
    private boolean isMerged(Edit before, Edit edit) {
        return SENTENCE_END
                        .matcher(between(
                                fullest, before.fullest().get(), edit.fullest().orElseThrow()))
                        .find()
                && !SENTENCE_END
                        .matcher(between(here, before.here().get(), edit.here().orElseThrow()))
                        .find();
    }

    private boolean isMerged(Edit same) {
        return sentenceEnds(fullest, same.fullest()) > sentenceEnds(here, same.here());
    }

    private static long sentenceEnds(SourceText text, Optional<Span> span) {
        return SENTENCE_END.matcher(span.map(text::slice).orElse("")).results().count();
    }

    /** One word stands where another did, and this where that did. */
    private boolean isSwapped(List<Edit> edits, Edit replaced) {
        Set<String> from = words(fullest.slice(replaced.fullest().orElseThrow()));
        Set<String> to = words(here.slice(replaced.here().orElseThrow()));
        return edits.stream()
                .filter(edit -> edit.kind() == Edit.Kind.REPLACED)
                .anyMatch(edit ->
                        words(fullest.slice(edit.fullest().orElseThrow())).equals(to)
                                && words(here.slice(edit.here().orElseThrow())).equals(from));
    }

    private static String between(SourceText text, Span before, Span behind) {
        int begin = before.end();
        int end = behind.begin();
        return begin <= end ? text.slice(new Span(begin, end)) : "";
    }

    /** Its words are put in elsewhere, or cut elsewhere. */
    private boolean isMoved(List<Edit> edits, Edit moved) {
        Set<String> words = words(moved);
        return words.size() >= MOVED_MIN
                && edits.stream()
                        .filter(edit -> !edit.equals(moved)
                                && (edit.kind() == Edit.Kind.CUT || edit.kind() == Edit.Kind.ADDED)
                                && edit.kind() != moved.kind())
                        .anyMatch(edit -> meet(words, words(edit)));
    }

    private static boolean meet(Set<String> words, Set<String> others) {
        long both = words.stream().filter(others::contains).count();
        return both >= MOVED_MIN && 2 * both >= Math.min(words.size(), others.size());
    }

    private Set<String> words(Edit edit) {
        Set<String> words = new HashSet<>();
        edit.fullest().ifPresent(span -> words.addAll(words(fullest.slice(span))));
        edit.here().ifPresent(span -> words.addAll(words(here.slice(span))));
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .forEach(found -> words.add(found.group()));
        return words;
    }
}
