package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.layout.BlockQuotation;
import org.rapporteur.language.layout.Layout;
import org.rapporteur.language.layout.TranscriptTurn;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;

/**
 * Turns transcript turns and block quotations into drafts. A turn's source is its label; a block's is
 * the source of the sentence that announces it, or, where that sentence has no cue, the first person
 * or body that it names.
 */
final class LayoutDrafts {

    private static final String TURN = "transcript-rule/1";
    private static final String BLOCK = "block-rule/1";

    private final Names names;

    LayoutDrafts(Names names) {
        this.names = names;
    }

    List<Draft> of(Layout layout, List<Draft> tagged) {
        List<Draft> drafts = new ArrayList<>();
        for (TranscriptTurn turn : layout.turns()) {
            if (!turn.content().isEmpty()) {
                drafts.add(new Draft(
                        Optional.of(turn.name()),
                        Optional.of(turn.colon()),
                        turn.content(),
                        Optional.of(Form.TRANSCRIPT),
                        TURN,
                        1));
            }
        }
        for (BlockQuotation block : layout.blocks()) {
            if (!block.content().isEmpty()) {
                drafts.add(of(block, tagged));
            }
        }
        return drafts;
    }

    private Draft of(BlockQuotation block, List<Draft> tagged) {
        Span announcement = block.announcement().span();
        Optional<Draft> announcing = tagged.stream()
                .filter(draft -> draft.cue().filter(announcement::contains).isPresent())
                .filter(draft -> draft.source().isPresent())
                .max(Comparator.comparingInt(draft -> draft.cue().orElseThrow().begin()));
        return new Draft(
                announcing.flatMap(Draft::source).or(() -> firstSpeakerNamedIn(announcement)),
                announcing.flatMap(Draft::cue).or(block::colon),
                block.content(),
                Optional.of(Form.BLOCK),
                BLOCK,
                announcing.isPresent() ? 1 : 0.5);
    }

    private Optional<Span> firstSpeakerNamedIn(Span announcement) {
        List<Name> inside = names.within(announcement);
        return inside.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .findFirst()
                .or(() -> inside.stream()
                        .filter(name -> name.kind() == EntityKind.ORGANISATION)
                        .findFirst())
                .map(Name::span);
    }
}
