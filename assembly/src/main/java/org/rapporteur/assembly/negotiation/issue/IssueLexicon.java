package org.rapporteur.assembly.negotiation.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.negotiation.sentence.WordPattern;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.language.token.TabbedLines;

/** What negotiations are about, and the words that say so, from {@code issues.tsv}. */
public final class IssueLexicon {

    private static final IssueId PROCESS = new IssueId("process");
    private static final int COLUMNS = 12;
    private static final int STRONG = 3;
    private static final int WEAK = 4;

    private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<List<String>, Integer> shares = new HashMap<>();

    /**
     * Words that point to an issue.
     *
     * @param strong by themselves; if not, only beside another sign
     */
    record Phrase(WordPattern words, IssueId issue, boolean strong) {}

    private IssueLexicon() {
        for (List<String> line : lines()) {
            IssueId id = new IssueId(line.get(0));
            Optional<IssueId> parent =
                    line.get(1).equals("-") ? Optional.empty() : Optional.of(new IssueId(line.get(1)));
            issues.put(id, new Issue(id, parent, line.get(2)));
            words(line.get(STRONG)).forEach(words -> put(words, id, true));
            words(line.get(WEAK)).forEach(words -> put(words, id, false));
        }
    }

    public static IssueLexicon load() {
        return new IssueLexicon();
    }

    /** As the head of the file says. */
    static List<List<String>> lines() {
        return TabbedLines.read(IssueLexicon.class, "issues.tsv", COLUMNS);
    }

    static List<String> words(String column) {
        return column.equals("-")
                ? List.of()
                : Stream.of(column.split(";")).map(String::strip).toList();
    }

    private void put(String words, IssueId issue, boolean strong) {
        WordPattern pattern = WordPattern.parse(words);
        shares.merge(pattern.words(), 1, Integer::sum);
        byFirstWord
                .computeIfAbsent(pattern.words().get(0), word -> new ArrayList<>())
                .add(new Phrase(pattern, issue, strong));
    }

    List<Phrase> beginningWith(Set<String> words) {
        return words.stream()
                .flatMap(word -> byFirstWord.getOrDefault(word, List.of()).stream())
                .toList();
    }

    /** How many issues have a word among their weak ones: one that many share tells little. */
    int sharing(Phrase phrase) {
        return shares.getOrDefault(phrase.words().words(), 1);
    }

    /** Whether an issue is one that others are parts of. */
    boolean isWide(IssueId issue) {
        return issues.values().stream()
                .anyMatch(part -> part.parent().filter(issue::equals).isPresent());
    }

    /** Whether an issue is about the talks themselves, which most sentences also speak of. */
    boolean isOfTheTalks(IssueId issue) {
        return find(issue).flatMap(Issue::parent).filter(PROCESS::equals).isPresent();
    }

    /** The wider before its parts. */
    public List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    public Optional<Issue> find(IssueId id) {
        return Optional.ofNullable(issues.get(id));
    }
}
