package org.rapporteur.language.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.place.PlaceRelationKind;

/** Mentions of places; a place that comes again is its number, counted from 1; 0 is one that comes for the first time. */
final class PlacePart {

    private static final List<PlaceForm> FORMS = List.of(PlaceForm.values());
    private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());
    private static final List<GroundKind> GROUND_KINDS = List.of(GroundKind.values());
    private static final List<PlaceRelationKind> RELATION_KINDS = List.of(PlaceRelationKind.values());

    private PlacePart() {}

    static void pack(Packing packing, List<PlaceMention> mentions) {
        Packer packer = new Packer(packing);
        packing.list(mentions, packer::mention);
    }

    static List<PlaceMention> unpack(Unpacking unpacking) {
        Unpacker unpacker = new Unpacker(unpacking);
        return unpacking.list(unpacker::mention);
    }

    /** Knows the places that it has written. */
    private static final class Packer {

        private final Packing packing;
        private final Map<Place, Integer> numbers = new LinkedHashMap<>();

        Packer(Packing packing) {
            this.packing = packing;
        }

        void mention(PlaceMention mention) {
            packing.span(mention.span());
            packing.constant(mention.form());
            packing.optional(mention.place(), this::place);
            packing.list(mention.candidates(), this::place);
            packing.list(mention.grounds(), ground -> {
                packing.constant(ground.kind());
                packing.list(ground.words(), packing::span);
            });
            packing.list(mention.relations(), relation -> {
                packing.constant(relation.kind());
                packing.span(relation.words());
                packing.span(relation.other());
                packing.optional(relation.place(), this::place);
            });
            StatementPart.packProvenance(packing, mention.provenance());
        }

        private void place(Place place) {
            Integer known = numbers.get(place);
            if (known != null) {
                packing.number(known);
                return;
            }
            packing.number(0);
            packing.word(place.id().value());
            packing.word(place.name());
            packing.constant(place.kind());
            packing.optional(place.country(), packing::word);
            packing.optional(place.region(), this::place);
            packing.optional(place.coordinates(), point -> {
                packing.real(point.latitude());
                packing.real(point.longitude());
            });
            packing.number(place.population());
            numbers.put(place, numbers.size() + 1);
        }
    }

    /** Knows the places that it has read. */
    private static final class Unpacker {

        private final Unpacking unpacking;
        private final List<Place> known = new ArrayList<>();

        Unpacker(Unpacking unpacking) {
            this.unpacking = unpacking;
        }

        PlaceMention mention() {
            return new PlaceMention(
                    unpacking.span(),
                    unpacking.constant(FORMS),
                    unpacking.optional(this::place),
                    unpacking.list(this::place),
                    unpacking.list(() -> new Ground(unpacking.constant(GROUND_KINDS), unpacking.list(unpacking::span))),
                    unpacking.list(() -> new PlaceRelation(
                            unpacking.constant(RELATION_KINDS),
                            unpacking.span(),
                            unpacking.span(),
                            unpacking.optional(this::place))),
                    StatementPart.unpackProvenance(unpacking));
        }

        private Place place() {
            int number = unpacking.count();
            if (number > known.size()) {
                throw new UnusableReadingException("a damaged reading: place %d of %d".formatted(number, known.size()));
            }
            if (number > 0) {
                return known.get(number - 1);
            }
            Place place = new Place(
                    new PlaceId(unpacking.word()),
                    unpacking.word(),
                    unpacking.constant(KINDS),
                    unpacking.optional(unpacking::word),
                    unpacking.optional(this::place),
                    unpacking.optional(() -> new Coordinates(unpacking.real(), unpacking.real())),
                    unpacking.number());
            known.add(place);
            return place;
        }
    }
}
