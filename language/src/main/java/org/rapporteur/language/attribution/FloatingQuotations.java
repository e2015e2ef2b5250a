package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Tokens;

/**
 * Attributes speech in quotation marks that nothing else has attributed: by a cue beside it, by the
 * speaker of another quotation in its paragraph, or, where it is a sentence of its own, with a source
 * that is implied.
 */
final class FloatingQuotations {

    private static final String BESIDE = "quotation-beside-cue-rule/1";
    private static final String CONTINUED = "quotation-continued-rule/1";

    /** A rule that sees a cue beside a quotation is right more often than not. */
    private static final double CUE_BESIDE = 0.6;

    private static final double GOES_ON = 0.4;

    /** With its marks; less is a term or an exclamation that nobody need have said. */
    private static final int WORDS_MIN = 5;

    private final Tokens tokens;
    private final QuotedSpeech speech;
    private final CueBeside cueBeside;

    FloatingQuotations(Tokens tokens, QuotedSpeech speech, CueBeside cueBeside) {
        this.tokens = tokens;
        this.speech = speech;
        this.cueBeside = cueBeside;
    }

    /** The drafts given, some with a further quotation, and drafts for the quotations that were left. */
    List<Draft> attribute(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        for (List<Span> parts : speech.quotations()) {
            if (all.stream().noneMatch(draft -> takesIn(draft, parts))) {
                attribute(parts, all);
            }
        }
        return all;
    }

    private void attribute(List<Span> parts, List<Draft> all) {
        Optional<CueBeside.Found> beside = cueBeside.find(parts);
        if (beside.isPresent()) {
            CueBeside.Found found = beside.get();
            Optional<Draft> same = all.stream()
                    .filter(draft -> draft.cue().filter(found.cue()::overlaps).isPresent())
                    .findFirst();
            if (same.isPresent()) {
                if (found.content().equals(parts)) {
                    append(same.get(), parts, all);
                }
            } else {
                all.add(new Draft(
                        found.source(),
                        Optional.of(found.cue()),
                        found.content(),
                        Optional.empty(),
                        BESIDE,
                        CUE_BESIDE));
            }
            return;
        }
        Paragraph paragraph = tokens.paragraphOf(tokens.at(parts.get(0).begin()));
        Optional<Draft> sameParagraph =
                lastQuotingBefore(parts.get(0), paragraph.span().begin(), all);
        if (sameParagraph.isPresent()) {
            append(sameParagraph.get(), parts, all);
        } else if (isWholeSentence(parts.get(0))) {
            all.add(new Draft(Optional.empty(), Optional.empty(), parts, Optional.empty(), CONTINUED, GOES_ON));
        }
    }

    private static void append(Draft draft, List<Span> parts, List<Draft> all) {
        List<Span> content = new ArrayList<>(draft.content());
        content.addAll(parts);
        all.set(all.indexOf(draft), draft.withContent(Draft.joined(content)));
    }

    private Optional<Draft> lastQuotingBefore(Span quotation, int notBefore, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.content().isEmpty())
                .filter(draft -> draft.extent().end() <= quotation.begin()
                        && draft.extent().end() >= notBefore
                        && draft.content().stream().anyMatch(speech::touches))
                .reduce((earlier, later) ->
                        later.extent().end() > earlier.extent().end() ? later : earlier);
    }

    /** True if the quotation opens its sentence and ends as a sentence does: words, not a term. */
    private boolean isWholeSentence(Span part) {
        int first = tokens.at(part.begin());
        boolean opens = tokens.sentenceOf(first).firstToken() == first;
        String end = tokens.source().slice(new Span(Math.max(part.begin(), part.end() - 2), part.end()));
        return opens && tokens.within(part).size() > WORDS_MIN && end.matches(".*[.!?…].*");
    }

    private static boolean takesIn(Draft draft, List<Span> parts) {
        return draft.content().stream().anyMatch(content -> parts.stream().anyMatch(content::overlaps));
    }
}
