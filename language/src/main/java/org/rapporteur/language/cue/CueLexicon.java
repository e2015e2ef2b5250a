package org.rapporteur.language.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.grammar.Inflection;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The cues of English news with all their forms. What a cue says of the saying is a matter of its
 * head alone: "did not deny" is a denial that is negated, and "declined to comment" is neutral and
 * negated, for it holds no word and denies none. Safe for use by many threads.
 */
public final class CueLexicon {

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those",
            "any", "no", "'s", "'");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re");

    /** What somebody may do with an occasion in order to say something there. */
    private static final Set<String> USING = Set.of("use", "uses", "used", "using", "hold", "holds", "held", "holding");

    /** "To once again rail". */
    private static final int ADVERBS_MAX = 3;

    /** Fixed words that another cue may govern: "criticism for". */
    private static final Set<String> PREPOSITIONS = Set.of("for");

    /** Verbs that in "is said to have told" only hedge the next one. */
    private static final Set<String> HEARSAY =
            Set.of("say", "report", "believe", "think", "understand", "allege", "know", "suppose", "presume", "claim");

    /** For each form of a head the entries that may begin there, the longest first. */
    private final Map<String, List<CueEntry>> entries;

    private final Map<String, CueEntry> byLemma;

    private CueLexicon(List<CueEntry> list) {
        Map<String, List<CueEntry>> byForm = new HashMap<>();
        Map<String, CueEntry> byLemma = new HashMap<>();
        for (CueEntry entry : list) {
            if (byLemma.putIfAbsent(entry.word().lemma() + entry.word().wordClass(), entry) == null) {
                entry.heads()
                        .forEach(form -> byForm.computeIfAbsent(form, unused -> new ArrayList<>())
                                .add(entry));
            }
        }
        byForm.values()
                .forEach(of -> of.sort(Comparator.comparingInt(
                        (CueEntry entry) -> -entry.rest().size())));
        this.entries = Map.copyOf(byForm);
        this.byLemma = Map.copyOf(byLemma);
    }

    /** Reads the list that comes with the program. */
    public static CueLexicon load() {
        Inflection inflection = Inflection.load();
        return new CueLexicon(TabbedLines.read(CueLexicon.class, "cues.tsv", 5).stream()
                .map(line -> CueEntry.parse(line, inflection))
                .toList());
    }

    /** The cue of one word that has this form, in any case; a verb sooner than a noun. */
    public Optional<CueWord> find(String form) {
        return entries.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(entry -> entry.rest().isEmpty())
                .map(CueEntry::word)
                .min(Comparator.comparing(CueWord::wordClass));
    }

    /**
     * All forms of the first word of a cue, in small letters and alphabetical order.
     *
     * @throws IllegalArgumentException if no cue of this class has the lemma
     */
    public Set<String> forms(String lemma, CueClass wordClass) {
        CueEntry entry = byLemma.get(lemma + wordClass);
        if (entry == null) {
            throw new IllegalArgumentException("no %s '%s' in the list of cues".formatted(wordClass, lemma));
        }
        return new TreeSet<>(entry.heads());
    }

    /**
     * Reads the words of a cue. Where none of them is in the list, the lemma is the form of the last
     * word, or the mark itself, and the kind neutral.
     *
     * @throws IllegalArgumentException if no token lies at the span
     */
    public Cue read(Tokens tokens, Span cueWords) {
        Optional<CueHead> head = findHead(tokens, cueWords);
        if (head.isPresent()) {
            CueWord word = head.get().word();
            return new Cue(cueWords, word.lemma(), word.kind());
        }
        List<Token> within = tokens.within(cueWords);
        if (within.isEmpty()) {
            throw new IllegalArgumentException("no token at %s".formatted(cueWords));
        }
        String last = within.get(within.size() - 1).form();
        for (Token token : within) {
            if (Character.isLetter(token.form().charAt(0))) {
                last = token.form();
            }
        }
        return new Cue(cueWords, last.toLowerCase(Locale.ROOT), CueKind.NEUTRAL);
    }

    /**
     * The first verb of the list in a cue, or else the first fixed word, or else the first noun. A
     * fixed phrase counts as a verb, and so does a fixed word behind a form of be: "was determined",
     * "are still worried"; a preposition ("criticism for") counts as a noun. What is held or used in order to
     * say something is no saying: "held a briefing to brag", "used her speech to call out".
     */
    public Optional<CueHead> findHead(Tokens tokens, Span cueWords) {
        List<Token> within = tokens.within(cueWords);
        List<String> forms = within.stream().map(CueLexicon::small).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            int token = within.get(i).index();
            List<String> before = tokens.list().subList(Math.max(0, token - 2), token).stream()
                    .map(CueLexicon::small)
                    .toList();
            addCandidates(forms.subList(i, forms.size()), token, before, candidates);
        }
        return used(within, candidates)
                .or(() -> candidates.stream().min(Candidate.ORDER))
                .map(Candidate::head);
    }

    /** "Held a briefing to brag", "used his speech to once again rail": the verb behind "to". */
    private static Optional<Candidate> used(List<Token> within, List<Candidate> candidates) {
        int object = -1;
        for (int i = 0; i + 1 < within.size() && object < 0; i++) {
            if (USING.contains(small(within.get(i))) && DETERMINERS.contains(small(within.get(i + 1)))) {
                object = within.get(i + 1).index();
            }
        }
        int from = object;
        return from < 0
                ? Optional.empty()
                : candidates.stream()
                        .filter(found -> found.rank == CueClass.VERB && found.head.firstToken() > from)
                        .filter(found -> within.stream()
                                .anyMatch(token -> small(token).equals("to")
                                        && token.index() > from
                                        && found.head.firstToken() - token.index() >= 1
                                        && found.head.firstToken() - token.index() <= ADVERBS_MAX))
                        .min(Candidate.ORDER);
    }

    private void addCandidates(List<String> forms, int token, List<String> before, List<Candidate> candidates) {
        List<CueEntry> here = entries.getOrDefault(forms.get(0), List.of());
        boolean predicate = before.stream().anyMatch(BE::contains);
        boolean asNoun = !before.isEmpty()
                && DETERMINERS.contains(before.get(before.size() - 1))
                && here.stream().anyMatch(entry -> entry.word().wordClass() == CueClass.NOUN);
        for (CueEntry entry : here) {
            int length = entry.fit(forms);
            CueClass wordClass = entry.word().wordClass();
            if (length > 0 && !(asNoun && wordClass == CueClass.VERB)) {
                boolean asVerb = wordClass == CueClass.FIXED
                        && (predicate || !entry.rest().isEmpty());
                boolean hearsay = predicate
                        && length < forms.size()
                        && forms.get(length).equals("to")
                        && HEARSAY.contains(entry.word().lemma());
                boolean bare = wordClass == CueClass.FIXED && !asVerb && PREPOSITIONS.contains(forms.get(0));
                CueClass rank = hearsay || bare ? CueClass.NOUN : asVerb ? CueClass.VERB : wordClass;
                candidates.add(new Candidate(
                        new CueHead(entry.word(), token, token + length),
                        rank,
                        entry.rest().size()));
            }
        }
    }

    private static String small(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /**
     * A reading of a cue's head.
     *
     * @param rank the class that it counts as: the sooner in the list, the readier it is taken
     * @param restWords how many words of the list stand behind the head
     */
    private record Candidate(CueHead head, CueClass rank, int restWords) {

        private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::rank)
                .thenComparingInt(candidate -> candidate.head.firstToken())
                .thenComparingInt(candidate -> -candidate.restWords)
                .thenComparing(candidate -> candidate.head.word().wordClass(), Comparator.reverseOrder());
    }
}
