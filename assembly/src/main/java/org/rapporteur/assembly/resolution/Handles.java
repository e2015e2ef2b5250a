package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.NameVariants;

/** Whose names on social networks are their names written together: "@MiraKSolen" is Mira Solen. */
final class Handles {

    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}_@.])@([A-Za-z0-9_]{4,30})");
    /** A handle may leave out the end of a body's name: "@HaldenAir". */
    private static final int BEGINNING_LETTERS_MIN = 8;

    private final NameVariants variants;
    private final Map<String, Set<Integer>> setsByName = new HashMap<>();
    private final Map<String, Set<Integer>> bodiesByName = new HashMap<>();

    Handles(List<List<Spoken>> sets, NameVariants variants) {
        this.variants = variants;
        for (int set = 0; set < sets.size(); set++) {
            for (Spoken spoken : sets.get(set)) {
                String written = spoken.entity().name();
                if (!isHandle(spoken) && spoken.isNamed() && written.indexOf(' ') > 0) {
                    boolean person = spoken.entity().kind() == EntityKind.PERSON;
                    for (String together : person ? ofPerson(written) : List.of(together(written))) {
                        (person ? setsByName : bodiesByName)
                                .computeIfAbsent(together, unseen -> new LinkedHashSet<>())
                                .add(set);
                    }
                }
            }
        }
    }

    private static String together(String words) {
        return Folded.title(words).replace(" ", "");
    }

    /** With the names between, and without; an initial may stand between that no article gives. */
    private List<String> ofPerson(String written) {
        PersonName name = PersonName.of(written, variants);
        String family = name.family().replace(" ", "");
        List<String> spellings = new ArrayList<>(List.of(name.given() + family));
        spellings.add(together(written));
        return spellings;
    }

    /** Places of handles in a text, with their signs. */
    static List<Span> in(String characters) {
        List<Span> spans = new ArrayList<>();
        Matcher handle = HANDLE.matcher(characters);
        while (handle.find()) {
            spans.add(new Span(handle.start(), handle.end()));
        }
        return spans;
    }

    /** True of what the articles name by a handle alone. */
    static boolean isHandle(Spoken spoken) {
        String characters = spoken.article().text().characters();
        List<Mention> names = spoken.entity().mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .toList();
        return !names.isEmpty()
                && names.stream()
                        .allMatch(name -> characters.charAt(name.span().begin()) == '@'
                                || name.span().begin() > 0
                                        && characters.charAt(name.span().begin() - 1) == '@');
    }

    /** The number of the only set whose name a handle is. */
    Optional<Integer> find(String handle) {
        String letters = Folded.words(handle.replace("@", "")).replace("_", "").replace(" ", "");
        Set<Integer> sets = new LinkedHashSet<>(setsByName.getOrDefault(letters, Set.of()));
        sets.addAll(bodiesByName.getOrDefault(letters, Set.of()));
        if (sets.isEmpty()) {
            setsByName.forEach((name, bearers) -> {
                if (isWithInitial(letters, name, bearers)) {
                    sets.addAll(bearers);
                }
            });
        }
        if (sets.isEmpty() && letters.length() >= BEGINNING_LETTERS_MIN) {
            bodiesByName.forEach((name, bearers) -> {
                if (name.startsWith(letters)) {
                    sets.addAll(bearers);
                }
            });
        }
        return sets.size() == 1 ? Optional.of(sets.iterator().next()) : Optional.empty();
    }

    /** One letter more than the name, and neither its first nor its last. */
    private static boolean isWithInitial(String letters, String name, Set<Integer> bearers) {
        if (letters.length() != name.length() + 1 || bearers.size() != 1) {
            return false;
        }
        int same = 0;
        while (same < name.length() && letters.charAt(same) == name.charAt(same)) {
            same++;
        }
        return same > 1
                && same < name.length() - 1
                && letters.substring(same + 1).equals(name.substring(same));
    }
}
