package org.rapporteur.language.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;

/**
 * How an article shows of what kind a name is that no list has. It is a place's if its people or its language
 * are called after it ("Kestria", "Kestrian"), or something happens in it; a thing's if the article says "it"
 * of it; a people's if it is many: "the Veldis were".
 */
final class KindSigns {

    private static final Pattern PEOPLE = Pattern.compile("(?:is|ists|ites|ians)$");
    private static final String BEHIND_MANY =
            "(?:and|or|are|were|have|had|who|said|say|will|would|in|of|to|from|on|for|as|with)";

    private final SourceText text;

    KindSigns(SourceText text) {
        this.text = text;
    }

    /** @param name one word, as the article writes it */
    boolean showPlace(String name) {
        return stands("in " + name, "(?![\\p{L}\\p{N}'’-]| \\p{Lu})")
                || after(name).stream().anyMatch(people -> stands(people, "(?![\\p{L}\\p{N}])"));
    }

    /** @param name one word, as the article writes it */
    boolean showPerson(String name) {
        return Pattern.compile("(?<!\\p{L})(?:Mr|Mrs|Ms|Miss)\\.?[ \\u00A0]" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text.characters())
                .find();
    }

    /** @param name one word, as the article writes it */
    boolean showThing(String name) {
        return stands(name, "(?:,? and its |,? itself\\b| (?:has|have|had) (?:had |lost )?its )")
                || stands(name, " (?:said|says|reported|wrote),? citing [^.!?\\n]{1,60}\\bthat it (?:has|had)\\b");
    }

    /** @param name one word, as the article writes it */
    boolean showPeople(String name) {
        return PEOPLE.matcher(name).find()
                && stands("the " + name, "(?=[.,;:!?)]| " + BEHIND_MANY + "\\b)")
                && !stands("in " + name, "");
    }

    private static List<String> after(String name) {
        String stem = name.substring(0, name.length() - 1);
        return switch (name.charAt(name.length() - 1)) {
            case 'a' -> List.of(name + "n");
            case 'e' -> List.of(stem + "an", stem + "ian");
            case 'y' -> List.of(stem + "ian");
            default -> List.of(name + "ian", name + "ese");
        };
    }

    private boolean stands(String words, String behind) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + behind)
                .matcher(text.characters())
                .find();
    }
}
