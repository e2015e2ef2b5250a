package org.rapporteur.export.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.ProposalEntry;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.RootEntry;
import org.rapporteur.export.brief.Told;

/** Writes the plans and texts: which comes of which as a drawing, and each with what was done with it. */
final class ProposalsSection {

    private final Html html;
    private final NegotiationPart negotiation;
    private final ToldWords tellings;

    ProposalsSection(Html html, NegotiationPart negotiation) {
        this.html = html;
        this.negotiation = negotiation;
        this.tellings = new ToldWords(html);
    }

    void write() {
        html.element("figure", Attributes.NONE, () -> {
                    html.element(
                                    "div",
                                    Attributes.css("wide")
                                            .and("role", "group")
                                            .and("aria-label", "Plans and texts, drawn")
                                            .and("tabindex", "0"),
                                    () -> new VersionDrawing(html, negotiation.proposals())
                                            .write(new Svg.Words("", "Plans and texts", description())))
                            .line();
                    html.element(
                                    "figcaption",
                                    Attributes.css("key"),
                                    "A line leads from a version to the one that comes of it, with the words that say so. No"
                                            + " article in hand ties those that stand beside each other.")
                            .line();
                })
                .line();
        counts();
        negotiation.proposals().forEach(this::proposal);
    }

    private String description() {
        return negotiation.proposals().stream().map(ProposalEntry::heading).collect(Collectors.joining(". ")) + ".";
    }

    /** Two counts are two versions: nobody can tell from outside which of them is right. */
    private void counts() {
        List<ProposalEntry> counted = negotiation.counted();
        if (counted.size() < 2) {
            return;
        }
        html.element("h3", Attributes.css("group"), "How many points: the counts beside each other")
                .line();
        html.element(
                        "div",
                        Attributes.css("beside counts"),
                        () -> counted.forEach(proposal -> {
                            html.element("div", Attributes.css("column"), () -> count(proposal));
                            html.line();
                        }))
                .line();
    }

    private void count(ProposalEntry proposal) {
        html.element("p", Attributes.css("points"), proposal.points().orElse(""));
        html.element("p", Attributes.css("where"), () -> {
            html.element("a", Attributes.href("#" + proposal.id()), proposal.id());
            html.text(", “" + proposal.name() + "”"
                    + proposal.first().map(day -> ", first told " + day).orElse(""));
        });
        roots(proposal);
    }

    private void roots(ProposalEntry proposal) {
        html.element(
                "ul",
                Attributes.css("roots"),
                () -> proposal.roots().stream().map(RootEntry::sentence).forEach(root -> html.element("li", root)));
    }

    private void proposal(ProposalEntry proposal) {
        html.element("div", ToldWords.item(proposal.id(), "", passages(proposal)), () -> {
                    html.element("h3", Attributes.NONE, () -> {
                                html.text(proposal.id() + " “" + proposal.name() + "” ");
                                String counts = proposal.points()
                                                .map(points -> points + ", ")
                                                .orElse("")
                                        + Heading.counted(proposal.roots().size(), "root");
                                html.element("span", Attributes.css("kind"), counts);
                            })
                            .line();
                    if (proposal.points().isEmpty() || negotiation.counted().size() < 2) {
                        roots(proposal);
                    }
                    html.element("ul", Attributes.css("tellings"), () -> entries(proposal));
                })
                .line();
    }

    private static Stream<Told> passages(ProposalEntry proposal) {
        return Stream.of(
                        proposal.names().stream(),
                        proposal.handlings().stream().map(ProposalEntry.Handled::told),
                        proposal.descent().stream().map(ProposalEntry.Descent::told))
                .flatMap(passages -> passages);
    }

    private void entries(ProposalEntry proposal) {
        proposal.descent()
                .ifPresent(descent -> telling(descent.told(), () -> {
                    html.element("b", "comes of ");
                    html.element("a", Attributes.href("#P" + descent.parent()), "P" + descent.parent());
                    html.text(": ");
                }));
        handlings(proposal)
                .forEach((label, told) -> Retold.of(told)
                        .forEach(retold -> html.element(
                                        "li",
                                        Attributes.css("item" + ComparisonSections.classes(retold.all().stream())),
                                        () -> {
                                            html.element("b", label).text(": ");
                                            tellings.line(retold);
                                        })
                                .line()));
        html.element("li", Attributes.NONE, () -> {
                    html.element("b", "called ");
                    names(proposal);
                })
                .line();
    }

    /** What copies tell alike stands once. */
    private static Map<String, List<Told>> handlings(ProposalEntry proposal) {
        return proposal.handlings().stream()
                .collect(Collectors.groupingBy(
                        ProposalEntry.Handled::label,
                        LinkedHashMap::new,
                        Collectors.mapping(ProposalEntry.Handled::told, Collectors.toList())));
    }

    private void telling(Told told, Runnable label) {
        html.element("li", Attributes.css("item" + ComparisonSections.classes(Stream.of(told))), () -> {
                    label.run();
                    html.element("span", Attributes.css("words"), () -> tellings.link(told));
                    html.text(" – ");
                    tellings.where(told);
                })
                .line();
    }

    private void names(ProposalEntry proposal) {
        for (List<Told> name : proposal.byName()) {
            html.element("span", Attributes.css("name-told"), () -> {
                html.element("span", Attributes.css("words"), () -> tellings.link(name.get(0)));
                for (Told told : name) {
                    html.text(" ");
                    tellings.place(told);
                }
            });
            html.text(" ");
        }
    }
}
