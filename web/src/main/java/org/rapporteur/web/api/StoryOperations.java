package org.rapporteur.web.api;

import static org.rapporteur.web.api.ApiParameter.CURSOR;
import static org.rapporteur.web.api.ApiParameter.LIMIT_OF_A_PAGE;
import static org.rapporteur.web.api.ApiParameter.STORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.StoryCard;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** What is told of stories, and of what is in their records. */
final class StoryOperations {
    private static final String UNDER = "/stories/{story}/";

    private final Desk desk;
    private final PublishedStories stories;

    StoryOperations(Desk desk, PublishedStories stories) {
        this.desk = desk;
        this.stories = stories;
    }

    List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        all.add(Operation.get(
                        "/stories",
                        "listStories",
                        "All open stories",
                        Reply.ok(Shape.of(ListPage.class, StoryItem.class), "The stories"),
                        this::list)
                .with(
                        ApiParameter.query(
                                "since",
                                "A day: only stories with articles of that day or later. Or a number: only those that"
                                        + " changed after the change of that number",
                                ParameterType.whole(0, Long.MAX_VALUE / 10).or(ParameterType.DAY),
                                "2031-05-12"),
                        ApiParameter.query(
                                "sort",
                                "id (each story once, whatever comes in meanwhile; so if nothing is said), or changed:"
                                        + " the last change first",
                                ParameterType.oneOf(List.of("id", "changed")),
                                "changed"),
                        CURSOR,
                        LIMIT_OF_A_PAGE));
        all.add(Operation.get(
                        "/stories/{story}",
                        "getStory",
                        "One story, and how much there is of it",
                        Reply.ok(Shape.of(StoryState.class), "The story"),
                        this::one)
                .with(STORY));
        all.add(Operation.get(
                        UNDER + "record",
                        "getStoryRecord",
                        "The whole record of a story, as rapporteur brief --json writes it",
                        Reply.ok(Shape.of(PublishedRecord.class), "The record"),
                        this::record)
                .with(STORY));
        Sections.all().forEach(section -> all.addAll(of(section)));
        return all;
    }

    private Answer list(Request request) {
        boolean changed = request.find("sort").filter("changed"::equals).isPresent();
        List<StoryCard> cards = desk.stories().stream()
                .filter(request.find("since").map(StoryOperations::since).orElse(card -> true))
                .toList();
        PageOf<StoryItem> page =
                changed ? byChange(cards, request) : PageOf.cut(items(cards), StoryItem::id, "stories", request);
        return page.linked(Answers.json(page.page()), request);
    }

    private static List<StoryItem> items(List<StoryCard> cards) {
        return cards.stream().map(StoryItem::of).toList();
    }

    /** What the numbers lack to a greater one puts the last change first. */
    private static PageOf<StoryItem> byChange(List<StoryCard> cards, Request request) {
        List<StoryItem> items = items(cards).stream()
                .sorted(Comparator.comparing(StoryItem::number).reversed())
                .toList();
        return PageOf.cut(
                items, item -> "%019d".formatted(Long.MAX_VALUE - item.number()), "stories-by-change", request);
    }

    private static Predicate<StoryCard> since(String written) {
        if (written.contains("-")) {
            LocalDate day = LocalDate.parse(written);
            return card -> card.last().filter(last -> !last.isBefore(day)).isPresent();
        }
        long number = Long.parseLong(written);
        return card -> card.number() > number;
    }

    private Answer one(Request request) {
        return stories.answer(request, story -> {
            Map<String, Integer> counts = new HashMap<>();
            Sections.all()
                    .forEach(section -> counts.put(
                            section.name(),
                            section.items().apply(story.record()).size()));
            return Answers.json(StoryState.of(story.story(), counts), stories.tag(story));
        });
    }

    private Answer record(Request request) {
        return stories.answer(
                request,
                story -> Answer.text(Reply.JSON, JsonRecord.write(story.story().dossier()))
                        .tagged(stories.tag(story)));
    }

    private <T extends Record> List<Operation> of(Section<T> section) {
        List<Operation> operations = new ArrayList<>();
        boolean statements = section.name().equals(Sections.STATEMENTS.name());
        operations.add(Operation.get(
                        UNDER + section.name(),
                        "listStory" + capital(section.name()),
                        section.summary(),
                        Reply.ok(Shape.of(StoryPage.class, section.type()), "A page of them"),
                        request -> stories.answer(request, story -> list(story, section, request)))
                .with(STORY)
                .with(statements ? StatementFilter.PARAMETERS : List.of())
                .with(CURSOR, LIMIT_OF_A_PAGE));
        section.id().ifPresent(id -> operations.add(single(section)));
        return operations;
    }

    private <T extends Record> Operation single(Section<T> section) {
        boolean entity = section.one().equals("entity");
        return Operation.get(
                        UNDER + section.name() + (entity ? "/{kind}/{name}" : "/{article}/{span}"),
                        "getStory" + capital(section.one()),
                        "One " + section.one() + ", by its id",
                        Reply.ok(Shape.of(section.type()), "The " + section.one()),
                        request -> stories.answer(request, story -> find(story, section, request)))
                .with(STORY)
                .with(
                        entity
                                ? List.of(
                                        ApiParameter.path(
                                                "kind",
                                                "The first part of the id",
                                                ParameterType.form("[a-z]+", "a kind such as person"),
                                                "person"),
                                        ApiParameter.path(
                                                "name", "The second part of the id", ParameterType.TEXT, "mira-solen"))
                                : List.of(ApiParameter.ARTICLE, ApiParameter.SPAN));
    }

    private <T extends Record> Answer list(PublishedStory story, Section<T> section, Request request) {
        List<T> items = section.items().apply(story.record());
        if (section.name().equals(Sections.STATEMENTS.name())) {
            Predicate<PublishedRecord.Statement> chosen = new StatementFilter(story, request).predicate();
            items = items.stream()
                    .filter(item -> chosen.test((PublishedRecord.Statement) (Object) item))
                    .toList();
        }
        PageOf<T> page = PageOf.cut(items, item -> section.key().apply(story, item), section.name(), request);
        StoryPage<T> told = new StoryPage<>(
                story.story().id().toString(), story.story().number(), items.size(), page.items(), page.next());
        return page.linked(Answers.json(told, stories.tag(story)), request);
    }

    private <T extends Record> Answer find(PublishedStory story, Section<T> section, Request request) {
        String id = section.one().equals("entity")
                ? request.part("kind") + "/" + request.part("name")
                : request.part("article") + "/" + request.part("span");
        return section.items().apply(story.record()).stream()
                .filter(item -> section.id().orElseThrow().apply(item).equals(id))
                .findFirst()
                .map(item -> Answers.json(item, stories.tag(story)))
                .orElseThrow(() -> new ProblemException(
                        404, "There is no %s %s in this story as it was last read.".formatted(section.one(), id)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
