package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.assembly.resolution.NameForms.Extent;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.mention.NameVariants;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The places where a name of the story recurs and the reading of the article passed over it: what one article
 * shows to be a name is one in the next. A word that is also written small counts only inside a sentence, a
 * part of a person's name only where the article has that person, and a single word beside another with a
 * capital not at all, for it may be part of another name.
 */
final class Recurrences {

    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{L}+(?:[ae]n|ish|ese|i)");

    private static final int STEM_LETTERS_MIN = 4;
    /** What a place's name may lose before an adjective's ending: "e" of Tolmere, "ia" of Veldia. */
    private static final int ENDING_LETTERS_MAX = 2;

    /** Words that name the members of a set. */
    private record Form(String words, int set, EntityKind kind, Extent extent) {

        boolean isSingle() {
            return words.indexOf(' ') < 0;
        }
    }

    private record Member(int set, Spoken spoken) {}

    private final Map<String, Map<String, List<Form>>> byFirstWord = new HashMap<>();
    private final Map<ArticleId, List<Member>> members = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Handles handles;

    /** @param sets those that are one */
    Recurrences(List<Reading> readings, List<List<Spoken>> sets) {
        NameVariants variants = NameVariants.wellKnown();
        this.handles = new Handles(sets, variants);
        for (Reading reading : readings) {
            reading.wording().tokens().list().stream()
                    .map(Token::form)
                    .filter(form -> form.equals(form.toLowerCase(Locale.ROOT)))
                    .forEach(small::add);
        }
        Set<String> places = placesOfOneWord(sets);
        for (int number = 0; number < sets.size(); number++) {
            int set = number;
            EntityKind kind = Naming.kind(sets.get(set));
            NameForms.of(sets.get(set), variants).forEach((words, extent) -> {
                if (kind == EntityKind.PERSON || !isAdjective(words, places)) {
                    byFirstWord
                            .computeIfAbsent(NameForms.firstWord(words), word -> new HashMap<>())
                            .computeIfAbsent(words, form -> new ArrayList<>())
                            .add(new Form(words, set, kind, extent));
                }
            });
            sets.get(set)
                    .forEach(spoken -> members.computeIfAbsent(spoken.article().id(), id -> new ArrayList<>())
                            .add(new Member(set, spoken)));
        }
    }

    private static Set<String> placesOfOneWord(List<List<Spoken>> sets) {
        return sets.stream()
                .filter(same -> Naming.kind(same) == EntityKind.PLACE)
                .map(Naming::fullestName)
                .filter(name -> name.indexOf(' ') < 0)
                .collect(Collectors.toSet());
    }

    /** "Veldian", which a reading took for a name once, beside Veldia. */
    private static boolean isAdjective(String word, Set<String> places) {
        return ADJECTIVE.matcher(word).matches()
                && places.stream()
                        .anyMatch(place -> !place.equals(word)
                                && place.length() >= STEM_LETTERS_MIN
                                && word.startsWith(place.substring(
                                        0, Math.max(STEM_LETTERS_MIN, place.length() - ENDING_LETTERS_MAX))));
    }

    /** Where the members of each set are named besides, in the order of the sets and of the places. */
    Map<Integer, List<Mention>> find(Reading reading) {
        Scene scene = new Scene(reading);
        Map<Integer, List<Mention>> found = new LinkedHashMap<>();
        int from = 0;
        for (Token token : scene.tokens.list()) {
            Optional<Form> form = token.span().begin() < from ? Optional.empty() : scene.formAt(token);
            if (form.isPresent()) {
                Span span = span(form.get(), token);
                put(found, form.get().set(), reading, span);
                from = span.end();
            }
        }
        for (Span handle : Handles.in(scene.characters)) {
            if (scene.taken.stream().noneMatch(handle::overlaps)) {
                handles.find(reading.article().text().slice(handle)).ifPresent(set -> put(found, set, reading, handle));
            }
        }
        return found;
    }

