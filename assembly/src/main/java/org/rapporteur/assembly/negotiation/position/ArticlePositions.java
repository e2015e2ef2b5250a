package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.party.Holders;
import org.rapporteur.assembly.negotiation.party.Parties;
import org.rapporteur.assembly.negotiation.party.Sayings;
import org.rapporteur.assembly.negotiation.party.Side;
import org.rapporteur.assembly.negotiation.party.Sides;
import org.rapporteur.assembly.negotiation.position.Conditions.Condition;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
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

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "his", "her", "its", "their", "i", "me", "we", "us", "our", "my");
    private static final Pattern NO_PARTY = Pattern.compile(
            "(?i)^(whoever|anyone|anybody|everyone|everybody|no one|nobody|someone|somebody|those who)\\b"
                    + "|\\bmemo$");
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "announce", "declare", "state", "write");
    private static final Set<String> WITHOUT = Set.of("without", "except");

    /**
     * What some sides hold.
     *
     * @param head the word that says so
     * @param said whether it reports speech
     */
    private record Held(List<Side> sides, IssueId issue, Stance stance, Span words, int head, boolean said) {}

    private final Rules rules;
    private final StanceReader stances;
    private final Article article;
    private final Grammar grammar;
    private final Holders holders;
    private final IssueNamer namer;
    private final Echoes echoes;
    private final TimeFinder times;
    private final List<Position> found = new ArrayList<>();

    ArticlePositions(Rules rules, Material material, Sides sides, Article article, Grammar grammar) {
        this.rules = rules;
        this.stances = new StanceReader(rules.marks());
        this.article = article;
        this.grammar = grammar;
        this.holders = new Holders(material, sides, rules.marks(), article);
        this.namer = new IssueNamer(rules);
        this.echoes = new Echoes(holders);
        this.times = new TimeFinder(
                material.timexesIn(article.id()),
                article.imprint().published().map(PublicationTime::date).map(Window::ofDay));
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
            List<Draft> whole = new DraftFinder(syntax, rules.marks(), holders, conditions, triggers).find();
            List<Draft> drafts = new Fragments(syntax, holders, whole).read();
            for (Draft draft : drafts) {
                take(syntax, conditions, draft);
            }
            for (Echoes.Echo echo : echoes.find(syntax)) {
                keep(syntax, held(echo));
            }
            parties.look(syntax, holders);
            noteNames(syntax);
            namer.leave(syntax);
        }
        return found;
    }

    private static Held held(Echoes.Echo echo) {
        Value value = echo.stance();
        Attitude attitude = value.attitude() == Attitude.ACCEPT_IF ? Attitude.ACCEPT : value.attitude();
        Stance stance = new Stance(attitude, value.strength(), Optional.empty());
        return new Held(echo.sides(), echo.issue(), stance, echo.words(), echo.head(), false);
    }

    private void take(Syntax syntax, Conditions conditions, Draft draft) {
        Trigger trigger = draft.trigger();
        if (!StanceReader.hangs(trigger)) {
            take(syntax, draft, conditions.of(draft.predicate(), StanceReader.isFuture(syntax, draft)));
            return;
        }
        Optional<Condition> hinge = conditions.hinge(trigger.head());
        hinge.ifPresent(one -> take(
                syntax,
                new Draft(
                        trigger,
                        draft.sides(),
                        draft.content().stream()
                                .filter(token -> !one.tokens().contains(token))
                                .toList(),
                        draft.predicate()),
                hinge));
    }

    private void take(Syntax syntax, Draft draft, Optional<Condition> condition) {
        Trigger trigger = draft.trigger();
        Value value = stances.strengthened(syntax, draft);
        Span words = StanceReader.words(syntax, draft, condition);
        Optional<IssueId> indispensable = condition
                .filter(one -> WITHOUT.contains(one.opener()) && value.attitude() == Attitude.REJECT)
                .flatMap(one -> namer.ofWords(syntax, one.tokens()));
        if (indispensable.isPresent()) {
            Stance stance = new Stance(Attitude.WANT, Strength.RED_LINE, Optional.empty());
            keep(syntax, new Held(draft.sides(), indispensable.get(), stance, words, trigger.head(), trigger.said()));
            return;
        }
        Stance stance = new Stance(
                StanceReader.conditioned(trigger, value.attitude(), condition),
                value.strength(),
                condition.map(one -> Conditions.span(syntax, one)));
        boolean said = trigger.said() && trigger.sort() != Sort.THING;
        for (IssueNamer.Named named : namer.name(syntax, draft)) {
            boolean unsure = StanceReader.needsIssue(trigger)
                            && !StanceReader.isBargain(draft, condition)
                            && !namer.isSure(syntax, named)
                    || trigger.sort() == Sort.THING && trigger.words().size() == 1 && namer.isUnlike(syntax, named)
                    || stances.isIdle(syntax, draft) && !namer.isStrong(syntax, named);
            if (!unsure && !StanceReader.isEmpty(syntax, draft)) {
                keep(syntax, new Held(draft.sides(), named.issue(), stance, words, trigger.head(), said));
            }
        }
    }

    private void keep(Syntax syntax, Held held) {
        for (Side side : distinct(held.sides())) {
            boolean nobody = side.party().isEmpty()
                    && PRONOUNS.contains(article.text().slice(side.words()).toLowerCase(Locale.ROOT));
            if (nobody && !side.key().equals(Holders.FIRST) || isNoParty(side)) {
                continue;
            }
            Position position = new Position(
                    article.id(),
                    side.holder(),
                    held.issue(),
                    held.stance(),
                    held.words(),
                    hedged(syntax, word(syntax, side, held), held.head()),
                    times.of(syntax, held.head(), held.words(), holders.sayings()));
            if (found.stream().noneMatch(other -> isSame(syntax, other, position))) {
                found.add(position);
            }
        }
        echoes.note(
                held.issue(), new Value(held.stance().attitude(), held.stance().strength()), held.sides());
        namer.note(held.issue());
        holders.note(held.sides());
    }

    /** "Whoever wants a chair", "the Kestrian memo". */
    private boolean isNoParty(Side side) {
        return NO_PARTY.matcher(article.text().slice(side.words())).find();
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
                && (one.holder().party().isPresent()
                        || one.holder().words().equals(other.holder().words()))
                && syntax.tree().sentence().span().contains(one.words());
    }

    /** Where it was said: the statement that a word stands in, or is the cue of. */
    private Optional<Statement> saying(int head) {
        return holders.sayings().at(head).or(() -> holders.sayings().byCue(head));
    }

    private Word hedged(Syntax syntax, Word word, int head) {
        Optional<Span> hedge =
                new HedgeFinder(syntax, rules.marks()).of(head, saying(head), word.kind() == WordKind.OTHER);
        return new Word(word.kind(), word.statement(), hedge);
    }

    private Word word(Syntax syntax, Side side, Held held) {
        Optional<Statement> inside = holders.sayings().at(held.head());
        if (inside.filter(Sayings::isUnspoken).isPresent() && isSpeaker(syntax, inside.orElseThrow(), side)) {
            return new Word(WordKind.OTHER, Optional.empty());
        }
        if (inside.isPresent()) {
            boolean own = !holders.sayings().isHearsay(inside.get())
                    && (holders.sayings().isNear(syntax, inside.get())
                            || isSpeaker(syntax, inside.get(), side)
                            || isSayer(syntax, held.head(), side));
            return new Word(own ? WordKind.OWN : WordKind.OTHER, inside.map(Statement::id));
        }
        if (side.key().equals(Holders.FIRST)) {
            return new Word(WordKind.OWN, Optional.empty());
        }
        if (!held.said()) {
            return new Word(WordKind.OTHER, Optional.empty());
        }
        return new Word(
                WordKind.OWN,
                holders.sayings()
                        .byCue(held.head())
                        .filter(by -> isSpeaker(syntax, by, side))
                        .map(Statement::id));
    }

    /** "The rebels said they want": by their own word, whoever tells it. */
    private boolean isSayer(Syntax syntax, int head, Side side) {
        SentenceTree tree = syntax.tree();
        int verb = tree.head(head);
        OptionalInt sayer = tree.relation(head) == Relation.CCOMP && SAYING.contains(syntax.lemma(verb))
                ? syntax.doer(verb)
                : OptionalInt.empty();
        return sayer.isPresent()
                && holders.at(syntax, sayer.getAsInt()).stream()
                        .anyMatch(other -> other.key().equals(side.key()));
    }

    private boolean isSpeaker(Syntax syntax, Statement statement, Side side) {
        return holders.speakers(syntax, statement).stream()
                .anyMatch(speaker -> speaker.key().equals(side.key()));
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
