package org.rapporteur.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.Gazetteer;
import org.rapporteur.language.gazetteer.Known;
import org.rapporteur.language.gazetteer.PlaceWords;
import org.rapporteur.language.mention.Name;

/** Finds the words of an article that speak of places: names of places, and states wherever no person or body has the name. */
final class Sightings {

    private static final Pattern TRIM = Pattern.compile("(?i)\\A(?:the )?(.*?)(?:['’]s?|[.,;:]+)?\\z", Pattern.DOTALL);
    private static final Pattern DIRECTION = Pattern.compile(
            "(?i)\\A(?:the )?(?:(?:far )?(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern)?|central|downtown|upper|lower|greater"
                    + "|inner|outer|mid|midtown|mainland|rural|old)[ -]");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:\\b|^)(?:the|a|an) $");
    /** A state that the gazetteer means whatever stands beside it. */
    private static final double SURE = 100;

    private final Gazetteer gazetteer;
    private final SortWords sorts = new SortWords();

    Sightings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** In reading order and apart from each other. */
    List<Sighting> find(String text, List<Name> names) {
        List<Sighting> found = new ArrayList<>();
        for (StateWords.Found state : StateWords.in(text)) {
            List<Name> around = names.stream()
                    .filter(name -> name.span().overlaps(state.span()))
                    .toList();
            if (around.stream().allMatch(name -> isSpokenOf(text, state, name))) {
                found.add(state(text, state));
            }
        }
        List<Span> taken = found.stream().map(Sighting::span).toList();
        names.stream()
                .filter(name -> name.kind() == EntityKind.PLACE)
                .filter(name -> taken.stream().noneMatch(name.span()::overlaps))
                .forEach(name -> found.add(named(text, name.span())));
        found.sort(Comparator.comparing(Sighting::span));
        return found;
    }

    /** "Israel Katz" is no state, "Bank of America" none either; "the Israeli Labor Party" and "Iraq's orchestra" speak of one. */
    private static boolean isSpokenOf(String text, StateWords.Found state, Name name) {
        boolean whole = state.span().contains(name.span());
        return switch (name.kind()) {
            case PERSON -> whole && state.spoken().form() == PlaceForm.PEOPLE && hasArticle(text, state.span());
            case PLACE -> whole || isPart(text, state.span(), name.span()) || isOwner(text, state.span());
            case ORGANISATION -> whole || state.spoken().form() == PlaceForm.ADJECTIVE || isOwner(text, state.span());
            case GROUP, DOCUMENT, ANONYMOUS -> true;
        };
    }

    /** "The Finn" is spoken of by a people; Finn is somebody's name. */
    private static boolean hasArticle(String text, Span span) {
        return ARTICLE.matcher(text.substring(Math.max(0, span.begin() - 4), span.begin()))
                .find();
    }

    private static boolean isOwner(String text, Span state) {
        return text.startsWith("'s", state.end()) || text.startsWith("’s", state.end());
    }

    /** "Eastern Ukraine" is spoken of as Ukraine; "Panama City" is not. */
    private static boolean isPart(String text, Span state, Span name) {
        Matcher direction = DIRECTION.matcher(text.substring(name.begin(), name.end()));
        return direction.lookingAt()
                && name.begin() + direction.end() == state.begin()
                && state.end() >= name.end() - 2;
    }

    private Sighting state(String text, StateWords.Found state) {
        Place place = state.spoken().place();
        String words = text.substring(state.span().begin(), state.span().end());
        List<Known> known =
                state.spoken().form() == PlaceForm.NAME ? gazetteer.find(words) : List.of(new Known(place, SURE));
        Optional<SortWords.Said> said = state.spoken().form() == PlaceForm.NAME
                ? sorts.of(text, state.span()).filter(sort -> sort.sort() == Sort.REGION)
                : Optional.empty();
        Sighting bare = new Sighting(
                state.span(),
                state.spoken().form(),
                PlaceWords.folded(words),
                known,
                Optional.empty(),
                Optional.empty());
        return said.map(sort -> with(bare, sort))
                .filter(sighting -> !sighting.allowed().isEmpty())
                .orElse(bare);
    }

    private static Sighting with(Sighting bare, SortWords.Said said) {
        return new Sighting(
                bare.span(),
                bare.form(),
                bare.words(),
                bare.known(),
                Optional.of(said.sort()),
                Optional.of(said.words()));
    }

    private Sighting named(String text, Span name) {
        Span span = trimmed(text, name);
        List<Known> known = gazetteer.find(text.substring(span.begin(), span.end()));
        Optional<SortWords.Said> said = sorts.of(text, span);
        if (known.isEmpty() && said.isPresent()) {
            known = gazetteer.find(
                    text.substring(said.get().name().begin(), said.get().name().end()));
        }
        Matcher direction = DIRECTION.matcher(text.substring(span.begin(), span.end()));
        if (known.isEmpty() && said.isEmpty() && direction.lookingAt()) {
            Span rest = new Span(span.begin() + direction.end(), span.end());
            known = gazetteer.find(text.substring(rest.begin(), rest.end()));
            span = known.isEmpty() ? span : rest;
        }
        return new Sighting(
                span,
                PlaceForm.NAME,
                PlaceWords.folded(text.substring(span.begin(), span.end())),
                known,
                said.map(SortWords.Said::sort),
                said.map(SortWords.Said::words));
    }

    private static Span trimmed(String text, Span name) {
        Matcher trim = TRIM.matcher(text.substring(name.begin(), name.end()));
        boolean initials = text.substring(name.begin(), name.end()).matches("(?:\\p{Lu}\\.)+");
        return trim.matches() && !initials && trim.end(1) > trim.start(1)
                ? new Span(name.begin() + trim.start(1), name.begin() + trim.end(1))
                : name;
    }
}
