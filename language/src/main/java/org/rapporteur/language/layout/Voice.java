package org.rapporteur.language.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.layout.LayoutWords.Group;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Tokens;

/**
 * What the words of one paragraph, those in marks left out, tell of who speaks there. Counted once.
 */
final class Voice {

    /** "Umerov reported", "one of the officials said": this far before a cue its subject is looked for. */
    private static final int SUBJECT_REACH = 3;

    private final Tokens tokens;
    private final LayoutWords words;
    private final int first;
    private final int end;
    private int wordCount;
    private int firstPersons;
    private int secondPersons;
    private int thirdPersons;
    private int narrations;
    private boolean reports;
    private boolean addresses;
    private boolean outlet;
    private boolean attributesMarks;
    private boolean opensWithMark;

    private Voice(Tokens tokens, LayoutWords words, int first, int end) {
        this.tokens = tokens;
        this.words = words;
        this.first = first;
        this.end = end;
    }

    /** @param from the first token to look at: behind a label, or the paragraph's own first */
    static Voice of(Tokens tokens, Paragraph paragraph, int from, BitSet marked, LayoutWords words) {
        Voice voice = new Voice(tokens, words, from, paragraph.endToken());
        voice.opensWithMark = from < voice.end && marked.get(from);
        for (int at = from; at < voice.end; at++) {
            if (!marked.get(at)) {
                voice.count(at);
            } else if (voice.reports) {
                voice.attributesMarks = true;
            }
        }
        voice.attributesMarks |= voice.opensWithMark && voice.wordCount > 0;
        return voice;
    }

    /** The tokens that stand in speech marks, marks included. */
    static BitSet marked(Tokens tokens, List<Quotation> quotations) {
        BitSet marked = new BitSet(tokens.size());
        for (Quotation quotation : quotations) {
            if (quotation.depth() == 0 && quotation.kind() == QuotationKind.SPEECH) {
                marked.set(
                        tokens.at(quotation.outer().begin()),
                        tokens.at(quotation.outer().end() - 1) + 1);
            }
        }
        return marked;
    }

    private void count(int at) {
        String form = tokens.get(at).form();
        if (!Character.isLetterOrDigit(form.charAt(0))) {
            return;
        }
        wordCount++;
        firstPersons += words.has(Group.FIRST_PERSON, form) && !form.equals("US") ? 1 : 0;
        secondPersons += words.has(Group.SECOND_PERSON, form) ? 1 : 0;
        thirdPersons += words.has(Group.THIRD_PERSON, form) ? 1 : 0;
        outlet |= at > first && words.has(Group.OUTLET, tokens.get(at - 1).form() + " " + form);
        narrations += words.has(Group.NARRATION, form) ? 1 : 0;
        reports |= words.has(Group.CUE, form) && hasThirdSubject(at);
        boolean comma = at > first && tokens.get(at - 1).form().equals(",");
        addresses |=
                comma && words.has(Group.HONORIFIC, form) && at + 1 < end && isCapital(at + 1) && endsVocative(at + 2);
    }

    private boolean endsVocative(int at) {
        return at >= end || ",?!.".contains(tokens.get(at).form());
    }

    /** "Oden said", "officials said", "said Oden"; not "I said", "our envoy told". */
    private boolean hasThirdSubject(int cue) {
        boolean third = cue + 1 < end
                && isCapital(cue + 1)
                && !words.has(Group.FIRST_PERSON, tokens.get(cue + 1).form());
        for (int at = cue - 1; at >= Math.max(first, cue - SUBJECT_REACH); at--) {
            String form = tokens.get(at).form();
            if (words.has(Group.FIRST_PERSON, form) || words.has(Group.SECOND_PERSON, form)) {
                return false;
            }
            third |= isCapital(at) || words.has(Group.THIRD_PERSON, form);
        }
        return third;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(tokens.get(at).form().charAt(0));
    }

    int wordCount() {
        return wordCount;
    }

    /** I, we, our and the like. */
    int firstPersons() {
        return firstPersons;
    }

    /** From 0 to 1: of the words outside marks. */
    double firstPersonShare() {
        return wordCount == 0 ? 0 : (double) firstPersons / wordCount;
    }

    int secondPersons() {
        return secondPersons;
    }

    int thirdPersons() {
        return thirdPersons;
    }

    int narrations() {
        return narrations;
    }

    /** Somebody else's words are reported, in marks or without. */
    boolean reports() {
        return reports;
    }

    /** Somebody is addressed by his title: "Mr President". */
    boolean addresses() {
        return addresses;
    }

    /** The outlet speaks of itself: "this newspaper". */
    boolean isOutlet() {
        return outlet;
    }

    /** It holds words in marks and words that are not: these say whose they are. */
    boolean attributesMarks() {
        return attributesMarks;
    }

    boolean opensWithMark() {
        return opensWithMark;
    }

    /** True if a word of the paragraph, whatever stands around it, is one of these. */
    boolean mentions(Set<String> names) {
        for (int at = first; at < end; at++) {
            if (names.contains(tokens.get(at).form())) {
                return true;
            }
        }
        return false;
    }
}
