package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.negotiation.HandlingKind;

/**
 * A plan or text on the table, in one version.
 *
 * @param number its place in the brief, from 1
 * @param points such as {@code 28 points}
 * @param descent the version that it comes of
 * @param first the day of publication of the first article that tells of it
 * @param names where it is spoken of, each wording once
 * @param handlings what is done with it, in the articles' order
 * @param roots of its count, or of all where none is given
 */
public record ProposalEntry(
        int number,
        Optional<String> points,
        Optional<Descent> descent,
        Optional<LocalDate> first,
        List<Told> names,
        List<Handled> handlings,
        List<RootEntry> roots) {

    /**
     * That it comes of another.
     *
     * @param parent the other's number
     * @param told the words that say so
     */
    public record Descent(int parent, Told told) {}

    /**
     * Something done with it.
     *
     * @param by who does it, by name or else in the article's words; often nobody is named
     * @param what what is put in or taken out
     */
    public record Handled(HandlingKind kind, List<String> by, Optional<Slice> what, Told told) {
        public Handled {
            by = List.copyOf(by);
        }

        /** Such as {@code leaked}, {@code amended by Kestria} or {@code called that of Kestria}. */
        public String label() {
            String whose = kind == HandlingKind.OWNED ? " of " : " by ";
            return NegotiationWords.of(kind) + (by.isEmpty() ? "" : whose + Heading.joined(by));
        }
    }

    public ProposalEntry {
        names = List.copyOf(names);
        handlings = List.copyOf(handlings);
        roots = List.copyOf(roots);
    }

    /** Such as {@code P2}. */
    public String id() {
        return "P" + number;
    }

    /** The first words for it. */
    public String name() {
        return names.get(0).onOneLine();
    }

    /** Such as {@code P2, “updated peace plan”, 28 points, 2 roots; comes of P1}. */
    public String heading() {
        return id() + ", “" + name() + "”"
                + points.map(", "::concat).orElse("") + ", "
                + Heading.counted(roots.size(), "root")
                + descent.map(of -> "; comes of P" + of.parent()).orElse("");
    }

    /** The names, those that differ in case alone together, in order of the first telling. */
    public List<List<Told>> byName() {
        return List.copyOf(names.stream()
                .collect(Collectors.groupingBy(
                        told -> told.onOneLine().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    Stream<Told> passages() {
        return Stream.of(
                        names.stream(),
                        handlings.stream().map(Handled::told),
                        descent.stream().map(Descent::told))
                .flatMap(passages -> passages);
    }
}
