package org.rapporteur.assembly.negotiation.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.language.token.TabbedLines;

/** The words of {@code step-words.tsv}. */
final class StepWords {

    private static final int STEM = 4;
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "e");

    private final Map<String, EventStatus> announcing = new HashMap<>();
    private final Set<String> promised = new HashSet<>();
    /** What is set by it: all that it is said of, a deed only, or that only by a deadline. */
    private final Map<String, String> setting = new HashMap<>();

    private final Map<String, Set<String>> outcomes = new HashMap<>();
    private final Set<String> timed = new HashSet<>();
    private final Map<String, Fate> fates = new HashMap<>();
    /** Whether even a time makes no deed of it. */
    private final Map<String, Boolean> states = new HashMap<>();

    private final Set<String> deeds = new HashSet<>();
    private final Map<String, Set<String>> families = new HashMap<>();

    private StepWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            String word = line.get(1);
            String meaning = line.get(2);
            switch (line.get(0)) {
                case "announce" -> announcing.put(word, EventStatus.valueOf(meaning.toUpperCase(Locale.ROOT)));
                case "promised" -> promised.add(word);
                case "set" -> setting.put(word, meaning);
                case "told" ->
                    outcomes.computeIfAbsent(word, unseen -> new HashSet<>()).addAll(split(meaning));
                case "moved" -> addMove(word, meaning);
                case "cancelled" -> fates.put(word, Fate.CANCELLED);
                case "missed" -> fates.put(word, Fate.OVERDUE);
                case "state" -> states.put(word, meaning.equals("always"));
                case "same" -> {
                    addFamily(word, meaning);
                    deeds.add(word);
                    deeds.addAll(split(meaning));
                }
                case "thing" -> addFamily(word, meaning);
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
        for (String member : split(members)) {
            families.computeIfAbsent(member, unseen -> new HashSet<>()).add(word);
        }
    }

    /** Words with a particle are written with an underscore: "pull_back". */
    private static List<String> split(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word -> word.replace('_', ' '))
                .toList();
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

    /** Whether a verb sets a deed for a time: "summoned him for Friday". */
    boolean sets(String lemma) {
        return setting.containsKey(lemma);
    }

    /** Whether it sets only what a noun names that is a deed: "called a strike for Friday". */
    boolean setsDeeds(String lemma) {
        return !setting.getOrDefault(lemma, "all").equals("all");
    }

    /** Whether it sets a deed only till when: "wants an answer by Friday". */
    boolean setsDeadlines(String lemma) {
        return setting.getOrDefault(lemma, "all").equals("deadline");
    }

    /** Whether a word belongs to a family of deeds. */
    boolean isDeed(String lemma) {
        return deeds.contains(lemma);
    }

    /** By which words else it can be told that a deed of some family was done. */
    Set<String> outcomes(String family) {
        return outcomes.getOrDefault(family, Set.of());
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

    /** Whether a word belongs to a family. */
    boolean isKnown(String lemma) {
        return families.containsKey(lemma);
    }

    /** The words that stand for the families of a word: those of "flew" and "trip" meet; of one without, its stem. */
    Set<String> families(String lemma) {
        Set<String> known = families.get(lemma);
        return known == null ? Set.of(stem(lemma)) : known;
    }

    /** "Dredging", "dredger": what stands before the ending. */
    private static String stem(String lemma) {
        for (String ending : ENDINGS) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= STEM) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return lemma;
    }
}
