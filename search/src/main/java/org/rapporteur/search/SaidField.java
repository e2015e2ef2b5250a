package org.rapporteur.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.search.Called;
import org.rapporteur.core.search.FiledStatement;
import org.rapporteur.core.search.Said;
import org.rapporteur.core.text.Span;

/** What a statement's document has to show it by, in one line: {@code 10-42 57-80|3-9|Mira Solen|Tomas Varga}. */
final class SaidField {
    private static final String BETWEEN = "|";

    private SaidField() {}

    static String write(FiledStatement filed) {
        String content = filed.statement().attribution().content().stream()
                .map(SaidField::write)
                .collect(Collectors.joining(" "));
        String source = filed.statement()
                .attribution()
                .source()
                .span()
                .map(SaidField::write)
                .orElse("");
        String speakers = filed.speakers().stream()
                .map(SaidField::name)
                .map(name -> BETWEEN + name)
                .collect(Collectors.joining());
        return content + BETWEEN + source + speakers;
    }

    /** Its first name is the fullest. */
    private static String name(Called called) {
        return called.names().stream()
                .findFirst()
                .orElse(called.entity().value())
                .replace(BETWEEN, " ");
    }

    static Said read(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        return new Said(
                parts.subList(2, parts.size()), spans(parts.get(1)).stream().findFirst(), spans(parts.get(0)));
    }

    private static String write(Span span) {
        return span.begin() + "-" + span.end();
    }

    private static List<Span> spans(String written) {
        return Arrays.stream(written.split(" "))
                .filter(span -> !span.isEmpty())
                .map(span -> span.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    /** Of a document without it nothing is known. */
    static Said readOf(Optional<String> line) {
        return line.map(SaidField::read).orElse(Said.UNKNOWN);
    }
}
