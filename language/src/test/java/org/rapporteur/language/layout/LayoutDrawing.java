package org.rapporteur.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Draws the layout of a text as a line. */
final class LayoutDrawing {

    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();
    private static final LayoutFinder LAYOUTS = new LayoutFinder();

    private LayoutDrawing() {}

    static Layout find(Tokens tokens) {
        Layout layout = LAYOUTS.find(tokens, QUOTATIONS.find(tokens, "article.txt", Problems.IGNORED));
        check(tokens, layout);
        return layout;
    }

    /** {@code T2} a turn of two paragraphs, {@code B1} a block of one. */
    static String counts(String text) {
        Layout layout = find(TOKENIZER.tokenize(new SourceText(text)));
        String counts =
                layout.turns().stream().map(t -> "T" + t.content().size() + " ").collect(Collectors.joining())
                        + layout.blocks().stream()
                                .map(b -> "B" + b.content().size() + " ")
                                .collect(Collectors.joining());
        return counts.isEmpty() ? "-" : counts.strip();
    }

    /** Turns as {@code name: first words|...}, blocks as {@code > first words|...}. */
    static String words(String text) {
        Tokens tokens = TOKENIZER.tokenize(new SourceText(text));
        Layout layout = find(tokens);
        List<String> lines = new ArrayList<>();
        layout.turns().forEach(t -> lines.add(tokens.source().slice(t.name()) + ": " + content(tokens, t.content())));
        layout.blocks().forEach(b -> lines.add("> " + content(tokens, b.content())));
        return String.join("\n", lines);
    }

    private static String content(Tokens tokens, List<Span> spans) {
        return spans.stream().map(tokens.source()::slice).collect(Collectors.joining("|"));
    }

    /** What holds of the layout of any text whatever. */
    static void check(Tokens tokens, Layout layout) {
        List<Span> all = new ArrayList<>();
        for (TranscriptTurn turn : layout.turns()) {
            assertThat(tokens.source().slice(turn.name())).isNotBlank();
            assertThat(turn.colon().begin())
                    .isLessThanOrEqualTo(
                            turn.content().stream().findFirst().map(Span::begin).orElse(Integer.MAX_VALUE));
            all.addAll(turn.content());
        }
        for (BlockQuotation block : layout.blocks()) {
            assertThat(block.announcement().span().isBefore(block.content().get(0)))
                    .isTrue();
            all.addAll(block.content());
        }
        all.sort(Comparator.naturalOrder());
        for (int at = 0; at < all.size(); at++) {
            assertThat(tokens.source().slice(all.get(at))).isNotBlank();
            assertThat(at == 0 || all.get(at - 1).isBefore(all.get(at))).isTrue();
        }
    }
}
