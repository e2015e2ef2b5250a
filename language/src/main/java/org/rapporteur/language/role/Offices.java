package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.mention.Name;

/** Reads a role phrase: its normal form, and the body or state that it belongs to. */
final class Offices {

    private static final Set<EntityKind> BODIES = Set.of(EntityKind.ORGANISATION, EntityKind.PLACE);
    private static final Set<PartOfSpeech> NARROWING =
            Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.X);
    /** What brings the body itself; "in" and "on" may bring the place where, or the talks. */
    private static final Set<String> OF_BODY = Set.of("of", "for", "at", "with");

    /** Offices of states that are as often posts in a company. */
    private static final Set<String> IN_BODIES = Set.of("president", "secretary", "treasurer", "chancellor");

    private static final Set<String> OF = Set.of("of", "for", "to");

    private final Scene scene;
    private final RoleWords words;

    Offices(Scene scene, RoleWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** "chief negotiator" of "Veldia's former chief negotiator". */
    String office(RolePhrase phrase) {
        List<String> parts = new ArrayList<>();
        for (int token = behindGenitive(phrase); token < phrase.noun(); token++) {
            if (narrows(token)) {
                parts.add(scene.lower(token));
            } else if (!parts.isEmpty() && !scene.lower(token).equals("-")) {
                parts.clear();
            }
        }
        parts.add(phrase.entry().noun());
        complement(phrase).ifPresent(parts::add);
        return Role.normal(String.join(" ", parts));
    }

    private int behindGenitive(RolePhrase phrase) {
        int begin = phrase.first();
        for (int token = phrase.first(); token < phrase.noun(); token++) {
            String word = scene.lower(token);
            begin = word.equals("'s") || word.equals("'") ? token + 1 : begin;
        }
        return begin;
    }

    /** True of a word that says which office it is: not whose, not whether it is still held, not how one likes it. */
    private boolean narrows(int token) {
        String word = scene.lower(token);
        boolean other = scene.nameAt(token).isPresent()
                || words.has("plain", word)
                || words.has("former", word)
                || words.has("acting", word)
                || words.has("future", word)
                || words.has("candidate", word)
                || words.has("party", word)
                || words.has("evaluative", word);
        boolean dated = word.chars().anyMatch(Character::isDigit);
        return NARROWING.contains(scene.part(token)) && !other && !dated && Character.isLetter(word.charAt(0));
    }

    /** "of state" of "secretary of state"; of a noun that is nothing without it also "of delegation". */
    private Optional<String> complement(RolePhrase phrase) {
        int preposition = phrase.nounEnd();
        if (preposition >= phrase.end() || !OF.contains(scene.lower(preposition))) {
            return Optional.empty();
        }
        int next = preposition + 1;
        boolean own = next < phrase.end() && words.has("complement", scene.lower(next));
        if (own) {
            int end = next + 1;
            while (end < phrase.end() && words.has("complement", scene.lower(end))) {
                end++;
            }
            return Optional.of(scene.words(preposition, end));
        }
        boolean needy = words.has("needy", phrase.entry().noun());
        boolean article = next < phrase.end() && scene.part(next) == PartOfSpeech.DET;
        int noun = article ? next + 1 : next;
        boolean plain = needy && noun < phrase.end() && scene.nameAt(noun).isEmpty();
        return plain && scene.part(noun) == PartOfSpeech.NOUN
                ? Optional.of(scene.lower(preposition) + " " + scene.lower(noun))
                : Optional.empty();
    }

    /** The words for the body or state: before the noun, behind it, or behind the name that it is the title of. */
    Optional<Span> affiliation(RolePhrase phrase, Span holder) {
        boolean whose = OF_BODY.contains(scene.lower(phrase.nounEnd()));
        return (whose ? bodyIn(phrase.nounEnd(), phrase.end()) : bodyIn(phrase.first(), phrase.noun()))
                .or(() -> whose ? bodyIn(phrase.first(), phrase.noun()) : bodyIn(phrase.nounEnd(), phrase.end()))
                .or(() -> campaignIn(phrase))
                .or(() -> behindName(holder))
                .or(() -> groupIn(phrase))
                .or(() -> plainComplement(phrase));
    }

    /** "President and general counsel of the Corran Group": one post right before another, with nothing of its own. */
    boolean sharesBody(RolePhrase phrase, RolePhrase next) {
        boolean joined = scene.lower(phrase.end()).equals("and") && phrase.end() + 1 == next.first();
        boolean bare = phrase.end() == phrase.nounEnd();
        boolean post = phrase.entry().sort() == NounSort.POST || IN_BODIES.contains(lastWord(phrase));
        return joined && bare && post && next.entry().sort() == NounSort.POST;
    }

    private String lastWord(RolePhrase phrase) {
        return scene.lower(phrase.nounEnd() - 1);
    }

    /** The named body behind "of", "for", "at" of a role. */
    Optional<Span> bodyBehind(RolePhrase phrase) {
        return OF_BODY.contains(scene.lower(phrase.nounEnd()))
                ? bodyIn(phrase.nounEnd(), phrase.end())
                        .filter(body -> scene.isOf(scene.tokens().at(body.begin()), Set.of(EntityKind.ORGANISATION)))
                : Optional.empty();
    }

    private Optional<Span> bodyIn(int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.isOf(token, BODIES)) {
                return scene.nameAt(token).map(Name::span);
            }
        }
        return Optional.empty();
    }

    /** "Solen campaign" in "Solen campaign manager", "Solen" in "Solen's spokesman". */
    private Optional<Span> campaignIn(RolePhrase phrase) {
        for (int token = phrase.first(); token < phrase.noun(); token++) {
            Optional<Span> person = scene.personNameAt(token);
            if (person.isPresent()) {
                int end = scene.endOf(person.get());
                boolean body = end < phrase.noun() && words.has("body", scene.lower(end));
                return body ? Optional.of(scene.tokens().spanOf(token, end + 1)) : person;
            }
        }
        return Optional.empty();
    }

    /** "Mira Solen of Tolmere", "Mira Solen (R-Tolmere)". */
    private Optional<Span> behindName(Span holder) {
        int end = scene.endOf(holder);
        boolean of = scene.lower(end).equals("of") || scene.lower(end).equals("(");
        if (!of || !scene.isBeside(end, end - 1)) {
            return Optional.empty();
        }
        for (int token = end + 1; token < end + 5 && scene.isBeside(token, end); token++) {
            if (scene.isOf(token, BODIES)) {
                return scene.nameAt(token).map(Name::span);
            }
        }
        return Optional.empty();
    }

    /** A nationality or a party: "Veldian" in "the Veldian envoy". */
    private Optional<Span> groupIn(RolePhrase phrase) {
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            int token = at;
            boolean party = words.has("party", scene.lower(token))
                    && Character.isUpperCase(scene.tokens().get(token).form().charAt(0));
            if (scene.isOf(token, Set.of(EntityKind.GROUP)) || party) {
                return scene.nameAt(token)
                        .map(Name::span)
                        .or(() -> Optional.of(scene.tokens().get(token).span()));
            }
        }
        return Optional.empty();
    }

    /** "The delegation" in "head of the delegation", without its article. */
    private Optional<Span> plainComplement(RolePhrase phrase) {
        int next = phrase.nounEnd() + 1;
        if (next >= phrase.end() || scene.part(next) != PartOfSpeech.DET || next + 1 >= phrase.end()) {
            return Optional.empty();
        }
        return Optional.of(scene.tokens().spanOf(next + 1, phrase.end()));
    }
}
