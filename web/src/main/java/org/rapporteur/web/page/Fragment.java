package org.rapporteur.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** HTML that is written already, with everything in it escaped: parts that the export room writes. */
record Fragment(String html) implements Content {

    static final Fragment NONE = new Fragment("");

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
