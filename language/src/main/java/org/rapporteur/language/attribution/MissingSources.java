package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Tokens;

/**
 * Gives a cue that the tagger left without a source the one that grammar gives it: the name or pronoun
 * right before it ("Varga said"); or, for a participle ("Varga thanked them, saying ...") and a second
 * verb ("... and promised ..."), the source of the cue before it in its sentence.
 */
final class MissingSources {

    private static final Set<String> JOINING = Set.of("and", "but", "or", "then", "also", "even", "later", "further");

    /** "Varga is expected to": whoever stands before does not say it. */
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "being", "be");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

    private static final Set<EntityKind> SPEAKING = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);

    private final Tokens tokens;
    private final Names names;

    MissingSources(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    List<Draft> supply(List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft sound = hasFarSource(draft) ? draft.withSource(Optional.empty()) : draft;
            Optional<Span> found = sound.source().or(() -> sound.cue().flatMap(cue -> source(cue, drafts)));
            shared.add(sound.withSource(found));
        }
        return shared;
    }

    /** A source in another paragraph than its cue is the tagger's slip. */
    private boolean hasFarSource(Draft draft) {
        return draft.source().isPresent()
                && draft.cue().isPresent()
                && paragraphAt(draft.source().get()) != paragraphAt(draft.cue().get());
    }

    private int paragraphAt(Span span) {
        return tokens.paragraphNumber(tokens.at(span.begin()));
    }

    private Optional<Span> source(Span cue, List<Draft> drafts) {
        if (PASSIVE.contains(lower(tokens.at(cue.begin())))) {
            return Optional.empty();
        }
        Optional<Span> adjacent = rightBefore(cue);
        return adjacent.isPresent() || !sharesItsSubject(cue) ? adjacent : sourceBefore(cue, drafts);
    }

    private Optional<Span> rightBefore(Span cue) {
        int before = tokens.at(cue.begin()) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(lower(before))) {
            return Optional.of(tokens.get(before).span());
        }
        int end = tokens.get(before).span().end();
        return names.names().stream()
                .filter(name -> SPEAKING.contains(name.kind()) && name.span().end() == end)
                .map(Name::span)
                .findFirst();
    }

    private boolean sharesItsSubject(Span cue) {
        int first = tokens.at(cue.begin());
        String word = lower(first);
        boolean participle = word.endsWith("ing") && word.length() > 4;
        return participle || first > 0 && JOINING.contains(lower(first - 1)) || JOINING.contains(word);
    }

    private Optional<Span> sourceBefore(Span cue, List<Draft> drafts) {
        int sentence = tokens.sentenceNumber(tokens.at(cue.begin()));
        return drafts.stream()
                .filter(other -> other.source().isPresent() && other.cue().isPresent())
                .filter(other -> other.cue().get().isBefore(cue)
                        && other.source().get().isBefore(other.cue().get()))
                .filter(other ->
                        tokens.sentenceNumber(tokens.at(other.cue().get().begin())) == sentence)
                .max(Comparator.comparing(other -> other.cue().orElseThrow()))
                .flatMap(Draft::source);
    }

    private String lower(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
