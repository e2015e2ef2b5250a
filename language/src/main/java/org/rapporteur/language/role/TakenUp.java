package org.rapporteur.language.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;

/**
 * Finds whom a role speaks of that stands alone: "the former mayor said". It is whoever the article gives
 * that role elsewhere. What a chain says of such a noun was tried and is wrong too often: in speeches and
 * campaigns "the nominee" is mostly somebody's rival.
 */
final class TakenUp {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "his", "her", "their", "our", "my", "your", "its");

    private final Scene scene;
    private final BesideNames beside;
    private final Map<RolePhrase, Claim> claims;
    private final Function<Span, Voice> voiceAt;

    /**
     * Looks back on an article.
     *
     * @param claims of all phrases of the article, in reading order; this looks at them, whatever is added
     * @param voiceAt in whose own words a span stands
     */
    TakenUp(Scene scene, BesideNames beside, Map<RolePhrase, Claim> claims, Function<Span, Voice> voiceAt) {
        this.scene = scene;
        this.beside = beside;
        this.claims = claims;
        this.voiceAt = voiceAt;
    }

    Claim of(RolePhrase phrase) {
        int before = beside.beforeDeterminer(phrase) + 1;
        boolean pointing = before < phrase.first() && POINTING.contains(scene.lower(before));
        boolean nominal = scene.relation(phrase.head()) != Relation.COMPOUND && !isGenericBehind(phrase);
        if (!pointing || !nominal || phrase.isPlural() || phrase.isLabel()) {
            return Claim.NONE;
        }
        return holderElsewhere(phrase)
                .map(holder -> Claim.beside(List.of(holder), phrase))
                .orElse(Claim.NONE);
    }

    /** "The president's", "the mayor who": it may still be somebody; "the presidency-like" is no phrase at all. */
    private boolean isGenericBehind(RolePhrase phrase) {
        return scene.lower(phrase.end()).equals("-");
    }

    /** "The Veldian president" is nobody but who is called a Veldian's president elsewhere; "the president" may be either. */
    private boolean fits(RolePhrase phrase, RolePhrase other) {
        List<String> bodies = bodiesIn(phrase);
        List<String> others = bodiesIn(other);
        return bodies.stream().allMatch(body -> others.stream().anyMatch(one -> isAlike(body, one)));
    }

    private List<String> bodiesIn(RolePhrase phrase) {
        return IntStream.range(phrase.first(), phrase.end())
                .filter(token -> scene.nameAt(token)
                        .filter(name -> name.kind() != EntityKind.PERSON)
                        .isPresent())
                .mapToObj(scene::lower)
                .toList();
    }

    /** "Veldia" and "Veldian". */
    private static boolean isAlike(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.min(4, Math.min(one.length(), other.length()));
    }

    /** Nobody who speaks takes up what another will say after. */
    private boolean isOneVoice(RolePhrase phrase, RolePhrase later) {
        Voice voice = voice(phrase);
        return voice.equals(Voice.OUTLET) || voice.equals(voice(later));
    }

    private Voice voice(RolePhrase phrase) {
        return voiceAt.apply(scene.tokens().get(phrase.head()).span());
    }

    /** The only person, or of several the last before, to whom the article gives a role with this noun. */
    private Optional<Span> holderElsewhere(RolePhrase phrase) {
        Optional<Span> last = Optional.empty();
        for (Map.Entry<RolePhrase, Claim> entry : claims.entrySet()) {
            boolean same = entry.getKey().entry().noun().equals(phrase.entry().noun())
                    && entry.getValue().holders().size() == 1
                    && fits(phrase, entry.getKey())
                    && !entry.getKey().equals(phrase);
            boolean before = entry.getKey().head() < phrase.head();
            boolean nearer = before || last.isEmpty() && isOneVoice(phrase, entry.getKey());
            if (same && nearer) {
                last = Optional.of(entry.getValue().holders().get(0));
            }
        }
        return last;
    }
}
