package org.rapporteur.language.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.quotation.Mark.Side;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Pairs the marks of one text. A paragraph that ends within a quotation and is followed by one that
 * opens with a mark carries it on: the outlet repeats the mark at each paragraph and closes at the
 * last. Any other mark without its fellow is repaired within its paragraph and told.
 */
final class Pairing {

    /** "..., the minister of the port said." has this many words at most behind its comma. */
    private static final int SAYING_WORDS_MAX = 8;

    private final Tokens tokens;
    private final String origin;
    private final Problems problems;
    private final Predicate<String> cues;
    private final List<Pair> pairs = new ArrayList<>();
    private final Deque<Open> opened = new ArrayDeque<>();
    private int openDoubles;

    Pairing(Tokens tokens, String origin, Problems problems, Predicate<String> cues) {
        this.tokens = tokens;
        this.origin = origin;
        this.problems = problems;
        this.cues = cues;
    }

    /** A quotation that has begun; its part in hand begins at a token. */
    private static final class Open {

        private final int first;
        private final boolean single;
        private final int depth;
        private final List<Pair.Part> parts = new ArrayList<>();
        private int partFirst;

        Open(int first, boolean single, int depth) {
            this.first = first;
            this.single = single;
            this.depth = depth;
            this.partFirst = first + 1;
        }
    }

    /** In reading order, an outer quotation before those in it. */
    List<Pair> pairs() {
        Optional<Open> carried = Optional.empty();
        for (Paragraph paragraph : tokens.paragraphs()) {
            List<Mark> marks = Marks.of(tokens, paragraph);
            int from = carried.map(open -> carry(open, paragraph, marks)).orElse(0);
            for (int at = from; at < marks.size(); at++) {
                take(marks, at, paragraph);
            }
            carried = endParagraph(paragraph);
        }
        carried.ifPresent(open ->
                leaveUnclosed(open, open.parts.get(open.parts.size() - 1).end()));
        pairs.sort(Comparator.comparingInt(Pair::first).thenComparing(Pair::end, Comparator.reverseOrder()));
        return pairs;
    }

    /** Goes on with a quotation from the paragraph before, or gives it up; gives the first mark still to be taken. */
    private int carry(Open open, Paragraph paragraph, List<Mark> marks) {
        Optional<Mark> next = marks.stream().filter(m -> !m.single()).findFirst();
        boolean repeated = next.isPresent()
                && next.get().token() == paragraph.firstToken()
                && next.get().side() != Side.CLOSES;
        boolean closes = next.isPresent() && next.get().side() == Side.CLOSES;
        if (!repeated && !closes) {
            leaveUnclosed(open, open.parts.get(open.parts.size() - 1).end());
            return 0;
        }
        open.partFirst = paragraph.firstToken() + (repeated ? 1 : 0);
        opened.push(open);
        openDoubles = 1;
        return repeated ? 1 : 0;
    }

    private void take(List<Mark> marks, int at, Paragraph paragraph) {
        Mark mark = marks.get(at);
        if (mark.single()) {
            takeSingle(marks, at, paragraph);
        } else if (mark.side() == Side.OPENS || mark.side() == Side.EITHER && openDoubles == 0) {
            if (openDoubles > 0 && !isNested(marks, at, innermostDouble())) {
                giveUpDouble(mark.token());
            }
            push(mark);
        } else if (openDoubles > 0) {
            close(mark);
        } else {
            repairUnopened(marks, at, paragraph);
        }
    }

    private void push(Mark mark) {
        opened.push(new Open(mark.token(), mark.single(), opened.size()));
        openDoubles += mark.single() ? 0 : 1;
    }

    /**
     * A mark opens while another is open: nested if it is of another shape and the next one closes it, or if
     * both are closed before a further one opens.
     */
    private boolean isNested(List<Mark> marks, int at, Open around) {
        int closing = isStraight(marks.get(at).token()) == isStraight(around.first) ? 0 : 1;
        for (int next = at + 1; next < marks.size() && closing < 2; next++) {
            Mark mark = marks.get(next);
            if (!mark.single()) {
                if (mark.side() == Side.OPENS) {
                    return false;
                }
                closing++;
            }
        }
        return closing == 2;
    }

    private Open innermostDouble() {
        return opened.stream().filter(open -> !open.single).findFirst().orElseThrow();
    }

    private boolean isStraight(int token) {
        return tokens.source().characters().charAt(tokens.get(token).span().begin()) == '"';
    }

    /** Ends the innermost double quotation before a mark that opens another. */
    private void giveUpDouble(int before) {
        Open open = popDouble();
        int sentenceEnd =
                tokens.sentenceOf(Math.max(open.partFirst - 1, open.first)).endToken();
        int end = Math.min(before, Math.max(sentenceEnd, open.partFirst));
        addPart(open, end);
        leaveUnclosed(open, end);
    }

