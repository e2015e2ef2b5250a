package org.rapporteur.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Where articles speak of somebody by an office, "the chief negotiator", or of a body by the noun in its name,
 * "the ministry": places that no reading gives to anybody. An office is its holder's, if one alone can be meant at
 * that time; one of a single word only where the article itself gives it. A noun of {@code body-nouns.tsv} is the
 * only body's that the article names with it.
 */
final class Descriptions {

    /** "The", an office and the body that it belongs to. */
    private static final int OFFICE_TOKENS_MAX = 12;
    /** "The heavily protected consulate". */
    private static final int BETWEEN_MAX = 2;

    private static final int PLURAL_LETTERS_MIN = 4;

    private static final Set<String> NOUNS =
            lines().stream().map(line -> line.get(0)).collect(Collectors.toUnmodifiableSet());

    private static final Set<PartOfSpeech> SUBSTANTIVES = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

    private final RoleHolders holders;
    private final List<Entity> entities;
    private final Map<ArticleId, List<Place>> places = new HashMap<>();

    private record Place(Entity entity, Mention mention) {}

    Descriptions(RoleHolders holders, List<Entity> entities) {
        this.holders = holders;
        this.entities = List.copyOf(entities);
        entities.forEach(entity -> entity.mentions()
                .forEach(mention -> places.computeIfAbsent(mention.article(), article -> new ArrayList<>())
                        .add(new Place(entity, mention))));
    }

    /** Noun and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Descriptions.class, "body-nouns.tsv", 2);
    }

    /** The entities in the same order, with these places of the articles. */
    List<Entity> add(List<Reading> readings) {
        Map<EntityId, List<Mention>> found = new LinkedHashMap<>();
        Map<ArticleId, Integer> order = new HashMap<>();
        for (Reading reading : readings) {
            order.put(reading.article().id(), order.size());
            new Scene(reading).find(found);
        }
        return entities.stream()
                .map(entity -> with(entity, found.getOrDefault(entity.id(), List.of()), order))
                .toList();
    }

    private static Entity with(Entity entity, List<Mention> found, Map<ArticleId, Integer> order) {
        if (found.isEmpty()) {
            return entity;
        }
        List<Mention> mentions = new ArrayList<>(entity.mentions());
        mentions.addAll(found);
        mentions.sort(Comparator.comparing((Mention mention) -> order.getOrDefault(mention.article(), 0))
                .thenComparing(Mention::span));
        return new Entity(entity.id(), entity.name(), entity.kind(), mentions, entity.roles(), entity.labels());
    }

    /** One article. */
    private final class Scene {

        private final Reading reading;
        private final Tokens tokens;
        private final List<Place> here;
        private final Map<String, Set<EntityId>> bodies = new HashMap<>();
        private final Set<EntityId> named = new HashSet<>();

        Scene(Reading reading) {
            this.reading = reading;
            this.tokens = reading.wording().tokens();
            this.here = places.getOrDefault(reading.article().id(), List.of());
            here.forEach(this::take);
        }

        private void take(Place place) {
            if (place.mention().form() == MentionForm.NAME) {
                named.add(place.entity().id());
                EntityKind kind = place.entity().kind();
                if (kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE) {
                    noun(reading.article().text().slice(place.mention().span()))
                            .or(() -> noun(place.entity().name()))
                            .ifPresent(noun -> bodies.computeIfAbsent(noun, unseen -> new LinkedHashSet<>())
                                    .add(place.entity().id()));
                }
            }
        }

        void find(Map<EntityId, List<Mention>> found) {
            int from = 0;
            for (Token token : tokens.list()) {
                if (token.index() >= from && token.form().equalsIgnoreCase("the")) {
                    Optional<Described> described = describedAt(token.index());
                    if (described.isPresent()) {
                        Span span = tokens.spanOf(token.index(), described.get().end());
                        found.computeIfAbsent(described.get().entity(), id -> new ArrayList<>())
                                .add(new Mention(reading.article().id(), span, MentionForm.NOMINAL));
                        from = described.get().end();
                    }
                }
            }
        }

        private Optional<Described> describedAt(int the) {
            int last = Math.min(tokens.size(), the + 1 + OFFICE_TOKENS_MAX);
            int first = the + 1;
            for (int end = last; end > first; end--) {
                int behind = end;
                if (tokens.sentenceNumber(end - 1) == tokens.sentenceNumber(the) && isFree(the, end)) {
                    Optional<EntityId> entity = holder(first, end).or(() -> body(first, behind));
                    if (entity.isPresent()) {
                        return Optional.of(new Described(entity.get(), end));
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<EntityId> holder(int first, int end) {
            String words = reading.article()
                    .text()
                    .slice(tokens.spanOf(first, end))
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replaceAll("\\s+", " ");
            return end - first == 1
                    ? holders.holderIn(words, reading.article().id()).filter(named::contains)
                    : holders.holder(words, reading.article().id());
        }

        private Optional<EntityId> body(int first, int end) {
            boolean small = end - first <= BETWEEN_MAX + 1
                    && tokens.list().subList(first, end).stream()
                            .map(Token::form)
                            .allMatch(form -> Character.isLowerCase(form.codePointAt(0)));
            Set<EntityId> meant = bodies.getOrDefault(tokens.get(end - 1).form(), Set.of());
            return small && meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
        }

        /** Nobody is spoken of by these words yet, and they are not the front of longer ones: "the pilot scheme". */
        private boolean isFree(int the, int end) {
            Span span = tokens.spanOf(the, end);
            boolean goesOn = end < tokens.size()
                    && tokens.sentenceNumber(end) == tokens.sentenceNumber(the)
                    && (tokens.get(end).form().equals("-")
                            || reading.wording()
                                    .grammar()
                                    .map(grammar -> SUBSTANTIVES.contains(grammar.part(end)))
                                    .orElse(false));
            return !goesOn
                    && here.stream()
                            .map(Place::mention)
                            .filter(mention -> mention.span().overlaps(span))
                            .allMatch(mention -> mention.form() == MentionForm.NAME
                                    && mention.span().begin()
                                            > tokens.get(the + 1).span().begin()
                                    && span.contains(mention.span()));
        }
    }

    private record Described(EntityId entity, int end) {}

    /** What a name says that its bearer is: "airline" of "Halden Airlines", "ministry" of "Ministry of Ports". */
    private static Optional<String> noun(String name) {
        List<String> words = List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.size() < 2) {
            return Optional.empty();
        }
        int of = words.indexOf("of");
        String last = words.get(of > 0 ? of - 1 : words.size() - 1);
        String one =
                last.length() > PLURAL_LETTERS_MIN && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return NOUNS.contains(last) ? Optional.of(last) : Optional.of(one).filter(NOUNS::contains);
    }
}
