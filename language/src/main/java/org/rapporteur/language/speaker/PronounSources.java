package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * Finds whom "he", "she", "it", "they", "both" and "who" come to as sources. It is sure only where the
 * sentence itself or the one before names just one whom the pronoun fits, or where whoever fits has
 * just spoken; else it names those it may be, the likeliest first. Whoever is named only in somebody's
 * quoted words does not count.
 */
final class PronounSources {

    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final Set<String> RELATIVE = Set.of("who", "which");
    private static final Set<String> SEVERAL =
            Set.of("they", "both", "both men", "both women", "the two", "the two men", "the two women");

    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 3;

    private static final int CANDIDATES_MAX = 4;

    private final Tokens tokens;
    private final Cast cast;
    private final QuotedWords quoted;

    PronounSources(Tokens tokens, Cast cast, QuotedWords quoted) {
        this.tokens = tokens;
        this.cast = cast;
        this.quoted = quoted;
    }

    static boolean isPronoun(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return SINGULAR.contains(lower) || SEVERAL.contains(lower) || RELATIVE.contains(lower) || lower.equals("it");
    }

    /** @param before whoever spoke last before in the same paragraph or the one before, if that is known */
    Findings resolve(Span source, Optional<Figure> before) {
        String words = tokens.words(source).toLowerCase(Locale.ROOT);
        Findings findings;
        if (SINGULAR.contains(words)) {
            findings = person(source, Gender.ofPronoun(words), before);
        } else if (RELATIVE.contains(words)) {
            findings = antecedent(source);
        } else if (words.equals("it")) {
            findings = body(source, before);
        } else {
            findings = several(source);
        }
        findings.speakers().forEach(figure -> figure.isSpokenOf(source, MentionForm.PRONOUN));
        return findings;
    }

    private Findings person(Span source, Gender gender, Optional<Figure> before) {
        Optional<Figure> speaker = before.filter(
                        figure -> figure.kind() == EntityKind.PERSON || figure.kind() == EntityKind.ANONYMOUS)
                .filter(figure -> gender.allows(genderOf(figure)));
        for (int back = 0; back <= REACH; back++) {
            List<Figure> named = namedIn(sentenceBack(source, back), EntityKind.PERSON).stream()
                    .filter(figure -> gender.allows(genderOf(figure)))
                    .toList();
            if (named.size() == 1) {
                return Findings.sure(named.get(0));
            }
            if (named.size() > 1) {
                return ofSeveral(named, gender, speaker);
            }
            if (back == 1 && speaker.isPresent()) {
                return Findings.sure(speaker.get());
            }
        }
        return speaker.map(Findings::sure).orElse(Findings.NOBODY);
    }

    private Findings ofSeveral(List<Figure> named, Gender gender, Optional<Figure> speaker) {
        if (speaker.filter(named::contains).isPresent()) {
            return Findings.sure(speaker.orElseThrow());
        }
        List<Figure> surelyOfIt =
                named.stream().filter(figure -> genderOf(figure) == gender).toList();
        if (surelyOfIt.size() == 1 && named.stream().noneMatch(figure -> genderOf(figure) == Gender.UNSAID)) {
            return Findings.sure(surelyOfIt.get(0));
        }
        return open(named);
    }

    private Findings body(Span source, Optional<Figure> before) {
        Optional<Figure> speaker = before.filter(PronounSources::isThing);
        if (speaker.isPresent()) {
            return Findings.sure(speaker.get());
        }
        for (int back = 0; back <= REACH; back++) {
            List<Figure> named = namedIn(sentenceBack(source, back), EntityKind.ORGANISATION);
            if (!named.isEmpty()) {
                return named.size() == 1 ? Findings.sure(named.get(0)) : open(named);
            }
        }
        return Findings.NOBODY;
    }

    private static boolean isThing(Figure figure) {
        return figure.kind() == EntityKind.ORGANISATION
                || figure.kind() == EntityKind.DOCUMENT
                || figure.kind() == EntityKind.PLACE;
    }

    private Findings several(Span source) {
        Set<Figure> near = new LinkedHashSet<>();
        for (int back = 0; back <= REACH; back++) {
            near.addAll(namedIn(sentenceBack(source, back), EntityKind.PERSON));
            if (near.size() == 2 && back <= 1) {
                return Findings.sure(List.copyOf(near));
            }
        }
        return open(List.copyOf(near));
    }

    /** The last one named before "who" in its sentence. */
    private Findings antecedent(Span source) {
        Span window = sentenceBack(source, 0);
        return cast.figures().stream()
                .filter(figure -> figure.kind() == EntityKind.PERSON || figure.kind() == EntityKind.ORGANISATION)
                .filter(figure -> figure.lastBefore(source.begin()) >= window.begin())
                .max(Comparator.comparingInt(figure -> figure.lastBefore(source.begin())))
                .map(Findings::sure)
                .orElse(Findings.NOBODY);
    }

    /** Who may go on speaking in words that have no source: those named right before them, then the last speaker. */
    Findings goingOn(Span words, Optional<Figure> before) {
        Set<Figure> candidates = new LinkedHashSet<>();
        int number = tokens.paragraphNumber(tokens.at(words.begin()));
        Span previous = sentenceBack(words, 1);
        if (previous.begin() >= tokens.paragraphs().get(number).span().begin()) {
            candidates.addAll(namedIn(previous, EntityKind.PERSON));
        }
        before.ifPresent(candidates::add);
        return open(List.copyOf(candidates));
    }

    private static Findings open(List<Figure> figures) {
        return Findings.open(figures.stream().limit(CANDIDATES_MAX).toList());
    }

    private Gender genderOf(Figure figure) {
        return Gender.of(figure, tokens.source());
    }

    /** What stands before the source in its own sentence (0), or the whole of one before (1 and more). */
    private Span sentenceBack(Span source, int back) {
        int number = tokens.sentenceNumber(tokens.at(source.begin())) - back;
        if (number < 0) {
            return new Span(0, 0);
        }
        Sentence sentence = tokens.sentences().get(number);
        int begin = sentence.span().begin();
        return new Span(begin, Math.max(begin, Math.min(sentence.span().end(), source.begin())));
    }

    /** Those spoken of in a stretch outside quoted words, in order of their first place in it. */
    private List<Figure> namedIn(Span window, EntityKind kind) {
        return cast.figures().stream()
                .filter(figure -> figure.kind() == kind)
                .filter(figure -> firstIn(figure, window) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Figure figure) -> firstIn(figure, window)))
                .toList();
    }

    private int firstIn(Figure figure, Span window) {
        return figure.places().stream()
                .filter(place -> window.contains(place.span()) && !quoted.hold(place.span()))
                .mapToInt(place -> place.span().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
