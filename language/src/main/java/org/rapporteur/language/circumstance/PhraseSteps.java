package org.rapporteur.language.circumstance;

import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.pattern.Step;

/** The steps that stand for phrases: {@code <cue>}, {@code <outlet>}, {@code <np>} and their like. */
final class PhraseSteps {

    private static final int GAP_WORDS_MAX = 4;
    private static final int TAIL_WORDS_MAX = 10;
    private static final int BY_CUE_WORDS_MAX = 3;
    private static final int MODIFIER_WORDS_MAX = 8;

    private final WordLists lists;
    private final NounPhrases nounPhrases;
    private final Outlets outlets;
    private final Set<String> modifiers;
    private final Set<String> tailWords;
    private final Set<String> clauseWords;
    private final Set<String> sayings;
    private final Set<String> trailing;
    private final Set<String> participles;
    private final Set<String> auxiliaries;
    private final Set<String> numbers;
    private final Set<String> quantifiers;
    private final Set<String> units;

    PhraseSteps(WordLists lists, NounPhrases nounPhrases, Outlets outlets) {
        this.lists = lists;
        this.nounPhrases = nounPhrases;
        this.outlets = outlets;
        this.modifiers = lists.get("modifier");
        this.tailWords = lists.get("tail");
        this.clauseWords = lists.get("clause");
        this.sayings = lists.get("saying-form");
        this.trailing = lists.get("trailing");
        this.participles = lists.get("participle");
        this.auxiliaries = lists.get("auxiliary");
        this.numbers = lists.get("number");
        this.quantifiers = lists.get("quantifier");
        this.units = lists.get("unit");
    }

    /** @throws IllegalArgumentException if nothing is called so */
    Step<Match> named(String name) {
        if (name.startsWith("<cue:")) {
            return cue(lists.get(name.substring(5, name.length() - 1)));
        }
        if (name.startsWith("<np:")) {
            return nounPhrase(lists.get(name.substring(4, name.length() - 1)));
        }
        return name.startsWith("<") ? phrase(name) : (match, at, rest) -> gap(match, at, rest, name.equals("~"));
    }

    private Step<Match> phrase(String name) {
        return switch (name) {
            case "<cue>" -> cue(Set.of());
            case "<source>" ->
                (match, at, rest) -> match.scene().source().begin() == at
                        && at >= 0
                        && rest.test(match.scene().source().end());
            case "<content>" ->
                (match, at, rest) ->
                        at < match.scene().size() && match.scene().word(at).isContent() && rest.test(at + 1);
            case "<outlet>" -> (match, at, rest) -> isFound(outlets.outletEnd(match.scene(), at), rest);
            case "<press>" -> (match, at, rest) -> isFound(outlets.pressEnd(match.scene(), at), rest);
            case "<name>" -> this::name;
            case "<organisation>" ->
                (match, at, rest) -> match.scene().names().beginsAt(at, EntityKind.ORGANISATION)
                        && rest.test(match.scene().names().endAt(at).orElseThrow());
            case "<np>" -> (match, at, rest) -> isFound(nounPhrases.phraseEnd(match.scene(), at), rest);
            case "<np+>" -> this::longNounPhrase;
            case "<tail>" -> this::tail;
            case "<clause>" -> this::clause;
            case "<end>" -> (match, at, rest) -> match.scene().isBoundary(at) && rest.test(at);
            case "<start>" ->
                (match, at, rest) ->
                        at < match.scene().size() && match.scene().word(at).begins() && rest.test(at);
            case "<in-source>" ->
                (match, at, rest) -> isWithin(at, match.scene().source()) && rest.test(at);
            case "<in-cue>" -> (match, at, rest) -> isWithin(at, match.scene().cue()) && rest.test(at);
            case "<by-cue>" -> (match, at, rest) -> isByCue(match.scene().cue(), at) && rest.test(at);
            case "<sourced>" -> (match, at, rest) -> !match.scene().source().isNowhere() && rest.test(at);
            case "<no-measure>" -> (match, at, rest) -> !isMeasure(match.scene(), at) && rest.test(at);
            case "<participle>" -> (match, at, rest) -> isParticiple(match.scene(), at) && rest.test(at + 1);
            case "<word>" -> (match, at, rest) -> !match.scene().isBoundary(at) && rest.test(at + 1);
            default -> throw new IllegalArgumentException("nothing is called '%s' in patterns".formatted(name));
        };
    }

    private static boolean isFound(int end, IntPredicate rest) {
        return end >= 0 && rest.test(end);
    }

    /** The head of the attribution's cue, or all of the cue from there; with lemmas, only one of these. */
    private static Step<Match> cue(Set<String> lemmas) {
        return (match, at, rest) -> {
            Scene scene = match.scene();
            if (scene.headPlace() != at || scene.head().isEmpty()) {
                return false;
            }
            if (!lemmas.isEmpty() && !lemmas.contains(scene.head().get().word().lemma())) {
                return false;
            }
            int headEnd =
                    at + scene.head().get().endToken() - scene.head().get().firstToken();
            return rest.test(headEnd)
                    || scene.cue().end() > headEnd && rest.test(scene.cue().end());
        };
    }

