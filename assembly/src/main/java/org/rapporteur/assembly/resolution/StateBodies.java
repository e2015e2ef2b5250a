package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.mention.NameVariants;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Bodies that an article names by their state and what they are, "the Veldian consulate", and peoples,
 * "the Veldians": with the state's name before it, a common noun says which one is meant. Readings know them only
 * where they speak.
 */
final class StateBodies {

    private static final int STATE_WORDS_MAX = 2;
    /** "Foreign ministry", "consulate general". */
    private static final int OFFICE_WORDS_MAX = 2;

    private static final int INITIALS_MAX = 3;
    private static final int DETERMINER_MAX = "these ".length();

    private final NameVariants variants;
    private final Reading reading;
    private final Tokens tokens;
    private final Map<EntityId, Entity> found = new LinkedHashMap<>();

    private StateBodies(Reading reading, NameVariants variants) {
        this.variants = variants;
        this.reading = reading;
        this.tokens = reading.wording().tokens();
    }

    /** In reading order, each by all its places in the article. */
    static List<Spoken> find(Reading reading, NameVariants variants) {
        StateBodies bodies = new StateBodies(reading, variants);
        int from = 0;
        for (Token token : bodies.tokens.list()) {
            if (token.index() >= from) {
                from = Character.isUpperCase(token.form().codePointAt(0))
                        ? bodies.take(token.index())
                        : bodies.takeOffice(token.index());
            }
        }
        return bodies.found.values().stream()
                .map(entity -> new Spoken(reading.article(), entity))
                .toList();
    }

    /** Where to go on. */
    private int take(int first) {
        for (int words = STATE_WORDS_MAX; words > 0; words--) {
            int behind = first + words;
            if (behind <= tokens.size() && isAdjective(first, behind) || isOwner(first, behind)) {
                OptionalInt end = officeEnd(isOwner(first, behind) ? behind + 1 : behind);
                if (end.isPresent()) {
                    put(EntityKind.ORGANISATION, tokens.spanOf(first, end.getAsInt()));
                    return end.getAsInt();
                }
            }
            if (behind <= tokens.size() && isPeople(first, behind)) {
                put(EntityKind.GROUP, tokens.spanOf(first, behind));
                return behind;
            }
        }
        if (isInitials(first) && !isLoud(first - 1) && !isLoud(first + 1)) {
            put(EntityKind.PLACE, tokens.get(first).span());
        }
        return takeOffice(first);
    }

    /** "The government of Veldia". */
    private int takeOffice(int first) {
        for (int of = first + 1; of <= first + OFFICE_WORDS_MAX && of < tokens.size(); of++) {
            if (tokens.get(of).form().equals("of")
                    && areWords(first, of)
                    && BodyName.isOffice(Folded.words(words(first, of)))) {
                OptionalInt end = stateEnd(of + 1);
                if (end.isPresent()) {
                    put(EntityKind.ORGANISATION, tokens.spanOf(first, end.getAsInt()));
                    return end.getAsInt();
                }
            }
        }
        return first + 1;
    }

    private OptionalInt stateEnd(int from) {
        int begin = from < tokens.size() && tokens.get(from).form().equals("the") ? from + 1 : from;
        for (int end = Math.min(tokens.size(), begin + STATE_WORDS_MAX); end > begin; end--) {
            if (Character.isUpperCase(tokens.get(begin).form().codePointAt(0))
                    && variants.isState(Folded.words(words(begin, end)))) {
                return OptionalInt.of(end);
            }
        }
        return OptionalInt.empty();
    }

    private String words(int first, int end) {
        return tokens.list().subList(first, end).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    private boolean isAdjective(int first, int end) {
        return variants.stateOf(Folded.words(words(first, end))).isPresent() || end == first + 1 && isInitials(first);
    }

    /** "Veldia's". */
    private boolean isOwner(int first, int end) {
        return end < tokens.size()
                && tokens.get(end).form().equals("'s")
                && variants.isState(Folded.words(words(first, end)));
    }

    /** "US", "U.K.". */
    private boolean isInitials(int token) {
        String word = tokens.get(token).form();
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && variants.isState(Folded.words(word))
                && Folded.words(word).length() <= INITIALS_MAX;
    }

    /** In a line that is all in capitals "US" may be a pronoun. */
    private boolean isLoud(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.get(token).form().length() > INITIALS_MAX
                && tokens.get(token).form().chars().allMatch(Character::isUpperCase);
    }

    /** "Veldians", where one of them is a Veldian; not "Old Veldians", who are others. */
    private boolean isPeople(int first, int end) {
        String words = Folded.words(words(first, end));
        boolean opens = first == 0 || tokens.sentenceOf(first - 1).firstToken() == first - 1;
        String before = first == 0 ? "" : tokens.get(first - 1).form();
        return words.endsWith("s")
                && variants.stateOf(words.substring(0, words.length() - 1)).isPresent()
                && !before.equals("-")
                && (opens || !Character.isUpperCase(before.codePointAt(0)));
    }

    /** The longest office that stands there. */
    private OptionalInt officeEnd(int from) {
        for (int words = OFFICE_WORDS_MAX; words > 0; words--) {
            int end = from + words;
            if (end <= tokens.size() && areWords(from, end) && BodyName.isOffice(Folded.words(words(from, end)))) {
                return OptionalInt.of(end);
            }
        }
        return OptionalInt.empty();
    }

    private boolean areWords(int from, int end) {
        return tokens.sentenceNumber(Math.max(0, from - 1)) == tokens.sentenceNumber(end - 1)
                && tokens.list().subList(from, end).stream()
                        .allMatch(token -> Character.isLetter(token.form().codePointAt(0)));
    }

    private void put(EntityKind kind, Span span) {
        if (reading.entities().stream().anyMatch(entity -> isKnown(entity, span))) {
            return;
        }
        String name = reading.article().text().slice(span);
        EntityId id = new EntityId(
                kind.name().toLowerCase(Locale.ROOT) + "/" + Folded.title(name).replace(' ', '-') + "-of-a-state");
        List<Mention> mentions = new ArrayList<>(
                Optional.ofNullable(found.get(id)).map(Entity::mentions).orElse(List.of()));
        mentions.add(new Mention(reading.article().id(), span, MentionForm.NAME));
        found.put(id, new Entity(id, name, kind, mentions, List.of()));
    }

    /** True if the entity is named there, or spoken of by these words with a determiner at most. */
    private static boolean isKnown(Entity entity, Span span) {
        return entity.mentions().stream()
                .filter(mention -> mention.span().overlaps(span))
                .anyMatch(mention -> mention.form() == MentionForm.NAME
                                && (entity.kind() != EntityKind.PLACE
                                        || mention.span().contains(span))
                        || entity.kind() == EntityKind.ORGANISATION
                                && mention.span().end() == span.end()
                                && span.begin() - mention.span().begin() <= DETERMINER_MAX);
    }
}
