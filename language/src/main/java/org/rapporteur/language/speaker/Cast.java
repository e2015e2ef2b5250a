package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.GivenNames;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;

/**
 * Everybody who is named in an article. Persons fall together by the parts of their names: the full
 * name takes in its short forms before and after it. A short form that fits two full names which stand
 * before it belongs to neither, unless its honorific goes with one alone; whoever asks gets both.
 */
final class Cast {

    private final SourceText text;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Key, Figure> byName = new HashMap<>();
    /** Persons by the last part, and by the first part, of each name that they have here. */
    private final Map<String, Set<Figure>> byLastPart = new HashMap<>();

    private final Map<String, Set<Figure>> byFirstPart = new HashMap<>();
    /** Bodies by the last part of their name. */
    private final Map<String, Set<Figure>> bodiesByLastPart = new HashMap<>();
    /** Those who have nothing but a label. */
    private final Map<FoldedName, Figure> byLabel = new HashMap<>();
    /** Who is named where, by the first offset. */
    private final NavigableMap<Integer, NamedPlace> namedPlaces = new TreeMap<>();
    /** Short names that fit several persons, by their first offset. */
    private final Map<Integer, List<Figure>> ambiguous = new HashMap<>();

    private record Key(EntityKind kind, FoldedName name) {}

    private record NamedPlace(Span span, Figure figure) {}

    private Cast(SourceText text) {
        this.text = text;
    }

    static Cast of(SourceText text, Names names) {
        Cast cast = new Cast(text);
        names.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .sorted(Comparator.comparingInt(
                                (Name name) -> -cast.fold(name.span()).parts().size())
                        .thenComparing(name -> cast.isShouted(name.span()))
                        .thenComparing(Name::span))
                .forEach(name -> cast.placePerson(name.span()));
        names.names().stream()
                .filter(name -> name.kind() == EntityKind.ORGANISATION)
                .sorted(Comparator.comparingInt(
                                (Name name) -> -cast.fold(name.span()).parts().size())
                        .thenComparing(Name::span))
                .forEach(name -> cast.placeBody(name.span()));
        names.names().stream()
                .filter(name -> name.kind() == EntityKind.PLACE)
                .forEach(name -> cast.placeByName(name.kind(), name.span()));
        return cast;
    }

    /** A name in capitals is the same name; but it is not how an entity should be called. */
    private boolean isShouted(Span span) {
        String words = text.slice(span);
        return words.chars().noneMatch(Character::isLowerCase);
    }

    /** "The Ledger" is the one body whose longer name ends so, "the HTB" the one whose words begin so. */
    private void placeBody(Span span) {
        FoldedName folded = fold(span);
        Optional<Figure> longer =
                folded.parts().size() == 1 ? bodyEndingIn(folded).or(() -> bodyWithInitials(span)) : Optional.empty();
        if (longer.isPresent()) {
            nameAt(longer.get(), folded, span);
        } else if (!folded.isEmpty()) {
            Figure figure = placeByName(EntityKind.ORGANISATION, span);
            bodiesByLastPart
                    .computeIfAbsent(folded.last(), unseen -> new LinkedHashSet<>())
                    .add(figure);
        }
    }

