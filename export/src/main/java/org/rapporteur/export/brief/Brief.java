package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;

/**
 * A dossier in the order in which people read it. It holds nothing that the dossier does not.
 *
 * @param articles in the dossier's order, labelled {@code A1}, {@code A2} ...
 * @param sideBySide the articles held beside each other
 * @param who people, then bodies and places, groups and documents that speak or have a role; within each those with
 *     the most statements first, then by mentions and name
 * @param speakers likewise ordered; a statement by two is under both
 * @param anonymous sources whose name is kept back, in the order of their first statements
 * @param unresolved statements of which it is not sure who made them, in the dossier's order
 * @param problems in the dossier's order
 */
public record Brief(
        Heading heading,
        List<ArticleEntry> articles,
        SideBySide sideBySide,
        List<WhoEntry> who,
        List<SpeakerPart> speakers,
        List<SpeakerPart> anonymous,
        List<Line> unresolved,
        List<ProblemEntry> problems) {

    public Brief {
        articles = List.copyOf(articles);
        who = List.copyOf(who);
        speakers = List.copyOf(speakers);
        anonymous = List.copyOf(anonymous);
        unresolved = List.copyOf(unresolved);
        problems = List.copyOf(problems);
    }

    public ComparisonPart comparison() {
        return sideBySide.comparison();
    }

    public TimelinePart timeline() {
        return sideBySide.timeline();
    }

    public NegotiationPart negotiation() {
        return sideBySide.negotiation();
    }

    public FramingPart framing() {
        return sideBySide.framing();
    }

    /** The same with those happenings and steps alone that are not over before a day; what has no day is left out. */
    public Brief since(LocalDate day) {
        SideBySide later = new SideBySide(
                comparison(), framing(), timeline().since(day), negotiation().since(day));
        return new Brief(heading, articles, later, who, speakers, anonymous, unresolved, problems);
    }

    /** The same with what several of these articles have, and where they differ, alone of all comparison. */
    public Brief among(Set<ArticleId> chosen) {
        SideBySide beside = new SideBySide(comparison().among(chosen), framing(), timeline(), negotiation());
        return new Brief(heading, articles, beside, who, speakers, anonymous, unresolved, problems);
    }

    /** Puts a dossier in order. */
    public static Brief of(Dossier dossier) {
        return new Composition(dossier).brief();
    }

    /** Such as {@code 9 statements by 3 speakers, 1 of them anonymous; 2 are unresolved}. */
    public String sum() {
        String by = speakers.isEmpty() && anonymous.isEmpty()
                ? ""
                : " by " + Heading.counted(speakers.size() + anonymous.size(), "speaker");
        String unnamed = anonymous.isEmpty() ? "" : ", " + anonymous.size() + " of them anonymous";
        String open = switch (unresolved.size()) {
            case 0 -> "";
            case 1 -> "; 1 is unresolved";
            default -> "; " + unresolved.size() + " are unresolved";
        };
        return Heading.counted(heading.statements(), "statement") + by + unnamed + open + ".";
    }

    /**
     * Where words stand.
     *
     * @throws IllegalArgumentException if they are of no article here
     */
    public Anchor anchor(Slice slice) {
        ArticleEntry entry = articles.stream()
                .filter(listed -> listed.article().id().equals(slice.article()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no article %s in this brief".formatted(slice.article())));
        return entry.anchor(slice.span());
    }
}
