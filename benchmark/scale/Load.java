import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readers at a server's pages, from outside. Each looks at the stories, opens one, filters its statements, opens an
 * article, searches. Arguments: the server's address; readers (8); seconds (60) after seconds of warming up (20);
 * {@code think=MILLIS} for readers who wait so long after each page (1000, drawn evenly from none to twice), or
 * {@code rate=PAGES} for so many pages a second begun by the clock whether others are answered or not. By the clock a
 * page's time counts from the moment at which it was due, so that a server that stops for a while is not spared what
 * would have been asked meanwhile. {@code hot=SHARE} (0.5) of the stories opened are among the thirty that changed last,
 * the others any story, all alike. Prints a line a kind, and those that failed.
 */
final class Load {
    /** What is asked for. */
    private enum Kind {
        STORIES(10),
        STORY(30),
        STATEMENTS(25),
        READER(15),
        SEARCH(20);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    private static final Pattern STORY = Pattern.compile("href=\"(/stories/[0-9a-f]{12})\"");
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/stories/[0-9a-f]{12}/articles/[0-9a-f]{12})");
    private static final Pattern SPEAKER = Pattern.compile("<option value=\"([a-z]+/[^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[a-z]{5,12}");
    private static final int HOT = 30;

    private final String address;
    private final HttpClient client;
    private final double hot;
    private final Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);
    private final AtomicInteger failed = new AtomicInteger();
    private volatile List<String> stories = List.of();
    private volatile List<String> words = List.of("talks", "minister", "agreement", "border");
    private volatile long countedFrom = Long.MAX_VALUE;

    private Load(String address, double hot) {
        this.address = address;
        this.hot = hot;
        client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        Arrays.stream(Kind.values()).forEach(kind -> times.put(kind, new ArrayList<>()));
    }

    public static void main(String[] arguments) throws Exception {
        Load load = new Load(arguments[0], Double.parseDouble(named(arguments, "hot").orElse("0.5")));
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        int warming = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 20;
        load.look();
        Optional<Double> rate = named(arguments, "rate").map(Double::parseDouble);
        long began = System.nanoTime();
        load.countedFrom = began + TimeUnit.SECONDS.toNanos(warming);
        long until = load.countedFrom + TimeUnit.SECONDS.toNanos(seconds);
        int think = Integer.parseInt(named(arguments, "think").orElse("1000"));
        CountDownLatch done = new CountDownLatch(readers);
        AtomicInteger next = new AtomicInteger();
        for (int number = 0; number < readers; number++) {
            SplittableRandom random = new SplittableRandom(number + 1);
            Thread reader = new Thread(() -> {
                Reader one = load.new Reader(random);
                while (System.nanoTime() < until) {
                    if (rate.isPresent()) {
                        long due = began + (long) (next.getAndIncrement() * 1e9 / rate.get());
                        sleepUntil(due);
                        one.open(due);
                    } else {
                        one.open(System.nanoTime());
                        sleepUntil(System.nanoTime() + random.nextLong(2L * think + 1) * 1_000_000);
                    }
                }
                done.countDown();
            });
            reader.start();
        }
        done.await();
        load.tell(readers, seconds, warming, rate.map(r -> r + " pages/s by the clock").orElse(think + " ms of thinking"));
        System.exit(0);
    }

    private static Optional<String> named(String[] arguments, String name) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst();
    }

    private static void sleepUntil(long moment) {
        try {
            long left = moment - System.nanoTime();
            if (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Which stories there are. */
    private void look() throws Exception {
        List<String> found = all(STORY, get("/"));
        stories = found.stream().distinct().toList();
        System.out.printf("%d stories%n", stories.size());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(120))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** One who reads: what she opens next is of what she saw last. */
    private final class Reader {
        private final SplittableRandom random;
        private String story = "";
        private List<String> articles = List.of();
        private List<String> speakers = List.of();

        Reader(SplittableRandom random) {
            this.random = random;
        }

        void open(long due) {
            int lot = random.nextInt(100);
            Kind kind = Kind.STORIES;
            for (Kind one : Kind.values()) {
                if (lot >= 0) {
                    kind = one;
                }
                lot -= one.weight;
            }
            if (story.isEmpty() || articles.isEmpty() && kind == Kind.READER) {
                kind = Kind.STORY;
            }
            try {
                String path = path(kind);
                String page = get(path);
                long ended = System.nanoTime();
                note(kind, due, ended);
                learn(kind, page);
            } catch (Exception e) {
                if (failed.incrementAndGet() < 5) {
                    System.out.println("failed: " + e);
                }
            }
        }

        private String path(Kind kind) {
            return switch (kind) {
                case STORIES -> "/";
                case STORY -> {
                    int among = random.nextDouble() < hot ? Math.min(HOT, stories.size()) : stories.size();
                    story = stories.get(random.nextInt(among));
                    articles = List.of();
                    speakers = List.of();
                    yield story;
                }
                case STATEMENTS -> story + "/statements" + filter();
                case READER -> articles.get(random.nextInt(articles.size()));
                case SEARCH -> "/search?q=" + encoded(query()) + (random.nextInt(4) == 0 ? "&in=articles" : "");
            };
        }

        private String filter() {
            int lot = random.nextInt(5);
            if (lot < 2 && !speakers.isEmpty()) {
                return "?speaker=" + encoded(speakers.get(random.nextInt(speakers.size())));
            }
            return switch (lot) {
                case 2 -> "?form=direct";
                case 3 -> "?words=" + encoded(word());
                case 4 -> "?named=yes&hedge=asserted&group=words";
                default -> "?form=indirect";
            };
        }

        private String query() {
            int lot = random.nextInt(4);
            return switch (lot) {
                case 0 -> word();
                case 1 -> word() + " " + word();
                case 2 -> "\"" + word() + " " + word() + "\"";
                default -> "form:direct " + word();
            };
        }

        private String word() {
            return words.get(random.nextInt(words.size()));
        }

        private void learn(Kind kind, String page) {
            if (kind == Kind.STORY) {
                articles = all(ARTICLE, page);
                List<String> some = WORD.matcher(page.replaceAll("<[^>]*>", " ")).results()
                        .map(java.util.regex.MatchResult::group)
                        .skip(random.nextInt(20))
                        .limit(20)
                        .toList();
                if (some.size() > 5) {
                    words = some;
                }
            } else if (kind == Kind.STATEMENTS) {
                Matcher speaker = SPEAKER.matcher(page);
                List<String> found = new ArrayList<>();
                while (speaker.find()) {
                    found.add(speaker.group(1));
                }
                speakers = found;
            }
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void note(Kind kind, long due, long ended) {
        if (due >= countedFrom) {
            synchronized (times) {
                times.get(kind).add((ended - due) / 1e6);
            }
        }
    }

    private void tell(int readers, int seconds, int warming, String pace) {
        System.out.printf(
                "%d readers, %d s after %d s of warming up, %s, %.0f%% of stories among the %d newest; %d failed%n",
                readers, seconds, warming, pace, hot * 100, HOT, failed.get());
        System.out.printf("%-12s %7s %8s %8s %8s %8s%n", "page", "count", "p50 ms", "p95 ms", "p99 ms", "max ms");
        times.forEach((kind, list) -> {
            double[] sorted = list.stream().mapToDouble(time -> time).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %7d %8.1f %8.1f %8.1f %8.1f%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    sorted.length,
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1));
        });
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
