package org.rapporteur.language.kept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;

/** Time expressions; the local times of their windows as a day and what of it is gone. */
final class TimexPart {

    private static final List<TimexType> TYPES = List.of(TimexType.values());
    private static final List<TimexModifier> MODIFIERS = List.of(TimexModifier.values());
    private static final List<Granularity> GRANULARITIES = List.of(Granularity.values());
    private static final List<AnchorKind> ANCHOR_KINDS = List.of(AnchorKind.values());

    private TimexPart() {}

    static void pack(Packing packing, Timex timex) {
        packing.span(timex.span());
        packing.constant(timex.type());
        packing.word(timex.value());
        packing.optional(timex.modifier(), packing::constant);
        packing.constant(timex.granularity());
        packWindow(packing, timex.window());
        packing.constant(timex.anchor().kind());
        packing.optional(timex.anchor().words(), packing::span);
        packing.word(timex.rule());
    }

    static Timex unpack(Unpacking unpacking) {
        return new Timex(
                unpacking.span(),
                unpacking.constant(TYPES),
                unpacking.word(),
                unpacking.optional(() -> unpacking.constant(MODIFIERS)),
                unpacking.constant(GRANULARITIES),
                unpackWindow(unpacking),
                new Anchor(unpacking.constant(ANCHOR_KINDS), unpacking.optional(unpacking::span)),
                unpacking.word());
    }

    static void packWindow(Packing packing, Optional<Window> window) {
        packing.optional(window, known -> {
            packing.optional(known.from(), moment -> packMoment(packing, moment));
            packing.optional(known.until(), moment -> packMoment(packing, moment));
        });
    }

    static Optional<Window> unpackWindow(Unpacking unpacking) {
        return unpacking.optional(() -> new Window(
                unpacking.optional(() -> unpackMoment(unpacking)), unpacking.optional(() -> unpackMoment(unpacking))));
    }

    private static void packMoment(Packing packing, LocalDateTime moment) {
        packing.signed(moment.toLocalDate().toEpochDay());
        packing.number(moment.toLocalTime().toNanoOfDay());
    }

    private static LocalDateTime unpackMoment(Unpacking unpacking) {
        return LocalDateTime.of(LocalDate.ofEpochDay(unpacking.signed()), LocalTime.ofNanoOfDay(unpacking.number()));
    }
}
