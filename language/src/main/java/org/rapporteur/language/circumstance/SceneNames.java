package org.rapporteur.language.circumstance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokens;

/** Which words of a scene belong to names. */
final class SceneNames {

    private static final int NONE = -1;

    private final int[] ends;
    private final boolean[] inside;
    private final EntityKind[] kinds;

    private SceneNames(int size) {
        this.ends = new int[size];
        this.inside = new boolean[size];
        this.kinds = new EntityKind[size];
        Arrays.fill(ends, NONE);
        Arrays.fill(kinds, EntityKind.GROUP);
    }

    static SceneNames of(Tokens tokens, List<Word> words, List<Name> names) {
        SceneNames found = new SceneNames(words.size());
        List<Name> near = near(tokens, words, names);
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isContent()) {
                Span span = tokens.get(words.get(i).token()).span();
                for (Name name : near) {
                    if (name.span().overlaps(span)) {
                        found.put(i, tokens, words, name);
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** The names between the first word and the last. */
    private static List<Name> near(Tokens tokens, List<Word> words, List<Name> names) {
        List<Integer> own = words.stream()
                .filter(word -> !word.isContent())
                .map(Word::token)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Span reach = tokens.spanOf(own.get(0), own.get(own.size() - 1) + 1);
        return names.stream().filter(name -> name.span().overlaps(reach)).toList();
    }

    private void put(int place, Tokens tokens, List<Word> words, Name name) {
        inside[place] = true;
        boolean begins = tokens.get(words.get(place).token()).span().begin()
                <= name.span().begin();
        if (begins) {
            int end = place;
            while (end < words.size()
                    && !words.get(end).isContent()
                    && tokens.get(words.get(end).token()).span().overlaps(name.span())) {
                end++;
            }
            ends[place] = end;
            kinds[place] = name.kind();
        }
    }

    /** True if the word is part of a name. */
    boolean isInside(int place) {
        return inside[place];
    }

    /** The place behind the name that begins there; empty if none does. */
    Optional<Integer> endAt(int place) {
        return place < ends.length && ends[place] != NONE ? Optional.of(ends[place]) : Optional.empty();
    }

    /** True if a name of this kind begins there. */
    boolean beginsAt(int place, EntityKind kind) {
        return place < ends.length && ends[place] != NONE && kinds[place] == kind;
    }
}
