package org.rapporteur.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates that the build has made classes of. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /** A page; the template's one parameter is called {@code page}. */
    static String render(String name, Object page) {
        StringOutput output = new StringOutput(1 << 14);
        ENGINE.render(name + ".jte", page, new IsolatingOutput(output));
        return output.toString();
    }
}
