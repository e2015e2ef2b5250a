package org.rapporteur.assembly.negotiation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.Trigger.Sort;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.Word;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds the positions in one article, sentence by sentence; what one leaves out, those before it say. */
final class ArticlePositions {

    private static final Pattern HEARSAY = Pattern.compile(
            "^(is|are|was|were|has been|have been|had been) (\\w+ )?(said|reported|believed|understood|thought|expected)");
    private static final Set<String> PRONOUNS = 
            Set.of("he", "she", "it", "they", "his", "her", "its", "their", "i", "me", "we", "us", "our", "my");
    private static final Set<String> WITHOUT = Set.of("without", "except");

    private final Rules rules;
    private final Article article;
    private final Grammar grammar;
    private final Holders holders;
    private final IssueNamer namer;
    private final Echoes echoes;
    private final Optional<Window> window;
    private final List<Position> found = new ArrayList<>();

    ArticlePositions(Rules rules, Material material, Sides sides, Article article, Grammar grammar) {
        this.rules = rules;
        this.article = article;
        this.grammar = grammar;
        this.holders = new Holders(material, sides, rules.marks(), article);
        this.namer = new IssueNamer(rules);
        this.echoes = new Echoes(holders);
        this.window = article.imprint().published().map(PublicationTime::date).map(Window::ofDay);
    }

    /**
     * In reading order.
     *
     * @param parties is shown each sentence, to see who plays what part
     */
    List<Position> find(Parties parties) {
        for (SentenceTree tree : grammar.trees()) {
            Syntax syntax = new Syntax(grammar.tokens(), tree);
            namer.enter(syntax);
            Conditions conditions = new Conditions(syntax, rules.marks());
            List<Trigger> triggers = new ArrayList<>(rules.triggers().find(syntax));
            List<Draft> drafts = new DraftFinder(syntax, rules.marks(), holders, conditions, triggers).find();
            for (Draft draft : drafts) {
                take(syntax, conditions, draft);
            }
            for (Echoes.Echo echo : echoes.find(syntax)) {
                keep(syntax, echo.sides(), echo.issue(), new Stance(
                        plain(echo.stance().attitude()), echo.stance().strength(), Optional.empty()), echo.words(), echo.head(), false);
            }
            parties.look(syntax, holders);
            noteNames(syntax);
            namer.leave(syntax);
        }
        return found;
    }

    private static Attitude plain(Attitude attitude) {
        return attitude == Attitude.ACCEPT_IF ? Attitude.ACCEPT : attitude;
    }

    private void take(Syntax syntax, Conditions conditions, Draft draft) {
        Trigger trigger = draft.trigger();
        boolean future = trigger.sort() != Sort.VERB && trigger.sort() != Sort.NOUN
                || TriggerFinder.isWilling(syntax, draft.predicate());
        Optional<Conditions.Condition> condition = conditions.of(draft.predicate(), future);
        Value value = strengthened(syntax, draft, trigger.stance());
        Optional<Span> conditionWords = condition.map(one -> Conditions.span(syntax, one));
        boolean without = condition.filter(one -> WITHOUT.contains(one.opener())).isPresent();
        if (without && value.attitude() == Attitude.REJECT) {
            Optional<IssueId> wanted = namer.ofWords(syntax, condition.get().tokens());
            if (wanted.isPresent()) {
                keep(syntax, draft.sides(), wanted.get(),
                        new Stance(Attitude.WANT, Strength.RED_LINE, Optional.empty()),
                        words(syntax, draft, condition), trigger.head(), trigger.said());
                return;
            }
        }
        Attitude attitude = conditioned(trigger, value.attitude(), condition);
        Stance stance = new Stance(attitude, value.strength(), conditionWords);
        for (IssueNamer.Named named : namer.name(syntax, draft)) {
            boolean unsure = needsIssue(trigger) && !namer.isSure(syntax, named)
                    || isIdle(syntax, draft) && !namer.isStrong(syntax, named);
            boolean empty = draft.content().isEmpty()
                    && (value.attitude() == Attitude.OFFER || value.attitude() == Attitude.WANT);
            if (isOfPersons(syntax, draft) || unsure || empty) {
                continue;
            }
            keep(
                    syntax,
                    draft.sides(),
                    named.issue(),
                    stance,
                    words(syntax, draft, condition),
                    trigger.head(),
                    trigger.said() && trigger.sort() != Sort.THING);
        }
    }

    /** What "could" or "would" be done says something only of what is plainly an issue. */
    private static boolean needsIssue(Trigger trigger) {
        return trigger.sort() == Sort.POSSIBILITY
                || trigger.sort() == Sort.INTENTION
                || trigger.sort() == Sort.INNER
                || trigger.sort() == Sort.REFUSAL
                || trigger.sort() == Sort.OBLIGATION
                || trigger.sort() == Sort.THING
                || trigger.sort() == Sort.ABSENCE;
    }

    /** "Wants to thank them", "supports us". */
    private boolean isIdle(Syntax syntax, Draft draft) {
        SentenceTree tree = syntax.tree();
        boolean telling = tree.children(draft.predicate(), EnumSet.of(Relation.XCOMP)).stream()
                .anyMatch(clause -> rules.marks().isAt("idle", syntax.tokens(), tree, clause));
        return telling;
    }

    private static boolean isOfPersons(Syntax syntax, Draft draft) {
        return !draft.content().isEmpty()
                && draft.content().stream()
                        .allMatch(token -> Set.of("us", "you", "me", "him", "her", "them").contains(syntax.form(token)));
    }

