package org.rapporteur.store.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.StoryArchive;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** Stories in the tables {@code story}, {@code story_article} and {@code story_word}. */
record SqlStories(Unit unit) implements StoryArchive {

    @Override
    public List<Numbered<Story>> keep(List<Story> stories) {
        unit.changing();
        mustBeApart(stories);
        stories.forEach(story -> empty(story.id()));
        List<Numbered<Story>> kept = new ArrayList<>();
        for (Story story : stories) {
            Numbered<Story> numbered = new Numbered<>(unit.nextNumber("story"), story);
            open(numbered);
            kept.add(numbered);
        }
        return kept;
    }

    @Override
    public void close(StoryId story, Optional<StoryId> successor) {
        unit.changing();
        if (successor.isPresent() && successor.get().equals(story)) {
            throw new IllegalArgumentException("story %s cannot go into itself".formatted(story));
        }
        mustBeOpen(story);
        successor.ifPresent(this::mustBeOpen);
        empty(story);
        unit.changing()
                .createUpdate("update story set closed = 1, successor = :successor where id = :id")
                .bind("successor", successor.map(StoryId::toString))
                .bind("id", story.toString())
                .execute();
    }

    @Override
    public Optional<Numbered<Story>> find(StoryId id) {
        Optional<String> open = unit.handle()
                .createQuery("""
                        with recursive way (id, closed, successor) as (
                            select id, closed, successor from story where id = :id
                            union
                            select story.id, story.closed, story.successor
                            from story join way on story.id = way.successor)
                        select id from way where closed = 0
                        """)
                .bind("id", id.toString())
                .mapTo(String.class)
                .findOne();
        return open.flatMap(now -> load("id = :id", Map.of("id", now)).stream().findFirst());
    }

    @Override
    public Optional<Numbered<Story>> findOf(ArticleId article) {
        String where = "id = (select story_id from story_article where article_id = :article)";
        return load(where, Map.of("article", article.value())).stream().findFirst();
    }

    @Override
    public List<Numbered<Story>> listAfter(long number, int max) {
        String where = "number in (select number from story where closed = 0 and number > :number"
                + " order by number limit :max)";
        return load(where, Map.of("number", number, "max", max));
    }

    private List<Numbered<Story>> load(String where, Map<String, ?> values) {
        Map<String, List<ArticleId>> articles = new HashMap<>();
        Map<String, List<Passage>> words = new HashMap<>();
        String in = " where story_id in (select id from story where " + where + ") order by story_id, position";
        unit.handle()
                .createQuery("select story_id, article_id from story_article" + in)
                .bindMap(values)
                .map(Row.to(row -> Map.entry(row.text("story_id"), row.article("article_id"))))
                .forEach(row -> articles.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        unit.handle()
                .createQuery("select story_id, article_id, span_begin, span_end from story_word" + in)
                .bindMap(values)
                .map(Row.to(row -> Map.entry(row.text("story_id"), row.passage())))
                .forEach(row -> words.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        return unit.handle()
                .createQuery("select id, number from story where closed = 0 and " + where + " order by number")
                .bindMap(values)
                .map(Row.to(row -> new Numbered<>(
                        row.number("number"),
                        new Story(
                                StoryId.parse(row.text("id")),
                                articles.getOrDefault(row.text("id"), List.of()),
                                words.getOrDefault(row.text("id"), List.of())))))
                .list();
    }

    private void mustBeApart(List<Story> stories) {
        Set<String> given = new HashSet<>();
        stories.forEach(story -> given.add(story.id().toString()));
        Set<ArticleId> seen = new HashSet<>();
        for (Story story : stories) {
            for (ArticleId article : story.articles()) {
                new SqlArticles(unit).mustBeKept(article);
                Optional<String> elsewhere = storyOf(article).filter(id -> !given.contains(id));
                if (!seen.add(article) || elsewhere.isPresent()) {
                    throw new IllegalArgumentException(
                            "article %s would be of story %s and of another one".formatted(article, story.id()));
                }
            }
            story.knownBy().forEach(passage -> new SqlArticles(unit).mustBeKept(passage.article()));
        }
    }

    private Optional<String> storyOf(ArticleId article) {
        return unit.handle()
                .createQuery("select story_id from story_article where article_id = :article")
                .bind("article", article.value())
                .mapTo(String.class)
                .findOne();
    }

    private void mustBeOpen(StoryId story) {
        boolean open = unit.handle()
                .createQuery("select number from story where id = :id and closed = 0")
                .bind("id", story.toString())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
        if (!open) {
            throw new IllegalArgumentException("story %s is not open".formatted(story));
        }
    }

    private void empty(StoryId story) {
        for (String table : List.of("story_article", "story_word")) {
            unit.changing()
                    .createUpdate("delete from " + table + " where story_id = :id")
                    .bind("id", story.toString())
                    .execute();
        }
    }

    private void open(Numbered<Story> numbered) {
        Story story = numbered.value();
        unit.changing()
                .createUpdate("""
                        insert into story (id, number, closed) values (:id, :number, 0)
                        on conflict (id) do update set number = excluded.number, closed = 0, successor = null
                        """)
                .bind("id", story.id().toString())
                .bind("number", numbered.number())
                .execute();
        PreparedBatch articles = unit.changing()
                .prepareBatch(
                        "insert into story_article (story_id, position, article_id) values (:story, :position, :article)");
        for (int i = 0; i < story.articles().size(); i++) {
            articles.bind("story", story.id().toString())
                    .bind("position", i)
                    .bind("article", story.articles().get(i).value())
                    .add();
        }
        articles.execute();
        keepWords(story);
    }

    private void keepWords(Story story) {
        if (story.knownBy().isEmpty()) {
            return;
        }
        PreparedBatch words = unit.changing().prepareBatch("""
                        insert into story_word (story_id, position, article_id, span_begin, span_end)
                        values (:story, :position, :article, :begin, :end)
                        """);
        for (int i = 0; i < story.knownBy().size(); i++) {
            Passage word = story.knownBy().get(i);
            words.bind("story", story.id().toString())
                    .bind("position", i)
                    .bind("article", word.article().value())
                    .bind("begin", word.span().begin())
                    .bind("end", word.span().end())
                    .add();
        }
        words.execute();
    }
}
