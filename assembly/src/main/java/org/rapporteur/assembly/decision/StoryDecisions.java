package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.InForce;
import org.rapporteur.core.decision.ReadRuling;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.UnreadableRulingException;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryId;

/** Stories that persons merged or split. They rest on no words but on articles, and these have ids for good. */
public final class StoryDecisions {

    private final Map<ArticleId, ArticleId> newest;
    private final List<Story> stories;
    private final Verdicts verdicts;

    /** Stories, and what was decided on them. */
    public record DecidedStories(List<Story> stories, Decided decided) {
        public DecidedStories {
            stories = List.copyOf(stories);
        }
    }

    StoryDecisions(List<Story> stories, Map<ArticleId, ArticleId> newest, Verdicts verdicts) {
        this.stories = new ArrayList<>(stories);
        this.newest = newest;
        this.verdicts = verdicts;
    }

    /**
     * The stories as persons have them. Decisions on anything else, and on articles that are of none of these, are
     * passed over.
     *
     * @param stories in the order of their first articles, each article in one of them at most
     */
    public static DecidedStories apply(List<Story> stories, Decisions decisions) {
        Verdicts verdicts = new Verdicts();
        StoryDecisions all = new StoryDecisions(stories, decisions.newest(), verdicts);
        InForce.list(decisions.kept()).stream()
                .filter(decision -> decision.ruling().subject().kind().equals(SubjectKind.STORY.word()))
                .forEach(all::apply);
        return new DecidedStories(all.stories, verdicts.decided());
    }

    List<Story> stories() {
        return List.copyOf(stories);
    }

    void apply(Decision decision) {
        try {
            ReadRuling read = ReadRuling.of(decision.ruling());
            ArticleId founder = founder(decision.ruling().subject().name());
            List<String> names = switch (decision.ruling().kind()) {
                case MERGE ->
                    merged(
                            founder,
                            founder(read.to().find(TermKey.WITH).orElseThrow().value()));
                case SPLIT ->
                    split(
                            founder,
                            Arrays.stream(read.to()
                                            .find(TermKey.LEAVE)
                                            .orElseThrow()
                                            .value()
                                            .split(" "))
                                    .map(this::founder)
                                    .toList());
                case ACCEPT, NOTE, REJECT, AMEND, ADD, UNDO ->
                    find(founder).map(story -> story.id().toString()).stream().toList();
            };
            if (!names.isEmpty()) {
                verdicts.applied(new Located(decision, read, List.of(), List.of()), names, AnchorState.SAME);
            }
        } catch (UnfitDecisionException | UnreadableRulingException e) {
            verdicts.notApplied(decision, AnchorState.SAME, e);
        }
    }

    private ArticleId founder(String written) {
        try {
            ArticleId article = ArticleId.parse(written);
            return find(article).isPresent() ? article : newest.getOrDefault(article, article);
        } catch (IllegalArgumentException e) {
            throw new UnfitDecisionException(
                    "found '%s'; wanted the id of an article: twelve of 0-9a-f".formatted(written));
        }
    }

    /** The story that an article is of. */
    private Optional<Story> find(ArticleId article) {
        return stories.stream()
                .filter(story -> story.articles().contains(article))
                .findFirst();
    }

    /** Under the name of the one that was there first. */
    private List<String> merged(ArticleId one, ArticleId other) {
        Optional<Story> here = find(one);
        Optional<Story> there = find(other);
        if (here.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        Story first = stories.indexOf(here.get()) <= stories.indexOf(there.get()) ? here.get() : there.get();
        Story second = first.equals(here.get()) ? there.get() : here.get();
        if (!first.equals(second)) {
            stories.set(
                    stories.indexOf(first),
                    new Story(
                            first.id(),
                            both(first.articles(), second.articles()),
                            both(first.knownBy(), second.knownBy())));
            stories.remove(second);
        }
        return List.of(first.id().toString());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Those that leave are a story of their own, named by the first of them. */
    private List<String> split(ArticleId founder, List<ArticleId> leaving) {
        Optional<Story> meant = find(founder)
                .or(() -> leaving.stream()
                        .flatMap(article -> find(article).stream())
                        .findFirst());
        if (meant.isEmpty()) {
            return List.of();
        }
        Story story = meant.get();
        List<ArticleId> gone = story.articles().stream()
                .filter(new HashSet<>(leaving)::contains)
                .toList();
        List<ArticleId> rest = new ArrayList<>(story.articles());
        rest.removeAll(gone);
        if (gone.isEmpty()) {
            return List.of();
        }
        if (rest.isEmpty()) {
            throw new UnfitDecisionException(
                    "story %s has no other articles than those that leave it".formatted(story.id()));
        }
        StoryId staying = rest.contains(story.id().founder()) ? story.id() : new StoryId(rest.get(0));
        stories.set(stories.indexOf(story), new Story(staying, rest, knownBy(story, rest)));
        Story own = new Story(new StoryId(gone.get(0)), gone, knownBy(story, gone));
        stories.add(own);
        Set<String> names =
                new LinkedHashSet<>(List.of(staying.toString(), own.id().toString()));
        return List.copyOf(names);
    }

    private static List<Passage> knownBy(Story story, List<ArticleId> articles) {
        return story.knownBy().stream()
                .filter(words -> articles.contains(words.article()))
                .toList();
    }
}
