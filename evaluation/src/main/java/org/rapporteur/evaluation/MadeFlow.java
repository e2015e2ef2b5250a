package org.rapporteur.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.NewsCluster;

/**
 * A long flow of articles made of a few: each story takes the sentences of one event under names of its own, each
 * article words a part of them its own way, takes a wire's paragraph in, or is a copy. The same seed gives the same.
 */
final class MadeFlow {

    private static final int ARTICLES_OF_A_STORY = 20;
    private static final int DAYS = 60;
    private static final int DAYS_OF_A_STORY = 5;
    private static final int OUTLETS = 80;
    private static final int SENTENCES_MIN = 10;
    private static final int SENTENCES_MORE = 16;
    private static final int WIRE_SENTENCES = 4;
    private static final int COPIES_IN_100 = 10;
    private static final int WITH_WIRE_IN_100 = 25;
    /** Of a story's long words so many in 100 are its own, and of an article's again: it has few runs with another. */
    private static final int OWN_WORDS_IN_100 = 40;

    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 1);
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");

    private final List<List<String>> events = new ArrayList<>();
    private final List<String> small = new ArrayList<>();
    private final List<String> capital = new ArrayList<>();
    private final SplittableRandom random;

    MadeFlow(List<NewsCluster.Told> told, long seed) {
        random = new SplittableRandom(seed);
        Map<String, List<String>> byEvent = new LinkedHashMap<>();
        for (NewsCluster.Told one : told) {
            List<String> sentences = byEvent.computeIfAbsent(one.event(), event -> new ArrayList<>());
            for (String sentence : SENTENCE_END.split(one.article().text().characters())) {
                sentences.add(sentence);
            }
            WORD.matcher(one.article().text().characters())
                    .results()
                    .forEach(word -> (isCapital(word.group()) ? capital : small).add(word.group()));
        }
        byEvent.values().stream()
                .filter(sentences -> sentences.size() > SENTENCES_MIN)
                .forEach(events::add);
    }

    /** So many, the oldest first. */
    List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        while (articles.size() < count) {
            story(articles, Math.min(ARTICLES_OF_A_STORY, count - articles.size()));
        }
        // Of one day in the order in which they were made: a copy comes behind what it copies.
        articles.sort(Comparator.comparing(
                article -> article.imprint().published().orElseThrow().date()));
        return articles;
    }

    private void story(List<Article> articles, int count) {
        long ownNames = random.nextLong();
        List<String> sentences = events.get(random.nextInt(events.size())).stream()
                .map(sentence -> reworded(sentence, ownNames, true))
                .toList();
        int wire = random.nextInt(sentences.size());
        int first = random.nextInt(DAYS - DAYS_OF_A_STORY);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = text(sentences, wire, texts);
            texts.add(text);
            int day = first + i * DAYS_OF_A_STORY / count;
            articles.add(article(articles.size(), FIRST_DAY.plusDays(day), text));
        }
    }

    private String text(List<String> sentences, int wire, List<String> before) {
        int kind = random.nextInt(100);
        if (kind < COPIES_IN_100 && !before.isEmpty()) {
            return before.get(random.nextInt(before.size()));
        }
        long ownWords = random.nextLong();
        List<String> parts = new ArrayList<>();
        for (int i = SENTENCES_MIN + random.nextInt(SENTENCES_MORE); i > 0; i--) {
            parts.add(reworded(sentences.get(random.nextInt(sentences.size())), ownWords + i, false));
        }
        if (kind >= 100 - WITH_WIRE_IN_100) {
            int at = random.nextInt(parts.size());
            for (int i = 0; i < WIRE_SENTENCES; i++) {
                parts.add(at + i, sentences.get((wire + i) % sentences.size()));
            }
        }
        return String.join("\n", parts);
    }

    /** Some words, and all names where they are wanted, for others: the same word for the same one under one key. */
    private String reworded(String sentence, long key, boolean names) {
        Matcher words = WORD.matcher(sentence);
        return words.replaceAll(word -> {
            SplittableRandom own = new SplittableRandom(key ^ word.group().hashCode());
            boolean isName = isCapital(word.group());
            boolean isReplaced = isName ? names : own.nextInt(100) < OWN_WORDS_IN_100;
            List<String> pool = isName ? capital : small;
            return isReplaced ? pool.get(own.nextInt(pool.size())) : word.group();
        });
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private Article article(int number, LocalDate day, String text) {
        String outlet = "outlet-%d.example".formatted(random.nextInt(OUTLETS));
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.of(text.substring(0, Math.min(text.length(), 60)).strip()),
                Optional.empty(),
                Optional.of(PublicationTime.parse(day.toString())),
                Optional.empty(),
                Optional.of("https://%s/%d".formatted(outlet, number)),
                Optional.of("en"));
        return Article.identify("made-" + number, imprint, new SourceText(text));
    }
}
