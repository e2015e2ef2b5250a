package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.desk.StoryRulings;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.Field;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Filled;
import org.rapporteur.web.page.decision.RoleFields;
import org.rapporteur.web.page.decision.StatementFields;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** The forms by which people are merged and split, and the dates of their roles set. */
final class EntityForms {

    private static final int BESIDE = 60;
    private static final int SOME = 3;

    private final DecisionViews decisions;
    private final Ruler ruler;

    EntityForms(DecisionViews decisions, Ruler ruler) {
        this.decisions = decisions;
        this.ruler = ruler;
    }

    Answer merge(Request request) {
        StoryView story = decisions.stories().get(request);
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> chosen = request.query().getOrDefault("one", List.of());
        for (int at = 0; at < chosen.size(); at++) {
            values.put("entity-" + (at + 1), List.of(chosen.get(at)));
        }
        return merging(story, request, new Filled(values));
    }

    private static Answer merging(StoryView story, Request request, Filled filled) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "–")));
        all.addAll(StatementFields.entities(story.dossier()));
        int some = Math.max(SOME, chosen(filled).size() + 1);
        List<Field> fields = new ArrayList<>();
        for (int at = 1; at <= some; at++) {
            fields.add(filled.field("entity-" + at, at == 1 ? "This one" : "and this one", "select", all, ""));
        }
        return new FormPage(
                        story,
                        "These are one",
                        "/people",
                        "What is said by and of each of them is then said by and of one. It keeps the first one's names and all the others.",
                        "They are one",
                        story.base() + "/people",
                        Optional.empty())
                .show(
                        request,
                        List.of(
                                new FieldGroup("Who", fields, false),
                                new FieldGroup("Why", List.of(filled.reason()), false)),
                        filled);
    }

    private static List<String> chosen(Filled filled) {
        List<String> chosen = new ArrayList<>();
        for (int at = 1; at <= 20; at++) {
            String one = filled.get("entity-" + at);
            if (!one.isEmpty() && !chosen.contains(one)) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    Answer merged(Request request) {
        StoryView story = decisions.stories().get(request);
        Filled filled = new Filled(request.fields());
        List<String> chosen = chosen(filled);
        List<EntityId> ids = story.dossier().entities().stream()
                .map(Entity::id)
                .filter(id -> chosen.contains(id.toString()))
                .toList();
        if (ids.size() < chosen.size()) {
            filled.problem("entity-1", "One of them is not in this story any more");
        } else if (ids.size() < 2) {
            filled.problem("entity-2", "Choose two or more");
        }
        if (!filled.isRight()) {
            return merging(story, request, filled);
        }
        List<EntityId> inOrder = chosen.stream().map(EntityId::parse).toList();
        return ruler.decide(request, story, new StoryRulings(story.dossier()).merge(inOrder, filled.get("reason")));
    }

    Answer split(Request request) {
        StoryView story = decisions.stories().get(request);
        return splitting(story, entity(story, request), request, new Filled(Map.of("take", List.of("article"))));
    }

    private static Answer splitting(StoryView story, Entity entity, Request request, Filled filled) {
        List<Choice> mentions = entity.mentions().stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                .flatMap(mention -> story.findArticle(mention.article()).stream()
                        .map(entry -> new Choice(
                                name(mention), entry.outlet() + ": " + inContext(entry.article(), mention.span()))))
                .toList();
        List<Choice> take = List.of(
                new Choice("article", "all by which those articles speak of whom these words name"),
                new Choice("words", "these words alone"));
        return new FormPage(
                        story,
                        "Somebody else is meant",
                        "/people",
                        "Choose the words that mean somebody else than " + entity.name() + ".",
                        "Somebody else",
                        story.addresses().entity(entity.id()),
                        Optional.empty())
                .show(
                        request,
                        List.of(
                                new FieldGroup(
                                        "Which words",
                                        List.of(
                                                filled.field("mention", "These", "checks", mentions, ""),
                                                filled.field("take", "They take along", "select", take, "")),
                                        false),
                                new FieldGroup("Why", List.of(filled.reason()), false)),
                        filled);
    }

    private static String name(Mention mention) {
        return new StatementId(mention.article(), mention.span()).toString();
    }

    static String inContext(Article article, Span span) {
        String text = article.text().characters();
        int from = Math.max(0, span.begin() - BESIDE);
        int to = Math.min(text.length(), span.end() + BESIDE);
        return ("…" + text.substring(from, span.begin()) + "“" + text.substring(span.begin(), span.end()) + "”"
                        + text.substring(span.end(), to) + "…")
                .replaceAll("\\s+", " ");
    }

    Answer parted(Request request) {
        StoryView story = decisions.stories().get(request);
        Entity entity = entity(story, request);
        Filled filled = new Filled(request.fields());
        List<Passage> leaving = entity.mentions().stream()
                .filter(mention -> filled.list("mention").contains(name(mention)))
                .map(mention -> new Passage(mention.article(), mention.span()))
                .toList();
        if (leaving.isEmpty()) {
            filled.problem("mention", "Choose the words that mean somebody else");
        }
        if (filled.isRight()) {
            try {
                return ruler.decide(
                        request,
                        story,
                        new StoryRulings(story.dossier())
                                .split(entity.id(), leaving, filled.get("take").equals("words"), filled.get("reason")));
            } catch (IllegalArgumentException nothingLeft) {
                filled.problem("mention", "Some words must be left that mean " + entity.name());
            }
        }
        return splitting(story, entity, request, filled);
    }

    Answer role(Request request) {
        StoryView story = decisions.stories().get(request);
        Entity entity = entity(story, request);
        Role role = role(entity, request);
        RoleFields fields = new RoleFields(article(story, role), role);
        return dating(story, entity, role).show(request, fields.groups(fields.filled()), fields.filled());
    }

    private static FormPage dating(StoryView story, Entity entity, Role role) {
        return new FormPage(
                        story,
                        "Since when, and until when",
                        "/people",
                        "%s: %s".formatted(entity.name(), inContext(article(story, role), role.span())),
                        "Set it so",
                        story.addresses().entity(entity.id()),
                        Optional.empty())
                .with(Acts.of(
                        story,
                        SubjectKind.ROLE.word(),
                        new StatementId(role.article(), role.span()).toString(),
                        true,
                        List.of()));
    }

    private static Article article(StoryView story, Role role) {
        return story.dossier().findArticle(role.article()).orElseThrow();
    }

    Answer dated(Request request) {
        StoryView story = decisions.stories().get(request);
        Entity entity = entity(story, request);
        Role role = role(entity, request);
        RoleFields fields = new RoleFields(article(story, role), role);
        Filled filled = new Filled(request.fields());
        Optional<Role> wanted = fields.find(filled);
        if (wanted.isPresent()) {
            try {
                return ruler.decide(
                        request,
                        story,
                        new StoryRulings(story.dossier()).amend(role, wanted.get(), filled.get("reason")));
            } catch (IllegalArgumentException nothingNew) {
                filled.problem(Filled.FORM, "Nothing is changed yet");
            }
        }
        return dating(story, entity, role).show(request, fields.groups(filled), filled);
    }

    private static Role role(Entity entity, Request request) {
        String words = request.part("article") + "/" + request.part("span");
        return entity.roles().stream()
                .filter(role ->
                        new StatementId(role.article(), role.span()).toString().equals(words))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No role of " + entity.name() + " is told there."));
    }

    private static Entity entity(StoryView story, Request request) {
        return PeoplePage.entity(story, request);
    }

    /** Links to the forms for somebody. */
    static List<Frame.Link> links(StoryView story, Entity entity) {
        String own = story.addresses().entity(entity.id());
        return List.of(
                new Frame.Link(
                        Back.with(
                                story.base() + "/merge?one="
                                        + StoryAddresses.encoded(entity.id().value()),
                                own),
                        "Same as somebody else",
                        false),
                new Frame.Link(own + "/split", "Sometimes somebody else", false));
    }

    /** Links to the forms for the dates of somebody's roles. */
    static List<Frame.Link> roles(StoryView story, Entity entity) {
        return entity.roles().stream()
                .flatMap(role -> story.findArticle(role.article()).stream()
                        .map(entry -> new Frame.Link(
                                "%s/roles/%s"
                                        .formatted(
                                                story.addresses().entity(entity.id()),
                                                new StatementId(role.article(), role.span())),
                                "“%s”, %s"
                                        .formatted(
                                                entry.article()
                                                        .text()
                                                        .slice(role.span())
                                                        .replaceAll("\\s+", " "),
                                                entry.outlet()),
                                false)))
                .toList();
    }
}
