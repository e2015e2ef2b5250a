package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.role.RoleNouns.RoleNoun;

/** Finds the phrases that say what a person is, whoever it is. */
final class RolePhrases {

    private static final int NOUN_TOKENS_MAX = 6;
    private static final int TITLE_TOKENS_MAX = 12;

    private static final Set<PartOfSpeech> BEFORE = Set.of(
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.X,
            PartOfSpeech.SYM);

    private final Scene scene;
    private final RoleNouns nouns;
    private final RoleWords words;
    private final Complements complements;

    RolePhrases(Scene scene, RoleNouns nouns, RoleWords words) {
        this.scene = scene;
        this.nouns = nouns;
        this.words = words;
        this.complements = new Complements(scene, nouns, words);
    }

    /** In reading order; nouns of kin are left out, and those that alone are no role. */
    List<RolePhrase> find(SentenceTree tree) {
        List<RolePhrase> found = new ArrayList<>();
        int before = tree.end();
        for (int last = tree.end() - 1; last >= tree.first(); last--) {
            Optional<RolePhrase> phrase = last < before ? endingAt(tree, last) : Optional.empty();
            if (phrase.isPresent()) {
                before = phrase.get().noun();
                found.add(0, found.isEmpty() ? phrase.get() : apart(phrase.get(), found.get(0)));
            }
        }
        found.removeIf(phrase -> phrase.entry().sort() == NounSort.KIN && !isOfSomebodyNamed(phrase));
        return found;
    }

    /** "Secretary of State and candidate Mira Solen": what another title begins behind "and" is no part of this one. */
    private RolePhrase apart(RolePhrase phrase, RolePhrase next) {
        int and = next.first() - 1;
        boolean title = phrase.end() > and
                && and > phrase.nounEnd()
                && scene.part(and) == PartOfSpeech.CCONJ
                && scene.beginsPerson(next.nounEnd());
        return title
                ? new RolePhrase(
                        phrase.first(),
                        phrase.noun(),
                        phrase.nounEnd(),
                        and,
                        phrase.head(),
                        phrase.entry(),
                        phrase.status())
                : phrase;
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
            if (entry.isPresent() && !isBelowAnother(tree, noun)) {
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
        int end = complements.end(tree, nounEnd, head);
        RoleNoun meant = isOneOfThem(first) ? new RoleNoun(entry.noun(), entry.sort(), false) : entry;
        RolePhrase phrase = new RolePhrase(first, noun, nounEnd, end, head, meant, status(first, nounEnd, entry));
        boolean alone = end == nounEnd && first == noun && !scene.beginsPerson(nounEnd);
        boolean needy = words.has("needy", entry.noun()) && alone;
        return needy ? Optional.empty() : Optional.of(phrase);
    }

    /** "One of Veldia's envoys" is one envoy. */
    private boolean isOneOfThem(int first) {
        int of = scene.lower(first - 1).equals("of") ? first - 1 : first - 2;
        return scene.lower(of).equals("of") && scene.lower(of - 1).equals("one") && scene.isBeside(of - 1, first);
    }

    /**
     * "Under Secretary Solen" is no secretary, but whoever served "under Secretary Solen" is neither. At the head of a
     * sentence the tree tells them apart.
     */
    private boolean isBelowAnother(SentenceTree tree, int noun) {
        if (!scene.lower(noun).equals("under")) {
            return false;
        }
        boolean first = noun == tree.first() && tree.part(noun) == PartOfSpeech.ADP;
        return isLarge(noun + 1) != isLarge(noun) || first && !isSubjectNamedBehind(tree, noun);
    }

    /** The name behind a title at the head of a sentence is mostly its subject, that behind a preposition never. */
    private boolean isSubjectNamedBehind(SentenceTree tree, int noun) {
        for (int token = noun; token < tree.end() && token < noun + TITLE_TOKENS_MAX; token++) {
            if (scene.beginsPerson(token)) {
                return Clauses.SUBJECT.contains(tree.relation(token));
            }
        }
        return false;
    }

    private boolean isLarge(int token) {
        return Character.isUpperCase(scene.tokens().get(token).form().charAt(0));
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
