package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;

/**
 * Holds the roles of a reading against a key. The key has a pair once an article; so all places where a
 * reading gives one person a role with the same noun are one pair. It is right if the person is the one
 * of the key and at one of its places the noun is the key's.
 */
public final class RoleScorer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.&-]+");
    private static final Pattern VERB =
            Pattern.compile("(?i)^(ran|run|runs|served|serves|serving|heads|headed|leads|led|chairs|chaired|founded|"
                    + "co-founded|represents|represented|managed|manages|elected|directs|directed|hosts|hosted|edits|edited|"
                    + "oversaw|oversees|commands|commanded|owns|owned|sits|sat|manages)\\b");
    private static final Pattern STOPS =
            Pattern.compile("(?i)^(of|for|at|in|on|to|with|from|and|under|by|inside|who|whose)$");

    /** "One of Veldia's envoys" is an envoy. */
    private static final Pattern ONE_OF = Pattern.compile("(?i)^one\\s+of\\s+");

    private static final Pattern BREAKS = Pattern.compile("[,(:;]");

    private final SourceText text;
    private final List<Found> found;

    /** A person and one noun, at every place. */
    private record Found(Entity entity, List<Role> places) {}

    /**
     * What came of one file.
     *
     * @param pairs found and wanted
     * @param statuses of the pairs that are right
     * @param remarks what was missed and what was found besides, a line each
     */
    public record Outcome(Score pairs, Score statuses, List<String> remarks) {}

    private RoleScorer(Reading reading) {
        this.text = reading.article().text();
        Map<String, Found> byNoun = new LinkedHashMap<>();
        for (Entity entity : reading.entities()) {
            for (Role role : entity.roles()) {
                byNoun.computeIfAbsent(
                                entity.id() + " " + noun(role.office()), key -> new Found(entity, new ArrayList<>()))
                        .places()
                        .add(role);
            }
        }
        this.found = List.copyOf(byNoun.values());
    }

    /** Scores one reading. */
    public static Outcome score(Reading reading, List<RoleKey.Pair> wanted) {
        return new RoleScorer(reading).score(wanted);
    }

    private Outcome score(List<RoleKey.Pair> wanted) {
        List<Found> left = new ArrayList<>(found);
        List<String> remarks = new ArrayList<>();
        int met = 0;
        int agreed = 0;
        for (RoleKey.Pair pair : wanted) {
            Optional<Found> same =
                    left.stream().filter(one -> isSame(one, pair)).findFirst();
            if (same.isPresent()) {
                met++;
                agreed += hasStatus(same.get(), pair) ? 1 : 0;
                left.remove(same.get());
            } else {
                remarks.add("missed " + text.slice(pair.person()) + " | " + text.slice(pair.role()));
            }
        }
        left.forEach(one -> remarks.add("extra  " + one.entity().name() + " | "
                + text.slice(one.places().get(0).span())));
        return new Outcome(new Score(found.size(), met, wanted.size(), met), Score.share(agreed, met), remarks);
    }

    private boolean isSame(Found one, RoleKey.Pair pair) {
        boolean person = one.entity().mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(pair.person()));
        return person
                && one.places().stream().anyMatch(role -> head(role.span()).overlaps(pair.head()));
    }

    private boolean hasStatus(Found one, RoleKey.Pair pair) {
        return one.places().stream()
                .filter(role -> head(role.span()).overlaps(pair.head()))
                .anyMatch(role -> role.status() == pair.status());
    }

    /** The noun of an office without what narrows it. */
    private static String noun(String office) {
        String before = office.split(" (of|for|to) ", 2)[0];
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    /** The last word before the first preposition or mark; of a verb the verb. */
    Span head(Span role) {
        String words = text.slice(role);
        Matcher verb = VERB.matcher(words);
        if (verb.find()) {
            return new Span(verb.start(), verb.end()).shift(role.begin());
        }
        Matcher oneOf = ONE_OF.matcher(words);
        int first = oneOf.find() ? oneOf.end() : 0;
        Matcher word = WORD.matcher(words).region(first, words.length());
        int begin = 0;
        int end = 0;
        while (word.find()) {
            boolean breaks = end > 0
                    && BREAKS.matcher(words.substring(end, word.start())).find();
            if (end > 0
                    && (breaks
                            || STOPS.matcher(word.group().toLowerCase(Locale.ROOT))
                                    .matches())) {
                break;
            }
            begin = word.start();
            end = word.end();
        }
        return new Span(begin, end).shift(role.begin());
    }
}
