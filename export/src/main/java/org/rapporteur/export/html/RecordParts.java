package org.rapporteur.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.LabelWords;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.ProblemEntry;
import org.rapporteur.export.brief.RoleWords;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.SpeakerPart;
import org.rapporteur.export.brief.WhoEntry;

/** Writes the parts of the record, each with its heading; a part with nothing in it says so. */
final class RecordParts {

    private final Html html;
    private final Brief brief;
    private final Places places;
    private final StatementLine statementLine;

    RecordParts(Html html, Brief brief, Places places) {
        this.html = html;
        this.brief = brief;
        this.places = places;
        this.statementLine = new StatementLine(html);
    }

    /** In the order of the page, without those that there is nothing to say of. */
    List<Part.Group> groups() {
        List<Part.Group> groups = new ArrayList<>();
        groups.add(new Part.Group(
                "The articles", List.of(new Part("articles", "The list", "Articles", this::articles)), true));
        groups.add(new Part.Group(
                brief.negotiation().isEmpty() ? "What happened" : "The talks",
                new NegotiationParts(html, brief).list(),
                false));
        if (!brief.comparison().isEmpty()) {
            groups.add(new Part.Group("Side by side", sideBySide(), false));
        }
        groups.add(new Part.Group("Who said what", whoSaidWhat(), false));
        return groups.stream().filter(group -> !group.parts().isEmpty()).toList();
    }

    private List<Part> sideBySide() {
        ComparisonSections compared = new ComparisonSections(html, brief.comparison());
        return List.of(
                new Part("stories", "Stories", "Stories", compared::stories),
                new Part("copies", "Copies", "Copies", compared::copies),
                new Part("established", "In several", "What several articles have", compared::established),
                new Part("differences", "Differences", "Where they differ", compared::differences),
                new Part("alone", "Only one", "Only one article has", compared::alone),
                new Part("silences", "Not there", "What is not there", compared::silences));
    }

    private List<Part> whoSaidWhat() {
        return List.of(
                new Part("who", "People", "People and roles", this::who),
                new Part("statements", "Statements", "Statements by speaker", this::named),
                new Part("anonymous", "Anonymous", "Anonymous sources", this::anonymous),
                new Part("unresolved", "Unresolved", "Unresolved", this::unresolved),
                new Part(
                        "wording",
                        "Wording",
                        "How the outlets word it",
                        new FramingSection(html, brief.framing())::write),
                new Part("problems", "Problems", "Problems", this::problems));
    }

    void write() {
        groups().forEach(group -> group.parts().forEach(this::part));
    }

    private void part(Part part) {
        String heading = part.id() + "-heading";
        html.element("section", Attributes.id(part.id()).and("aria-labelledby", heading), () -> {
                    html.element("h2", Attributes.id(heading), part.heading()).line();
                    part.content().run();
                })
                .line();
    }

    private void named() {
        speakers(brief.speakers(), "No statement has a known speaker.");
    }

    private void anonymous() {
        speakers(brief.anonymous(), "No source keeps its name back.");
    }

    private void articles() {
        html.element("ol", Attributes.css("articles"), () -> brief.articles().forEach(this::article));
    }

    private void article(ArticleEntry entry) {
        html.element("li", Attributes.NONE, () -> {
                    html.element(
                            "a",
                            Attributes.href("#" + Places.article(entry.label())).and("class", "label"),
                            entry.label());
                    html.element("div", Attributes.NONE, () -> {
                        html.element("p", Attributes.css("title"), () -> html.element("cite", entry.caption()));
                        html.element("p", Attributes.css("where"), () -> {
                            html.text(entry.outlet() + ", ");
                            published(entry);
                            html.text(" · %s · ".formatted(entry.counts()));
                            origin(entry);
                        });
                    });
                })
                .line();
    }

    /** A moment so that a machine knows it for one; a day has no zone, and stays words. */
    private void published(ArticleEntry entry) {
        entry.article()
                .imprint()
                .published()
                .map(PublicationTime::written)
                .filter(written -> written.contains("T"))
                .ifPresentOrElse(
                        written -> html.element("time", Attributes.of("datetime", written), entry.published()),
                        () -> html.text(entry.published()));
    }

