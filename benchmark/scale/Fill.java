import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.assembly.clustering.ClosingRule;
import org.rapporteur.assembly.clustering.StoryIndex;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.desk.StoryCard;
import org.rapporteur.desk.held.DossierFolder;
import org.rapporteur.desk.held.ProgramStamp;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;
import org.rapporteur.language.kept.Kept;
import org.rapporteur.language.kept.KeptForm;
import org.rapporteur.language.kept.ReadingVersion;
import org.rapporteur.language.kept.UnusableReadingException;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sqlite.SqliteArchive;

/**
 * Fills an archive as an intake of years would: reads the examples once, and makes of their readings those of as many
 * articles as are wanted, of stories of many sizes. Everything goes through the ports; the same seed gives the same
 * articles. Arguments: the folder of the examples, the folder to fill, how many articles (20000), the seed (1).
 */
final class Fill {
    /** Of so many articles each; the rest are small. */
    private static final int[] LARGE = {500, 100, 100, 100, 60, 60, 60, 60};

    private static final int A_UNIT = 100;
    private static final int OUTLETS = 40;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);
    private static final int DAYS = 365;

    private final SplittableRandom random;
    private final List<List<Kept>> sets = new ArrayList<>();
    private Words.Vocabulary vocabulary = new Words.Vocabulary(Set.of(), Set.of());

    private Fill(long seed) {
        random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20_000;
        Fill fill = new Fill(arguments.length > 3 ? Long.parseLong(arguments[3]) : 1);
        Files.createDirectories(folder);
        try (OnnxEncoder encoder = OnnxEncoder.load();
                OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load()) {
            ReadingVersion version = ReadingVersion.of(encoder, sentenceEncoder);
            long began = System.nanoTime();
            fill.readExamples(Path.of(arguments[0]), new ArticleReader(encoder, sentenceEncoder), new KeptForm(version));
            told("examples read", began);
            if (Boolean.getBoolean("dry")) {
                fill.group(articles);
                return;
            }
            fill.fill(folder, articles, version, new Rapporteur(encoder, sentenceEncoder, 1));
        }
    }

    private static void told(String what, long began) {
        System.out.printf(Locale.ROOT, "%-40s %7.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private void readExamples(Path examples, ArticleReader reader, KeptForm form) throws Exception {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String story : List.of("ombrey-pass", "harbour-talks", "ceasefire-talks")) {
            List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                    .read(List.of(examples.resolve(story).toString()), Overrides.NONE, Problems.IGNORED);
            List<Kept> set = new ArrayList<>();
            for (Article article : articles) {
                Reading reading = read(article, reader, form);
                set.add(new Kept(reading, List.of()));
                texts.add(article.text().characters());
                reading.entities().forEach(entity -> names.add(entity.name()));
            }
            System.out.printf(
                    "%s: %d articles, %d statements%n",
                    story,
                    set.size(),
                    set.stream().mapToInt(one -> one.reading().statements().size()).sum());
            sets.add(set);
        }
        Set<String> kept = ofRules();
        Set<String> uneven = new HashSet<>();
        sets.forEach(set -> set.forEach(one -> Words.addUneven(one.reading().wording().tokens(), uneven)));
        vocabulary = Words.vocabulary(texts, names, kept, uneven);
        System.out.printf("%d names, %d rare words%n", vocabulary.names().size(), vocabulary.rare().size());
    }

    /** Kept beside the program if a folder for them is given, for that takes a fifth of a second each. */
    private static Reading read(Article article, ArticleReader reader, KeptForm form) throws Exception {
        String folder = System.getProperty("readings", "");
        Path file = Path.of(folder).resolve(article.id() + ".reading");
        if (!folder.isEmpty() && Files.exists(file)) {
            try {
                return form.unpack(Files.readAllBytes(file), article).reading();
            } catch (UnusableReadingException otherVersion) {
                Files.delete(file);
            }
        }
        Reading reading = reader.read(article, Problems.IGNORED);
        if (!folder.isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.write(file, form.pack(new Kept(reading, List.of())));
        }
        return reading;
    }

    /** Words of the rule files: what stands in them stays. */
    private static Set<String> ofRules() throws Exception {
        Set<String> words = new HashSet<>();
        for (Class<?> room : List.of(ArticleReader.class, org.rapporteur.assembly.DossierAssembler.class)) {
            URI place = room.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                addWords(path, words);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                    addWords(jar.getPath("/"), words);
                }
            }
        }
        return words;
    }

    private static void addWords(Path root, Set<String> words) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    Collections.addAll(words, line.toLowerCase(Locale.ROOT).split("[^a-z]+"));
                }
            }
        }
    }

    /** One article to be: which example, with whose words, when, where. */
    private record Plan(int set, int example, Words words, int[] dimensions, LocalDate day, int minute, int outlet) {}

    private void fill(Path folder, int articles, ReadingVersion version, Rapporteur rapporteur) throws Exception {
        List<Plan> plans = plans(articles);
        long began = System.nanoTime();
        KeptForm form = new KeptForm(version);
        long statements = 0;
        long readingBytes = 0;
        try (var archive = SqliteArchive.open(folder.resolve("rapporteur.db"));
                var index = LuceneIndex.open(folder.resolve("index"))) {
            for (int at = 0; at < plans.size(); at += A_UNIT) {
                List<Kept> made =
                        plans.subList(at, Math.min(plans.size(), at + A_UNIT)).stream()
                                .parallel()
                                .map(this::made)
                                .toList();
                List<byte[]> packed = made.stream().parallel().map(form::pack).toList();
                int first = at;
                archive.change(shelves -> {
                    for (int number = 0; number < made.size(); number++) {
                        Article article = made.get(number).reading().article();
                        Instant at1 = moment(plans.get(first + number));
                        shelves.articles().keep(article, at1);
                        shelves.intake()
                                .keep(new LedgerEntry(
                                        new InputId("fill-" + (first + number)),
                                        article.origin(),
                                        Intake.ACCEPTED,
                                        "",
                                        article.text().length(),
                                        Optional.empty(),
                                        Optional.of(article.id()),
                                        at1));
                        shelves.readings()
                                .keep(new StoredReading(
                                        article.id(), stored(version), at1, Octets.of(packed.get(number))));
                    }
                    return made.size();
                });
                statements += made.stream().mapToInt(one -> one.reading().statements().size()).sum();
                readingBytes += packed.stream().mapToLong(bytes -> bytes.length).sum();
            }
            told("%d articles, %d statements kept".formatted(plans.size(), statements), began);
            System.out.printf(Locale.ROOT, "%.1f MB of readings%n", readingBytes / 1e6);
            long settling = System.nanoTime();
            Desk.Derived derived = new Desk.Derived(
                    index, DossierFolder.open(folder.resolve("dossiers"), ProgramStamp.ofThis()));
            try (Desk desk = Desk.of(archive, derived, rapporteur, Clock.systemUTC())) {
                told("desk opened", settling);
                long working = System.nanoTime();
                desk.work();
                told("put to stories, assembled and filed", working);
                tell(desk.stories());
            }
        }
        for (String name : List.of("rapporteur.db", "index", "dossiers")) {
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: %.1f MB%n",
                        name,
                        files.filter(Files::isRegularFile).mapToLong(Fill::size).sum() / 1e6);
            }
        }
    }

    /** What stories the articles come to, without keeping any. */
    private void group(int articles) {
        long began = System.nanoTime();
        StoryIndex stories = new StoryIndex(ClosingRule.STREAM);
        List<Plan> plans = plans(articles);
        plans.forEach(plan -> stories.add(article(plan, plan.words(), sets.get(plan.set()).get(plan.example()).reading().article())));
        told("%d articles grouped".formatted(plans.size()), began);
        TreeMap<Integer, Integer> wanted = new TreeMap<>();
        plans.stream()
                .collect(Collectors.groupingBy(plan -> plan.words().story(), Collectors.counting()))
                .values()
                .forEach(count -> wanted.merge((int) (long) count, 1, Integer::sum));
        TreeMap<Integer, Integer> found = new TreeMap<>();
        stories.stories().forEach(story -> found.merge(story.articles().size(), 1, Integer::sum));
        System.out.printf("planned %s%nfound   %s%n", wanted, found);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static org.rapporteur.core.archive.ReadingVersion stored(ReadingVersion version) {
        // As the desk writes it: else it would read all anew.
        String model = version.sentenceEncoder()
                .map(meanings -> version.encoder() + ", " + meanings)
                .orElse(version.encoder());
        return new org.rapporteur.core.archive.ReadingVersion(
                model, "rules %s, code %d".formatted(version.rules(), version.code()));
    }

    private static Instant moment(Plan plan) {
        return plan.day().atStartOfDay().plusMinutes(plan.minute()).toInstant(ZoneOffset.UTC);
    }

    private static void tell(List<StoryCard> cards) {
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        long statements = 0;
        for (StoryCard card : cards) {
            sizes.merge(card.articles(), 1, Integer::sum);
            statements += card.counts().map(StoryCard.Counts::statements).orElse(0);
        }
        System.out.printf("%d stories, %d statements; stories by articles: %s%n", cards.size(), statements, sizes);
    }

    /** The readings of one story of so many articles. */
    static List<Reading> story(Path examples, ArticleReader reader, KeptForm form, int articles, long seed) throws Exception {
        Fill fill = new Fill(seed);
        fill.readExamples(examples, reader, form);
        List<Plan> plans = new ArrayList<>();
        fill.addStory(0, articles, plans);
        return plans.stream().map(plan -> fill.made(plan).reading()).toList();
    }

    /** In the order of publication. */
    private List<Plan> plans(int articles) {
        List<Plan> plans = new ArrayList<>();
        int story = 0;
        while (plans.size() < articles) {
            int size = story < LARGE.length && LARGE[story] * 4 <= articles ? LARGE[story] : small();
            addStory(story, Math.min(size, articles - plans.size()), plans);
            story++;
        }
        plans.sort(java.util.Comparator.comparing(Fill::moment));
        return plans;
    }

    /** Most have three to ten; one in twenty some dozens. */
    private int small() {
        return random.nextInt(20) == 0 ? 11 + random.nextInt(20) : 3 + random.nextInt(8);
    }

    private void addStory(int story, int size, List<Plan> plans) {
        int set = random.nextInt(10);
        int which = set < 2 || size > 27 && set < 5 ? 0 : set < 8 ? 1 : 2;
        int most = sets.get(which).size();
        int episodes = (size + most - 1) / most;
        int begins = random.nextInt(Math.max(1, DAYS - 7 * episodes));
        for (int episode = 0; episode < episodes; episode++) {
            int week = begins / 7 + episode;
            LocalDate monday = FIRST.plusWeeks(week);
            Kept sample = sets.get(which).get(0);
            int days = (int) (monday.toEpochDay() - mondayOf(sample.reading().article()).toEpochDay());
            Words words = new Words(vocabulary, story + 1, story * 1_000L + episode + 1, days);
            int[] dimensions = dimensions(story * 1_000L + episode);
            List<Integer> chosen = new ArrayList<>(IntStream.range(0, most).boxed().toList());
            Collections.shuffle(chosen, new Random(random.nextLong()));
            int count = Math.min(most, size - episode * most);
            int firstOutlet = random.nextInt(OUTLETS);
            for (int number = 0; number < count; number++) {
                plans.add(new Plan(
                        which,
                        chosen.get(number),
                        words,
                        dimensions,
                        monday.plusDays(number * 7L / count),
                        random.nextInt(24 * 60),
                        (firstOutlet + number) % OUTLETS));
            }
        }
    }

    private static LocalDate mondayOf(Article article) {
        LocalDate day = article.imprint().published().map(PublicationTime::date).orElse(FIRST);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /** Three components in ten stay where they are, so that one sentence in two episodes is alike and not the same. */
    private static int[] dimensions(long seed) {
        int[] dimensions = IntStream.range(0, 384).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int at = 115; at < dimensions.length - 1; at++) {
            int other = at + random.nextInt(dimensions.length - at);
            int kept = dimensions[at];
            dimensions[at] = dimensions[other];
            dimensions[other] = kept;
        }
        return dimensions;
    }

    /** A made-up word may be an abbreviation, and be cut otherwise; then others are drawn for this article. */
    private Kept made(Plan plan) {
        Reading reading = sets.get(plan.set()).get(plan.example()).reading();
        int tokens = reading.wording().tokens().size();
        for (int draw = 0; ; draw++) {
            Words words = draw == 0 ? plan.words() : plan.words().drawnAgain(draw);
            Article article = article(plan, words, reading.article());
            Rewriting rewriting =
                    new Rewriting(article, words::rewrite, words::rewrite, words.days(), plan.dimensions());
            if (rewriting.tokens() == tokens) {
                return new Kept(rewriting.of(reading), List.of());
            }
        }
    }

    private static Article article(Plan plan, Words words, Article example) {
        Imprint imprint = example.imprint();
        String written = plan.day() + "T%02d:%02dZ".formatted(plan.minute() / 60, plan.minute() % 60);
        Imprint other = new Imprint(
                Optional.of(new Outlet("Outlet " + (char) ('A' + plan.outlet() % 26) + plan.outlet())),
                imprint.title().map(words::rewrite),
                imprint.byline().map(words::rewrite),
                Optional.of(PublicationTime.parse(written)),
                Optional.empty(),
                Optional.empty(),
                imprint.language());
        return Article.identify(
                example.origin() + "#" + words.episode(),
                other,
                new SourceText(words.rewrite(example.text().characters())));
    }
}
