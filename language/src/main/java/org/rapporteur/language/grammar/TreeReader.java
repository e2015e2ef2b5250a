package org.rapporteur.language.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.encoder.Scores;
import org.rapporteur.language.grammar.SentenceTree.TreeWord;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/** Draws the tree of a sentence from what an encoder says of its words. */
final class TreeReader {

    /**
     * What goes on for longer is no sentence, and is drawn in pieces, the roots of the later ones below
     * that of the first: time and memory grow with the square.
     */
    private static final int TOKENS_MAX = 250;

    /** So that of heads which nobody would draw the nearest is taken. */
    private static final double PER_TOKEN = 0.001;

    private final Tokens tokens;
    private final EncoderWords words;
    private final Encoding encoding;
    private final ArticleLemmas lemmas = new ArticleLemmas();

    TreeReader(Tokens tokens, EncoderWords words, Encoding encoding) {
        this.tokens = tokens;
        this.words = words;
        this.encoding = encoding;
    }

    SentenceTree read(Sentence sentence) {
        int[] spoken = IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(token -> words.wordOf(token) != EncoderWords.NONE)
                .toArray();
        int[] heads = new int[sentence.endToken() - sentence.firstToken()];
        Arrays.fill(heads, EncoderWords.NONE);
        TreeWord[] drawn = new TreeWord[heads.length];
        int root = EncoderWords.NONE;
        for (int from = 0; from < spoken.length; from += TOKENS_MAX) {
            int[] piece = Arrays.copyOfRange(spoken, from, Math.min(spoken.length, from + TOKENS_MAX));
            int[] tree = TreeDecoder.best(scores(piece));
            for (int at = 0; at < piece.length; at++) {
                int place = piece[at] - sentence.firstToken();
                boolean top = tree[at] == at;
                root = top && root == EncoderWords.NONE ? piece[at] : root;
                heads[place] = top ? root : piece[tree[at]];
                drawn[place] = word(piece[at], heads[place] == piece[at], top);
            }
        }
        Unspoken unspoken = new Unspoken(tokens, sentence, heads, drawn);
        for (int place = 0; place < heads.length; place++) {
            if (heads[place] == EncoderWords.NONE) {
                unspoken.hang(place, lemmas);
            }
        }
        return new SentenceTree(tokens, sentence, heads, List.of(drawn));
    }

    private double[][] scores(int[] spoken) {
        double[][] scores = new double[spoken.length][spoken.length];
        for (int at = 0; at < spoken.length; at++) {
            for (int head = 0; head < spoken.length; head++) {
                scores[at][head] = Encoding.FAR - PER_TOKEN * Math.abs(at - head);
            }
            double root = 0;
            for (Arc arc : encoding.heads(words.wordOf(spoken[at]))) {
                int token = words.tokenOf(arc.word());
                int head = token == EncoderWords.NONE ? -1 : Arrays.binarySearch(spoken, token);
                if (head < 0 || head == at) {
                    root += Math.exp(arc.logProbability());
                } else {
                    scores[at][head] = Math.max(scores[at][head], arc.logProbability());
                }
            }
            // What hangs on a word of another sentence is a root of this one, if it was rightly cut.
            scores[at][at] = Math.max(scores[at][at], Math.log(root));
        }
        return scores;
    }

    private TreeWord word(int token, boolean root, boolean top) {
        int word = words.wordOf(token);
        PartOfSpeech part = encoding.parts(word).best();
        Relation below = top ? Relation.PARATAXIS : bestBelow(encoding.relations(word));
        Relation relation = root ? Relation.ROOT : below;
        return new TreeWord(part, relation, lemmas.of(tokens.get(token).form(), part));
    }

    /** The likeliest relation of a word that is no root. */
    private static Relation bestBelow(Scores<Relation> scores) {
        Relation best = scores.best();
        if (best == Relation.ROOT) {
            best = Relation.DEP;
            for (Relation relation : Relation.values()) {
                if (relation != Relation.ROOT && scores.of(relation) > scores.of(best)) {
                    best = relation;
                }
            }
        }
        return best;
    }
}
