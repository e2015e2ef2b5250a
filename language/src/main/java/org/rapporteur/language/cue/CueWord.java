package org.rapporteur.language.cue;

import java.util.Set;
import org.rapporteur.core.statement.CueKind;

/**
 * A cue as the dictionary has it.
 *
 * @param lemma the dictionary form: {@code say}, {@code call for}, {@code according to}
 * @param frames what it takes beside it; of one entry all its uses together
 */
public record CueWord(String lemma, CueClass wordClass, CueKind kind, Set<CueFrame> frames) {

    public CueWord {
        frames = Set.copyOf(frames);
    }

    public boolean takes(CueFrame frame) {
        return frames.contains(frame);
    }
}
