package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.role.RoleNouns.RoleNoun;

/** Finds the phrases that say what a person is, whoever it is. */
final class RolePhrases {

    private static final int NOUN_TOKENS_MAX = 6;

    private static final Set<PartOfSpeech> BEFORE = Set.of(
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.X,
            PartOfSpeech.SYM);

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "in", "to", "on", "from", "with", "under");

    private static final Set<String> TEMPORAL =
            Set.of("since", "until", "till", "during", "after", "before", "when", "while", "despite", "because");

    private static final Set<PartOfSpeech> NOT_IN_COMPLEMENT =
            Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.SCONJ, PartOfSpeech.INTJ, PartOfSpeech.PRON);

    private final Scene scene;
    private final RoleNouns nouns;
    private final RoleWords words;

    RolePhrases(Scene scene, RoleNouns nouns, RoleWords words) {
        this.scene = scene;
        this.nouns = nouns;
        this.words = words;
    }

    /** In reading order; nouns of kin are left out, and those that alone are no role. */
    List<RolePhrase> find(SentenceTree tree) {
        List<RolePhrase> found = new ArrayList<>();
        int before = tree.end();
        for (int last = tree.end() - 1; last >= tree.first(); last--) {
            Optional<RolePhrase> phrase = last < before ? endingAt(tree, last) : Optional.empty();
            if (phrase.isPresent()) {
                before = phrase.get().noun();
                found.add(0, phrase.get());
            }
        }
        found.removeIf(phrase -> phrase.entry().sort() == NounSort.KIN && !isOfSomebodyNamed(phrase));
        return found;
    }

    /** "Solen's son-in-law" is what one may be called, "his wife" is not. */
    private boolean isOfSomebodyNamed(RolePhrase phrase) {
        for (int token = phrase.first(); token + 1 < phrase.noun(); token++) {
            if (scene.personNameAt(token).isPresent() && scene.lower(token + 1).equals("'s")) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of the longest noun that ends at a token. */
    private Optional<RolePhrase> endingAt(SentenceTree tree, int last) {
        for (int noun = Math.max(tree.first(), last - NOUN_TOKENS_MAX + 1); noun <= last; noun++) {
            Optional<RoleNoun> entry = entry(noun, last + 1);
            if (entry.isPresent()) {
                return phrase(tree, noun, last + 1, entry.get());
            }
        }
        return Optional.empty();
    }

    private Optional<RoleNoun> entry(int noun, int end) {
        String form = scene.words(noun, end);
        boolean past = form.startsWith("ex-");
        return nouns.find(form).or(() -> past ? nouns.find(form.substring(3)) : Optional.empty());
    }

    private Optional<RolePhrase> phrase(SentenceTree tree, int noun, int nounEnd, RoleNoun entry) {
        int head = headOf(tree, noun, nounEnd);
        boolean title = scene.beginsPerson(nounEnd) && tree.part(head) == PartOfSpeech.ADJ;
        boolean nominal = title || isNominal(tree, noun, nounEnd);
        boolean inName = scene.personNameAt(head).isPresent();
        if (!nominal || inName || isInsideWord(noun, nounEnd)) {
            return Optional.empty();
        }
        int first = first(tree, noun, head, nounEnd);
        int end = end(tree, nounEnd, head);
        RolePhrase phrase = new RolePhrase(first, noun, nounEnd, end, head, entry, status(first, nounEnd, entry));
        boolean alone = end == nounEnd && first == noun && !scene.beginsPerson(nounEnd);
        boolean needy = words.has("needy", entry.noun()) && alone;
        return needy ? Optional.empty() : Optional.of(phrase);
    }

    private static boolean isNominal(SentenceTree tree, int noun, int nounEnd) {
        for (int token = noun; token < nounEnd; token++) {
            if (tree.part(token) == PartOfSpeech.NOUN || tree.part(token) == PartOfSpeech.PROPN) {
                return true;
            }
        }
        return false;
    }

    /** "Governor" in "governor-general", in a web address. */
    private boolean isInsideWord(int noun, int nounEnd) {
        String text = scene.tokens().source().characters();
        int begin = scene.tokens().get(noun).span().begin();
        int end = scene.tokens().get(nounEnd - 1).span().end();
        boolean joinedBefore = begin > 1 && text.charAt(begin - 1) == '-' && Character.isLetter(text.charAt(begin - 2));
        boolean joinedBehind =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
        boolean status = joinedBefore && words.has("former", scene.lower(noun - 2));
        return joinedBefore && !status || joinedBehind;
    }

    /** The token of the noun that hangs on one outside it; of several the first noun. */
    private static int headOf(SentenceTree tree, int noun, int nounEnd) {
        int head = nounEnd - 1;
        for (int token = nounEnd - 1; token >= noun; token--) {
            int above = tree.head(token);
            boolean outside = above < noun || above >= nounEnd || above == token;
            boolean nominal = tree.part(token) == PartOfSpeech.NOUN || tree.part(token) == PartOfSpeech.PROPN;
            head = outside && nominal ? token : head;
        }
        return head;
    }

    private int first(SentenceTree tree, int noun, int head, int nounEnd) {
        int first = noun;
        while (first > tree.first() && mayStandBefore(tree, first - 1, head, nounEnd)) {
            first--;
        }
        while (first < noun && tree.part(first) == PartOfSpeech.PUNCT
                || scene.lower(first).equals("'s")) {
            first++;
        }
        return first;
    }

    private boolean mayStandBefore(SentenceTree tree, int token, int head, int nounEnd) {
        String word = scene.lower(token);
        PartOfSpeech part = tree.part(token);
        boolean known = words.has("plain", word) || words.has("former", word) || words.has("acting", word);
        if (Tenures.isMonth(word) || Tenures.isDay(word)) {
            return false;
        }
        boolean genitive = word.equals("'s") || word.equals("'") && part == PartOfSpeech.PART;
        boolean dash = word.equals("-") || word.equals("–") && !hasGap(token);
        if (part == PartOfSpeech.CCONJ || part == PartOfSpeech.ADP) {
            return isInsideName(token);
        }
        boolean quote = "\"“”".contains(word) && tree.isBelow(token, head);
        if (!known && !genitive && !dash && !quote && !BEFORE.contains(part)) {
            return false;
        }
        boolean title = nounEnd < tree.end() && scene.beginsPerson(nounEnd);
        return known
                || tree.isBelow(token, head)
                || title
                        && (tree.isBelow(token, nounEnd)
                                || tree.head(token) >= token && tree.head(token) <= nounEnd + 3);
    }

    /** "And" in "National Security and Defense Council". */
    private boolean isInsideName(int token) {
        return scene.nameAt(token).isPresent()
                && scene.nameAt(token).equals(scene.nameAt(token - 1))
                && scene.nameAt(token).equals(scene.nameAt(token + 1));
    }

    private boolean hasGap(int token) {
        int begin = scene.tokens().get(token).span().begin();
        return begin > 0
                && Character.isWhitespace(scene.tokens().source().characters().charAt(begin - 1));
    }

    /** Behind what "of", "for", "at" and the like bring. */
    private int end(SentenceTree tree, int nounEnd, int head) {
        boolean opens = nounEnd < tree.end()
                && PREPOSITIONS.contains(scene.lower(nounEnd))
                && (tree.part(nounEnd) == PartOfSpeech.ADP
                        || scene.lower(nounEnd).equals("of"))
                && (scene.lower(nounEnd).equals("of") || tree.isBelow(nounEnd, head));
        if (!opens || isDated(nounEnd + 1)) {
            return nounEnd;
        }
        int end = nounEnd + 1;
        while (end < tree.end() && mayBeComplement(tree, end, head)) {
            end++;
        }
        while (end > nounEnd + 1 && isLoose(tree, end - 1)) {
            end--;
        }
        return end == nounEnd + 1 ? nounEnd : end;
    }

    /** "From 2019", "in May". */
    private boolean isDated(int token) {
        String word = scene.lower(token);
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) || Tenures.isMonth(word);
    }

    private static boolean isLoose(SentenceTree tree, int token) {
        PartOfSpeech part = tree.part(token);
        return part == PartOfSpeech.ADP
                || part == PartOfSpeech.DET
                || part == PartOfSpeech.CCONJ
                || part == PartOfSpeech.PUNCT;
    }

    private boolean mayBeComplement(SentenceTree tree, int token, int head) {
        String word = scene.lower(token);
        PartOfSpeech part = tree.part(token);
        boolean inside = tree.isBelow(token, head) || scene.lower(token - 1).equals("of") || part == PartOfSpeech.PART;
        boolean stops = TEMPORAL.contains(word)
                || PREPOSITIONS.contains(word) && isDated(token + 1)
                || NOT_IN_COMPLEMENT.contains(part) && !word.equals("his") && !word.equals("her")
                || part == PartOfSpeech.PUNCT && !word.equals("-") && !word.equals("&")
                || part == PartOfSpeech.CCONJ && joins(tree, token, head)
                || scene.beginsPerson(token) && words.has("complement", scene.lower(token - 1));
        return inside && !stops;
    }

    /** "Chair of the board and mayor": the conjunction brings another role. */
    private static boolean joins(SentenceTree tree, int conjunction, int head) {
        int joined = tree.head(conjunction);
        return tree.relation(joined) == Relation.CONJ && tree.head(joined) == head;
    }

    private RoleStatus status(int first, int nounEnd, RoleNoun entry) {
        RoleStatus status = entry.sort() == NounSort.CANDIDACY ? RoleStatus.CANDIDATE : RoleStatus.CURRENT;
        String form = entry.noun();
        if (form.endsWith("-elect") || form.endsWith("-designate")) {
            status = RoleStatus.FUTURE;
        }
        for (int token = first; token < nounEnd; token++) {
            status = status(scene.lower(token), status);
        }
        return status;
    }

    private RoleStatus status(String word, RoleStatus otherwise) {
        if (words.has("former", word) || word.startsWith("ex-")) {
            return RoleStatus.FORMER;
        }
        if (otherwise == RoleStatus.CANDIDATE || otherwise == RoleStatus.FORMER) {
            return otherwise;
        }
        if (words.has("acting", word)) {
            return RoleStatus.ACTING;
        }
        if (words.has("future", word)) {
            return RoleStatus.FUTURE;
        }
        return words.has("candidate", word) ? RoleStatus.CANDIDATE : otherwise;
    }
}
