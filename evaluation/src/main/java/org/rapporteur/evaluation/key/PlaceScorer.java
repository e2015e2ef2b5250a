package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;

/** Scores the places that were found in one article by a key's lines for it. */
public final class PlaceScorer {

    private final Article article;
    private final List<PlaceMention> found;
    private final List<String> remarks = new ArrayList<>();

    public PlaceScorer(Article article, List<PlaceMention> found) {
        this.article = article;
        this.found = List.copyOf(found);
    }

    /** Which place it is: right, wrong, or left open. */
    public Score places(List<PlaceKey.Line> lines) {
        return Score.sum(lines.stream().map(this::place).toList());
    }

    /** The same as far as the state goes that it lies in. */
    public Score countries(List<PlaceKey.Line> lines) {
        return Score.sum(lines.stream()
                .filter(line -> line.place().country().isPresent())
                .map(line -> score(
                        true,
                        answer(line).isPresent(),
                        answer(line).flatMap(Place::country).equals(line.place().country())))
                .toList());
    }

    /** What was not right, a line each, of what was scored so far. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private Score place(PlaceKey.Line line) {
        Optional<Place> answer = answer(line);
        boolean right = answer.filter(line.place().isWithin() ? line.place()::holds : line.place()::is)
                .isPresent();
        if (!right && !(line.place().isNone() && answer.isEmpty())) {
            remarks.add("%s '%s' %d: wanted %s, found %s"
                    .formatted(
                            article.origin(),
                            line.form(),
                            line.which(),
                            line.place(),
                            answer.map(Place::label).orElse(open(line))));
        }
        return score(!line.place().isNone(), answer.isPresent(), right);
    }

    private static Score score(boolean wanted, boolean answered, boolean right) {
        return new Score(answered ? 1 : 0, right ? 1 : 0, wanted ? 1 : 0, right ? 1 : 0);
    }

    /** Of a place that the key does not name, also what it is said to lie in or near; that it lies somewhere in its state is no answer. */
    private Optional<Place> answer(PlaceKey.Line line) {
        Optional<PlaceMention> mention = mention(line);
        Optional<Place> place = mention.flatMap(PlaceMention::place);
        if (place.isPresent() || !line.place().isWithin()) {
            return place;
        }
        List<Place> around = mention.stream()
                .flatMap(one -> one.relations().stream())
                .flatMap(relation -> relation.place().stream())
                .filter(other -> line.place().holds(other)
                        || other.kind() != PlaceKind.COUNTRY
                        || !other.country().equals(line.place().country()))
                .toList();
        return around.stream()
                .filter(line.place()::holds)
                .findFirst()
                .or(() -> around.stream().findFirst());
    }

    private String open(PlaceKey.Line line) {
        return mention(line)
                .map(mention -> "open: "
                        + mention.candidates().stream().map(Place::label).toList())
                .orElse("nothing");
    }

    private Optional<PlaceMention> mention(PlaceKey.Line line) {
        Span span = span(line);
        return found.stream().filter(mention -> mention.span().overlaps(span)).findFirst();
    }

    /** @throws IllegalArgumentException if the article does not say it so often */
    private Span span(PlaceKey.Line line) {
        Matcher words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(line.form()) + "(?![\\p{L}\\p{N}])")
                .matcher(article.text().characters());
        for (int i = 1; words.find(); i++) {
            if (i == line.which()) {
                return new Span(words.start(), words.end());
            }
        }
        throw new IllegalArgumentException(
                "%s does not say '%s' %d times".formatted(article.origin(), line.form(), line.which()));
    }
}
