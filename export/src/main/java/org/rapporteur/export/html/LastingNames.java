package org.rapporteur.export.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.MatrixPart;
import org.rapporteur.export.brief.RoundEntry;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.SpeakerPart;
import org.rapporteur.export.brief.TimelineEntry;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.brief.WhoEntry;

/**
 * Gives what a page calls by its number in a list a name that lasts: the words that it begins with, by the article and
 * where they stand in it.
 */
final class LastingNames {

    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, ArticleId> articles = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    LastingNames(Brief brief) {
        brief.articles().forEach(entry -> {
            ArticleId id = entry.article().id();
            text(Places.article(entry.label()), "article-" + id, id);
        });
        lines(brief);
        compared(brief);
        held(brief.negotiation().matrix());
        brief.negotiation()
                .changes()
                .forEach(change -> name(
                        Target.Kind.CHANGE,
                        change.id(),
                        "change",
                        change.later().told()));
        planned(brief);
        brief.speakers().forEach(this::speaker);
        brief.who().stream().map(WhoEntry::entity).forEach(this::entity);
        brief.anonymous().forEach(this::speaker);
    }

    /** What a place of the one page stands for; empty for a heading or other furniture. */
    Optional<Target> find(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** In which article it is, if it is words of one. */
    Optional<ArticleId> findArticle(String id) {
        return Optional.ofNullable(articles.get(id)).or(() -> Places.articleOf(id));
    }

    private void lines(Brief brief) {
        Stream<Line> spoken = Stream.concat(brief.speakers().stream(), brief.anonymous().stream())
                .flatMap(part -> part.lines().stream());
        Stream.concat(spoken, brief.unresolved().stream()).forEach(this::line);
    }

    private void line(Line line) {
        String lasting = "st-" + line.id().toString().replace('/', '-');
        Target target = new Target(Target.Kind.STATEMENT, lasting);
        String first = "s" + line.number();
        targets.put(first, target);
        for (int again = 2; again <= line.attributed().speakers().size(); again++) {
            targets.put(first + "." + again, target);
        }
        for (int slice = 0; slice < line.words().size(); slice++) {
            text(
                    Places.words(line, slice),
                    "w-" + lasting.substring("st-".length()) + (slice == 0 ? "" : "." + (slice + 1)),
                    line.article().article().id());
        }
    }

    private void text(String id, String lasting, ArticleId article) {
        targets.put(id, new Target(Target.Kind.TEXT, lasting));
        articles.put(id, article);
    }

    private void compared(Brief brief) {
        brief.comparison()
                .utterances()
                .forEach(entry -> name(
                        Target.Kind.SHARED,
                        entry.id(),
                        "words",
                        entry.tellings().get(0)));
        brief.comparison()
                .facts()
                .forEach(entry -> name(
                        Target.Kind.SHARED, entry.id(), "fact", entry.tellings().get(0)));
        brief.comparison()
                .differences()
                .forEach(entry -> name(
                        Target.Kind.DIFFERENCE,
                        entry.id(),
                        "difference-" + entry.slot().name().toLowerCase(Locale.ROOT),
                        entry.sides().get(0).get(0)));
    }

    private void held(MatrixPart matrix) {
        for (MatrixPart.Row row : matrix.rows()) {
            targets.put(Places.issue(row), new Target(Target.Kind.POSITION, Places.issue(row)));
            for (int column = 0; column < row.cells().size(); column++) {
                String party = matrix.columns().get(column).name().toLowerCase(Locale.ROOT);
                String name = Places.issue(row) + "-by-" + party.replaceAll("[^\\p{L}\\p{N}]+", "-");
                targets.put(Places.cell(row, column), new Target(Target.Kind.POSITION, apart(name)));
                row.cells()
                        .get(column)
                        .entries()
                        .forEach(entry -> name(Target.Kind.POSITION, entry.id(), "position-" + row.id(), entry.told()));
            }
        }
    }

    private void planned(Brief brief) {
        brief.negotiation()
                .steps()
                .forEach(step -> name(
                        Target.Kind.STEP, step.id(), "step", step.announced().get(0)));
        brief.negotiation()
                .proposals()
                .forEach(proposal -> name(
                        Target.Kind.PROPOSAL,
                        proposal.id(),
                        "proposal",
                        proposal.names().get(0)));
        for (RoundEntry round : brief.negotiation().rounds()) {
            name(Target.Kind.ROUND, round.id(), "round", first(round.talks()));
        }
        List<TimelineEntry> undated = brief.timeline().undated();
        Stream.concat(brief.timeline().dated().stream(), undated.stream())
                .forEach(entry -> name(Target.Kind.TIMELINE, Places.timeline(entry), "on", first(entry)));
    }

    private static Told first(TimelineEntry entry) {
        return entry.tellings().get(0).told();
    }

    private void speaker(SpeakerPart part) {
        part.entity().ifPresent(this::entity);
    }

    private void entity(Entity entity) {
        String id = "by-" + entity.id();
        targets.put(id, new Target(Target.Kind.ENTITY, id));
    }

    private void name(Target.Kind kind, String id, String prefix, Told told) {
        Slice words = told.words().get(0);
        targets.put(
                id,
                new Target(
                        kind,
                        apart(prefix + Places.words(words).replace('.', '-').replaceFirst("x", "-"))));
    }

    /** Two that begin with the same words are told apart by their order. */
    private String apart(String name) {
        String free = name;
        for (int again = 2; !taken.add(free); again++) {
            free = name + "." + again;
        }
        return free;
    }
}
