package org.rapporteur.assembly.negotiation.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.language.token.TabbedLines;

/** The words of {@code step-words.tsv}. */
final class StepWords {

    private final Map<String, EventStatus> announcing = new HashMap<>();
    private final Set<String> promised = new HashSet<>();
    private final Set<String> timed = new HashSet<>();
    private final Map<String, Fate> fates = new HashMap<>();
    /** Whether even a time makes no deed of it. */
    private final Map<String, Boolean> states = new HashMap<>();

    private final Map<String, Set<String>> families = new HashMap<>();

    private StepWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            String word = line.get(1);
            String meaning = line.get(2);
            switch (line.get(0)) {
                case "announce" -> announcing.put(word, EventStatus.valueOf(meaning.toUpperCase(Locale.ROOT)));
                case "promised" -> promised.add(word);
                case "moved" -> addMove(word, meaning);
                case "cancelled" -> fates.put(word, Fate.CANCELLED);
                case "missed" -> fates.put(word, Fate.OVERDUE);
                case "state" -> states.put(word, meaning.equals("always"));
                case "same" -> addFamily(word, meaning);
                default -> throw new IllegalStateException("step-words.tsv: no sort '%s'".formatted(line.get(0)));
            }
        }
    }

    private void addMove(String word, String meaning) {
        fates.put(word, Fate.MOVED);
        if (meaning.equals("timed")) {
            timed.add(word);
        }
    }

    private void addFamily(String word, String members) {
        families.computeIfAbsent(word, unseen -> new HashSet<>()).add(word);
        for (String member : members.split(" ", -1)) {
            families.computeIfAbsent(member, unseen -> new HashSet<>()).add(word);
        }
    }

    static StepWords load() {
        return new StepWords(lines());
    }

    /** Sort, word, meaning, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(StepWords.class, "step-words.tsv", 4);
    }

    /** How a verb or adjective puts the deed that it announces: "plans to go". */
    Optional<EventStatus> announces(String lemma) {
        return Optional.ofNullable(announcing.get(lemma));
    }

    /** Whether what such a participle describes is to come: "planned for Friday". */
    boolean isPromised(String lemma) {
        return promised.contains(lemma);
    }

    /** @param verb in dictionary form, with its particle behind it */
    Optional<Fate> fate(String verb) {
        return Optional.ofNullable(fates.get(verb));
    }

    /** Whether a verb moves a deed only with the time that it is moved to: "moved to Friday". */
    boolean needsTime(String verb) {
        return timed.contains(verb);
    }

    boolean isState(String lemma) {
        return states.containsKey(lemma);
    }

    /** Whether even "on Friday" makes no deed of it. */
    boolean isAlwaysState(String lemma) {
        return states.getOrDefault(lemma, false);
    }

    /** The words that stand for the families of a word: those of "flew" and "trip" meet; of one without, itself. */
    Set<String> families(String lemma) {
        return families.getOrDefault(lemma, Set.of(lemma));
    }
}
