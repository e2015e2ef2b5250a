package org.rapporteur.language.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;

/** Finds where a happening took place: "met in Geneva", "the Geneva talks", "flew to Geneva". */
final class Places {

    private static final List<String> WHERE =
            List.of("in", "at", "near", "outside", "inside", "across", "throughout", "along", "off");
    private static final List<String> WHITHER = List.of("to", "into", "in", "at");
    private static final Set<EventKind> GOING = EnumSet.of(EventKind.VISIT, EventKind.DEPLOYMENT, EventKind.ANNEXATION);

    /** Of these a place before the noun says where, not who. */
    private static final Set<EventKind> GATHERING = EnumSet.of(
            EventKind.MEETING,
            EventKind.TALKS,
            EventKind.AGREEMENT,
            EventKind.SIGNING,
            EventKind.VISIT,
            EventKind.PROTEST,
            EventKind.CEASEFIRE);

    private static final List<String> PARTNERS = List.of("with", "o");
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);

    private final Scene scene;
    private final Arguments arguments;

    Places(Scene scene, Arguments arguments) {
        this.scene = scene;
        this.arguments = arguments;
    }

    Optional<Span> of(Happening happening) {
        EventKind kind = happening.trigger().kind().orElseThrow();
        for (String preposition : GOING.contains(kind) ? WHITHER : WHERE) {
            OptionalInt found = arguments.of(happening.token(), preposition).stream()
                    .mapToInt(Integer::intValue)
                    .filter(head -> isSite(head, preposition))
                    .findFirst();
            if (found.isPresent()) {
                return Optional.of(Phrase.of(scene, found.getAsInt()));
            }
        }
        Optional<Span> beside = besideObject(happening).or(() -> besideOrigin(happening));
        if (beside.isPresent()) {
            return beside;
        }
        if (kind == EventKind.VISIT) {
            Optional<Span> visited = arguments.of(happening.token(), "o").stream()
                    .filter(scene::isPlace)
                    .findFirst()
                    .map(head -> Phrase.of(scene, head));
            if (visited.isPresent()) {
                return visited;
            }
        }
        return GATHERING.contains(kind)
                ? arguments.of(happening.token(), "adj").stream()
                        .filter(name -> isLonely(scene, arguments, name))
                        .findFirst()
                        .flatMap(scene::nameAt)
                        .map(name -> name.span())
                : Optional.empty();
    }

    /** "In Pelm" in "declared a state of emergency in Pelm" may hang on any of the nouns. */
    private Optional<Span> besideObject(Happening happening) {
        List<Integer> objects = arguments.of(happening.token(), "o").stream()
                .filter(object -> !scene.isWho(object))
                .toList();
        return Stream.concat(objects.stream(), objects.stream().flatMap(object -> arguments.of(object, "of").stream()))
                .flatMap(object -> arguments.of(object, "in").stream())
                .filter(head -> isSite(head, "in"))
                .findFirst()
                .map(head -> Phrase.of(scene, head));
    }

    /** "In Pelm" in "met officials from Kestria in Pelm", which may hang on where they come from. */
    private Optional<Span> besideOrigin(Happening happening) {
        return PARTNERS.stream()
                .flatMap(slot -> arguments.of(happening.token(), slot).stream())
                .flatMap(partner -> partnersAt(partner).stream())
                .flatMap(partner -> arguments.of(partner, "from").stream())
                .filter(scene::isPlace)
                .flatMap(origin -> arguments.of(origin, "in").stream())
                .filter(head -> isSite(head, "in"))
                .findFirst()
                .map(head -> Phrase.of(scene, head));
    }

    private List<Integer> partnersAt(int partner) {
        return Stream.concat(Stream.of(partner), scene.tree(partner).children(partner, JOINED).stream())
                .toList();
    }

    private boolean isSite(int head, String preposition) {
        return scene.isPlace(head) || preposition.equals("at") && scene.isOf(head, EntityKind.ORGANISATION);
    }

    static boolean isHyphen(String form) {
        return form.equals("-") || form.equals("–") || form.equals("/");
    }

    /** Whether the name of a place alone stands before a noun. */
    static boolean isLonely(Scene scene, Arguments arguments, int name) {
        return scene.isOf(name, EntityKind.PLACE)
                && arguments.of(scene.tree(name).head(name), "adj").equals(List.of(name));
    }
}
