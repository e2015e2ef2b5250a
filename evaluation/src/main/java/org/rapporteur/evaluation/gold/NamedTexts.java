package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Makes named texts of what corpora mark. */
final class NamedTexts {

    private NamedTexts() {}

    /** Keeps persons, organisations and places, each the outermost of its place. */
    static NamedText of(String name, SourceText text, List<GoldName> marked, List<Span> open) {
        List<GoldName> outermost = marked.stream()
                .filter(inner -> marked.stream()
                        .noneMatch(outer -> outer.span().contains(inner.span())
                                && outer.span().length() > inner.span().length()))
                .distinct()
                .toList();
        return new NamedText(
                name,
                text,
                outermost.stream()
                        .filter(found -> found.kind() != EntityKind.GROUP)
                        .toList(),
                open.stream()
                        .filter(span -> outermost.stream()
                                .noneMatch(found -> found.span().contains(span)))
                        .toList());
    }
}
