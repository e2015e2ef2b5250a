package org.rapporteur.language.layout;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The words that tell who speaks in a paragraph. Read once, never changed. */
final class LayoutWords {

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);

    /** What a word says of a paragraph or of a label. */
    enum Group {
        /** Whoever says it speaks for himself. */
        FIRST_PERSON,
        /** Whoever says it speaks to somebody. */
        SECOND_PERSON,
        /** Reports somebody's words. */
        CUE,
        /** Names a message or a meeting that a block of words may come from. */
        MESSAGE,
        /** Speaks of somebody who is not speaking. */
        THIRD_PERSON,
        /** Belongs to a label of a speaker. */
        SPEAKER,
        /** Belongs to a label that is no speaker's. */
        LABEL,
        /** An honorific that a name or a role follows. */
        HONORIFIC,
        /** Small words within names. */
        PARTICLE,
        /** Two words by which an outlet speaks of itself. */
        OUTLET,
        /** Stands before a name that is not the subject of its sentence. */
        PREPOSITION,
        /** Ties a paragraph to the course of a report. */
        NARRATION,
        /** Notes in brackets what is heard or seen, not said. */
        STAGE
    }

    private LayoutWords() {
        for (List<String> line : TabbedLines.read(LayoutWords.class, "layout-words.tsv", 4)) {
            words.computeIfAbsent(Group.valueOf(line.get(0).toUpperCase(Locale.ROOT)), g -> new HashSet<>())
                    .add(line.get(1));
        }
    }

    static LayoutWords load() {
        return new LayoutWords();
    }

    /** Whether a form is in a group, whatever its case. */
    boolean has(Group group, String form) {
        return words.getOrDefault(group, Set.of()).contains(form.toLowerCase(Locale.ROOT));
    }
}
