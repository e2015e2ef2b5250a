package org.rapporteur.export.extract;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapporteur.core.statement.Form;

/**
 * One thing that a view shows.
 *
 * @param id survives another run that finds the same words; for an entity it holds within its story
 * @param story the id of the story that it was shown in; empty where there is none
 * @param heading in the record's words, never in an article's: what an article says stands in the wordings alone
 * @param agents whom it is of
 * @param form of a statement; empty for everything else
 */
public record Entry(
        EntryKind kind,
        String id,
        String story,
        String heading,
        List<Agent> agents,
        Optional<Form> form,
        List<Note> notes,
        List<Wording> wordings) {

    private static final Set<Form> OWN_WORDS = EnumSet.of(Form.DIRECT, Form.BLOCK, Form.TRANSCRIPT);

    /** @throws IllegalArgumentException if it tells what its kind does not have */
    public Entry {
        agents = List.copyOf(agents);
        notes = List.copyOf(notes);
        wordings = List.copyOf(wordings);
        for (Note note : notes) {
            refuseUnlessIn(kind.notes(), note.name());
        }
        for (Wording wording : wordings) {
            wording.notes().forEach(note -> refuseUnlessIn(kind.wordingNotes(), note.name()));
            wording.parts().forEach(part -> refuseUnlessIn(kind.parts(), part.name()));
        }
    }

    private static void refuseUnlessIn(List<String> known, String name) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("'%s' is none of %s".formatted(name, known));
        }
    }

    /** The value of a note; empty if it has none of that name. */
    public String note(String name) {
        return notes.stream()
                .filter(note -> note.name().equals(name))
                .map(Note::value)
                .findFirst()
                .orElse("");
    }

    /** Whether its words are those of whoever said it, and not how the article puts them. */
    public boolean isInOwnWords() {
        return form.filter(OWN_WORDS::contains).isPresent();
    }

    /**
     * A name for the whole world that stays the same as long as the id does.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562, UUIDs</a>
     */
    public String urn() {
        return urn(kind.label() + "/" + (kind == EntryKind.ENTITY ? story + "/" : "") + id);
    }

    /** A name for the whole world, made of one that is a name here. */
    public static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("rapporteur:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
