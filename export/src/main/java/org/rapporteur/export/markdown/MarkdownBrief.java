package org.rapporteur.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Attributed;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Detail;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.LabelWords;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.ProblemEntry;
import org.rapporteur.export.brief.RoleWords;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.SpeakerPart;
import org.rapporteur.export.brief.WhoEntry;

/**
 * Writes a brief as CommonMark. Words stand as block quotations, each followed by how and where they were
 * said: {@code [A2 14:5]} is article, line and column, the figures behind it are offsets.
 */
public final class MarkdownBrief {

    private final StringBuilder written = new StringBuilder();
    private final Brief brief;

    private MarkdownBrief(Brief brief) {
        this.brief = brief;
    }

    /** The text; to be stored in UTF-8. */
    public static String write(Brief brief) {
        MarkdownBrief writing = new MarkdownBrief(brief);
        writing.write();
        return writing.written.toString();
    }

    private void write() {
        written.append("# Who said what\n\n");
        paragraph(Markdown.inline(brief.heading().sentence()) + ".");
        paragraph(brief.sum());
        part("Articles");
        list(brief.articles().stream().map(MarkdownBrief::article).toList(), "There is none.");
        written.append(ComparisonMarkdown.of(brief.comparison()));
        written.append(NegotiationMarkdown.parties(brief.negotiation()));
        written.append(TimelineMarkdown.of(brief));
        written.append(NegotiationMarkdown.of(brief.negotiation()));
        part("People and roles");
        who();
        part("Statements by speaker");
        speakers(brief.speakers(), "No statement has a known speaker.");
        part("Anonymous sources");
        speakers(brief.anonymous(), "No source keeps its name back.");
        part("Unresolved");
        if (brief.unresolved().isEmpty()) {
            paragraph("Every statement has its speaker.");
        }
        brief.unresolved().forEach(line -> statement(line, List.of()));
        written.append(ComparisonMarkdown.of(brief.framing()));
        part("Problems");
        list(brief.problems().stream().map(MarkdownBrief::problem).toList(), "Nothing was wrong with the input.");
        written.setLength(written.length() - 1);
    }

    private void part(String heading) {
        written.append("## ").append(heading).append("\n\n");
    }

    private void paragraph(String text) {
        written.append(text).append("\n\n");
    }

    private void list(List<String> items, String ifNone) {
        if (items.isEmpty()) {
            paragraph(ifNone);
            return;
        }
        items.forEach(item -> written.append("- ").append(item).append('\n'));
        written.append('\n');
    }

    private static String article(ArticleEntry entry) {
        return "**%s** *%s*: %s, %s, %s, %s"
                .formatted(
                        entry.label(),
                        Markdown.inline(entry.caption()),
                        Markdown.inline(entry.outlet()),
                        entry.published(),
                        entry.counts(),
                        Markdown.inline(entry.article()
                                .imprint()
                                .url()
                                .orElse(entry.article().origin())));
    }

    private void who() {
        List<String> known = brief.who().stream()
                .filter(entry -> !entry.isOnlyNamed())
                .map(this::who)
                .toList();
        String others = brief.who().stream()
                .filter(WhoEntry::isOnlyNamed)
                .map(entry -> Markdown.inline(entry.entity().name()))
                .collect(Collectors.joining(", "));
        if (!known.isEmpty() || others.isEmpty()) {
            list(known, "Nobody is named.");
        }
        if (!others.isEmpty()) {
            paragraph("Also named: " + others + ".");
        }
    }

    private String who(WhoEntry entry) {
        String statements = entry.statements() == 0 ? "" : ", " + Heading.counted(entry.statements(), "statement");
        String roles = entry.roles().stream().map(this::role).collect(Collectors.joining("; "));
        String labels = entry.labels().stream().map(this::label).collect(Collectors.joining("; "));
        return "**%s** (%s%s)%s%s"
                .formatted(
                        Markdown.inline(entry.entity().name()),
                        entry.kindLabel(),
                        statements,
                        roles.isEmpty() ? "" : ": " + roles,
                        labels.isEmpty() ? "" : "; called " + labels);
    }

    private String label(LabelWords label) {
        return "“" + Markdown.inline(label.text()) + "” by " + Markdown.inline(label.voice()) + places(label.places());
    }

    private String places(List<Slice> places) {
        return places.stream().map(place -> " [" + brief.anchor(place) + "]").collect(Collectors.joining());
    }

    private String role(RoleWords role) {
        return Markdown.inline(role.text() + role.bracketed()) + places(role.places());
    }

    private void speakers(List<SpeakerPart> parts, String ifNone) {
        if (parts.isEmpty()) {
            paragraph(ifNone);
        }
        for (SpeakerPart part : parts) {
            written.append("### ").append(Markdown.inline(part.heading())).append("\n\n");
            if (!part.roles().isEmpty()) {
                paragraph("*"
                        + part.roles().stream()
                                .map(role -> Markdown.inline(role.text()))
                                .collect(Collectors.joining("; "))
                        + "*");
            }
            part.lines().forEach(line -> statement(line, part.alsoSaidBy(line)));
        }
    }

    private void statement(Line line, List<EntityName> others) {
        written.append(Markdown.quotation(line.words().stream().map(Slice::text).collect(Collectors.joining(" […] "))));
        written.append('\n');
        List<String> facts = new ArrayList<>();
        facts.add("**" + line.number() + "** " + line.formLabel());
        others.forEach(other -> facts.add("also said by " + Markdown.inline(other.name())));
        facts.add(source(line.attributed()));
        line.details().stream().map(MarkdownBrief::fact).forEach(facts::add);
        paragraph(String.join(" · ", facts) + "\\\n" + where(line));
    }

    private static String fact(Detail detail) {
        String between = detail.slices().isEmpty() ? ": " : " ";
        return detail.kind().label() + between + Markdown.inline(detail.text());
    }

    private static String source(Attributed attributed) {
        String words = attributed
                .source()
                .map(source -> "source “" + Markdown.inline(source.text()) + "”")
                .orElse("nobody is named");
        String candidates = attributed.candidates().stream()
                .map(candidate -> Markdown.inline(candidate.name()))
                .collect(Collectors.joining(" or "));
        return words + (candidates.isEmpty() ? "" : " · may be " + candidates);
    }

    private static String where(Line line) {
        String offsets = line.words().stream()
                .map(Slice::span)
                .map(MarkdownBrief::offsets)
                .collect(Collectors.joining(", "));
        return "%s, *%s*, %s [%s] %s"
                .formatted(
                        Markdown.inline(line.article().outlet()),
                        Markdown.inline(line.article().caption()),
                        line.article().day(),
                        line.anchor(),
                        offsets);
    }

    private static String offsets(Span span) {
        return span.begin() + "–" + span.end();
    }

    private static String problem(ProblemEntry entry) {
        return "**%s** (%s) %s: %s"
                .formatted(
                        entry.kindLabel(),
                        entry.consequenceLabel(),
                        Markdown.inline(entry.where()),
                        Markdown.inline(entry.problem().message()));
    }
}