    private void origin(ArticleEntry entry) {
        String url = entry.article().imprint().url().orElse("");
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.element("a", Attributes.href(url).and("rel", "noreferrer"), url);
        } else {
            html.element("span", Attributes.css("origin"), entry.article().origin());
        }
    }

    private void who() {
        if (brief.who().isEmpty()) {
            nothing("Nobody is named.");
            return;
        }
        html.element(
                "ul",
                Attributes.css("who"),
                () -> brief.who().stream().filter(entry -> !entry.isOnlyNamed()).forEach(this::who));
        String others = brief.who().stream()
                .filter(WhoEntry::isOnlyNamed)
                .map(entry -> entry.entity().name())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            html.element("p", Attributes.css("note"), "Also named: " + others + ".");
        }
    }

    void who(WhoEntry entry) {
        html.element("li", Attributes.NONE, () -> {
                    html.element("p", Attributes.css("name"), () -> {
                        if (entry.statements() > 0
                                || html.addressing().permanent(speakerId(entry)).isPresent()) {
                            html.element(
                                    "a",
                                    Attributes.href("#" + speakerId(entry)),
                                    entry.entity().name());
                        } else {
                            html.text(entry.entity().name());
                        }
                        String count =
                                entry.statements() == 0 ? "" : ", " + Heading.counted(entry.statements(), "statement");
                        html.text(" ").element("span", Attributes.css("kind"), entry.kindLabel() + count);
                    });
                    if (!entry.roles().isEmpty()) {
                        html.element(
                                "ul",
                                Attributes.css("roles"),
                                () -> entry.roles().forEach(this::role));
                    }
                    if (!entry.labels().isEmpty()) {
                        html.element("p", Attributes.css("called"), "Called");
                        html.element(
                                "ul",
                                Attributes.css("roles"),
                                () -> entry.labels().forEach(this::label));
                    }
                })
                .line();
    }

    private void role(RoleWords role) {
        html.element("li", Attributes.NONE, () -> {
            html.text(role.text() + role.bracketed());
            role.places().forEach(this::place);
        });
    }

    private void label(LabelWords label) {
        html.element("li", Attributes.NONE, () -> {
            html.text("“" + label.text() + "” by " + label.voice());
            label.places().forEach(this::place);
        });
    }

    private void place(Slice place) {
        html.text(" ")
                .element(
                        "a",
                        Attributes.href("#" + Places.words(place)),
                        brief.anchor(place).toString());
    }

    private static String speakerId(WhoEntry entry) {
        return "by-" + entry.entity().id();
    }

    private void speakers(List<SpeakerPart> parts, String ifNone) {
        if (parts.isEmpty()) {
            nothing(ifNone);
        }
        parts.forEach(this::speaker);
    }

    private void speaker(SpeakerPart part) {
        html.element("div", Attributes.css("speaker"), () -> {
                    Attributes id = part.entity()
                            .map(entity -> Attributes.id("by-" + entity.id()))
                            .orElse(Attributes.NONE);
                    html.element("h3", id, () -> {
                        html.text(part.heading() + " ");
                        html.element(
                                "span",
                                Attributes.css("kind"),
                                Heading.counted(part.lines().size(), "statement"));
                    });
                    if (!part.roles().isEmpty()) {
                        List<String> roles =
                                part.roles().stream().map(RoleWords::text).toList();
                        html.element("p", Attributes.css("as"), String.join("; ", roles));
                    }
                    html.line();
                    lines(part.lines(), part::alsoSaidBy);
                })
                .line();
    }

    private void lines(List<Line> lines, Function<Line, List<EntityName>> others) {
        html.element("ol", Attributes.css("lines"), () -> {
            html.line();
            lines.forEach(line -> statementLine.write(line, places.nextLine(line), others.apply(line)));
        });
    }

    private void unresolved() {
        if (brief.unresolved().isEmpty()) {
            nothing("Every statement has its speaker.");
            return;
        }
        html.element(
                "p",
                Attributes.css("note"),
                "It is not sure who said these; those who may have are named, the likeliest first.");
        lines(brief.unresolved(), line -> List.of());
    }

    private void problems() {
        if (brief.problems().isEmpty()) {
            nothing("Nothing was wrong with the input.");
            return;
        }
        html.element("ul", Attributes.css("problems"), () -> brief.problems().forEach(this::problem));
    }

    private void problem(ProblemEntry entry) {
        html.element("li", Attributes.NONE, () -> {
                    html.element("strong", entry.kindLabel()).text(" (" + entry.consequenceLabel() + ") ");
                    if (entry.words().isPresent()) {
                        String target = Marks.problem(entry.words().get());
                        html.element("a", Attributes.href("#" + target), entry.where());
                    } else {
                        html.text(entry.where());
                    }
                    html.text(": " + entry.problem().message());
                })
                .line();
    }

    private void nothing(String sentence) {
        html.element("p", Attributes.css("nothing"), sentence).line();
    }
}
