package org.rapporteur.assembly.negotiation.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Whom the subjects and owners in one article stand for. */
public final class Holders {

    /** Goes for whoever speaks in an article that names nobody who does. */
    public static final String FIRST = "first person";

    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "our", "my", "me", "ours");
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "she", "they", "it", "his", "her", "their", "its", "him", "them");
    private static final Set<Relation> MODIFIER = EnumSet.of(
            Relation.AMOD, Relation.COMPOUND, Relation.NMOD, Relation.NMOD_POSS, Relation.NMOD_DESC, Relation.DET);

    private final Sides sides;
    private final Marks marks;
    private final Tokens tokens;
    private final Sayings sayings;
    private final List<Place> places = new ArrayList<>();
    private final List<Side> lately = new ArrayList<>();
    private boolean ofText;

    private record Place(EntityId entity, Mention mention) {}

    public Holders(Material material, Sides sides, Marks marks, Article article) {
        this.sides = sides;
        this.marks = marks;
        this.tokens = material.wordingOf(article.id()).tokens();
        this.sayings = new Sayings(tokens, material.statementsOf(article.id()), sides, marks);
        for (Entity entity : material.entities()) {
            entity.mentions().stream()
                    .filter(mention -> mention.article().equals(article.id()))
                    .forEach(mention -> places.add(new Place(entity.id(), mention)));
        }
    }

    public Sayings sayings() {
        return sayings;
    }

    /** That a text was spoken of last, so that "it" is nobody. */
    public void noteText(boolean text) {
        ofText = text;
    }

    public void note(List<Side> seen) {
        for (Side side : seen) {
            lately.removeIf(other -> other.key().equals(side.key()));
            lately.add(0, side);
        }
    }

    /** Whoever speaks in the first person in an article that is all his: a speech, a statement. */
    public List<Side> narrator() {
        if (2 * sayings.said() > tokens.source().characters().length()) {
            return List.of();
        }
        return tokens.list().stream()
                .filter(token -> FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT)))
                .filter(token -> !token.form().equals("US"))
                .filter(token -> sayings.at(token.index()).isEmpty())
                .findFirst()
                .map(token -> List.of(new Side(FIRST, Optional.empty(), Optional.empty(), token.span())))
                .orElse(List.of());
    }

    /** Whether the words that a token heads can hold something: a name, a people, an office, no thing. */
    public boolean isSomebody(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        PartOfSpeech part = tree.part(token);
        if (part == PartOfSpeech.PRON) {
            return !Set.of("it", "that", "this", "which", "there").contains(syntax.form(token))
                    || placeAt(token).isPresent()
                    || syntax.form(token).equals("it") && sayings.at(token).isPresent();
        }
        if (marks.isAt("office", tokens, tree, token) || marks.isAt("people", tokens, tree, token)) {
            return true;
        }
        boolean known =
                placeAt(token).isPresent() || sides.isKnown(tokens.get(token).form());
        return part == PartOfSpeech.PROPN && known && !marks.isAt("text", tokens, tree, token);
    }

    /** Who says a statement; of several all. */
    public List<Side> speakers(Syntax syntax, Statement statement) {
        Optional<Span> source = statement.attribution().source().span();
        List<EntityId> known = statement.speaker().entities();
        if (!known.isEmpty() && known.size() < 3) {
            List<Side> spoken = new ArrayList<>();
            for (EntityId id : known) {
                Span words = source.orElse(statement.attribution().content().get(0));
                Side side = side(id, words);
                if (side.party().equals(side.actor()) && source.isPresent() && known.size() == 1) {
                    side = byWords(source.get(), side);
                }
                spoken.add(side);
            }
            return spoken;
        }
        return source.map(words -> unresolved(syntax, words)).orElse(List.of());
    }

    private List<Side> unresolved(Syntax syntax, Span words) {
        List<Token> within = tokens.within(words);
        for (Token token : within) {
            int index = token.index();
            boolean here = syntax.tree().holds(index);
            int above = here ? syntax.tree().head(index) : index;
            boolean outside =
                    above == index || !words.contains(tokens.get(above).span());
            if (here && outside && !syntax.isMark(index) && syntax.tree().part(index) != PartOfSpeech.PRON) {
                List<Side> found = at(syntax, index);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of(byWords(words, new Side("words:" + folded(words), Optional.empty(), Optional.empty(), words)));
    }

    /** "A Kestrian official": the side that the words of a source name, if its entity says nothing. */
    private Side byWords(Span words, Side otherwise) {
        for (Token token : tokens.within(words)) {
            boolean named = sides.isKnown(token.form()) && otherwise.key().startsWith("words:")
                    || sides.isKnown(token.form()) && otherwise.key().contains("/");
            if (named) {
                String key = sides.keyOfWord(token.form()).orElseThrow();
                return new Side(key, sides.entityOf(key), otherwise.actor(), words);
            }
        }
        return otherwise;
    }

    private String folded(Span words) {
        return tokens.words(words).toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
    }

    /** The side of an entity. */
    Side side(EntityId id, Span words) {
        String key = sides.keyOf(id);
        return new Side(key, sides.entityOf(key).or(() -> Optional.of(id)), Optional.of(id), words);
    }

    /** Whom the words that a token heads stand for: nobody, one, or several that are joined. */
    public List<Side> at(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        List<Side> found = new ArrayList<>(one(syntax, token));
        for (int joined : tree.children(token, EnumSet.of(Relation.CONJ))) {
            if (tree.part(joined) != PartOfSpeech.VERB) {
                one(syntax, joined).stream()
                        .filter(side ->
                                found.stream().noneMatch(other -> other.key().equals(side.key())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<Side> one(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        String form = syntax.form(token);
        if (FIRST_PERSON.contains(form) && !tokens.get(token).form().equals("US")) {
            return firstPerson(syntax, token);
        }
        List<Integer> phrase = syntax.below(token);
        List<Side> joint = joint(syntax, token, phrase);
        if (!joint.isEmpty()) {
            return joint;
        }
        Optional<Place> place = placeAt(token).filter(known -> isFitting(syntax, token, known));
        Span words = syntax.phrase(token);
        boolean office = marks.isAt("office", tokens, tree, token);
        boolean possessed = tree.part(token) == PartOfSpeech.NOUN
                && tree.child(token, EnumSet.of(Relation.NMOD_POSS)).isPresent()
                && !marks.isAt("text", tokens, tree, token);
        if (office || possessed) {
            Optional<Side> owner = ownerOf(syntax, token, words);
            if (owner.isPresent()) {
                Side side = owner.get();
                return List.of(new Side(
                        side.key(), side.party(), place.map(Place::entity).or(side::party), words));
            }
        }
        if (place.isPresent()) {
            Side side = side(place.get().entity(), words);
            boolean text = marks.isAt("text", tokens, tree, token) && tree.part(token) == PartOfSpeech.NOUN;
            return text ? author(syntax, token, words) : List.of(side);
        }
        if (THIRD_PERSON.contains(form)) {
            return pronoun(syntax, token, form);
        }
        return nominal(syntax, token, words);
    }

    /** "We", who are the speaker; in an article that is all one speech, whoever gives it. */
    private List<Side> firstPerson(Syntax syntax, int token) {
        Span span = tokens.get(token).span();
        return sayings.at(token)
                .map(statement -> at(span, speakers(syntax, statement)))
                .orElseGet(() -> List.of(new Side(FIRST, Optional.empty(), Optional.empty(), span)));
    }

    private List<Side> pronoun(Syntax syntax, int token, String form) {
        boolean person = form.startsWith("h") || form.equals("she");
        Optional<List<Side>> above = sayerAbove(syntax, token);
        if (above.isPresent()) {
            return at(tokens.get(token).span(), above.get());
        }
        if (Set.of("its", "their", "it").contains(form)) {
            Optional<List<Side>> topic = topic(syntax, token);
            if (topic.isPresent()) {
                return at(tokens.get(token).span(), topic.get());
            }
        }
        List<Side> speakers = sayings.at(token)
                .filter(Sayings::isRetold)
                .map(statement -> speakers(syntax, statement))
                .orElse(List.of());
        if (!speakers.isEmpty() && (speakers.size() == 1 || form.startsWith("the"))) {
            return at(tokens.get(token).span(), speakers);
        }
        List<String> speaking = sayings.at(token).filter(statement -> !Sayings.isRetold(statement)).stream()
                .flatMap(statement -> speakers(syntax, statement).stream())
                .map(Side::key)
                .toList();
        if (!speaking.isEmpty() || ofText && form.startsWith("it")) {
            return List.of();
        }
        return lately.stream()
                .filter(side -> !person || !side.party().equals(side.actor()))
                .findFirst()
                .or(() -> lately.stream().findFirst())
                .map(side -> at(tokens.get(token).span(), List.of(side)))
                .orElse(List.of());
    }

    /** "The rebels said they would": the subject of the verb whose clause it is. */
    private Optional<List<Side>> sayerAbove(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        int clause = tree.head(token);
        if (!tree.isRelated(token, Syntax.SUBJECT) || tree.relation(clause) != Relation.CCOMP) {
            return Optional.empty();
        }
        OptionalInt subject =
                syntax.isPassive(tree.head(clause)) ? OptionalInt.empty() : syntax.doer(tree.head(clause));
        return subject.isPresent() && subject.getAsInt() < token && isName(syntax, subject.getAsInt())
                ? Optional.of(at(syntax, subject.getAsInt())).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    /** The first of the sentence that is named before a token. */
    private Optional<List<Side>> topic(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        for (int earlier = tree.first(); earlier < token; earlier++) {
            boolean subject = tree.isRelated(earlier, Syntax.SUBJECT) && !tree.isBelow(token, earlier);
            if (subject && isName(syntax, earlier) && isSomebody(syntax, earlier)) {
                List<Side> found = at(syntax, earlier);
                if (found.size() == 1) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Syntax syntax, int token) {
        PartOfSpeech part = syntax.tree().part(token);
        return part == PartOfSpeech.PROPN || part == PartOfSpeech.NOUN || part == PartOfSpeech.NUM;
    }

    /** "Both sides", "the two governments", "the other side". */
    private List<Side> joint(Syntax syntax, int token, List<Integer> phrase) {
        SentenceTree tree = syntax.tree();
        if (marks.isAmong("other", tokens, tree, phrase) && lately.size() > 1 && phrase.size() < 4) {
            return List.of(lately.get(1).at(syntax.phrase(token)));
        }
        boolean all = marks.isAmong("all", tokens, tree, phrase)
                && phrase.size() <= 3
                && phrase.stream()
                        .noneMatch(word -> sides.isKnown(tokens.get(word).form()) && word > tree.first())
                && phrase.stream().noneMatch(word -> tree.relation(word) == Relation.NMOD_POSS);
        if (!all || tree.part(token) == PartOfSpeech.PROPN) {
            return List.of();
        }
        List<Side> both = lately.stream()
                .filter(side -> !side.key().startsWith("person/") && !side.key().startsWith("anonymous/"))
                .limit(2)
                .toList();
        return both.size() == 2
                ? at(syntax.phrase(token), both)
                : List.of(new Side("all", Optional.empty(), Optional.empty(), syntax.phrase(token)));
    }

    /** Here by other words; who has no name keeps those that tell more. */
    private static List<Side> at(Span words, List<Side> sides) {
        return sides.stream()
                .map(side -> side.party().isPresent() ? side.at(words) : side)
                .toList();
    }

    /** "The rebels", whom no reading knows; a thing is nobody. */
    private List<Side> nominal(Syntax syntax, int token, Span words) {
        SentenceTree tree = syntax.tree();
        boolean thing = marks.isAt("text", tokens, tree, token);
        boolean people = tree.part(token) == PartOfSpeech.NOUN
                || tree.part(token) == PartOfSpeech.PROPN
                || tree.part(token) == PartOfSpeech.NUM && syntax.below(token).size() > 1;
        if (thing) {
            return author(syntax, token, words);
        }
        if (!people || tree.part(token) == PartOfSpeech.NOUN && !isSomebody(syntax, token)) {
            return List.of();
        }
        if (tree.part(token) == PartOfSpeech.PROPN) {
            if (marks.isAt("text", tokens, tree, token)) {
                return List.of();
            }
            String key = sides.keyOfWord(tokens.get(token).form()).orElse("words:" + folded(words));
            return List.of(new Side(key, sides.entityOf(key), sides.entityOf(key), words));
        }
        return List.of(new Side("words:" + syntax.lemma(token), Optional.empty(), Optional.empty(), words));
    }

    /** "Kestrian" of "the Kestrian side", "Kestria" of "the government of Kestria", "its" of "its army". */
    private Optional<Side> ownerOf(Syntax syntax, int token, Span words) {
        SentenceTree tree = syntax.tree();
        for (int child : tree.children(token, MODIFIER)) {
            OptionalInt known = syntax.below(child).stream()
                    .filter(word -> sides.isKnown(tokens.get(word).form()))
                    .mapToInt(Integer::intValue)
                    .findFirst();
            if (known.isPresent()) {
                String key =
                        sides.keyOfWord(tokens.get(known.getAsInt()).form()).orElseThrow();
                return Optional.of(new Side(key, sides.entityOf(key), sides.entityOf(key), words));
            }
            boolean pronoun = THIRD_PERSON.contains(syntax.form(child)) || FIRST_PERSON.contains(syntax.form(child));
            if (tree.relation(child) == Relation.NMOD_POSS || pronoun) {
                Optional<Side> owner = one(syntax, child).stream().findFirst();
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    /** Whose a text is: "Kestria's draft". */
    private List<Side> author(Syntax syntax, int token, Span words) {
        OptionalInt owner = syntax.tree().child(token, EnumSet.of(Relation.NMOD_POSS));
        return owner.isPresent() ? at(words, one(syntax, owner.getAsInt())) : List.of();
    }

    /** A pronoun by itself; a common noun of one whose name is kept back only if that is what it is called. */
    private boolean isFitting(Syntax syntax, int token, Place place) {
        PartOfSpeech part = syntax.tree().part(token);
        if (part == PartOfSpeech.PRON) {
            return place.mention().span().equals(tokens.get(token).span());
        }
        return part != PartOfSpeech.NOUN
                || place.mention().form() == MentionForm.NAME
                || !place.entity().value().startsWith("anonymous/")
                || place.entity().value().contains(syntax.lemma(token));
    }

    private Optional<Place> placeAt(int token) {
        Span span = tokens.get(token).span();
        return places.stream()
                .filter(place -> place.mention().span().contains(span))
                .min(Comparator.comparingInt(place -> place.mention().span().length()));
    }
}
