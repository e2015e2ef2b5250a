package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueClass;
import org.rapporteur.language.cue.CueFrame;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Gives each content to the cue that it stands beside, where the tagger left that cue without one or saw
 * none: "the case in which pupils have alleged | they were misled", "hailed the record, challenging them | to
 * do better". What "that" or "in which" goes back to is no content of its own clause.
 */
final class NearestCues {

    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who");
    private static final Set<String> RELATIVE_ENDS = Set.of("who", "which", "whom", "whose");
    /** With these an outlet explains words. */
    private static final Set<String> GLOSS = Set.of("meaning", "referring");

    private static final Set<String> SETTING = Set.of("in", "during", "at", "on");
    private static final Set<String> FRONTED =
            Set.of("what", "which", "who", "whom", "whether", "if", "how", "why", "when", "where");
    /** Such words and marks may stand between a cue and its content. */
    private static final Set<String> BETWEEN = Set.of("that", ",", ":", "\"");
    /** "Said he, the old captain of the port": so far a second participle reaches to its content. */
    private static final int CUE_REACH = 20;

    private final Tokens tokens;
    private final CueLexicon cues;

    NearestCues(Tokens tokens, CueLexicon cues) {
        this.tokens = tokens;
        this.cues = cues;
    }

    List<Draft> assign(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        all.replaceAll(this::withRelative);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).content().isEmpty() && all.get(i).cue().isPresent()) {
                fill(i, all);
            }
        }
        all.replaceAll(draft -> withoutRelative(withoutAntecedent(draft)));
        for (int i = 0, given = all.size(); i < given; i++) {
            part(i, all);
        }
        return all;
    }

    /** "That opposed" has its source within. */
    private Draft withRelative(Draft draft) {
        if (draft.source().isPresent() || draft.cue().isEmpty()) {
            return draft;
        }
        List<Token> cue = tokens.within(draft.cue().get());
        boolean relative = cue.size() > 1 && RELATIVE.contains(lower(cue.get(0).index()));
        return relative
                ? draft.withCue(Optional.of(new Span(
                                cue.get(1).span().begin(), draft.cue().get().end())))
                        .withSource(Optional.of(cue.get(0).span()))
                : draft;
    }

    /** Takes the content right behind a cue that has none from the cue that it was given to. */
    private void fill(int empty, List<Draft> all) {
        Draft draft = all.get(empty);
        int behind = behind(draft.cue().orElseThrow());
        for (int i = 0; i < all.size(); i++) {
            Draft other = all.get(i);
            Optional<Span> beside = other.content().stream()
                    .filter(content -> tokens.at(content.begin()) == behind && areInOneSentence(content, draft))
                    .findFirst();
            if (i != empty && beside.isPresent() && !isBeside(other, beside.get()) && hasSource(draft, other)) {
                give(beside.get(), i, empty, all);
                return;
            }
        }
    }

    /**
     * Whether a cue has somebody who says what is behind it. "The port, Varga said, celebrates the crews" says
     * nothing for the port.
     */
    private boolean hasSource(Draft draft, Draft giver) {
        Span cue = draft.cue().orElseThrow();
        int before = tokens.at(cue.begin()) - 1;
        return draft.source().isPresent()
                || giver.content().size() == 1
                || isParticiple(cue)
                || giver.source().filter(words -> isRightBefore(words, cue)).isPresent()
                || before >= 0 && PRONOUNS.contains(lower(before));
    }

    private boolean areInOneSentence(Span content, Draft draft) {
        int cue = tokens.at(draft.cue().orElseThrow().begin());
        return tokens.sentenceNumber(tokens.at(content.begin())) == tokens.sentenceNumber(cue);
    }

    private void give(Span content, int from, int to, List<Draft> all) {
        Draft giver = all.get(from);
        Draft taker = all.get(to);
        Optional<Span> source = taker.source()
                .or(() -> giver.source()
                        .filter(words -> isRightBefore(words, taker.cue().orElseThrow())
                                || isParticiple(taker.cue().orElseThrow())));
        List<Span> left = giver.content().stream()
                .filter(part -> !part.equals(content))
                .map(part -> opens(giver, part) ? part.cover(content) : part)
                .toList();
        boolean lent = taker.source().isEmpty()
                && source.filter(words -> isRightBefore(words, taker.cue().orElseThrow()))
                        .equals(giver.source());
        if (!isAside(tokens.at(taker.cue().orElseThrow().begin()), tokens.at(content.begin()))) {
            all.set(to, taker.withSource(source).withContent(List.of(content)));
        }
        all.set(from, giver.withContent(left).withSource(lent ? Optional.empty() : giver.source()));
    }

    private boolean isParticiple(Span cue) {
        return lower(tokens.at(cue.begin())).endsWith("ing");
    }

    /** "Announces [who it believes deserves it]": a question holds what is said within it. */
    private boolean opens(Draft draft, Span part) {
        return tokens.within(part).size() == 1
                && FRONTED.contains(lower(tokens.at(part.begin())))
                && isBeside(draft, part);
    }

    private boolean isRightBefore(Span one, Span other) {
        return tokens.at(one.end()) == tokens.at(other.begin());
    }

    /** The first token behind a cue that may begin its content. */
    private int behind(Span cue) {
        int at = tokens.at(cue.end());
        while (at < tokens.size() && BETWEEN.contains(lower(at)) && !lower(at).equals("that")) {
            at++;
        }
        return at;
    }

    /** Whether a content stands right beside its own cue already. */
    private boolean isBeside(Draft draft, Span content) {
        return draft.cue()
                .filter(cue -> behind(cue) == tokens.at(content.begin()))
                .isPresent();
    }

    /** "Playbooks that advised", "the ruling, in which the judge cited": what stands before is not advised, not cited. */
    private Draft withoutAntecedent(Draft draft) {
        if (draft.source().isEmpty() || draft.content().size() < 2) {
            return draft;
        }
        int relative = relative(draft.source().get());
        if (relative < 0) {
            return draft;
        }
        return draft.withContent(draft.content().stream()
                .filter(content -> !leadsTo(content, relative))
                .toList());
    }

    /** Where the relative clause of a source begins: at itself, or before "in which"; -1 if it stands in none. */
    private int relative(Span source) {
        int first = tokens.at(source.begin());
        boolean alone = tokens.within(source).size() == 1 && RELATIVE.contains(lower(first));
        if (alone) {
            return first;
        }
        boolean setting = first > 1 && lower(first - 1).equals("which") && SETTING.contains(lower(first - 2));
        return setting ? first - 2 : -1;
    }

    /** Whether nothing but marks stands between a content and the relative clause behind it. */
    private boolean leadsTo(Span content, int relative) {
        int at = tokens.at(content.end());
        while (at < relative && (lower(at).equals(",") || lower(at).equals("\""))) {
            at++;
        }
        return content.end() <= tokens.get(relative).span().begin() && at == relative;
    }

    /** "The owners and the crews who | he accused": the last word opens another clause. */
    private Draft withoutRelative(Draft draft) {
        return draft.withContent(draft.content().stream()
                .map(content -> {
                    List<Token> words = tokens.within(content);
                    boolean open = words.size() > 1
                            && RELATIVE_ENDS.contains(
                                    lower(words.get(words.size() - 1).index()));
                    return open
                            ? new Span(
                                    content.begin(),
                                    words.get(words.size() - 2).span().end())
                            : content;
                })
                .toList());
    }

    /** A content behind a second participle, which no other draft has for its cue, is that cue's. */
    private void part(int at, List<Draft> all) {
        Draft draft = all.get(at);
        if (draft.cue().isEmpty() || draft.content().size() < 2) {
            return;
        }
        for (int i = 1; i < draft.content().size(); i++) {
            int from = tokens.at(draft.content().get(i - 1).end());
            int to = tokens.at(draft.content().get(i).begin());
            int cue = participle(from, to, all);
            if (cue >= 0 && draft.cue().get().end() <= tokens.get(cue).span().begin()) {
                List<Span> behind = new ArrayList<>(
                        draft.content().subList(i, draft.content().size()));
                behind.set(0, tokens.get(begin(cue, to)).span().cover(behind.get(0)));
                all.set(at, draft.withContent(draft.content().subList(0, i)));
                if (!isAside(cue, to)) {
                    all.add(draft.withCue(Optional.of(tokens.get(cue).span())).withContent(behind));
                }
                return;
            }
        }
    }

    /** "Meaning our judge" is the outlet's word; "asking not to be identified" is why the source has no name. */
    private boolean isAside(int cue, int content) {
        if (GLOSS.contains(lower(cue))) {
            return true;
        }
        int behind = lower(content).equals("that") ? content + 1 : content;
        return lower(behind).equals("not") || lower(behind).equals("anonymity");
    }

    /** "Challenging them to prove | that": an infinitive between belongs to the content. */
    private int begin(int cue, int content) {
        for (int at = cue + 1; at + 1 < content; at++) {
            if (lower(at).equals("to") && cues.find(tokens.get(at + 1).form()).isPresent()) {
                return at;
            }
        }
        return content - 1 > cue && lower(content - 1).equals("that") ? content - 1 : content;
    }

    /** ", remarking from the port": a verb of the list behind a comma; -1 if there is none, or it is a draft's. */
    private int participle(int from, int to, List<Draft> all) {
        if (to - from > CUE_REACH) {
            return -1;
        }
        for (int at = from; at < to; at++) {
            Span word = tokens.get(at).span();
            boolean taken = all.stream().anyMatch(draft -> draft.speaksBeside(word));
            boolean behindComma =
                    at > 0 && (lower(at - 1).equals(",") || lower(at - 1).equals("\""));
            boolean saying = lower(at).endsWith("ing")
                    && cues.find(tokens.get(at).form())
                            .filter(found -> found.wordClass() == CueClass.VERB)
                            .filter(found -> found.takes(CueFrame.THAT) || found.takes(CueFrame.INFINITIVE))
                            .isPresent();
            if (saying && behindComma && !taken) {
                return at;
            }
        }
        return -1;
    }

    private String lower(int token) {
        return token < tokens.size() ? tokens.get(token).form().toLowerCase(Locale.ROOT) : "";
    }
}
