package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.mention.NameVariants;
import org.rapporteur.language.token.CalendarWords;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The places where a name of the story recurs and the reading of the article passed over it: what one article
 * shows to be a name is one in the next. A word that is also written small counts only inside a sentence, a
 * part of a person's name only where the article has that person, and a single word beside another with a
 * capital not at all, for it may be part of another name.
 */
final class Recurrences {

    private static final Pattern FIRST_WORD = Pattern.compile("\\A[\\p{L}\\p{N}]+");
    private static final Pattern GOES_ON = Pattern.compile("\\A(?:[\\p{L}\\p{N}_]|[.'’@-][\\p{Lu}\\p{N}]|[.@]\\p{L})");
    private static final Pattern BEGAN_BEFORE = Pattern.compile("(?:[\\p{L}\\p{N}_@#/-]|[\\p{L}\\p{N}][.'’])\\z");
    private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\A[ \\u00A0](\\p{Lu}[\\p{L}’'-]*)");
    private static final Pattern OWNER_BEHIND = Pattern.compile("\\A(?:['’]s | \\p{Ll})");
    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*[ \\u00A0]\\z");

    /** How far before a word another capital word may begin. */
    private static final int BEFORE = 24;

    private static final int LETTERS_MIN = 2;
    private static final int INITIALS_MAX = 3;

    /** Words that name the members of a set. */
    private record Form(String words, int set, EntityKind kind) {

        boolean isSingle() {
            return words.indexOf(' ') < 0;
        }
    }

    private final List<List<Spoken>> sets;
    private final Map<String, Map<String, List<Form>>> byFirstWord = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    /** Those of whom an article has more than one word. */
    private final Set<Integer> full = new HashSet<>();

    private final Handles handles;

    /** @param sets those that are one */
    Recurrences(List<Reading> readings, List<List<Spoken>> sets) {
        this.sets = List.copyOf(sets);
        NameVariants variants = NameVariants.wellKnown();
        this.handles = new Handles(this.sets, variants);
        for (Reading reading : readings) {
            reading.wording().tokens().list().stream()
                    .map(Token::form)
                    .filter(form -> form.equals(form.toLowerCase(Locale.ROOT)))
                    .forEach(small::add);
        }
        for (int set = 0; set < this.sets.size(); set++) {
            boolean isFull = this.sets.get(set).stream()
                    .anyMatch(spoken -> spoken.entity().name().indexOf(' ') > 0);
            if (isFull) {
                full.add(set);
            }
            for (String words : forms(this.sets.get(set), variants)) {
                Matcher first = FIRST_WORD.matcher(words);
                if (first.find() && words.length() >= LETTERS_MIN) {
                    byFirstWord
                            .computeIfAbsent(first.group(), word -> new HashMap<>())
                            .computeIfAbsent(words, form -> new ArrayList<>())
                            .add(new Form(words, set, Naming.kind(this.sets.get(set))));
                }
            }
        }
    }

    /** As the articles write its names, without those that are written small. */
    private static Set<String> forms(List<Spoken> same, NameVariants variants) {
        Set<String> forms = new HashSet<>();
        for (Spoken spoken : same) {
            for (Mention mention : spoken.entity().mentions()) {
                String words = spoken.article().text().slice(mention.span()).replaceFirst("^[Tt]he ", "");
                boolean name = mention.form() == MentionForm.NAME
                        && Character.isUpperCase(words.codePointAt(0))
                        && Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
                if (name && spoken.entity().kind() != EntityKind.GROUP) {
                    forms.add(words);
                    forms.addAll(initials(words, variants));
                }
            }
        }
        return forms;
    }

    /** "US" and "U.S." of the United States, whichever of its names the articles were found to have. */
    private static List<String> initials(String words, NameVariants variants) {
        List<String> initials = new ArrayList<>();
        for (String alias : variants.othersOf(variants.name(Folded.title(words)))) {
            if (alias.length() <= INITIALS_MAX) {
                String large = alias.toUpperCase(Locale.ROOT);
                initials.add(large);
                initials.add(large.replaceAll("(?<=.)", "."));
            }
        }
        return initials;
    }

    /** Where the members of each set are named besides, in the order of the sets and of the places. */
    Map<Integer, List<Mention>> find(Reading reading) {
        Scene scene = new Scene(reading);
        Map<Integer, List<Mention>> found = new LinkedHashMap<>();
        int from = 0;
        for (Token token : scene.tokens.list()) {
            if (token.span().begin() >= from) {
                Optional<Form> form = scene.formAt(token);
                if (form.isPresent()) {
                    Span span = new Span(
                            token.span().begin(),
                            token.span().begin() + form.get().words().length());
                    found.computeIfAbsent(form.get().set(), set -> new ArrayList<>())
                            .add(new Mention(reading.article().id(), span, MentionForm.NAME));
                    from = span.end();
                }
            }
        }
        for (Span handle : Handles.in(scene.characters)) {
            if (scene.taken.stream().noneMatch(handle::overlaps)) {
                handles.find(reading.article().text().slice(handle))
                        .ifPresent(set -> found.computeIfAbsent(set, unseen -> new ArrayList<>())
                                .add(new Mention(reading.article().id(), handle, MentionForm.NAME)));
            }
        }
        return found;
    }

    /** One article, and what is named in it already. */
    private final class Scene {

        private final Tokens tokens;
        private final String characters;
        private final List<Span> taken = new ArrayList<>();
        private final Set<Integer> present = new HashSet<>();
        private final Map<String, Set<Integer>> bearers = new HashMap<>();

        Scene(Reading reading) {
            this.tokens = reading.wording().tokens();
            this.characters = reading.article().text().characters();
            for (int set = 0; set < sets.size(); set++) {
                for (Spoken spoken : sets.get(set)) {
                    if (spoken.article().id().equals(reading.article().id())) {
                        take(set, spoken);
                    }
                }
            }
        }

        private void take(int set, Spoken spoken) {
            for (Mention mention : spoken.entity().mentions()) {
                String words = spoken.article().text().slice(mention.span());
                if (mention.form() == MentionForm.NAME) {
                    taken.add(mention.span());
                    bearers.computeIfAbsent(words, form -> new HashSet<>()).add(set);
                    if (words.indexOf(' ') > 0) {
                        present.add(set);
                    }
                }
            }
        }

        /** The longest that stands there and means one alone. */
        Optional<Form> formAt(Token token) {
            Matcher first = FIRST_WORD.matcher(token.form());
            if (!first.find()) {
                return Optional.empty();
            }
            return byFirstWord.getOrDefault(first.group(), Map.of()).entrySet().stream()
                    .filter(form -> characters.startsWith(form.getKey(), token.span().begin()))
                    .sorted(Comparator.comparingInt(form -> -form.getKey().length()))
                    .flatMap(form -> only(form.getKey(), form.getValue()).stream())
                    .filter(form -> isNamed(form, token))
                    .findFirst();
        }

        /** Of several with this name the one whom this article calls so. */
        private Optional<Form> only(String words, Collection<Form> forms) {
            Set<Integer> called = bearers.getOrDefault(words, Set.of());
            List<Form> meant = forms.size() == 1
                    ? List.copyOf(forms)
                    : forms.stream().filter(form -> called.contains(form.set())).toList();
            return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
        }

        private boolean isNamed(Form form, Token token) {
            Span span = new Span(
                    token.span().begin(), token.span().begin() + form.words().length());
            String before = characters.substring(Math.max(0, span.begin() - BEFORE), span.begin());
            String behind = characters.substring(span.end(), Math.min(characters.length(), span.end() + BEFORE));
            if (taken.stream().anyMatch(other -> span.overlaps(other) && !isOwner(span, other, behind))
                    || GOES_ON.matcher(behind).find()
                    || BEGAN_BEFORE.matcher(before).find()) {
                return false;
            }
            if (!form.isSingle()) {
                return form.kind() != EntityKind.PLACE || !isCapitalBehind(behind);
            }
            boolean begins = isBeginning(token);
            boolean common = small.contains(form.words().toLowerCase(Locale.ROOT));
            return !isCapitalBehind(behind)
                    && (begins || !CAPITAL_BEFORE.matcher(before).find())
                    && !(common && begins)
                    && (form.kind() != EntityKind.PERSON || present.contains(form.set()) || !full.contains(form.set()));
        }

        /** "Veldia" in "Veldia's Ports Ministry" is named there besides. */
        private static boolean isOwner(Span span, Span other, String behind) {
            return other.begin() == span.begin() && other.end() > span.end() && OWNER_BEHIND.matcher(behind).find();
        }

        /** At the head of a sentence or of what is quoted. */
        private boolean isBeginning(Token token) {
            int first = tokens.sentenceOf(token.index()).firstToken();
            return token.index() == first
                    || tokens.get(token.index() - 1).form().equals("\"");
        }

        private static boolean isCapitalBehind(String behind) {
            Matcher capital = CAPITAL_BEHIND.matcher(behind);
            if (!capital.find()) {
                return false;
            }
            String word = capital.group(1).toLowerCase(Locale.ROOT);
            return !CalendarWords.DAYS.contains(word) && !CalendarWords.MONTHS.contains(word);
        }
    }
}
