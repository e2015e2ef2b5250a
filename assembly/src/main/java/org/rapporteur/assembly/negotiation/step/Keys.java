package org.rapporteur.assembly.negotiation.step;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** The words by which deeds are compared: in dictionary form, those of one family as one, a name with its adjective. */
final class Keys {

    /** "Kestria" and "Kestrian" share so many letters. */
    private static final int NAME = 5;

    private static final Set<PartOfSpeech> CONTENT =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    /** With a noun that names the deed they say nothing of it. */
    private static final Set<String> EMPTY =
            Set.of("hold", "make", "have", "take", "do", "go", "give", "put", "face", "join", "attend", "be", "lead");

    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    /** "Take place", "take part". */
    private static final Set<String> PHRASE = Set.of("place", "part");

    private static final Set<Relation> LIGHT_OBJECT = EnumSet.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "make",
            "have",
            "take",
            "do",
            "go",
            "give",
            "lead",
            "begin",
            "end",
            "start",
            "open",
            "resume",
            "close",
            "place",
            "due",
            "expect",
            "plan",
            "schedule",
            "set",
            "call",
            "attend",
            "join",
            "face",
            "put",
            "be");
    private static final String GOING = "travel";
    /** With a capital or without. */
    private static final Set<String> BODIES = Set.of(
            "parliament",
            "council",
            "court",
            "ministry",
            "minister",
            "government",
            "assembly",
            "committee",
            "senate",
            "army",
            "police",
            "board",
            "union",
            "society",
            "bank",
            "church",
            "bridge",
            "bishop",
            "mayor",
            "judge",
            "commission",
            "delegation");

    private static final Set<String> NOBODY = Set.of(
            "goal",
            "aim",
            "objective",
            "purpose",
            "task",
            "idea",
            "mission",
            "priority",
            "hope",
            "job",
            "you",
            "nobody",
            "nothing",
            "there",
            "anybody",
            "anyone",
            "everyone",
            "what",
            "which",
            "one",
            "none",
            "everything",
            "something",
            "someone",
            "somebody",
            "that",
            "this",
            "time",
            "history",
            "whoever",
            "who",
            "rate");

    private final StepWords words;
    private final Set<Integer> times;
    private final int begin;

    /** @param begin the first token behind the dateline */
    Keys(StepWords words, Set<Integer> times, int begin) {
        this.words = words;
        this.times = times;
        this.begin = begin;
    }

    int begin() {
        return begin;
    }

    boolean isTime(int token) {
        return times.contains(token);
    }

    static boolean isNobody(String word) {
        return NOBODY.contains(word);
    }

    /** Of the word that names the deed; for "hold talks" of what is held too. */
    Set<String> deed(SentenceTree tree, Verbs verbs, int token) {
        Set<String> named = new HashSet<>(words.families(verbs.lemma(token)));
        named.addAll(words.families(verbs.phrasal(token)));
        boolean person = tree.children(token).stream()
                .anyMatch(child ->
                        Verbs.SUBJECT.contains(tree.relation(child)) && tree.part(child) == PartOfSpeech.PROPN);
        if (person && words.announces(verbs.lemma(token)).isPresent()) {
            return words.families(GOING);
        }
        boolean fate = words.fate(verbs.phrasal(token)).isPresent();
        boolean beside = fate || verbs.lemma(token).equals("go");
        Set<String> nouns = new HashSet<>();
        if (fate || LIGHT.contains(verbs.lemma(token))) {
            boolean alone =
                    tree.children(token, OBJECT).stream().allMatch(object -> PHRASE.contains(verbs.lemma(object)));
            tree.children(token).stream()
                    .filter(child -> alone && Verbs.SUBJECT.contains(tree.relation(child))
                            || LIGHT_OBJECT.contains(tree.relation(child))
                            || beside && tree.relation(child) == Relation.OBL)
                    .filter(child -> tree.part(child) == PartOfSpeech.NOUN
                            && !times.contains(child)
                            && !PHRASE.contains(verbs.lemma(child)))
                    .forEach(child -> nouns.addAll(words.families(verbs.lemma(child))));
        }
        if (!nouns.isEmpty() && EMPTY.contains(verbs.lemma(token))) {
            return nouns;
        }
        named.addAll(nouns);
        return named;
    }

    Set<String> content(SentenceTree tree, Verbs verbs, Set<Integer> clause, int deed) {
        Set<String> all = new HashSet<>();
        for (int token : clause) {
            if (token != deed && token >= begin && !times.contains(token) && CONTENT.contains(tree.part(token))) {
                all.addAll(key(tree, verbs, token));
            }
        }
        return all;
    }

    private Set<String> key(SentenceTree tree, Verbs verbs, int token) {
        String lemma = verbs.lemma(token);
        if (words.announces(lemma).isPresent() && tree.part(token) == PartOfSpeech.VERB) {
            return Set.of();
        }
        boolean name = tree.part(token) == PartOfSpeech.PROPN
                || Character.isUpperCase(tree.form(token).charAt(0)) && token > tree.first();
        Set<String> families = words.families(lemma);
        if (name && !words.isKnown(lemma) && !BODIES.contains(lemma)) {
            String small = tree.form(token).toLowerCase(Locale.ROOT);
            return Set.of(small.length() > NAME ? small.substring(0, NAME) : small);
        }
        OptionalInt number = Numerals.of(lemma);
        return number.isPresent() ? Set.of(Integer.toString(number.getAsInt())) : families;
    }
}
