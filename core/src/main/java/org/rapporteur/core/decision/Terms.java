package org.rapporteur.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.Selector;

/**
 * What a ruling says that its subject was, or is now: {@link Ruling#from} and {@link Ruling#to} understood. Written
 * as a line with the kind of subject and the version of the form, {@code statement/1}, and a line for each term,
 * {@code form: direct}, in the order of {@link TermKey}; nothing at all where nothing is said. One thing is written
 * in one way only, so that equal rulings have equal ids.
 *
 * @param terms each key once, but for a relay's hops
 */
public record Terms(SubjectKind subject, List<Term> terms) {

    /** Of the written form. */
    public static final int VERSION = 1;

    private static final String COLON = ": ";

    /** @throws UnreadableRulingException if a key is not the subject's, comes twice, or stands in another order */
    public Terms {
        terms = List.copyOf(terms);
        for (int at = 0; at < terms.size(); at++) {
            TermKey key = terms.get(at).key();
            if (!key.isOf(subject)) {
                throw new UnreadableRulingException("found '%s'; wanted %s".formatted(key.word(), keysOf(subject)));
            }
            if (at > 0 && !mayFollow(terms.get(at - 1), terms.get(at))) {
                throw new UnreadableRulingException("found '%s' behind '%s'; wanted each once, in the order %s"
                        .formatted(key.word(), terms.get(at - 1).key().word(), keysOf(subject)));
            }
        }
    }

    private static boolean mayFollow(Term before, Term term) {
        boolean hops = before.key() == TermKey.RELAY
                && term.key() == TermKey.RELAY
                && !before.value().equals("none")
                && !term.value().equals("none");
        return hops || before.key().compareTo(term.key()) < 0;
    }

    private static String keysOf(SubjectKind subject) {
        return Arrays.stream(TermKey.values())
                .filter(key -> key.isOf(subject))
                .map(TermKey::word)
                .collect(Collectors.joining(", "));
    }

    /** Nothing is said. */
    public static Terms none(SubjectKind subject) {
        return new Terms(subject, List.of());
    }

    /**
     * Reads back what {@link #toString} printed.
     *
     * @throws UnreadableRulingException with line and column, if it is not of that form
     */
    public static Terms parse(SubjectKind subject, String text) {
        if (text.isEmpty()) {
            return none(subject);
        }
        String[] lines = text.split("\n", -1);
        String head = head(subject);
        if (!lines[0].equals(head)) {
            throw new UnreadableRulingException("line 1, column 1: found '%s'; wanted '%s'".formatted(lines[0], head));
        }
        List<Term> terms = new ArrayList<>();
        for (int at = 1; at < lines.length; at++) {
            terms.add(term(lines[at], at + 1));
            check(subject, terms, at + 1);
        }
        return new Terms(subject, terms);
    }

    private static Term term(String line, int number) {
        int colon = line.indexOf(COLON);
        String word = colon < 0 ? line : line.substring(0, colon);
        TermKey key = Arrays.stream(TermKey.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnreadableRulingException(
                        "line %d, column 1: found '%s'; wanted a key, a colon, a space and a value"
                                .formatted(number, line)));
        int column = colon < 0 ? line.length() + 1 : colon + COLON.length() + 1;
        return at(number, column, () -> new Term(key, colon < 0 ? "" : line.substring(column - 1)));
    }

    private static void check(SubjectKind subject, List<Term> terms, int line) {
        at(line, 1, () -> new Terms(subject, terms));
    }

    private static <T> T at(int line, int column, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableRulingException e) {
            throw new UnreadableRulingException("line %d, column %d: %s".formatted(line, column, e.getMessage()), e);
        }
    }

    private static String head(SubjectKind subject) {
        return subject.word() + "/" + VERSION;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The value of a key; of a relay the first hop. */
    public Optional<Term> find(TermKey key) {
        return list(key).stream().findFirst();
    }

    /** All values of a key, in order. */
    public List<Term> list(TermKey key) {
        return terms.stream().filter(term -> term.key() == key).toList();
    }

    /** The selectors that it speaks of, by number from 1, in its order. */
    public List<Integer> refs() {
        return terms.stream().flatMap(term -> term.refs().stream()).toList();
    }

    /** What the other one says in place of this, and this where that says nothing. */
    public Terms with(Terms other) {
        List<Term> both = new ArrayList<>();
        for (TermKey key : TermKey.values()) {
            List<Term> said = other.list(key);
            both.addAll(said.isEmpty() ? list(key) : said);
        }
        return new Terms(subject, both);
    }

    /** What this says on the same keys as another one. */
    public Terms on(Terms other) {
        return new Terms(
                subject,
                terms.stream()
                        .filter(term -> other.find(term.key()).isPresent())
                        .toList());
    }

    /** What this says that another one does not, or says otherwise. */
    public Terms without(Terms other) {
        return new Terms(
                subject,
                terms.stream()
                        .filter(term -> !list(term.key()).equals(other.list(term.key())))
                        .toList());
    }

    /** For a person, in one line: {@code form: direct; source: “the envoy” named}. */
    public String inWords(List<Selector> selectors) {
        List<String> words = selectors.stream().map(Selector::words).toList();
        return terms.stream().map(term -> term.inWords(words)).collect(Collectors.joining("; "));
    }

    /** As it is written; empty if nothing is said. */
    @Override
    public String toString() {
        return terms.isEmpty()
                ? ""
                : terms.stream()
                        .map(term -> "\n" + term.key().word() + COLON + term.value())
                        .collect(Collectors.joining("", head(subject), ""));
    }
}
