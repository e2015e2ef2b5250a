package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;

/**
 * An attribution in the making.
 *
 * @param content in reading order; may still be empty
 * @param form where the layout has decided it
 * @param finder name and version of the rule or model that made it
 */
record Draft(
        Optional<Span> source,
        Optional<Span> cue,
        List<Span> content,
        Optional<Form> form,
        String finder,
        double confidence) {

    Draft {
        content = List.copyOf(content);
    }

    static Draft of(TaggedAttribution tagged, String finder) {
        return new Draft(
                tagged.source(), tagged.cue(), tagged.content(), Optional.empty(), finder, tagged.confidence());
    }

    Draft withContent(List<Span> newContent) {
        return new Draft(source, cue, newContent, form, finder, confidence);
    }

    Draft withSource(Optional<Span> newSource) {
        return new Draft(newSource, cue, content, form, finder, confidence);
    }

    Draft withCue(Optional<Span> newCue) {
        return new Draft(source, newCue, content, form, finder, confidence);
    }

    /** True if a word is in the source or the cue. */
    boolean speaksBeside(Span word) {
        return source.filter(word::overlaps).isPresent()
                || cue.filter(word::overlaps).isPresent();
    }

    /** From the first word of the content to the last; only where there is content. */
    Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }

    /** True if the source or the cue stands in the span: what is attributed there is said inside it. */
    boolean speaksInside(Span span) {
        return source.filter(span::contains).isPresent()
                || cue.filter(span::contains).isPresent();
    }

    /** The spans in reading order, those that touch or overlap made one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && span.begin() < joined.get(last).end()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
