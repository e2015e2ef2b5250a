package org.rapporteur.export.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.markdown.Markdown;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a citation: who said it, in which article of which outlet, and through whom it came there. */
public final class Citations {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Citations() {}

    /** Text that ends with a line end. */
    public static String write(Citation citation, CitationForm form) {
        return switch (form) {
            case PLAIN -> plain(citation) + "\n";
            case MARKDOWN -> markdown(citation) + "\n";
            case BIBTEX -> bibtex(citation);
            case RIS -> ris(citation);
            case CSL_JSON -> JSON.writeValueAsString(List.of(csl(citation))) + "\n";
        };
    }

    private static String plain(Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(said(citation));
        parts.add("In: " + article(citation, "“" + citation.title() + "”"));
        citation.url().ifPresent(parts::add);
        parts.add(accessed(citation));
        return String.join(". ", parts) + ".";
    }

    /** Such as {@code Mira Solen: “We are not there yet”, relayed by “the Ledger”}. */
    private static String said(Citation citation) {
        String who = citation.speakers().isEmpty() ? "Source not named" : Heading.joined(citation.speakers());
        String words =
                citation.quoted() ? "“" + citation.words() + "”" : citation.words() + " (in the article's words)";
        String relays = citation.relays().stream()
                .map(relay -> ", relayed by “" + relay + "”")
                .collect(Collectors.joining());
        return who + ": " + words + relays;
    }

    private static String article(Citation citation, String title) {
        List<String> parts = new ArrayList<>();
        citation.byline().ifPresent(parts::add);
        parts.add(title);
        citation.outlet().ifPresent(parts::add);
        parts.add(citation.published().map(LocalDate::toString).orElse("undated"));
        return String.join(", ", parts);
    }

    private static String accessed(Citation citation) {
        return citation.access()
                        .address()
                        .map(address -> "Record: " + address + ", ")
                        .orElse("")
                + "accessed "
                + citation.access().day();
    }

    private static String markdown(Citation citation) {
        String title = citation.url()
                .map(url -> "[" + Markdown.inline(citation.title()) + "](<"
                        + url.replace(">", "%3E").replace("<", "%3C") + ">)")
                .orElse("*" + Markdown.inline(citation.title()) + "*");
        String who = citation.speakers().isEmpty()
                ? "Source not named"
                : Markdown.inline(Heading.joined(citation.speakers()));
        List<String> article = new ArrayList<>();
        citation.byline().map(Markdown::inline).ifPresent(article::add);
        article.add(title);
        citation.outlet().map(Markdown::inline).ifPresent(article::add);
        article.add(citation.published().map(LocalDate::toString).orElse("undated"));
        String relays = citation.relays().stream()
                .map(relay -> ", relayed by “" + Markdown.inline(relay) + "”")
                .collect(Collectors.joining());
        return "> " + Markdown.inline(citation.words()) + "\n>\n> – " + who + relays + ", in "
                + String.join(", ", article) + ". " + Markdown.inline(accessed(citation)) + ".";
    }

    private static String bibtex(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        citation.byline().ifPresent(by -> fields.put("author", "{" + tex(by) + "}"));
        fields.put("title", "{" + tex(citation.title()) + "}");
        citation.outlet().ifPresent(outlet -> fields.put("journal", tex(outlet)));
        citation.published().ifPresent(day -> {
            fields.put("date", day.toString());
            fields.put("year", String.valueOf(day.getYear()));
        });
        citation.url().ifPresent(url -> fields.put("url", url.replaceAll("[{}\\\\]", "")));
        fields.put("urldate", citation.access().day().toString());
        fields.put("note", tex(said(citation)));
        return fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n", "@article{" + citation.key() + ",\n", "\n}"))
                + "\n";
    }

    private static String tex(String words) {
        return words.codePoints().mapToObj(Citations::tex).collect(Collectors.joining());
    }

    private static String tex(int sign) {
        return switch (sign) {
            case '\\' -> "\\textbackslash{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + (char) sign;
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> Character.toString(sign);
        };
    }

    private static String ris(Citation citation) {
        List<String> lines = new ArrayList<>();
        lines.add("TY  - NEWS");
        lines.add("ID  - " + citation.key());
        citation.byline().ifPresent(by -> lines.add("AU  - " + by));
        lines.add("TI  - " + citation.title());
        citation.outlet().ifPresent(outlet -> lines.add("T2  - " + outlet));
        citation.published()
                .ifPresent(day -> lines.add(
                        "DA  - %04d/%02d/%02d/".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        citation.published().ifPresent(day -> lines.add("PY  - " + day.getYear()));
        citation.url().ifPresent(url -> lines.add("UR  - " + url));
        citation.access().address().ifPresent(address -> lines.add("L2  - " + address));
        lines.add("N1  - " + said(citation));
        LocalDate day = citation.access().day();
        lines.add("Y2  - %04d/%02d/%02d/".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static Map<String, Object> csl(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.key());
        item.put("type", "article-newspaper");
        item.put("title", citation.title());
        citation.byline().ifPresent(by -> item.put("author", List.of(Map.of("literal", by))));
        citation.outlet().ifPresent(outlet -> item.put("container-title", outlet));
        citation.published().ifPresent(day -> item.put("issued", day(day)));
        item.put("accessed", day(citation.access().day()));
        Optional<String> url = citation.url();
        url.ifPresent(address -> item.put("URL", address));
        item.put("note", said(citation));
        return item;
    }

    private static Map<String, Object> day(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
