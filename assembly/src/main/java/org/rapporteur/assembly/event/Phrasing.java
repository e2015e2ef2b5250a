package org.rapporteur.assembly.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.event.JoiningWords.Use;
import org.rapporteur.assembly.event.Occurrence.Known;
import org.rapporteur.assembly.event.Occurrence.Manner;
import org.rapporteur.assembly.event.Occurrence.Who;
import org.rapporteur.assembly.event.Occurrence.Wording;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** The words around a mention, by which it is known again. */
final class Phrasing {

    private static final Set<PartOfSpeech> CONTENT =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "'s", "’s", "his", "her", "its", "their", "our");
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Set<Relation> NAMING = EnumSet.of(Relation.AMOD, Relation.NUMMOD, Relation.COMPOUND);
    private static final Set<String> PLACED = Set.of("in", "at", "outside", "near");
    private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month", "year");
    private static final Set<Relation> RESULT = EnumSet.of(Relation.ADVCL);
    private static final Set<Relation> AIM = EnumSet.of(Relation.OBL, Relation.NMOD);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> DETERMINING = EnumSet.of(Relation.DET, Relation.NMOD_POSS);
    private static final int BEFORE_MAX = 3;
    private static final Set<Relation> COMPLETING = EnumSet.of(Relation.XCOMP);
    private static final Set<Relation> OF = EnumSet.of(Relation.NMOD);
    /** "Round" in "the second round of talks". */
    private static final Set<String> SHELLS =
            Set.of("round", "session", "day", "series", "bout", "set", "start", "end");
    /** So far from the trigger a word still tells which event it is. */
    private static final int NEAR = 14;

    private static final int ONE_ON_ONE = 12;
    private static final int PHRASE_MIN = 2;

    private final Material material;
    private final JoiningWords words;
    private final Localities localities;
    private final Attendance attendance;
    private final QuantityReader quantities = QuantityReader.load();

    Phrasing(Material material, JoiningWords words, Localities localities) {
        this.material = material;
        this.words = words;
        this.localities = localities;
        this.attendance = new Attendance(material, words);
    }

    Wording wording(EventMention mention, Article article) {
        Optional<SentenceTree> tree = tree(mention);
        return tree.isEmpty()
                ? new Wording(Set.of(), Set.of())
                : new Wording(
                        own(mention, tree.get()),
                        localities.namesIn(
                                article, tree.get().first(), tree.get().end()));
    }

    /** As what it is put. */
    Manner manner(EventMention mention, Article article, Who who) {
        Optional<String> form = form(mention, article);
        boolean ofOthers = !mention.participants().isEmpty() && who.isNobody() && !isOfSides(mention);
        boolean gathering = mention.kind() == EventKind.TALKS || mention.kind() == EventKind.MEETING;
        boolean round = form.isEmpty()
                && gathering
                && who.persons().isEmpty()
                && (mention.kind() == EventKind.TALKS || !ofOthers && !isOfOneBody(who));
        return new Manner(
                known(mention),
                round,
                ofOthers,
                attendance.isPartial(mention),
                form,
                ordinal(mention),
                whole(mention),
                tokens(mention)
                        .sentenceNumber(
                                tokens(mention).within(mention.trigger()).get(0).index()));
    }

    /** "Visit" of "is set to visit Halden for talks", where the parser hangs the talks on "set". */
    private static int completed(SentenceTree tree, int verb, int before) {
        return tree.children(verb, COMPLETING).stream()
                .filter(child -> child < before)
                .reduce((one, next) -> next)
                .orElse(verb);
    }

    /** A congress that meets talks to nobody. */
    private static boolean isOfOneBody(Who who) {
        return who.parties().size() == 1 && who.parties().iterator().next().startsWith("organisation/");
    }

    private Optional<Span> whole(EventMention mention) {
        Tokens tokens = tokens(mention);
        return tree(mention).flatMap(tree -> {
            int at = top(mention, tree);
            boolean result = tree.isRelated(at, RESULT) && tree.form(at).endsWith("ing");
            boolean aim = tree.isRelated(at, AIM)
                    && ordinal(mention).isEmpty()
                    && tree.children(at, CASE).stream()
                            .anyMatch(word -> tree.form(word).equals("for"));
            int above = tree.head(at);
            int verb = completed(tree, aim && tree.part(above) != PartOfSpeech.VERB ? tree.head(above) : above, at);
            return (result || aim) && verb < at ? Optional.of(tokens.get(verb).span()) : Optional.empty();
        });
    }

    /** Whether nobody takes part in it but delegations. */
    private boolean isOfSides(EventMention mention) {
        Tokens tokens = tokens(mention);
        return mention.participants().stream()
                .allMatch(participant ->
                        tokens.within(participant.span()).stream().anyMatch(token -> words.is(Use.SIDE, token.form())));
    }

    private Optional<String> ordinal(EventMention mention) {
        return tree(mention)
                .flatMap(tree -> tree.children(top(mention, tree), NAMING).stream()
                        .map(tree::lemma)
                        .filter(ORDINALS::contains)
                        .findFirst());
    }

    private Optional<SentenceTree> tree(EventMention mention) {
        Optional<Grammar> grammar =
                material.wordingOf(mention.provenance().article()).grammar();
        OptionalInt head =
                grammar.isEmpty() ? OptionalInt.empty() : new HeadFinder(grammar.get()).head(mention.trigger());
        return head.isEmpty()
                ? Optional.empty()
                : Optional.of(grammar.orElseThrow().treeOf(head.getAsInt()));
    }

    /** "Round" for "talks" in "the second round of talks"; else the trigger itself. */
    private int top(EventMention mention, SentenceTree tree) {
        Tokens tokens = tokens(mention);
        int at = tokens.within(mention.trigger()).get(0).index();
        while (tree.isRelated(at, OF) && SHELLS.contains(tree.lemma(tree.head(at)))) {
            at = tree.head(at);
        }
        return at;
    }

    private Tokens tokens(EventMention mention) {
        return material.wordingOf(mention.provenance().article()).tokens();
    }

    /** "The meeting", "Sunday's meeting", "their meeting"; without a tree by the words right before it. */
    private Known known(EventMention mention) {
        Tokens tokens = tokens(mention);
        List<Token> within = tokens.within(mention.trigger());
        Optional<SentenceTree> tree = tree(mention);
        if (within.isEmpty()) {
            return Known.NO;
        }
        if (tree.isPresent()) {
            int top = top(mention, tree.get());
            return tree.get().part(top) == PartOfSpeech.NOUN
                    ? known(tree.get().children(top, DETERMINING).stream()
                            .map(child -> tree.get().relation(child) == Relation.NMOD_POSS
                                    ? "'s"
                                    : tree.get().form(child))
                            .toList())
                    : Known.NO;
        }
        int first = within.get(0).index();
        int from = Math.max(tokens.sentenceOf(first).firstToken(), first - BEFORE_MAX);
        return known(
                tokens.list().subList(from, first).stream().map(Token::form).toList());
    }

    private static Known known(List<String> forms) {
        List<String> folded =
                forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
        if (folded.stream().anyMatch(POINTING::contains)) {
            return Known.JUST_NAMED;
        }
        return folded.stream().anyMatch(DEFINITE::contains) ? Known.YES : Known.NO;
    }

    /** "Florida" in "the delegation's talks with the American side in Florida". */
    Optional<Span> placeBelow(EventMention mention) {
        Tokens tokens = tokens(mention);
        return tree(mention).flatMap(tree -> {
            int at = top(mention, tree);
            int end = tree.endBelow(at);
            return tree.part(at) != PartOfSpeech.NOUN
                    ? Optional.empty()
                    : material.placesIn(mention.provenance().article()).stream()
                            .filter(place -> place.form() == PlaceForm.NAME
                                    && tree.holds(
                                            tokens.within(place.span()).get(0).index())
                                    && tokens.within(place.span()).get(0).index() <= end + 1)
                            .filter(place ->
                                    place.span().begin() > mention.trigger().end())
                            .filter(place -> PLACED.contains(
                                    wordBefore(tokens, tree, place.span()).toLowerCase(Locale.ROOT)))
                            .map(PlaceMention::span)
                            .findFirst();
        });
    }

    private static String wordBefore(Tokens tokens, SentenceTree tree, Span span) {
        int first = tokens.within(span).get(0).index();
        return first == tree.first() ? "" : tree.form(first - 1);
    }

    /** What sort of meeting; the tokenizer takes "one-on-one" apart. */
    private Optional<String> form(EventMention mention, Article article) {
        String trigger = article.text().slice(mention.trigger()).toLowerCase(Locale.ROOT);
        if (words.is(Use.FORM, trigger)) {
            return Optional.of(trigger);
        }
        Optional<SentenceTree> tree = tree(mention);
        Optional<String> beside = tree.stream()
                .flatMap(sentence -> own(mention, sentence).stream())
                .filter(lemma -> words.is(Use.FORM, lemma))
                .sorted()
                .findFirst();
        int begin = mention.trigger().begin();
        String before = article.text().characters().substring(Math.max(0, begin - ONE_ON_ONE), begin);
        return beside.or(() -> Optional.of("one-on-one").filter(before.toLowerCase(Locale.ROOT)::contains));
    }

    /** Of its own clause, without names of who takes part. */
    private Set<String> own(EventMention mention, SentenceTree tree) {
        Tokens tokens = tokens(mention);
        EntitiesByToken entities = material.entitiesIn(mention.provenance().article());
        int at = top(mention, tree);
        Set<String> own = new HashSet<>();
        for (int token = Math.max(tree.first(), at - NEAR); token < Math.min(tree.end(), at + NEAR); token++) {
            Span span = tokens.get(token).span();
            boolean named = entities.isName(token)
                    && mention.participants().stream()
                            .anyMatch(participant -> participant.span().contains(span) && isSomebody(participant));
            if (!named && !isDuration(tree, token) && tree.isBelow(token, at) && CONTENT.contains(tree.part(token))) {
                own.add(word(tokens, tree, token));
            }
        }
        mention.participants().stream()
                .filter(participant -> participant.part() == Part.TARGET
                        && participant.entity().isEmpty())
                .map(participant -> described(tokens, participant))
                .filter(phrase -> phrase.contains(" "))
                .forEach(own::add);
        return own;
    }

    /** "Two hours": how long a meeting was tells not which it was. */
    private static boolean isDuration(SentenceTree tree, int token) {
        return UNITS.contains(tree.lemma(token))
                || tree.part(token) == PartOfSpeech.NUM && UNITS.contains(tree.lemma(tree.head(token)));
    }

    /** A body is known by its words as well: an article may describe what another names. */
    private boolean isSomebody(Participant participant) {
        return participant
                .entity()
                .flatMap(material::findEntity)
                .filter(entity -> entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.PLACE)
                .isPresent();
    }

    /** "Twenty" is 20. */
    private String word(Tokens tokens, SentenceTree tree, int token) {
        OptionalInt number = tree.part(token) == PartOfSpeech.NUM
                ? quantities.wholeNumber(tokens, token, token + 1)
                : OptionalInt.empty();
        return number.isPresent() ? Integer.toString(number.getAsInt()) : tree.lemma(token);
    }

    /** "Upper valley" of "the upper valley". */
    private static String described(Tokens tokens, Participant participant) {
        List<String> forms = tokens.within(participant.span()).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .filter(form -> !DEFINITE.contains(form))
                .toList();
        return forms.size() < PHRASE_MIN ? "" : String.join(" ", forms);
    }
}
