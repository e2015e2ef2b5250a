package org.rapporteur.web.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.html.Isolated;

/** Writes what a template shows so that each text keeps to its place, whichever template shows it. */
final class IsolatingOutput extends OwaspHtmlTemplateOutput {

    private static final Set<String> PLAIN = Set.of("option", "script", "style", "textarea", "title");
    private static final Pattern TURNING = Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

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
            // Nothing can be marked up there, and the window's frame is not ours.
            super.writeUserContent(TURNING.matcher(value).replaceAll(""));
        } else if (tag != null && PLAIN.contains(tag)) {
            super.writeUserContent(value);
        } else {
            writeContent(Isolated.html(value));
        }
    }
}
