package org.rapporteur.export.html;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.DetailKind;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.RoleWords;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.SpeakerPart;

/** What is marked in each article. */
final class Marks {

    private final Map<ArticleId, Set<Mark>> byArticle = new HashMap<>();
    private final Places places;

    Marks(Brief brief, Places places) {
        this.places = places;
        Stream<Line> spoken = Stream.concat(brief.speakers().stream(), brief.anonymous().stream())
                .map(SpeakerPart::lines)
                .flatMap(List::stream);
        Stream.concat(spoken, brief.unresolved().stream()).distinct().forEach(this::mark);
        Stream<RoleWords> delegates = brief.negotiation().parties().stream()
                .flatMap(party -> party.delegates().stream())
                .flatMap(delegate -> delegate.roles().stream());
        Stream.concat(brief.who().stream().flatMap(who -> who.roles().stream()), delegates)
                .flatMap(role -> role.places().stream())
                .forEach(slice -> mark(slice, Mark.Kind.ROLE, Optional.of(Places.words(slice))));
        brief.who().stream()
                .flatMap(who -> who.labels().stream())
                .flatMap(label -> label.places().stream())
                .forEach(slice -> mark(slice, Mark.Kind.ROLE, Optional.of(Places.words(slice))));
        Stream.of(
                        brief.comparison().passages(),
                        brief.framing().passages(),
                        brief.timeline().passages(),
                        brief.negotiation().passages())
                .flatMap(passages -> passages)
                .flatMap(told -> told.words().stream())
                .forEach(slice -> mark(slice, Mark.Kind.TOLD, Optional.of(Places.told(slice))));
        brief.problems().stream()
                .flatMap(problem -> problem.words().stream())
                .forEach(slice -> mark(slice, Mark.Kind.PROBLEM, Optional.of(problem(slice))));
    }

    static String problem(Slice slice) {
        return "p" + Places.words(slice).substring(1);
    }

    List<Mark> of(ArticleId article) {
        return List.copyOf(byArticle.getOrDefault(article, Set.of()));
    }

    private void mark(Line line) {
        ArticleId article = line.article().article().id();
        for (int i = 0; i < line.words().size(); i++) {
            Span span = line.words().get(i).span();
            List<Mark.Back> backs = i < line.words().size() - 1 ? List.of() : backs(line);
            add(article, new Mark(span, Mark.Kind.CONTENT, Optional.of(Places.words(line, i)), backs));
        }
        line.attributed().source().ifPresent(source -> mark(source, Mark.Kind.SOURCE, Optional.empty()));
        line.detailsOf(DetailKind.CUE).stream()
                .flatMap(detail -> detail.slices().stream())
                .forEach(cue -> mark(cue, Mark.Kind.CUE, Optional.empty()));
    }

    private List<Mark.Back> backs(Line line) {
        List<Places.Appearance> lines = places.lines(line);
        return lines.stream()
                .map(appearance -> {
                    String by = appearance.heading().isEmpty() ? "" : ", " + appearance.heading();
                    String shown = line.number() + (lines.size() == 1 ? "" : " " + appearance.heading());
                    return new Mark.Back(appearance.id(), shown, "Statement " + line.number() + by);
                })
                .toList();
    }

    private void mark(Slice slice, Mark.Kind kind, Optional<String> id) {
        add(slice.article(), new Mark(slice.span(), kind, id, List.of()));
    }

    private void add(ArticleId article, Mark mark) {
        byArticle.computeIfAbsent(article, id -> new LinkedHashSet<>()).add(mark);
    }
}
