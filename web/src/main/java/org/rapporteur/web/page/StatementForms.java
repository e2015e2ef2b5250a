package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.desk.StoryRulings;
import org.rapporteur.web.page.decision.ChosenWords;
import org.rapporteur.web.page.decision.Filled;
import org.rapporteur.web.page.decision.FilledStatement;
import org.rapporteur.web.page.decision.StatementFields;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** The forms by which a statement is amended, or added. */
final class StatementForms {

    private final DecisionViews decisions;
    private final Ruler ruler;

    StatementForms(DecisionViews decisions, Ruler ruler) {
        this.decisions = decisions;
        this.ruler = ruler;
    }

    Answer amend(Request request) {
        StoryView story = decisions.stories().get(request);
        KnownStatement known = KnownStatement.get(decisions, story, request);
        StatementFields fields = new StatementFields(known.dossier(), known.article(), known.statement());
        Filled filled = fields.filled();
        return amending(story, known).show(request, fields.groups(filled), filled, fields.surroundings());
    }

    private static FormPage amending(StoryView story, KnownStatement known) {
        return new FormPage(
                story,
                "Amend a statement",
                "/statements",
                "What you change is kept as your decision, and holds when the article is read again. What you leave as it is stays open to later readings.",
                "Amend it",
                story.base() + "/statements/" + known.statement().id(),
                Optional.empty());
    }

    Answer amended(Request request) {
        StoryView story = decisions.stories().get(request);
        KnownStatement known = KnownStatement.get(decisions, story, request);
        Filled filled = new Filled(request.fields());
        Optional<Statement> wanted =
                new FilledStatement(known.dossier(), known.article(), known.statement(), filled).find();
        if (wanted.isPresent()) {
            try {
                StatementId id = known.statement().id();
                Ruling ruling = new StoryRulings(known.dossier()).amend(id, wanted.get(), filled.get("reason"));
                return ruler.decide(request, story, ruling);
            } catch (IllegalArgumentException nothingNew) {
                filled.problem(Filled.FORM, "Nothing is changed yet");
            }
        }
        StatementFields fields = new StatementFields(known.dossier(), known.article(), known.statement());
        return amending(story, known).show(request, fields.groups(filled), filled, fields.surroundings());
    }

    Answer add(Request request) {
        StoryView story = decisions.stories().get(request);
        Article article = article(story, request);
        Optional<Span> chosen = ChosenWords.find(article, request.find("words"), request.find("at"));
        StatementFields fields = fields(story, article, chosen);
        Filled filled = chosen.isPresent() ? fields.filled() : fields.empty();
        return adding(story, article).show(request, fields.groups(filled), filled, fields.surroundings());
    }

    private static StatementFields fields(StoryView story, Article article, Optional<Span> chosen) {
        Span words = chosen.orElseGet(() -> article.text().span());
        return new StatementFields(story.dossier(), article, StatementFields.blank(article, words));
    }

    private static FormPage adding(StoryView story, Article article) {
        return new FormPage(
                story,
                "Add a statement",
                "/articles",
                "For words of this article that somebody says, and that were not found.",
                "Add it",
                story.addresses().article(article.id()),
                Optional.empty());
    }

    private static Article article(StoryView story, Request request) {
        ArticleId id = StoryViews.article(request);
        return story.dossier()
                .findArticle(id)
                .orElseThrow(() -> new NotFoundException("There is no article " + id + " in this story."));
    }

    Answer added(Request request) {
        StoryView story = decisions.stories().get(request);
        Article article = article(story, request);
        Dossier dossier = story.dossier();
        Filled filled = new Filled(request.fields());
        Optional<Span> chosen = ChosenWords.between(article, filled.get("content-1-from"), filled.get("content-1-to"));
        Statement blank = StatementFields.blank(
                article, chosen.orElseGet(() -> article.text().span()));
        Optional<Statement> wanted = new FilledStatement(dossier, article, blank, filled).find();
        wanted.filter(made -> story.findLine(made.id()).isPresent())
                .ifPresent(there -> filled.problem("content-1-from", "There is a statement with these words already"));
        if (wanted.isPresent() && filled.isRight()) {
            return ruler.decide(request, story, new StoryRulings(dossier).add(wanted.get(), filled.get("reason")));
        }
        StatementFields fields = fields(story, article, chosen);
        return adding(story, article).show(request, fields.groups(filled), filled, fields.surroundings());
    }

    /** Links to the forms for a statement. */
    static List<Frame.Link> links(StoryView story, StatementId id, boolean inSeveral) {
        String base = story.base() + "/statements/" + id;
        Stream<Frame.Link> amend = Stream.of(
                new Frame.Link(base + "/amend", "Amend", false),
                new Frame.Link(base + "/same", "Same words as others", false));
        Stream<Frame.Link> apart = Stream.of(new Frame.Link(base + "/apart", "Not the same words", false));
        return Stream.concat(amend, inSeveral ? apart : Stream.empty()).toList();
    }
}
