package org.rapporteur.language.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.layout.LayoutWords.Group;
import org.rapporteur.language.token.Gap;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Finds quotations that are set off without marks: lines that Markdown sets off ({@code > }),
 * paragraphs behind a sentence that announces them with a colon, and paragraphs dense with "I" and
 * "we" amid a report that has none, behind a sentence that names somebody and a message or a
 * meeting. Where they end, {@link Resumption} says.
 */
final class BlockFinder {

    /** Behind a colon: a cue, and the first person; or one of them and much else. */
    private static final int ANNOUNCED_MIN = 4;
    /** Without a colon nearly everything must speak for it. */
    private static final int UNANNOUNCED_MIN = 6;

    private static final int CUE = 2;
    private static final int DENSE = 2;
    private static final int OUTLET_SPEAKS = 3;
    /** One "we" in thirty words, as in {@link Resumption}. */
    private static final double DENSE_SHARE_MIN = 1.0 / 30;

    private static final int FIRST_PERSONS_MANY = 3;
    /** Where more of the report's paragraphs than this, and more than two, say "I" or "we", its own voice does. */
    private static final double PERSONAL_REPORT_SHARE = 0.25;

    private static final int PERSONAL_PARAGRAPHS_MAX = 2;
    /** A caption or a slogan is shorter. */
    private static final int WORDS_MIN = 8;

    private final Page page;
    private final LayoutWords words;
    private final Predicate<String> cues;
    private final BitSet taken;
    private final boolean personalReport;
    private final boolean transcript;
    private final int[] limits;

    /** @param taken the paragraphs that transcript turns have */
    BlockFinder(Page page, LayoutWords words, Predicate<String> cues, BitSet taken) {
        this.page = page;
        this.words = words;
        this.cues = cues;
        this.taken = taken;
        this.personalReport = isPersonal();
        this.transcript = taken.cardinality() > page.size() / 2;
        this.limits = limits();
    }

    private boolean isPersonal() {
        int counted = 0;
        int personal = 0;
        for (int number = 0; number < page.size(); number++) {
            if (!taken.get(number) && page.voice(number).wordCount() >= WORDS_MIN && !page.isQuotedLine(number)) {
                counted++;
                personal += page.voice(number).firstPersons() > 0 ? 1 : 0;
            }
        }
        return personal > Math.max(PERSONAL_PARAGRAPHS_MAX, counted * PERSONAL_REPORT_SHARE);
    }

    List<BlockQuotation> find() {
        List<BlockQuotation> found = new ArrayList<>();
        int number = 1;
        while (number < page.size()) {
            int end = taken.get(number) || taken.get(number - 1) && !page.isQuotedLine(number) ? number : end(number);
            if (end > number) {
                found.add(block(number, end));
            }
            number = Math.max(end, number + 1);
        }
        return found;
    }

    /** Index behind the block that begins with a paragraph; the paragraph itself if none does. */
    private int end(int first) {
        if (page.isQuotedLine(first)) {
            return page.isQuotedLine(first - 1) ? first : quotedEnd(first);
        }
        if (page.voice(first).opensWithMark() || page.isOrnament(first) || page.isStageDirection(first)) {
            return first;
        }
        Set<String> speaker = Subject.of(page.tokens(), page.lastSentence(first - 1), words);
        boolean announced = page.endsWithColon(first - 1)
                ? announcedScore(first, speaker) >= ANNOUNCED_MIN
                : unannouncedScore(first, speaker) >= UNANNOUNCED_MIN;
        return announced ? page.endOfSpeech(first + 1, limits[first], speaker, false) : first;
    }

    private int quotedEnd(int first) {
        int end = first;
        while (end < page.size() && page.isQuotedLine(end)) {
            end++;
        }
        return end;
    }

    /** For each paragraph the next one that a turn has or that announces something itself. */
    private int[] limits() {
        int[] limits = new int[page.size()];
        int limit = page.size();
        for (int number = page.size() - 1; number >= 0; number--) {
            limits[number] = limit;
            limit = taken.get(number) || page.endsWithColon(number) ? number : limit;
        }
        return limits;
    }

