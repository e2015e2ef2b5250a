package org.rapporteur.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.citation.Citation;
import org.rapporteur.export.citation.CitationForm;
import org.rapporteur.export.citation.Citations;
import org.rapporteur.export.html.PageParts;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** Shows one statement at an address that lasts as long as its words are found, with what to cite it by. */
final class StatementPage {

    private final DecisionViews decisions;
    private final StoryViews views;
    private final Clock clock;

    StatementPage(DecisionViews decisions, Clock clock) {
        this.decisions = decisions;
        this.views = decisions.stories();
        this.clock = clock;
    }

    Answer answer(Request request) {
        StoryView story = views.get(request);
        Optional<Answer> elsewhere = elsewhere(story, request);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Line line = StoryViews.line(story, request);
        StoryAddresses addresses = story.addresses();
        Citation citation = citation(line, addresses, request);
        List<StatementShown.Cite> citations = Arrays.stream(CitationForm.values())
                .map(form -> new StatementShown.Cite(
                        "cite-" + form.extension(),
                        form.label(),
                        Citations.write(citation, form).stripTrailing(),
                        addresses.statement(line.id()) + "/cite/" + form.extension()))
                .toList();
        ArticleId article = line.article().article().id();
        StatementShown shown = new StatementShown(
                Frame.of("Statement by " + speaker(line), story, "/statements"),
                new Fragment(story.parts().statements(List.of(line), addresses)),
                speaker(line),
                new Frame.Link(
                        story.parts().address("w" + line.number(), addresses),
                        line.article().caption(),
                        false),
                others(story, line),
                citations,
                Acts.of(
                        story,
                        SubjectKind.STATEMENT.word(),
                        line.id().toString(),
                        true,
                        StatementForms.links(
                                story,
                                line.id(),
                                WordsForms.find(story, line.id()).isPresent())),
                decisions.history(story, SubjectKind.STATEMENT, line.id().toString()));
        String html = Templates.render("statement", shown);
        return Answer.html(html).tagged("s%d-%s-%s".formatted(story.number(), article, today()));
    }

    /** Of a statement that a person left out the decision is shown, of one whose words she put right the new place. */
    private static Optional<Answer> elsewhere(StoryView story, Request request) {
        String name = request.part("article") + "/" + request.part("span");
        List<Decision> onIt = story.decisions().stream()
                .map(Numbered::value)
                .filter(decision -> decision.ruling().subject().kind().equals(SubjectKind.STATEMENT.word()))
                .filter(decision -> decision.ruling().subject().name().equals(name))
                .toList();
        boolean there =
                story.lines().stream().anyMatch(line -> line.id().toString().equals(name));
        List<Applied> applied = story.dossier().decided().applied().stream()
                .filter(one -> onIt.contains(one.decision()))
                .toList();
        return there || applied.isEmpty()
                ? Optional.empty()
                : applied.stream()
                        .flatMap(one -> one.names().stream())
                        .filter(now -> story.lines().stream()
                                .anyMatch(line -> line.id().toString().equals(now)))
                        .findFirst()
                        .map(now -> Answer.seeOther(story.base() + "/statements/" + now))
                        .or(() -> Optional.of(Answer.seeOther("/decisions/"
                                + applied.get(applied.size() - 1).decision().id())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Citation citation(Line line, StoryAddresses addresses, Request request) {
        Optional<String> address =
                request.header("host").map(host -> "http://" + host + addresses.statement(line.id()));
        return Citation.of(line, new Citation.Access(address, today()));
    }

    static String speaker(Line line) {
        List<String> names =
                line.attributed().speakers().stream().map(EntityName::name).toList();
        if (!names.isEmpty()) {
            return Heading.joined(names);
        }
        return line.attributed()
                .source()
                .map(words -> "“" + words.onOneLine() + "”")
                .orElse("nobody named");
    }

    private static Optional<Frame.Link> others(StoryView story, Line line) {
        return story.brief().comparison().utterances().stream()
                .filter(utterance -> utterance.witnesses().stream()
                        .anyMatch(witness -> witness.statement()
                                .filter(number -> number == line.number())
                                .isPresent()))
                .findFirst()
                .map(utterance -> new Frame.Link(
                        story.parts().address(utterance.id(), story.addresses()),
                        "The same words: " + utterance.sum(),
                        false));
    }

    Answer file(Request request) {
        StoryView story = views.get(request);
        Line line = StoryViews.line(story, request);
        CitationForm form = Arrays.stream(CitationForm.values())
                .filter(known -> known.extension().equals(request.part("form")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No citation has such a form."));
        Citation citation = citation(line, story.addresses(), request);
        return Answer.text(form.mediaType() + "; charset=utf-8", Citations.write(citation, form))
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(PageParts.placeOf(line), form.extension()));
    }
}
