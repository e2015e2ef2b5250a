package org.rapporteur.language.kept;

import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.language.meaning.Meanings;
import org.rapporteur.language.meaning.Meanings.Placed;

/** Meanings: a byte a dimension, as they are. */
final class MeaningPart {

    private MeaningPart() {}

    static void pack(Packing packing, Meanings meanings) {
        packing.list(meanings.placed(), placed -> {
            byte[] components = placed.meaning().components();
            packing.span(placed.span());
            packing.number(components.length);
            packing.raw(components);
        });
    }

    static Meanings unpack(Unpacking unpacking) {
        return new Meanings(
                unpacking.list(() -> new Placed(unpacking.span(), Meaning.ofKept(unpacking.raw(unpacking.count())))));
    }
}