    /** Would give if: accepts under a condition, unless the word is one of offering or of refusing. */
    private static Attitude conditioned(
            Trigger trigger, Attitude attitude, Optional<Conditions.Condition> condition) {
        if (condition.isEmpty()) {
            return attitude;
        }
        String opener = condition.get().opener();
        boolean offers = trigger.sort() == Sort.VERB || trigger.sort() == Sort.NOUN;
        return switch (attitude) {
            case ACCEPT, OPEN -> Attitude.ACCEPT_IF;
            case OFFER -> offers ? Attitude.OFFER : Attitude.ACCEPT_IF;
            case REJECT ->
                Set.of("unless", "until", "till", "before").contains(opener) && trigger.sort() != Sort.ABSENCE
                                && trigger.sort() != Sort.THING
                        ? Attitude.ACCEPT_IF
                        : attitude;
            case WANT, ACCEPT_IF -> attitude;
        };
    }

    /** "Never", "under no circumstances", "flatly". */
    private Value strengthened(Syntax syntax, Draft draft, Value value) {
        List<Integer> clause = syntax.below(draft.predicate()).stream()
                .filter(token -> syntax.depth(token, draft.predicate()) < 3)
                .toList();
        boolean never = rules.marks().isAmong("never", syntax.tokens(), syntax.tree(), clause);
        boolean hard = rules.marks().isAmong("hard", syntax.tokens(), syntax.tree(), clause)
                && value.attitude() == Attitude.WANT;
        if (never && value.attitude() != Attitude.OPEN) {
            return value.atLeast(Strength.RED_LINE);
        }
        return hard ? value.atLeast(Strength.DEMAND) : value;
    }

    private static Span words(Syntax syntax, Draft draft, Optional<Conditions.Condition> condition) {
        List<Integer> all = new ArrayList<>(draft.trigger().words());
        all.addAll(draft.content().stream()
                .filter(token -> !syntax.isMark(token))
                .toList());
        syntax.tree().children(draft.predicate(), EnumSet.of(Relation.AUX, Relation.COP, Relation.AUX_PASS)).stream()
                .forEach(all::add);
        condition.ifPresent(one -> all.addAll(
                one.tokens().stream().filter(token -> !syntax.isMark(token)).toList()));
        return syntax.span(all);
    }

    private void keep(
            Syntax syntax, List<Side> sides, IssueId issue, Stance stance, Span words, int head, boolean said) {
        Optional<Statement> inside = holders.statementAt(head);
        Optional<Statement> by = holders.statementByCue(head);
        for (Side side : distinct(sides)) {
            boolean nobody = side.party().isEmpty() && PRONOUNS.contains(article.text().slice(side.words()).toLowerCase(Locale.ROOT));
            if (nobody && !side.key().equals(Holders.FIRST)) {
                continue;
            }
            Word word = word(syntax, side, inside, by, said);
            Position position = new Position(article.id(), side.holder(), issue, stance, words, word, window);
            boolean again = found.stream().anyMatch(other -> isSame(syntax, other, position));
            if (!again) {
                found.add(position);
            }
        }
        echoes.note(issue, new Value(stance.attitude(), stance.strength()), sides);
        namer.note(issue);
        holders.note(sides);
    }

    private static List<Side> distinct(List<Side> sides) {
        List<Side> distinct = new ArrayList<>();
        for (Side side : sides) {
            if (distinct.stream().noneMatch(other -> other.key().equals(side.key()))) {
                distinct.add(side);
            }
        }
        return distinct;
    }

    private static boolean isSame(Syntax syntax, Position one, Position other) {
        return one.issue().equals(other.issue())
                && one.stance().attitude() == other.stance().attitude()
                && one.holder().party().equals(other.holder().party())
                && (one.holder().party().isPresent() || one.holder().words().equals(other.holder().words()))
                && syntax.tree().sentence().span().contains(one.words());
    }

    private Word word(
            Syntax syntax, Side side, Optional<Statement> inside, Optional<Statement> by, boolean said) {
        if (inside.isPresent()) {
            boolean own = !isHearsay(inside.get()) && (holders.isNear(syntax, inside.get())
                    || holders.speakers(syntax, inside.get()).stream()
                            .anyMatch(speaker -> speaker.key().equals(side.key())));
            return new Word(own ? WordKind.OWN : WordKind.OTHER, inside.map(Statement::id));
        }
        if (side.key().equals(Holders.FIRST)) {
            return new Word(WordKind.OWN, Optional.empty());
        }
        boolean its = by.isPresent()
                && holders.speakers(syntax, by.get()).stream()
                        .anyMatch(speaker -> speaker.key().equals(side.key()));
        return said
                ? new Word(WordKind.OWN, its ? by.map(Statement::id) : Optional.empty())
                : new Word(WordKind.OTHER, Optional.empty());
    }

    /** "Is said to", "was reported to". */
    private boolean isHearsay(Statement statement) {
        return statement.attribution().cue().stream()
                .map(cue -> article.text().slice(cue.span()).toLowerCase(Locale.ROOT))
                .anyMatch(cue -> HEARSAY.matcher(cue).find());
    }

    /** The sides that a sentence names, so that the next can point back to them. */
    private void noteNames(Syntax syntax) {
        SentenceTree tree = syntax.tree();
        for (int token = tree.first(); token < tree.end(); token++) {
            if (tree.isRelated(token, Syntax.SUBJECT) && !PRONOUNS.contains(syntax.form(token))) {
                holders.noteText(rules.marks().isAt("text", syntax.tokens(), tree, token));
            }
            if (tree.isRelated(token, Syntax.SUBJECT) && holders.isSomebody(syntax, token)) {
                holders.note(holders.at(syntax, token));
            }
        }
    }
}
