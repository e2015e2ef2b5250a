import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The words of one episode of one story: each name and each rare word of the examples has another of the same length,
 * the same for all articles of the episode; names are the same for all of the story.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String[] HEADS = {"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "h", "w"};
    private static final String[] HEARTS = {"a", "e", "i", "o", "u"};
    private static final int VOCABULARY = 20_000;

    private final Vocabulary known;
    private final long story;
    private final long episode;
    private final int days;
    private final Map<String, String> others = new java.util.concurrent.ConcurrentHashMap<>();

    /** What the examples call by name, in lower case, and what they say seldom. */
    record Vocabulary(Set<String> names, Set<String> rare) {}

    Words(Vocabulary known, long story, long episode, int days) {
        this.known = known;
        this.story = story;
        this.episode = episode;
        this.days = days;
    }

    long story() {
        return story;
    }

    /** Other rare words of the episode; after a few draws other names too. */
    Words drawnAgain(int draw) {
        return new Words(known, draw < 4 ? story : story + draw * 1_000_003L, episode + draw * 1_000_003L, days);
    }

    int days() {
        return days;
    }

    long episode() {
        return episode;
    }

    String rewrite(String text) {
        String dated = DAY.matcher(text).replaceAll(found -> moved(found.group()));
        return WORD.matcher(dated).replaceAll(found -> other(found.group()));
    }

    EntityId rewrite(EntityId id) {
        int slash = id.value().indexOf('/');
        return new EntityId(id.value().substring(0, slash + 1) + rewrite(id.value().substring(slash + 1)));
    }

    private String moved(String day) {
        try {
            return LocalDate.parse(day).plusDays(days).toString();
        } catch (java.time.DateTimeException noDay) {
            return day;
        }
    }

    private String other(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean name = known.names().contains(small);
        if (!name && !known.rare().contains(small)) {
            return word;
        }
        String other = others.computeIfAbsent(small, key -> name ? name(key) : rare(key));
        if (word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    }

    private String name(String small) {
        return made(new SplittableRandom(story * 0x9E3779B97F4A7C15L + small.hashCode()), small.length());
    }

    /** Of ten rare words six are the story's own, four the episode's. */
    private String rare(String small) {
        SplittableRandom chance = new SplittableRandom(story * 31 + small.hashCode());
        SplittableRandom of = chance.nextInt(10) < 6 ? chance : new SplittableRandom(episode * 37 + small.hashCode());
        int number = (int) (VOCABULARY * Math.pow(of.nextDouble(), 2));
        String end = small.substring(small.length() - 2);
        return made(new SplittableRandom(number), small.length() - 2) + end;
    }

    private static String made(SplittableRandom random, int length) {
        StringBuilder made = new StringBuilder();
        while (made.length() < length) {
            made.append(HEADS[random.nextInt(HEADS.length)]).append(HEARTS[random.nextInt(HEARTS.length)]);
        }
        made.setLength(length);
        return made.toString();
    }

    /** Words that are more than one token, or less: "cannot", "Corp."; another word in their place would be cut otherwise. */
    static void addUneven(Tokens tokens, Set<String> uneven) {
        WORD.matcher(tokens.source().characters()).results().forEach(found -> {
            Span span = new Span(found.start(), found.end());
            List<Token> within = tokens.within(span);
            if (within.size() != 1 || !within.get(0).span().equals(span)) {
                uneven.add(found.group().toLowerCase(Locale.ROOT));
            }
        });
    }

    /** Words by how they are written in texts, to tell names from the rest. */
    static Vocabulary vocabulary(Iterable<String> texts, Iterable<String> entityNames, Set<String> kept, Set<String> uneven) {
        Map<String, Integer> texting = new HashMap<>();
        Set<String> smallSeen = new HashSet<>();
        for (String text : texts) {
            Set<String> here = new HashSet<>();
            WORD.matcher(text).results().map(found -> found.group()).forEach(word -> {
                if (word.equals(word.toLowerCase(Locale.ROOT))) {
                    smallSeen.add(word);
                }
                here.add(word.toLowerCase(Locale.ROOT));
            });
            here.forEach(word -> texting.merge(word, 1, Integer::sum));
        }
        Set<String> names = new HashSet<>();
        for (String name : entityNames) {
            WORD.matcher(name)
                    .results()
                    .map(found -> found.group())
                    .filter(word -> Character.isUpperCase(word.charAt(0)) && word.length() > 2)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> !smallSeen.contains(word) && !uneven.contains(word))
                    .forEach(names::add);
        }
        Set<String> rare = new HashSet<>();
        texting.forEach((word, articles) -> {
            boolean seldom = articles <= 12 || articles <= 25 && !kept.contains(word);
            if (seldom && word.length() >= 4 && smallSeen.contains(word) && !uneven.contains(word)) {
                rare.add(word);
            }
        });
        return new Vocabulary(names, rare);
    }
}
