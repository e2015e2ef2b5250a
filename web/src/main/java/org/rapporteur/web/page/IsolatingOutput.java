package org.rapporteur.web.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.html.Isolated;

/** Writes what a template shows so that each text keeps to its place, whichever template shows it. */
final class IsolatingOutput extends OwaspHtmlTemplateOutput {

    private static final Set<String> AS_IT_IS = Set.of("script", "style", "textarea");

    private @Nullable String tag;
    private @Nullable String attribute;

    IsolatingOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        tag = tagName;
        attribute = attributeName;
        super.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value == null || attribute != null || !Isolated.isNeeded(value)) {
            super.writeUserContent(value);
        } else if ("title".equals(tag)) {
            super.writeUserContent(Isolated.bare(value));
        } else if ("option".equals(tag)) {
            super.writeUserContent(Isolated.plain(value));
        } else if (tag != null && AS_IT_IS.contains(tag)) {
            super.writeUserContent(value);
        } else {
            writeContent(Isolated.html(value));
        }
    }
}
