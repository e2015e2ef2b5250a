package org.rapporteur.language.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/** The paragraphs of one text, the labels that some begin with, and the voice of each. */
final class Page {

    /** For transcripts that repeat a mark at each turn: what stands in it is not set apart from anything. */
    private static final BitSet NONE = new BitSet();

    private final Tokens tokens;
    private final StageDirections directions;
    private final List<Optional<Label>> labels = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();

    Page(Tokens tokens, List<Quotation> quotations, LayoutWords words) {
        this.tokens = tokens;
        this.directions = new StageDirections(words);
        BitSet marked = Voice.marked(tokens, quotations);
        LabelReader reader = new LabelReader(tokens, words);
        for (Paragraph paragraph : tokens.paragraphs()) {
            Optional<Label> label = reader.read(paragraph);
            int from = label.map(Label::contentToken).orElse(paragraph.firstToken());
            labels.add(label);
            boolean repeatedMark = label.isPresent() && marked.get(paragraph.firstToken());
            voices.add(Voice.of(tokens, paragraph, from, repeatedMark ? NONE : marked, words));
        }
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return labels.size();
    }

    Paragraph paragraph(int number) {
        return tokens.paragraphs().get(number);
    }

    Optional<Label> label(int number) {
        return labels.get(number);
    }

    Voice voice(int number) {
        return voices.get(number);
    }

    String form(int token) {
        return tokens.get(token).form();
    }

    /** The last sentence of a paragraph. */
    Sentence lastSentence(int number) {
        return tokens.sentenceOf(paragraph(number).endToken() - 1);
    }

    boolean endsWithColon(int number) {
        return form(paragraph(number).endToken() - 1).equals(":");
    }

    /** A paragraph within brackets: "(CROSSTALK)", "[laughter]". */
    boolean isStageDirection(int number) {
        int first = paragraph(number).firstToken();
        int end = paragraph(number).endToken();
        int at = first + 1;
        while (at < end - 1 && !form(at).equals(")") && !form(at).equals("]")) {
            at++;
        }
        boolean round = form(first).equals("(") && form(end - 1).equals(")");
        boolean square = form(first).equals("[") && form(end - 1).equals("]");
        return at == end - 1 && (round || square);
    }

    /** What is said from one token to another, without stage directions at its ends; none if nothing is. */
    Optional<Span> spoken(int firstToken, int endToken) {
        return directions.trim(tokens, span(firstToken, endToken));
    }

    /** {@code > } as Markdown sets off a quotation. */
    boolean isQuotedLine(int number) {
        return form(paragraph(number).firstToken()).equals(">");
    }

    /** An item of a list, a heading, a line of signs. */
    boolean isOrnament(int number) {
        String first = form(paragraph(number).firstToken());
        return !Character.isLetterOrDigit(first.charAt(0)) && "-*•·#–—=_|<+".indexOf(first.charAt(0)) >= 0;
    }

    Span span(int firstToken, int endToken) {
        return tokens.spanOf(firstToken, endToken);
    }

    /**
     * The last of the paragraphs, from {@code first} on, that go on with a speaker's words.
     *
     * @param first the first paragraph that may or may not go on
     * @param limit the paragraph that surely does not
     * @param turnFollows whether another turn begins at the limit
     * @return index behind it; {@code first} if none goes on
     */
    int endOfSpeech(int first, int limit, Set<String> speakerNames, boolean turnFollows) {
        int end = first;
        while (end < limit && !isQuotedLine(end) && !isOrnament(end)) {
            int score = Resumption.score(voice(end), speakerNames);
            boolean goesOn = isStageDirection(end) || Resumption.goesOn(score, turnFollows);
            boolean bridge = !goesOn
                    && end + 1 < limit
                    && Resumption.isBridge(score, Resumption.score(voice(end + 1), speakerNames));
            if (!goesOn && !bridge) {
                break;
            }
            end++;
        }
        return end;
    }
}
