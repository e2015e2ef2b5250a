package org.rapporteur.assembly.negotiation.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.language.mention.NameVariants;
import org.rapporteur.language.token.TabbedLines;

/** The words of {@code proposal-words.tsv}. */
final class ProposalWords {

    /** The deed is told of the proposal as its object. */
    static final String OBJECT = "object";
    /** The proposal itself is said to do it. */
    static final String SUBJECT = "subject";

    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}.*(?:[ae]n|ese|ish|ic)");

    private final NameVariants variants = NameVariants.wellKnown();
    /** Whether a noun names a proposal by itself. */
    private final Map<String, Boolean> strong = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    /** Whether it is a later one. */
    private final Map<String, Boolean> later = new HashMap<>();

    /** By verb: where the older one stands. */
    private final Map<String, String> bases = new HashMap<>();

    private final Map<String, List<Deed>> verbs = new HashMap<>();
    private final Map<String, List<Deed>> deeds = new HashMap<>();

    /**
     * What is done with a proposal.
     *
     * @param slot where the proposal stands: {@link #OBJECT}, {@link #SUBJECT}, or the preposition before it
     */
    record Deed(HandlingKind kind, String slot) {}

    private ProposalWords(List<List<String>> lines) {
        for (List<String> line : lines) {
            String word = line.get(1);
            String meaning = line.get(2);
            switch (line.get(0)) {
                case "noun" -> {
                    strong.put(word, meaning.equals("strong"));
                    if (meaning.equals("taken")) {
                        taken.add(word);
                    }
                }
                case "answer" -> {
                    strong.put(word, meaning.equals("strong"));
                    answers.add(word);
                }
                case "clause" -> clauses.add(word);
                case "topic" -> topics.add(word);
                case "version" -> later.put(word, meaning.equals("later"));
                case "basis" -> bases.put(word, meaning);
                case "verb" ->
                    verbs.computeIfAbsent(word, unseen -> new ArrayList<>()).add(deed(meaning));
                case "deed" ->
                    deeds.computeIfAbsent(word, unseen -> new ArrayList<>()).add(deed(meaning));
                default -> throw new IllegalStateException("proposal-words.tsv: no sort '%s'".formatted(line.get(0)));
            }
        }
    }

    private static Deed deed(String meaning) {
        String[] parts = meaning.split(" ", 2);
        return new Deed(HandlingKind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }

    static ProposalWords load() {
        return new ProposalWords(lines());
    }

    /** Sort, word, meaning, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(ProposalWords.class, "proposal-words.tsv", 4);
    }

    /** "US" and "Veldia" where everybody knows that state, and what looks like the adjective of one: "Veldian". */
    boolean isOfState(String name) {
        return variants.isState(name.toLowerCase(Locale.ROOT).replace(".", ""))
                || ADJECTIVE.matcher(name).matches();
    }

    boolean isNoun(String lemma) {
        return strong.containsKey(lemma);
    }

    boolean isStrong(String lemma) {
        return strong.getOrDefault(lemma, false);
    }

    /** Whether a noun names a proposal only where "the", "that" or "this" stands before it. */
    boolean isTaken(String lemma) {
        return taken.contains(lemma);
    }

    /** Whether a noun names what answers a proposal by another. */
    boolean isAnswer(String lemma) {
        return answers.contains(lemma);
    }

    /** Whether a noun names a part of a proposal. */
    boolean isClause(String lemma) {
        return clauses.contains(lemma);
    }

    boolean isTopic(String lemma) {
        return topics.contains(lemma);
    }

    /** Whether a word tells a later version (true) or an earlier one (false). */
    Optional<Boolean> isLater(String form) {
        return Optional.ofNullable(later.get(form));
    }

    /** Where the older one stands beside a verb that says that a proposal comes of another, as {@link Deed#slot}. */
    Optional<String> basis(String verb) {
        return Optional.ofNullable(bases.get(verb));
    }

    /** @param verb in dictionary form, with its particle behind it */
    List<Deed> verb(String verb) {
        return verbs.getOrDefault(verb, List.of());
    }

    /** @param noun in dictionary form */
    List<Deed> noun(String noun) {
        return deeds.getOrDefault(noun, List.of());
    }
}