    private static void put(Map<Integer, List<Mention>> found, int set, Reading reading, Span span) {
        found.computeIfAbsent(set, unseen -> new ArrayList<>())
                .add(new Mention(reading.article().id(), span, MentionForm.NAME));
    }

    private static Span span(Form form, Token token) {
        int begin = token.span().begin();
        return new Span(begin, begin + form.words().length());
    }

    /** One article, and what is named in it already. */
    private final class Scene {

        private final Tokens tokens;
        private final String characters;
        private final List<Span> taken = new ArrayList<>();
        /** Persons with more than their last name, all others who are named. */
        private final Set<Integer> present = new HashSet<>();

        private final Map<String, Set<Integer>> bearers = new HashMap<>();

        Scene(Reading reading) {
            this.tokens = reading.wording().tokens();
            this.characters = reading.article().text().characters();
            members.getOrDefault(reading.article().id(), List.of()).forEach(this::take);
        }

        private void take(Member member) {
            for (Mention mention : member.spoken().entity().mentions()) {
                String words = member.spoken().article().text().slice(mention.span());
                if (mention.form() == MentionForm.NAME) {
                    taken.add(mention.span());
                    bearers.computeIfAbsent(words, form -> new HashSet<>()).add(member.set());
                    if (words.indexOf(' ') > 0 || member.spoken().entity().kind() != EntityKind.PERSON) {
                        present.add(member.set());
                    }
                }
            }
        }

        /** The longest that stands there and means one alone. */
        Optional<Form> formAt(Token token) {
            int begin = token.span().begin();
            return byFirstWord.getOrDefault(NameForms.firstWord(characters, begin), Map.of()).entrySet().stream()
                    .filter(form -> characters.startsWith(form.getKey(), begin))
                    .sorted(Comparator.comparingInt(form -> -form.getKey().length()))
                    .flatMap(form -> only(form.getKey(), form.getValue()).stream())
                    .filter(form -> isNamed(form, token))
                    .findFirst();
        }

        /** Of several with this name those who are in the article; of several there, whom it calls so. */
        private Optional<Form> only(String words, List<Form> forms) {
            if (forms.size() == 1) {
                return Optional.of(forms.get(0));
            }
            List<Form> here =
                    forms.stream().filter(form -> present.contains(form.set())).toList();
            Set<Integer> called = bearers.getOrDefault(words, Set.of());
            List<Form> meant = here.size() == 1
                    ? here
                    : here.stream().filter(form -> called.contains(form.set())).toList();
            return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
        }

        private boolean isNamed(Form form, Token token) {
            Span span = span(form, token);
            Beside beside = new Beside(characters, span);
            if (beside.isPartOfWord()
                    || taken.stream().anyMatch(other -> span.overlaps(other) && !isOwner(span, other, beside))) {
                return false;
            }
            if (!form.isSingle()) {
                return form.kind() != EntityKind.PLACE || !beside.isCapitalBehind();
            }
            boolean begins = isBeginning(token);
            boolean common = small.contains(form.words().toLowerCase(Locale.ROOT));
            return !beside.isCapitalBehind()
                    && (begins || !beside.isCapitalBefore(small))
                    && !(common && begins)
                    && (form.extent() == Extent.WHOLE || present.contains(form.set()))
                    && (form.extent() != Extent.HALF || beside.isTheBefore());
        }

        /** "Veldia" in "Veldia's Ports Ministry" is named there besides. */
        private static boolean isOwner(Span span, Span other, Beside beside) {
            return other.begin() == span.begin() && other.end() > span.end() && beside.isOwnerOfWhatFollows();
        }

        /** At the head of a sentence or of what is quoted. */
        private boolean isBeginning(Token token) {
            int first = tokens.sentenceOf(token.index()).firstToken();
            return token.index() == first
                    || tokens.get(token.index() - 1).form().equals("\"");
        }
    }
}
