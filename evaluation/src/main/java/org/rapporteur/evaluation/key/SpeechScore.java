package org.rapporteur.evaluation.key;

import java.util.List;
import org.rapporteur.evaluation.score.Score;

/**
 * How well the utterances of one set were found.
 *
 * @param pairs of witnesses in one utterance
 * @param readPairs the same, with nothing to find where the reader found no statement
 * @param quotedPairs the same without paraphrases
 * @param differences renderings and kinds of differences, of those witnesses that are found beside a fullest one
 * @param remarks what is wrong and what is missed
 */
public record SpeechScore(Score pairs, Score readPairs, Score quotedPairs, Score differences, List<String> remarks) {

    public SpeechScore {
        remarks = List.copyOf(remarks);
    }
}
