package org.rapporteur.language.speaker;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;

/** Somebody or something in an article while its places are being gathered. For use by one thread. */
final class Figure {

    private final EntityKind kind;
    private final Map<Span, Place> places = new LinkedHashMap<>();
    private final Set<Span> roles = new LinkedHashSet<>();
    private FoldedName name;
    private Span nameSpan;

    Figure(EntityKind kind, FoldedName name, Span nameSpan) {
        this.kind = kind;
        this.name = name;
        this.nameSpan = nameSpan;
    }

    /** One place where it is spoken of. */
    record Place(Span span, MentionForm form) {}

    EntityKind kind() {
        return kind;
    }

    FoldedName name() {
        return name;
    }

    /** Where its fullest name stands. */
    Span nameSpan() {
        return nameSpan;
    }

    Collection<Place> places() {
        return places.values();
    }

    Collection<Span> roles() {
        return roles;
    }

    void isNamed(FoldedName other, Span span) {
        if (other.parts().size() > name.parts().size()) {
            name = other;
            nameSpan = span;
        }
        isSpokenOf(span, MentionForm.NAME);
    }

    /** Gives somebody without a name better words to be called by. */
    void isCalled(FoldedName words, Span span) {
        name = words;
        nameSpan = span;
    }

    void isSpokenOf(Span span, MentionForm form) {
        places.putIfAbsent(span, new Place(span, form));
    }

    void hasRole(Span span) {
        roles.add(span);
    }

    /** True if the article names it anywhere. */
    boolean isNamed() {
        return places.values().stream().anyMatch(place -> place.form() == MentionForm.NAME);
    }

    /** True if just these words name it. */
    boolean isNamedAs(Span span) {
        Place place = places.get(span);
        return place != null && place.form() == MentionForm.NAME;
    }

    /** True if just these words speak of it. */
    boolean isPlacedAt(Span span) {
        return places.containsKey(span);
    }

    /** Where it was last spoken of before an offset; -1 if nowhere. */
    int lastBefore(int offset) {
        return places.keySet().stream()
                .mapToInt(Span::begin)
                .filter(begin -> begin < offset)
                .max()
                .orElse(-1);
    }
}
