package org.rapporteur.assembly.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.mention.NameVariants;

/**
 * Which bodies, places, groups and documents of several articles are one: those whose folded names are,
 * and an acronym with the only name that an article puts it behind in brackets. A state and its
 * government are one name in the news, so bodies and places are looked at together.
 */
final class Bodies {

    private static final Pattern BRACKETED = Pattern.compile("\\A[ \\u00A0]\\((\\p{Lu}[\\p{Lu}\\p{Ll}.&-]{1,9})\\)");

    private final NameVariants variants;
    private final Unions unions;

    Bodies(NameVariants variants, Unions unions) {
        this.variants = variants;
        this.unions = unions;
    }

    void unite(List<Spoken> bodies) {
        Map<String, List<Spoken>> byName = new LinkedHashMap<>();
        Map<String, Set<String>> namesByAcronym = new LinkedHashMap<>();
        for (Spoken body : bodies) {
            String name = key(body);
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(body);
            for (String acronym : acronyms(body)) {
                String key = sort(body) + variants.name(Folded.title(acronym));
                namesByAcronym.computeIfAbsent(key, any -> new HashSet<>()).add(name);
            }
        }
        byName.values().forEach(unions::unite);
        namesByAcronym.forEach((acronym, names) -> {
            List<Spoken> called = byName.getOrDefault(acronym, List.of());
            if (names.size() == 1 && !called.isEmpty()) {
                String full = names.iterator().next();
                unions.unite(List.of(byName.getOrDefault(full, called).get(0), called.get(0)));
            }
        });
    }

    private String key(Spoken body) {
        String folded = Folded.title(body.entity().name());
        boolean plural = body.entity().kind() == EntityKind.GROUP && folded.length() > 3 && folded.endsWith("s");
        return sort(body) + variants.name(plural ? folded.substring(0, folded.length() - 1) : folded);
    }

    private static String sort(Spoken body) {
        return switch (body.entity().kind()) {
            case ORGANISATION, PLACE -> "body ";
            case GROUP -> "group ";
            case DOCUMENT -> "document ";
            case PERSON, ANONYMOUS -> throw new IllegalArgumentException("no body: " + body.key());
        };
    }

    private static List<String> acronyms(Spoken body) {
        SourceText text = body.article().text();
        List<String> acronyms = new ArrayList<>();
        for (Mention mention : body.entity().mentions()) {
            String behind = text.characters()
                    .substring(
                            mention.span().end(),
                            Math.min(text.length(), mention.span().end() + 14));
            Matcher bracketed = BRACKETED.matcher(behind);
            if (mention.form() == MentionForm.NAME && bracketed.find()) {
                acronyms.add(bracketed.group(1));
            }
        }
        return acronyms;
    }
}
