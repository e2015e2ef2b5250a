package org.rapporteur.web.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.statement.StatementId;

/** Marks the statements of a page that are new to its reader: the rest of it is the same for everybody. */
final class FreshMarks {

    private static final Pattern ITEM = Pattern.compile("id=\"(st-[0-9a-f]+-\\d+-\\d+)\" class=\"line item");

    private FreshMarks() {}

    static String in(String html, Set<StatementId> fresh) {
        if (fresh.isEmpty()) {
            return html;
        }
        Set<String> names = fresh.stream()
                .map(id -> "st-" + id.toString().replace('/', '-'))
                .collect(Collectors.toSet());
        return ITEM.matcher(html)
                .replaceAll(item -> Matcher.quoteReplacement(
                        names.contains(item.group(1)) ? item.group() + " fresh" : item.group()));
    }
}