    private Open popDouble() {
        Open open = opened.pop();
        while (open.single) {
            open = opened.pop();
        }
        openDoubles--;
        return open;
    }

    private void close(Mark mark) {
        Open open = popDouble();
        addPart(open, mark.token());
        keep(open, mark.token() + 1, true);
    }

    private void takeSingle(List<Mark> marks, int at, Paragraph paragraph) {
        Mark mark = marks.get(at);
        boolean open = !opened.isEmpty() && opened.peek().single;
        if (mark.side() == Side.CLOSES && open && !isPossessive(marks, at, paragraph)) {
            Open closing = opened.pop();
            addPart(closing, mark.token());
            keep(closing, mark.token() + 1, true);
        } else if (mark.side() == Side.OPENS && !open && nextSingle(marks, at, Side.CLOSES) < marks.size()) {
            push(mark);
        }
    }

    /** "the players' bus" within single marks: a better mark to close with comes before another opens. */
    private boolean isPossessive(List<Mark> marks, int at, Paragraph paragraph) {
        int token = marks.get(at).token();
        boolean word = token + 1 < paragraph.endToken()
                && Character.isLetter(tokens.get(token + 1).form().charAt(0));
        return word
                && tokens.get(token - 1).form().endsWith("s")
                && nextSingle(marks, at, Side.CLOSES) < nextSingle(marks, at, Side.OPENS);
    }

    /** How far a single mark's fellow is looked for, in marks: farther lies another quotation. */
    private static final int SINGLE_REACH = 12;

    private static int nextSingle(List<Mark> marks, int at, Side side) {
        for (int next = at + 1; next < Math.min(marks.size(), at + SINGLE_REACH); next++) {
            if (marks.get(next).single() && marks.get(next).side() == side) {
                return next;
            }
        }
        return marks.size();
    }

    /** A mark closes and none is open: the paragraph's first words are taken for the quotation's. */
    private void repairUnopened(List<Mark> marks, int at, Paragraph paragraph) {
        Mark mark = marks.get(at);
        Token token = tokens.get(mark.token());
        problems.tell(new UnopenedQuotation(origin, token.span()));
        boolean first = marks.subList(0, at).stream().allMatch(Mark::single);
        boolean clause = mark.token() > paragraph.firstToken()
                && ",.!?…".contains(tokens.get(mark.token() - 1).form().substring(0, 1));
        if (first && clause) {
            List<Pair.Part> parts = List.of(new Pair.Part(paragraph.firstToken(), mark.token()));
            pairs.add(new Pair(paragraph.firstToken(), mark.token() + 1, parts, false, 0));
        }
    }

    /** What is open at the end of a paragraph: the outermost double quotation may go on, all else ends. */
    private Optional<Open> endParagraph(Paragraph paragraph) {
        Optional<Open> carried = Optional.empty();
        while (!opened.isEmpty()) {
            Open open = opened.pop();
            if (open.single) {
                continue;
            }
            addPart(open, paragraph.endToken());
            boolean outermost = openDoubles == 1;
            openDoubles--;
            if (outermost && !open.parts.isEmpty() && mayGoOn(open, paragraph)) {
                carried = Optional.of(open);
            } else {
                leaveUnclosed(open, paragraph.endToken());
            }
        }
        return carried;
    }

    /** A quotation goes on behind a full stop, but not behind "..., he said.", where a mark was forgotten. */
    private boolean mayGoOn(Open open, Paragraph paragraph) {
        int last = paragraph.endToken() - 1;
        String end = tokens.get(last).form();
        boolean whole = ".!?…:;".indexOf(end.charAt(end.length() - 1)) >= 0 || end.equals("'");
        if (!whole) {
            return false;
        }
        boolean cue = false;
        for (int at = last; at > Math.max(open.partFirst, last - SAYING_WORDS_MAX); at--) {
            cue |= cues.test(tokens.get(at).form());
            if (tokens.get(at).form().equals(",")) {
                return !cue;
            }
        }
        return true;
    }

    private void addPart(Open open, int end) {
        if (end > open.partFirst) {
            open.parts.add(new Pair.Part(open.partFirst, end));
        }
    }

    private void leaveUnclosed(Open open, int end) {
        if (!open.parts.isEmpty()) {
            int takenEnd = tokens.get(end - 1).span().end();
            problems.tell(new UnclosedQuotation(origin, tokens.get(open.first).span(), takenEnd));
            keep(open, end, false);
        }
    }

    /** A pair of marks with nothing in it is no quotation. */
    private void keep(Open open, int end, boolean closed) {
        if (!open.parts.isEmpty()) {
            pairs.add(new Pair(open.first, end, open.parts, closed, open.depth));
        }
    }
}