    private boolean name(Match match, int at, IntPredicate rest) {
        SceneNames names = match.scene().names();
        boolean article = at + 1 < match.scene().size()
                && match.scene().word(at).small().equals("the")
                && names.endAt(at).isEmpty();
        return names.endAt(article ? at + 1 : at).map(rest::test).orElse(false);
    }

    private boolean isParticiple(Scene scene, int at) {
        if (at >= scene.size() || scene.word(at).isContent()) {
            return false;
        }
        String small = scene.word(at).small();
        return small.endsWith("ed") || small.endsWith("en") || participles.contains(small);
    }

    /** "Three hours", "a year", "several miles". */
    private boolean isMeasure(Scene scene, int at) {
        if (at >= scene.size() || scene.word(at).isContent()) {
            return false;
        }
        String small = scene.word(at).small();
        boolean unit =
                at + 1 < scene.size() && units.contains(scene.word(at + 1).small());
        boolean counts = small.equals("a") || small.equals("an") || quantifiers.contains(small);
        return !small.isEmpty() && Character.isDigit(small.charAt(0)) || numbers.contains(small) || unit && counts;
    }

    /** A phrase whose head is of a list. */
    private Step<Match> nounPhrase(Set<String> heads) {
        return (match, at, rest) -> {
            Scene scene = match.scene();
            int core = nounPhrases.coreEnd(scene, at);
            if (core < 0 || !heads.contains(scene.word(core - 1).small())) {
                return false;
            }
            return modified(scene, core, rest) || rest.test(core);
        };
    }

    private boolean longNounPhrase(Match match, int at, IntPredicate rest) {
        int phrase = nounPhrases.phraseEnd(match.scene(), at);
        return phrase >= 0 && (modified(match.scene(), phrase, rest) || rest.test(phrase));
    }

    /**
     * With what may follow a noun: "close to the talks", "briefed on the call", "that it had seen"; the
     * longest first.
     */
    private boolean modified(Scene scene, int core, IntPredicate rest) {
        if (core >= scene.size() || !modifiers.contains(scene.word(core).small())) {
            return false;
        }
        boolean clause = clauseWords.contains(scene.word(core).small());
        int end = core;
        while (end - core < MODIFIER_WORDS_MAX
                && !scene.isBoundary(end)
                && !isOwnPart(scene, end)
                && (end == core || goesOn(scene.word(end).small(), clause))) {
            end++;
        }
        for (; end > core + 1; end--) {
            if (rest.test(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(String small, boolean clause) {
        return !sayings.contains(small) && !clauseWords.contains(small) && (clause || !auxiliaries.contains(small));
    }

    /** Nothing, or a preposition or participle with all that follows it up to the next boundary. */
    private boolean tail(Match match, int at, IntPredicate rest) {
        Scene scene = match.scene();
        if (scene.isBoundary(at)
                || isOwnPart(scene, at)
                || !tailWords.contains(scene.word(at).small())) {
            return !nounPhrases.goesOn(scene, at) && rest.test(at);
        }
        int end = at;
        while (end - at < TAIL_WORDS_MAX
                && !scene.isBoundary(end)
                && !isOwnPart(scene, end)
                && !clauseWords.contains(scene.word(end).small())) {
            end++;
        }
        return rest.test(trimmed(scene, at, end));
    }

    /** Without words at the end that belong to what follows: "to", "and". */
    private int trimmed(Scene scene, int at, int end) {
        int trimmed = end;
        while (trimmed > at && trailing.contains(scene.word(trimmed - 1).small())) {
            trimmed--;
        }
        return trimmed;
    }

    /** To the end of the clause, over hyphens but over no other mark; at least one word. */
    private boolean clause(Match match, int at, IntPredicate rest) {
        Scene scene = match.scene();
        int end = at;
        while (!scene.isBoundary(end) && !(end > at && isCueOrSource(scene, end))) {
            end++;
        }
        int trimmed = trimmed(scene, at, end);
        return trimmed > at && rest.test(trimmed);
    }

    /** A few words; of a description none that no noun phrase goes over. */
    private boolean gap(Match match, int at, IntPredicate rest, boolean description) {
        for (int end = at; end - at <= GAP_WORDS_MAX; end++) {
            if (rest.test(end)) {
                return true;
            }
            if (match.scene().isBoundary(end) || description && nounPhrases.isStop(match.scene(), end)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCueOrSource(Scene scene, int at) {
        return scene.cue().begin() == at && !isWithin(at, scene.source())
                || scene.source().begin() == at;
    }

    /** True where the attribution's own source or cue begins, so that no other phrase reaches over it. */
    private static boolean isOwnPart(Scene scene, int at) {
        return scene.cue().begin() == at || scene.source().begin() == at;
    }

    /** Within the cue, or a few words before it. */
    private static boolean isByCue(Stretch cue, int at) {
        return !cue.isNowhere() && cue.begin() - BY_CUE_WORDS_MAX <= at && at < cue.end();
    }

    private static boolean isWithin(int at, Stretch stretch) {
        return stretch.begin() <= at && at < stretch.end();
    }
}