    /** Of a word in capitals: the one body the capitals of whose name it is, "Harbour Trades Board" of "HTB". */
    private Optional<Figure> bodyWithInitials(Span span) {
        String word = text.slice(span).replace(".", "");
        if (word.length() < 2 || !word.chars().allMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        List<Figure> bodies = figures.stream()
                .filter(figure -> figure.kind() == EntityKind.ORGANISATION
                        && initials(text.slice(figure.nameSpan())).equals(word))
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private Optional<Figure> bodyEndingIn(FoldedName folded) {
        Set<Figure> bodies = bodiesByLastPart.getOrDefault(folded.last(), Set.of());
        return bodies.size() == 1 ? Optional.of(bodies.iterator().next()) : Optional.empty();
    }

    /**
     * Who goes by these words though nobody marked them as a name: a label in capitals, a short name that
     * the model passed over. Whoever is found is now named there too.
     */
    Optional<Figure> knownAs(Span span) {
        FoldedName folded = fold(span);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> persons = fitting(folded);
        Optional<Figure> known = persons.size() == 1 ? Optional.of(persons.get(0)) : bodyEndingIn(folded);
        known.ifPresent(figure -> nameAt(figure, folded, span));
        return known;
    }

    private void placePerson(Span span) {
        FoldedName folded = fold(span);
        if (folded.isEmpty()) {
            return;
        }
        List<Figure> fitting = folded.isFull() ? fitting(folded) : namedBefore(fitting(folded), span);
        if (fitting.size() > 1) {
            ambiguous.put(span.begin(), fitting);
            return;
        }
        Figure figure = fitting.isEmpty() ? newFigure(EntityKind.PERSON, folded, span) : fitting.get(0);
        byName.putIfAbsent(new Key(EntityKind.PERSON, folded), figure);
        byLastPart
                .computeIfAbsent(folded.last(), unseen -> new LinkedHashSet<>())
                .add(figure);
        byFirstPart
                .computeIfAbsent(folded.first(), unseen -> new LinkedHashSet<>())
                .add(figure);
        nameAt(figure, folded, span);
    }

    /**
     * Of several whom a short name fits, those whom its honorific allows and who were named in full before
     * it; if none was, as in a headline, all whom the honorific allows.
     */
    private List<Figure> namedBefore(List<Figure> fitting, Span span) {
        Gender honorific = Gender.ofHonorific(span, text);
        List<Figure> allowed = fitting.stream()
                .filter(figure -> honorific.allows(genderOf(figure)))
                .toList();
        List<Figure> before = allowed.stream()
                .filter(figure -> figure.places().stream()
                        .anyMatch(place -> place.span().begin() < span.begin()
                                && fold(place.span()).isFull()))
                .toList();
        return before.isEmpty() ? allowed : before;
    }

    private Gender genderOf(Figure figure) {
        Gender said = Gender.of(figure, text);
        return said == Gender.UNSAID && figure.name().isFull()
                ? Gender.of(GivenNames.of(figure.name().parts().get(0)))
                : said;
    }

    /** Persons whom a name may mean; a family name goes before a given name. */
    private List<Figure> fitting(FoldedName folded) {
        Figure same = byName.get(new Key(EntityKind.PERSON, folded));
        if (same != null) {
            return List.of(same);
        }
        List<Figure> byLast = byLastPart.getOrDefault(folded.last(), Set.of()).stream()
                .filter(figure -> folded.agreesWith(figure.name()) || folded.isShortFor(figure.name()))
                .toList();
        if (!byLast.isEmpty()) {
            return byLast;
        }
        return byFirstPart.getOrDefault(folded.first(), Set.of()).stream()
                .filter(figure -> folded.isShortFor(figure.name()) || folded.isSpellingOf(figure.name()))
                .toList();
    }

    /** The figure of this kind and name, which is made if there is none, and is now named there too. */
    Figure placeByName(EntityKind kind, Span span) {
        FoldedName folded = fold(span);
        Key key = new Key(kind, folded.asPlace());
        Figure known = byName.get(key);
        Figure figure = known != null ? known : newFigure(kind, folded, span);
        byName.put(key, figure);
        nameAt(figure, folded, span);
        return figure;
    }

    /** Whoever speaks under a label that is nobody's name, "Q", "MODERATOR": one figure a text. */
    void placeLabel(EntityKind kind, Span label) {
        FoldedName folded = fold(label);
        Figure figure = byLabel.computeIfAbsent(folded, unseen -> newFigure(kind, folded, label));
        figure.isSpokenOf(label, MentionForm.NOMINAL);
        namedPlaces.put(label.begin(), new NamedPlace(label, figure));
    }

    /** Who speaks under such a label, if just these words are one. */
    Optional<Figure> labelledAt(Span span) {
        return namedAt(span).filter(this::isLabelled).filter(figure -> figure.isPlacedAt(span));
    }

    boolean isLabelled(Figure figure) {
        return byLabel.containsValue(figure);
    }

    private void nameAt(Figure figure, FoldedName folded, Span span) {
        figure.isNamed(folded, span);
        namedPlaces.put(span.begin(), new NamedPlace(span, figure));
    }

    private Figure newFigure(EntityKind kind, FoldedName folded, Span span) {
        return add(new Figure(kind, folded, span));
    }

    /** Takes in somebody who has no name. */
    Figure add(Figure figure) {
        figures.add(figure);
        return figure;
    }

    /** Takes in somebody who was met on the way, if he is not there yet. */
    void takeIn(Figure figure) {
        if (!figures.contains(figure)) {
            figures.add(figure);
        }
    }

    /** In no particular order. */
    List<Figure> figures() {
        return figures;
    }

    /** Who is named by words that overlap the span; of several the first. */
    Optional<Figure> namedAt(Span span) {
        Map.Entry<Integer, NamedPlace> before = namedPlaces.floorEntry(span.begin());
        if (before != null && before.getValue().span().overlaps(span)) {
            return Optional.of(before.getValue().figure());
        }
        Map.Entry<Integer, NamedPlace> behind = namedPlaces.ceilingEntry(span.begin());
        return behind != null && behind.getValue().span().overlaps(span)
                ? Optional.of(behind.getValue().figure())
                : Optional.empty();
    }

    /** For a short name that fits several: these, whoever was named last before it first. */
    List<Figure> candidatesAt(Span span) {
        return ambiguous.getOrDefault(span.begin(), List.of()).stream()
                .sorted(Comparator.comparingInt((Figure figure) -> -figure.lastBefore(span.begin())))
                .toList();
    }

    FoldedName fold(Span span) {
        return FoldedName.of(text.slice(span));
    }
}
