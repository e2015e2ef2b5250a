package org.rapporteur.export.extract;

import java.util.List;

/** What an entry is, and what may be told of one. */
public enum EntryKind {
    STATEMENT(
            "statement",
            "statements",
            "form naming candidates candidate_names cue_kind addressee_name channel_kind anonymity modality finder"
                    + " confidence",
            "source cue addressee channel relay reason modality_words",
            ""),
    STEP("step", "steps", "fate from until due_from due_until ruled", "actor deed", "status fate from until"),
    DIFFERENCE("difference", "differences", "slot bearing", "", ""),
    POSITION(
            "position",
            "positions",
            "issue issue_name attitude strength word actor actor_name from until",
            "holder condition hedge",
            ""),
    ENTITY("entity", "people", "entity_kind statements mentions", "", "office status from until"),
    ARTICLE("article", "articles", "byline updated language characters", "", "");

    private final String label;
    private final String plural;
    private final String notes;
    private final String parts;
    private final String wordingNotes;

    EntryKind(String label, String plural, String notes, String parts, String wordingNotes) {
        this.label = label;
        this.plural = plural;
        this.notes = notes;
        this.parts = parts;
        this.wordingNotes = wordingNotes;
    }

    private static List<String> names(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** One of them, such as {@code statement}. */
    public String label() {
        return label;
    }

    /** Many of them, as a file of them is named: {@code statements}. */
    public String plural() {
        return plural;
    }

    /** The names of what may be told of one. */
    public List<String> notes() {
        return names(notes);
    }

    /** The names of words that may stand beside its own. */
    public List<String> parts() {
        return names(parts);
    }

    /** The names of what may be told of one of its wordings. */
    public List<String> wordingNotes() {
        return names(wordingNotes);
    }
}
