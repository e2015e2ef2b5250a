package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.NotApplied;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.web.page.decision.Anchors;
import org.rapporteur.web.page.decision.DecisionDesk;
import org.rapporteur.web.page.decision.DecisionHistory;
import org.rapporteur.web.page.decision.DecisionShown;
import org.rapporteur.web.page.decision.Log;
import org.rapporteur.web.page.decision.RulingWords;

/** Decisions as they are shown. Safe for use by many threads. */
final class DecisionViews {

    private final Holdings holdings;
    private final StoryViews stories;
    private final DecisionDesk desk;
    private final DecisionHistory history;

    DecisionViews(Holdings holdings, StoryViews stories, DecisionDesk desk) {
        this.holdings = holdings;
        this.stories = stories;
        this.desk = desk;
        this.history = new DecisionHistory(desk);
    }

    DecisionDesk desk() {
        return desk;
    }

    Holdings holdings() {
        return holdings;
    }

    StoryViews stories() {
        return stories;
    }

    Log log() {
        return history.log();
    }

    /** For the decisions of one page. */
    RulingWords words() {
        return new RulingWords(log(), new Anchors(desk), this::unfollowed, this::address);
    }

    /** Why its story's record does not follow it; empty if it does, or does not know of it. */
    private String unfollowed(Decision decision) {
        return storyOf(decision.ruling().subject())
                .flatMap(stories::find)
                .map(story -> story.dossier().decided().notApplied())
                .orElse(List.of())
                .stream()
                .filter(one -> one.decision().id().equals(decision.id()))
                .map(NotApplied::reason)
                .findFirst()
                .orElse("");
    }

    /** The story that a decision is on; empty if its articles are of none. */
    Optional<StoryId> storyOf(Subject subject) {
        if (subject.kind().equals(SubjectKind.STORY.word())) {
            return article(subject.name()).flatMap(this::storyOf);
        }
        return subject.selectors().stream()
                .map(Selector::passage)
                .flatMap(passage -> storyOf(passage.article()).stream())
                .findFirst();
    }

    private static Optional<ArticleId> article(String name) {
        try {
            return Optional.of(ArticleId.parse(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<StoryId> storyOf(ArticleId article) {
        return holdings.findStoryOf(article)
                .or(() -> desk.revisions(article).stream()
                        .map(Revision::id)
                        .flatMap(id -> holdings.findStoryOf(id).stream())
                        .findFirst());
    }

    private String address(Subject subject) {
        Optional<String> base = storyOf(subject).map(story -> "/stories/" + story);
        if (base.isEmpty()) {
            return "";
        }
        String article = subject.selectors().stream()
                .findFirst()
                .map(selector -> "/articles/" + selector.passage().article())
                .orElse("");
        return base.get()
                + switch (SubjectKind.parse(subject.kind())) {
                    case STATEMENT -> "/statements/" + subject.name();
                    case ENTITY -> "/people/" + StoryAddresses.encoded(subject.name());
                    case STEP -> "/steps";
                    case ROLE, UTTERANCE -> article;
                    case STORY, DECISION -> "";
                };
    }

    /** All that was ever decided on one thing of a story, the earliest first, with what was undone. */
    List<DecisionShown> history(StoryView story, SubjectKind kind, String name) {
        Log log = log();
        RulingWords words = words();
        Decided decided = story.dossier().decided();
        return story.decisions().stream()
                .filter(decision -> {
                    Optional<Decision> meant = decision.value().ruling().kind() == RulingKind.UNDO
                            ? log.undoneBy(decision.value()).map(Numbered::value)
                            : Optional.of(decision.value());
                    return meant.filter(one -> isOn(one, kind, name, decided)).isPresent();
                })
                .map(words::of)
                .toList();
    }

    private static boolean isOn(Decision decision, SubjectKind kind, String name, Decided decided) {
        Subject subject = decision.ruling().subject();
        return subject.kind().equals(kind.word())
                && (subject.name().equals(name)
                        || decided.on(kind, name).stream()
                                .map(Applied::decision)
                                .anyMatch(decision::equals));
    }

    /** Where a story's record has what a decision is on; empty if it does not follow it. */
    static Optional<String> nameAfter(StoryView story, Decision decision) {
        return Stream.of(story.dossier().decided())
                .flatMap(decided -> decided.applied().stream())
                .filter(applied -> applied.decision().id().equals(decision.id()))
                .map(applied -> applied.names().get(0))
                .findFirst();
    }
}
