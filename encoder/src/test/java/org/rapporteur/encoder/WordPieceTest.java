package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private static final WordPiece WORD_PIECE = new WordPiece(
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "nego", "##tiat", "##or", "ne", "a", "##a", "zurich", "##s"));

    @Test
    void takesTheLongestPieceThatFits() {
        assertThat(pieces("Negotiators")).containsExactly(4, 5, 6, 11);
    }

    @Test
    void readsCapitalsAndAccentsAsPlainLetters() {
        assertThat(pieces("ZÜRICH")).containsExactly(10);
        assertThat(pieces("Zu\u0308rich")).containsExactly(10);
    }

    @Test
    void aWordThatNoPieceFitsIsUnknownAsAWhole() {
        assertThat(pieces("negoxor")).containsExactly(1);
        assertThat(pieces("\uD83D\uDE00")).containsExactly(1);
        assertThat(pieces("\uD800")).containsExactly(1);
        assertThat(pieces("\u0301")).containsExactly(1);
    }

    @Test
    void keepsSixteenPiecesAndReadsNoWordOfMoreThanAHundredCharacters() {
        assertThat(pieces("a".repeat(100))).hasSize(16).startsWith(8, 9, 9);
        assertThat(pieces("a".repeat(101))).containsExactly(1);
    }

    @Test
    void marksPiledOnOneLetterCostNoTime() {
        String piled = "a" + "\u0301\u0323".repeat(50_000);
        Assertions.assertThatNoException().isThrownBy(() -> pieces(piled));
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> pieces(piled));
        assertThat(pieces(piled)).containsExactly(8);
    }

    @Test
    void aVocabularyWithoutItsMarksIsRefused() {
        assertThatThrownBy(() -> new WordPiece(List.of("[UNK]", "[SEP]"))).hasMessage("a vocabulary without [CLS]");
    }

    private static int[] pieces(String word) {
        return WORD_PIECE.pieces(WordPiece.fold(word));
    }
}
