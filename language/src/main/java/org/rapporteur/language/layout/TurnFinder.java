package org.rapporteur.language.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.layout.Label.Shape;

/**
 * Finds the turns of transcripts and interviews. A label is a speaker's if enough speaks for it: its
 * own shape, the first or second person or a question behind it, a like label in the same text (one
 * of them with a person's words behind it), a turn near, and a colon at the end of the paragraph
 * before. Letters and names in capitals count as one manner, for those who ask and those who answer.
 * A turn goes on over paragraphs as {@link Resumption} says; in a text that is nothing but a
 * transcript, up to the next turn.
 */
final class TurnFinder {

    /** Two by its shape, one by its words, one by what stands around it. */
    private static final int SPEAKER_MIN = 4;
    /** Paragraphs between two turns of one exchange. */
    private static final int NEAR = 3;
    /** So many like labels make a transcript of a text, whatever they are. */
    private static final int TRANSCRIPT_MIN = 4;

    /** The shortest briefing seen has fifteen turns; a report with a transcript in it, ten and much between. */
    private static final int WHOLE_TURNS_MIN = 8;
    /** Paragraphs a turn, on the average: a spokesman's answers are long. */
    private static final int WHOLE_PARAGRAPHS_MAX = 6;

    private final Page page;

    TurnFinder(Page page) {
        this.page = page;
    }

    /** A turn and the paragraphs that it takes. */
    record Found(TranscriptTurn turn, int firstParagraph, int endParagraph) {}

    List<Found> find() {
        List<Integer> heads = heads();
        List<Found> found = new ArrayList<>();
        boolean whole = isWhole(heads);
        for (int head = 0; head < heads.size(); head++) {
            boolean last = head + 1 == heads.size();
            int begin = heads.get(head);
            int limit = last ? page.size() : heads.get(head + 1);
            Set<String> names = page.label(begin).orElseThrow().names();
            boolean near = !last && limit - begin <= NEAR + 1;
            found.add(turn(begin, whole && !last ? limit : page.endOfSpeech(begin + 1, limit, names, near)));
        }
        return found;
    }

    /** Whether the text is nothing but a transcript, in which all that lies between two turns is the first one's. */
    static boolean isWhole(List<Integer> heads) {
        return heads.size() >= WHOLE_TURNS_MIN
                && heads.size() * WHOLE_PARAGRAPHS_MAX >= heads.get(heads.size() - 1) - heads.get(0);
    }

    private Found turn(int head, int end) {
        Label label = page.label(head).orElseThrow();
        List<Span> content = new ArrayList<>();
        int firstEnd = page.paragraph(head).endToken();
        if (label.contentToken() < firstEnd) {
            page.spoken(label.contentToken(), firstEnd).ifPresent(content::add);
        }
        for (int paragraph = head + 1; paragraph < end; paragraph++) {
            if (!page.isStageDirection(paragraph)) {
                page.spoken(
                                page.paragraph(paragraph).firstToken(),
                                page.paragraph(paragraph).endToken())
                        .ifPresent(content::add);
            }
        }
        return new Found(new TranscriptTurn(label.name(), label.colon(), content), head, end);
    }

    /** The paragraphs that open with a speaker's label. */
    private List<Integer> heads() {
        Map<Shape, Integer> like = new EnumMap<>(Shape.class);
        Set<Shape> personal = EnumSet.noneOf(Shape.class);
        boolean asked = false;
        for (int number = 0; number < page.size(); number++) {
            if (isPossible(number)) {
                Label label = page.label(number).orElseThrow();
                like.merge(label.shape(), 1, Integer::sum);
                if (speaksPersonally(number) || label.known()) {
                    personal.add(label.shape());
                }
                asked |= label.shape() == Shape.LETTER && label.known() && isQuestion(label);
            }
        }
        like.keySet().retainAll(personal);
        like.computeIfPresent(Shape.LETTER, (letter, count) -> count + like.getOrDefault(Shape.CAPITALS, 0));
        List<Integer> heads = new ArrayList<>();
        for (int number = 0; number < page.size(); number++) {
            if (isPossible(number)) {
                Label label = page.label(number).orElseThrow();
                boolean near = !heads.isEmpty() && number - heads.get(heads.size() - 1) <= NEAR;
                int score = score(number, like.getOrDefault(label.shape(), 0)) + (near ? 1 : 0);
                boolean answers = label.shape() != Shape.LETTER || asked;
                if (answers && score >= SPEAKER_MIN) {
                    heads.add(number);
                }
            }
        }
        return heads;
    }

    /**
     * How much speaks for a label.
     *
     * @param like how many labels of the text are set in this manner; none if no person speaks behind them
     */
    private int score(int number, int like) {
        return page.label(number).orElseThrow().score()
                + (speaksPersonally(number) ? 1 : 0)
                + (like > 1 ? 1 : 0)
                + (like >= TRANSCRIPT_MIN ? 1 : 0)
                + (number > 0 && page.endsWithColon(number - 1) ? 1 : 0);
    }

    private boolean isPossible(int number) {
        return page.label(number).filter(label -> label.score() > 0).isPresent() && !page.isQuotedLine(number);
    }

    private boolean isQuestion(Label label) {
        return page.tokens().words(label.name()).startsWith("Q");
    }

    private boolean speaksPersonally(int number) {
        Voice voice = page.voice(number);
        return voice.firstPersons() > 0
                || voice.secondPersons() > 0
                || page.form(page.paragraph(number).endToken() - 1).startsWith("?");
    }
}