    private int announcedScore(int first, Set<String> speaker) {
        Sentence announcement = page.lastSentence(first - 1);
        Voice voice = page.voice(first);
        int score = has(announcement, this::isCue) ? CUE : 0;
        score += has(announcement, form -> words.has(Group.MESSAGE, form)) ? 1 : 0;
        score += voice.firstPersons() > 0 ? DENSE : 0;
        score += voice.firstPersons() >= FIRST_PERSONS_MANY ? 1 : 0;
        score += sentences(first) > 1 ? 1 : 0;
        score -= voice.mentions(speaker) ? CUE : 0;
        score -= has(announcement, form -> words.has(Group.FIRST_PERSON, form)) ? CUE : 0;
        return score - against(voice);
    }

    private int unannouncedScore(int first, Set<String> speaker) {
        Sentence announcement = page.lastSentence(first - 1);
        Voice voice = page.voice(first);
        boolean possible = !speaker.isEmpty()
                && !transcript
                && !page.voice(first - 1).attributesMarks()
                && !page.voice(first - 1).opensWithMark()
                && voice.wordCount() >= WORDS_MIN
                && voice.firstPersons() > 1
                && voice.firstPersonShare() >= DENSE_SHARE_MIN
                && !voice.attributesMarks()
                && !voice.mentions(speaker);
        if (!possible) {
            return 0;
        }
        boolean message = has(
                page.paragraph(first - 1).firstToken(),
                announcement.endToken(),
                form -> words.has(Group.MESSAGE, form) || isCue(form));
        return DENSE
                + (message ? 2 : 0)
                + (voice.firstPersons() >= FIRST_PERSONS_MANY ? 1 : 0)
                + (sentences(first) > 1 ? 1 : 0)
                + (page.voice(first - 1).firstPersons() == 0 ? 1 : 0)
                - (personalReport ? 1 : 0)
                - against(voice);
    }

    /** Somebody else's words reported, or somebody addressed: the outlet speaks, unless "we" is everywhere. */
    private static int against(Voice voice) {
        int reported = voice.firstPersons() >= FIRST_PERSONS_MANY ? 1 : 2;
        boolean outlet = voice.addresses() || voice.attributesMarks() || voice.isOutlet();
        return (voice.reports() ? reported : 0) + (outlet ? OUTLET_SPEAKS : 0);
    }

    private boolean isCue(String form) {
        return words.has(Group.CUE, form) || cues.test(form);
    }

    private boolean has(Sentence sentence, Predicate<String> wanted) {
        return has(sentence.firstToken(), sentence.endToken(), wanted);
    }

    private boolean has(int first, int end, Predicate<String> wanted) {
        for (int at = first; at < end; at++) {
            if (wanted.test(page.form(at))) {
                return true;
            }
        }
        return false;
    }

    private int sentences(int number) {
        Tokens tokens = page.tokens();
        return tokens.sentenceNumber(page.paragraph(number).endToken() - 1)
                - tokens.sentenceNumber(page.paragraph(number).firstToken())
                + 1;
    }

    private BlockQuotation block(int first, int end) {
        int lastToken = page.paragraph(first - 1).endToken() - 1;
        Optional<Span> colon = page.endsWithColon(first - 1)
                ? Optional.of(page.tokens().get(lastToken).span())
                : Optional.empty();
        List<Span> content = new ArrayList<>();
        for (int number = first; number < end; number++) {
            if (page.isQuotedLine(number)) {
                addQuotedLines(number, content);
            } else {
                content.add(page.paragraph(number).span());
            }
        }
        return new BlockQuotation(page.lastSentence(first - 1), colon, content);
    }

    /** The lines of a paragraph without the signs that set them off. */
    private void addQuotedLines(int number, List<Span> content) {
        int end = page.paragraph(number).endToken();
        int begin = page.paragraph(number).firstToken();
        for (int at = begin; at <= end; at++) {
            boolean sign = at < end
                    && page.form(at).startsWith(">")
                    && (at == begin || page.tokens().gapBefore(at) == Gap.LINE);
            if (at == end || sign) {
                if (at > begin) {
                    content.add(page.span(begin, at));
                }
                begin = at + 1;
            }
        }
    }
}
