package org.rapporteur.language.attribution;

import java.util.List;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;

/** Tells by the quotation marks in a content whether it is direct, mixed or indirect. */
final class FormReader {

    private final QuotedSpeech speech;

    FormReader(QuotedSpeech speech) {
        this.speech = speech;
    }

    Form form(List<Span> content) {
        if (content.stream().allMatch(speech::covers)) {
            return Form.DIRECT;
        }
        return content.stream().anyMatch(speech::touches) ? Form.MIXED : Form.INDIRECT;
    }
}
