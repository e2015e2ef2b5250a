package org.rapporteur.export.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.export.brief.Anchor;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.LabelWords;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.ProblemEntry;
import org.rapporteur.export.brief.RoleWords;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.SpeakerPart;
import org.rapporteur.export.brief.Told;
import org.rapporteur.export.brief.WhoEntry;

/**
 * The brief for a terminal: who is who, then who said what, each line with the place of its words.
 * Lines end in a line feed; nothing depends on colour.
 */
public final class TerminalBrief {
    /** Names longer than this do not push the column beside them further to the right. */
    private static final int NAME_COLUMNS_MAX = 26;

    private static final int PLACE_COLUMNS_MAX = 14;

    private final Brief brief;
    private final Page page;
    private final StatementLines statements;
    private final int indent;

    private TerminalBrief(Brief brief, TerminalStyle style) {
        this.brief = brief;
        page = new Page(style);
        statements = new StatementLines(style.shortened());
        indent = 4 + Math.min(PLACE_COLUMNS_MAX, widestPlace(brief));
    }

    /** The same brief and style give the same characters. */
    public static String write(Brief brief, TerminalStyle style) {
        return new TerminalBrief(brief, style).write();
    }

    private static int widestPlace(Brief brief) {
        Stream<Anchor> spoken = Stream.of(brief.speakers(), brief.anonymous())
                .flatMap(List::stream)
                .map(SpeakerPart::lines)
                .flatMap(List::stream)
                .map(Line::anchor);
        Stream<Anchor> compared = Stream.of(
                        brief.comparison().passages(),
                        brief.framing().passages(),
                        brief.timeline().passages(),
                        brief.negotiation().passages())
                .flatMap(passages -> passages)
                .map(Told::anchor);
        return Stream.concat(spoken, compared)
                .mapToInt(anchor -> place(anchor).length())
                .max()
                .orElse(0);
    }

    private static String place(Anchor anchor) {
        return "[" + anchor + "]";
    }

    private String write() {
        heading();
        articles();
        ComparisonLines compared = new ComparisonLines(page, indent);
        compared.comparison(brief.comparison());
        new NegotiationLines(page, indent).negotiation(brief);
        who();
        parts("Who said what", brief.speakers());
        parts("Anonymous sources", brief.anonymous());
        unresolved();
        compared.framing(brief.framing());
        problems();
        return page.toString();
    }

    private void heading() {
        Heading heading = brief.heading();
        page.paragraph(0, new Paragraph().say(Look.STRONG, heading.sentence()));
        page.paragraph(0, Paragraph.of(brief.sum()));
    }

    private void articles() {
        if (brief.articles().isEmpty()) {
            return;
        }
        page.part("Articles");
        int labels = widest(brief.articles().stream().map(ArticleEntry::label));
        int days = widest(brief.articles().stream().map(TerminalBrief::day));
        int outlets =
                Math.min(NAME_COLUMNS_MAX, widest(brief.articles().stream().map(ArticleEntry::outlet)));
        for (ArticleEntry entry : brief.articles()) {
            Paragraph words = new Paragraph().say(entry.caption()).say(Look.FAINT, " – " + entry.counts());
            String before = padded(entry.label(), labels) + "  " + padded(day(entry), days) + "  "
                    + padded(entry.outlet(), outlets);
            page.paragraph(before, 6 + labels + days + outlets + 2, words);
        }
    }

    private static String day(ArticleEntry entry) {
        return entry.article()
                .imprint()
                .published()
                .map(time -> time.date().toString())
                .orElse("undated");
    }

    private static int widest(Stream<String> words) {
        return words.mapToInt(Columns::of).max().orElse(0);
    }

    private static String padded(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - Columns.of(words)));
    }

    private void who() {
        if (brief.who().isEmpty()) {
            return;
        }
        page.part("People and roles");
        int names = Math.min(
                NAME_COLUMNS_MAX,
                widest(brief.who().stream()
                        .filter(entry -> !entry.isOnlyNamed())
                        .map(entry -> entry.entity().name())));
        for (WhoEntry entry : brief.who()) {
            if (!entry.isOnlyNamed()) {
                page.paragraph(entry.entity().name(), names + 6, whoWords(entry));
            }
        }
        String others = brief.who().stream()
                .filter(WhoEntry::isOnlyNamed)
                .map(entry -> entry.entity().name())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            page.paragraph(2, new Paragraph().say(Look.FAINT, "Also named: " + others));
        }
    }

    private Paragraph whoWords(WhoEntry entry) {
        Paragraph words = new Paragraph();
        if (entry.roles().isEmpty()) {
            words.say(Look.FAINT, entry.kindLabel());
        }
        for (int i = 0; i < entry.roles().size(); i++) {
            RoleWords role = entry.roles().get(i);
            words.say(i == 0 ? "" : "; ")
                    .say("“" + role.text() + "”")
                    .say(Look.FAINT, role.bracketed())
                    .say(" ")
                    .say(Look.PLACE, places(role.places()));
        }
        for (LabelWords label : entry.labels()) {
            words.say(label.equals(entry.labels().get(0)) ? "; called " : ", ")
                    .say("“" + label.text() + "”")
                    .say(Look.FAINT, " by " + label.voice())
                    .say(" ")
                    .say(Look.PLACE, places(label.places()));
        }
        return words.say(
                Look.FAINT, entry.statements() == 0 ? "" : " – " + Heading.counted(entry.statements(), "statement"));
    }

    /** The first place in each article. */
    private String places(List<Slice> places) {
        Map<ArticleId, Slice> first = new LinkedHashMap<>();
        places.forEach(slice -> first.putIfAbsent(slice.article(), slice));
        return first.values().stream()
                .map(slice -> brief.anchor(slice).toString())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void parts(String name, List<SpeakerPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.part(name);
        boolean first = true;
        for (SpeakerPart part : parts) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(0, new Paragraph().say(Look.STRONG, part.heading()));
            for (Line line : part.lines()) {
                statement(line, statements.circumstances(part, line));
            }
        }
    }

    private void statement(Line line, Paragraph circumstances) {
        page.paragraph(place(line.anchor()), indent, statements.words(line));
        page.paragraph(indent, circumstances);
    }

    private void unresolved() {
        if (brief.unresolved().isEmpty()) {
            return;
        }
        page.part("Unresolved: who said it is not sure");
        for (Line line : brief.unresolved()) {
            statement(line, statements.circumstances(line));
        }
    }

    private void problems() {
        if (brief.problems().isEmpty()) {
            return;
        }
        page.part("Problems");
        for (Consequence consequence : Consequence.values()) {
            brief.problems().stream()
                    .filter(entry -> entry.problem().consequence() == consequence)
                    .forEach(this::problem);
        }
    }

    private void problem(ProblemEntry entry) {
        boolean lost = entry.problem().consequence() == Consequence.NOT_READ;
        Paragraph words = new Paragraph()
                .say(lost ? Look.WARNING : Look.PLAIN, lost ? "not read: " : "")
                .say(Look.PLACE, entry.anchor().map(TerminalBrief::place).orElseGet(entry::where))
                .say(": " + entry.problem().message());
        page.paragraph(lost ? "!" : "-", 6, words);
    }
}
