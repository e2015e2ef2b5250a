package org.rapporteur.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Takes the marks off a text in which time expressions stand between tags, whether TIMEX3 in TimeML or TIMEX2
 * in the SGML of older sets. Of expressions inside one another only the outermost counts.
 */
final class TimexMarkup {

    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'");

    private final String markup;
    private final String element;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldTimex> times = new ArrayList<>();
    private String opened = "";
    private int begin;
    private int depth;

    private TimexMarkup(String markup, String element) {
        this.markup = markup;
        this.element = element;
    }

    /** A text and its expressions. */
    record Read(SourceText text, List<GoldTimex> times) {}

    /**
     * Reads what stands between tags.
     *
     * @param element the name of the tags around expressions
     */
    static Read read(String markup, String element) {
        TimexMarkup reader = new TimexMarkup(markup, element);
        int at = 0;
        while (at < markup.length()) {
            at = reader.step(at);
        }
        return new Read(new SourceText(reader.text.toString()), reader.times);
    }

    /** What stands between the first opening tag of a name and the last closing one. */
    static String between(String markup, String name) {
        int open = markup.indexOf(">", markup.indexOf("<" + name)) + 1;
        int close = markup.lastIndexOf("</" + name + ">");
        if (open == 0 || close < open) {
            throw new IllegalArgumentException("no element '%s'".formatted(name));
        }
        return markup.substring(open, close);
    }

    /** The value of an attribute in a tag; empty where it has none. */
    static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 3;
        return tag.substring(from, tag.indexOf('"', from));
    }

    private int step(int at) {
        char here = markup.charAt(at);
        if (here == '<') {
            int end = markup.indexOf('>', at) + 1;
            tag(markup.substring(at, end));
            return end;
        }
        if (here == '&') {
            int end = markup.indexOf(';', at) + 1;
            String written = end > 0 ? ENTITIES.get(markup.substring(at, end)) : null;
            if (written != null) {
                text.append(written);
                return end;
            }
        }
        text.append(here);
        return at + 1;
    }

    private void tag(String tag) {
        if (tag.startsWith("<" + element)) {
            if (depth++ == 0) {
                opened = tag;
                begin = text.length();
            }
        } else if (tag.startsWith("</" + element) && --depth == 0 && text.length() > begin) {
            String value = attribute(opened, "value");
            times.add(new GoldTimex(
                    new Span(begin, text.length()),
                    attribute(opened, "type"),
                    value.isEmpty() ? attribute(opened, "val") : value));
        }
    }
}
