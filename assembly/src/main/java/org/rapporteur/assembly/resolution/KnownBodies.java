package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.mention.OutletNames;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;

/**
 * Bodies that are known by name wherever they stand, in a picture's credit or beside a verb that no person does:
 * those of {@code known-bodies.tsv}, name and example, and the outlets whose names are proof by themselves.
 */
final class KnownBodies {

    private static final KnownBodies LISTED = new KnownBodies();

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private KnownBodies() {
        lines().forEach(line -> put(line.get(0)));
        OutletNames.lines().stream()
                .filter(line -> line.get(1).equals("name"))
                .map(line -> line.get(0))
                .filter(name -> name.indexOf(' ') > 0 || !Character.isDigit(name.codePointAt(0)))
                .forEach(this::put);
    }

    private void put(String name) {
        byFirstWord
                .computeIfAbsent(NameForms.firstWord(name), word -> new ArrayList<>())
                .add(name);
    }

    /** Name and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(KnownBodies.class, "known-bodies.tsv", 2);
    }

    /** Those that a reading does not name where they stand, each by all its places there. */
    static List<Spoken> find(Reading reading) {
        String characters = reading.article().text().characters();
        Map<EntityId, Entity> found = new LinkedHashMap<>();
        int from = 0;
        for (Token token : reading.wording().tokens().list()) {
            if (token.span().begin() >= from) {
                Optional<Span> span = LISTED.at(characters, token.span().begin());
                if (span.isPresent() && !isNamed(reading, span.get())) {
                    put(found, reading, span.get());
                    from = span.get().end();
                }
            }
        }
        return found.values().stream()
                .map(entity -> new Spoken(reading.article(), entity))
                .toList();
    }

    /** The longest that stands there on its own. */
    private Optional<Span> at(String characters, int begin) {
        return byFirstWord.getOrDefault(NameForms.firstWord(characters, begin), List.of()).stream()
                .filter(name -> characters.startsWith(name, begin))
                .map(name -> new Span(begin, begin + name.length()))
                .filter(span -> isAlone(new Beside(characters, span)))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static boolean isAlone(Beside beside) {
        return !beside.isPartOfWord() && !beside.isCapitalBehind();
    }

    private static boolean isNamed(Reading reading, Span span) {
        return reading.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mention.span().equals(span)
                        || mention.form() == MentionForm.NAME && mention.span().overlaps(span));
    }

    private static void put(Map<EntityId, Entity> found, Reading reading, Span span) {
        String name = reading.article().text().slice(span);
        EntityId id = new EntityId(EntityKind.ORGANISATION.name().toLowerCase(Locale.ROOT) + "/"
                + Folded.title(name).replace(' ', '-') + "-known-by-name");
        List<Mention> mentions = new ArrayList<>(
                Optional.ofNullable(found.get(id)).map(Entity::mentions).orElse(List.of()));
        mentions.add(new Mention(reading.article().id(), span, MentionForm.NAME));
        found.put(id, new Entity(id, name, EntityKind.ORGANISATION, mentions, List.of()));
    }
}
