package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueFrame;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;
import org.rapporteur.language.token.Tokens;

/**
 * Gives a quotation within a quotation to the name that stands with a cue before it there: "It is as Odo
 * Varga said last year, ‘the lamp was lit’". Whoever speaks the outer one says so of him.
 */
final class InnerQuotations {

    private static final String FINDER = "quotation-within-rule/1";
    private static final double SEEN = 0.6;
    /** "Said after the storm of that year," */
    private static final int REACH = 8;

    private static final Set<EntityKind> SPEAKING = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);
    private static final Set<String> AUXILIARY = Set.of("has", "had", "have", "once", "also", "often");

    private final Tokens tokens;
    private final Names names;
    private final List<Quotation> quotations;
    private final CueLexicon cues;

    InnerQuotations(AttributionFinder.Evidence evidence, CueLexicon cues) {
        this.tokens = evidence.tokens();
        this.names = evidence.names();
        this.quotations = evidence.quotations();
        this.cues = cues;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (quotation.depth() > 0 && quotation.kind() == QuotationKind.SPEECH) {
                outer(quotation).flatMap(outer -> draft(quotation, outer)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Span> outer(Quotation inner) {
        return quotations.stream()
                .filter(other -> other.depth() == inner.depth() - 1
                        && other.outer().contains(inner.outer())
                        && other.kind() == QuotationKind.SPEECH)
                .map(Quotation::outer)
                .findFirst();
    }

    private Optional<Draft> draft(Quotation quotation, Span outer) {
        int first = tokens.at(quotation.outer().begin());
        int from = Math.max(tokens.at(outer.begin()), first - REACH);
        for (int at = first - 1; at > from; at--) {
            boolean cue = cues.find(tokens.get(at).form())
                    .filter(word -> word.takes(CueFrame.QUOTATION))
                    .isPresent();
            Optional<Span> name = cue ? nameBefore(at) : Optional.empty();
            if (name.filter(outer::contains).isPresent()) {
                return Optional.of(new Draft(
                        name,
                        Optional.of(tokens.get(at).span()),
                        List.of(quotation.outer()),
                        Optional.empty(),
                        FINDER,
                        SEEN));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> nameBefore(int cue) {
        int before = cue - 1;
        while (before > 0 && AUXILIARY.contains(tokens.get(before).form().toLowerCase(Locale.ROOT))) {
            before--;
        }
        int end = before < 0 ? -1 : tokens.get(before).span().end();
        return names.names().stream()
                .filter(name -> SPEAKING.contains(name.kind()) && name.span().end() == end)
                .map(Name::span)
                .findFirst();
    }
}
