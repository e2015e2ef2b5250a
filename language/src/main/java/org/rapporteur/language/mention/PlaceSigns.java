package org.rapporteur.language.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;

/**
 * How an article shows that a name which no list has is a place's: its people or its language are called
 * after it ("Kestria", "Kestrian"), or something happens in it.
 */
final class PlaceSigns {

    private final SourceText text;

    PlaceSigns(SourceText text) {
        this.text = text;
    }

    /** @param name one word, as the article writes it */
    boolean showPlace(String name) {
        return stands("in " + name, "(?![\\p{L}\\p{N}'’-]| \\p{Lu})")
                || after(name).stream().anyMatch(people -> stands(people, "(?![\\p{L}\\p{N}])"));
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
