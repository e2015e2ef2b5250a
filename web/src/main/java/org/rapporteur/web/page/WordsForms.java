package org.rapporteur.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.desk.StoryRulings;
import org.rapporteur.export.brief.Line;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Filled;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** The forms by which words of several articles are said to be of one occasion, or not to be. */
final class WordsForms {

    private static final int SHOWN_MAX = 60;

    private final DecisionViews decisions;
    private final Ruler ruler;

    WordsForms(DecisionViews decisions, Ruler ruler) {
        this.decisions = decisions;
        this.ruler = ruler;
    }

    Answer same(Request request) {
        StoryView story = decisions.stories().get(request);
        return joining(story, StoryViews.line(story, request), request, new Filled(Map.of()));
    }

    private static Answer joining(StoryView story, Line line, Request request, Filled filled) {
        Set<String> own = words(line);
        Comparator<Line> alike = Comparator.comparingDouble(other -> -share(own, words(other)));
        List<Choice> others = story.lines().stream()
                .filter(other -> !other.id().equals(line.id()))
                .sorted(alike.thenComparingInt(Line::number))
                .limit(SHOWN_MAX)
                .map(other -> new Choice(
                        other.id().toString(),
                        "%s, %s: “%s”"
                                .formatted(
                                        StatementPage.speaker(other),
                                        other.article().outlet(),
                                        other.wordsOnOneLine())))
                .toList();
        return new FormPage(
                        story,
                        "The same words",
                        "/statements",
                        "“%s” (%s): choose the statements that give the same words, said on the same occasion. The likeliest stand first."
                                .formatted(line.wordsOnOneLine(), line.article().outlet()),
                        "The same words",
                        story.base() + "/statements/" + line.id(),
                        Optional.empty())
                .show(
                        request,
                        List.of(
                                new FieldGroup(
                                        "Which others",
                                        List.of(filled.field("other", "These", "checks", others, "")),
                                        false),
                                new FieldGroup("Why", List.of(filled.reason()), false)),
                        filled);
    }

    private static Set<String> words(Line line) {
        return new HashSet<>(
                Arrays.asList(line.wordsOnOneLine().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static double share(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return (double) common / (some.size() + others.size() - common);
    }

    Answer joined(Request request) {
        StoryView story = decisions.stories().get(request);
        Line line = StoryViews.line(story, request);
        Filled filled = new Filled(request.fields());
        List<Passage> witnesses = Stream.concat(
                        Stream.of(line),
                        story.lines().stream()
                                .filter(other ->
                                        filled.list("other").contains(other.id().toString())))
                .map(Line::id)
                .distinct()
                .map(WordsForms::passage)
                .toList();
        if (witnesses.size() < 2) {
            filled.problem("other", "Choose one or more");
            return joining(story, line, request, filled);
        }
        return ruler.decide(
                own(request, story, line),
                story,
                new StoryRulings(story.dossier()).mergeUtterances(witnesses, filled.get("reason")));
    }

    private static Passage passage(StatementId id) {
        return new Passage(id.article(), id.extent());
    }

    /** The request, leading back to the statement where it does not say another place. */
    private static Request own(Request request, StoryView story, Line line) {
        return Back.find(request).isPresent()
                ? request
                : request.withField("back", story.base() + "/statements/" + line.id());
    }

    Answer apart(Request request) {
        StoryView story = decisions.stories().get(request);
        Line line = StoryViews.line(story, request);
        return parting(story, line, request, new Filled(Map.of()));
    }

    private static Answer parting(StoryView story, Line line, Request request, Filled filled) {
        List<Choice> witnesses = utterance(story, line).witnesses().stream()
                .map(witness -> new Choice(name(witness), told(story, witness)))
                .toList();
        return new FormPage(
                        story,
                        "Not the same words",
                        "/statements",
                        "Choose those that are of another occasion, or are other words.",
                        "Not the same",
                        story.base() + "/statements/" + line.id(),
                        Optional.empty())
                .with(Acts.of(
                        story,
                        SubjectKind.UTTERANCE.word(),
                        name(utterance(story, line).fullest()),
                        false,
                        List.of()))
                .show(
                        request,
                        List.of(
                                new FieldGroup(
                                        "Which leave",
                                        List.of(filled.field("leaving", "These", "checks", witnesses, "")),
                                        false),
                                new FieldGroup("Why", List.of(filled.reason()), false)),
                        filled);
    }

    private static String told(StoryView story, Witness witness) {
        Optional<Article> article = story.dossier().findArticle(witness.article());
        return article.map(text -> "%s: “%s”"
                        .formatted(
                                text.imprint()
                                        .outlet()
                                        .map(outlet -> outlet.name())
                                        .orElse(text.caption()),
                                text.text().slice(witness.extent()).replaceAll("\\s+", " ")))
                .orElse("");
    }

    private static String name(Witness witness) {
        return new StatementId(witness.article(), witness.extent()).toString();
    }

    static Optional<Utterance> find(StoryView story, StatementId id) {
        return story.dossier().comparison().utterances().stream()
                .filter(utterance -> utterance.witnesses().stream()
                        .anyMatch(witness ->
                                witness.statement().filter(id::equals).isPresent()))
                .findFirst();
    }

    private static Utterance utterance(StoryView story, Line line) {
        return find(story, line.id()).orElseThrow(() -> new NotFoundException("No other article has these words."));
    }

    Answer parted(Request request) {
        StoryView story = decisions.stories().get(request);
        Line line = StoryViews.line(story, request);
        Filled filled = new Filled(request.fields());
        Utterance utterance = utterance(story, line);
        List<Passage> leaving = passages(utterance, filled, true);
        List<Passage> staying = passages(utterance, filled, false);
        if (leaving.isEmpty()) {
            filled.problem("leaving", "Choose one or more");
        } else if (staying.isEmpty()) {
            filled.problem("leaving", "One must stay");
        }
        return filled.isRight()
                ? ruler.decide(
                        own(request, story, line),
                        story,
                        new StoryRulings(story.dossier()).splitUtterance(staying, leaving, filled.get("reason")))
                : parting(story, line, request, filled);
    }

    private static List<Passage> passages(Utterance utterance, Filled filled, boolean chosen) {
        return utterance.witnesses().stream()
                .filter(witness -> filled.list("leaving").contains(name(witness)) == chosen)
                .map(witness -> new Passage(witness.article(), witness.extent()))
                .toList();
    }
}
