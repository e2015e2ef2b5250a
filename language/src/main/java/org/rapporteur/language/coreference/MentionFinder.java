package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.Pronouns.Pronoun;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;

/**
 * Finds whatever an article may speak of: noun phrases, names that describe others, pronouns, and
 * several that are joined. Whether a phrase is one that is taken up again is not for it to say.
 */
final class MentionFinder {

    private static final Set<Relation> PART_OF_ANOTHER = EnumSet.of(
            Relation.FLAT,
            Relation.FIXED,
            Relation.GOESWITH,
            Relation.NMOD_DESC,
            Relation.EXPL,
            Relation.DISCOURSE,
            Relation.CASE,
            Relation.CC,
            Relation.MARK,
            Relation.PUNCT,
            Relation.AUX,
            Relation.DET,
            Relation.AMOD,
            Relation.ADVMOD,
            Relation.DET_PREDET);

    private static final Set<Relation> ARGUMENTS = EnumSet.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_AGENT,
            Relation.NMOD);

    private static final Set<String> NEVER_TAKEN_UP =
            Set.of("there", "what", "who", "which", "whom", "whose", "whatever", "whoever", "whichever");

    private final Grammar grammar;
    private final Encoding encoding;
    private final ProfileReader profiles;
    /** By each of their tokens. */
    private final TreeMap<Integer, Name> names = new TreeMap<>();

    MentionFinder(Grammar grammar, Encoding encoding, Names names, OwnWords own) {
        this.grammar = grammar;
        this.encoding = encoding;
        this.profiles = new ProfileReader(grammar, own);
        for (Name name : names.names()) {
            grammar.tokens().within(name.span()).forEach(token -> this.names.putIfAbsent(token.index(), name));
        }
    }

    /** In the order of their reference tokens. */
    List<Profile> find() {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceTree tree : grammar.trees()) {
            for (int token = tree.first(); token < tree.end(); token++) {
                if (isHead(tree, token)) {
                    add(tree, token, drafts);
                }
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::reference));
        List<Profile> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<Span> spans = new HashSet<>();
        for (Draft draft : drafts) {
            if (grammar.encoderWord(draft.reference()).isPresent()
                    && taken.add(draft.reference())
                    && spans.add(draft.span())) {
                found.add(profiles.read(mention(draft, found.size()), pronoun(draft)));
            }
        }
        return found;
    }

    private record Draft(Span span, int head, int reference, boolean joint) {}

    private void add(SentenceTree tree, int head, List<Draft> drafts) {
        MentionSpans spans = new MentionSpans(grammar.tokens(), tree);
        MentionSpans.Reach own = spans.of(head);
        drafts.add(new Draft(span(own), head, reference(tree, head), false));
        List<Integer> joined = tree.children(head, Set.of(Relation.CONJ));
        boolean nouns = !joined.isEmpty() && joined.stream().allMatch(child -> isNominal(tree.part(child)));
        if (nouns && isNominal(tree.part(head))) {
            firstJoint(tree, head, joined)
                    .ifPresent(joint -> drafts.add(new Draft(span(spans.joint(head)), head, joint, true)));
        }
    }

    private Span span(MentionSpans.Reach reach) {
        return grammar.tokens().spanOf(reach.first(), reach.end());
    }

    /** The "and" of a coordination, which mostly hangs on the conjunct behind it. */
    private static Optional<Integer> firstJoint(SentenceTree tree, int head, List<Integer> joined) {
        List<Integer> joints = new ArrayList<>(tree.children(head, Set.of(Relation.CC)));
        joined.forEach(conjunct -> joints.addAll(tree.children(conjunct, Set.of(Relation.CC))));
        return joints.stream().min(Comparator.naturalOrder());
    }

    private static int reference(SentenceTree tree, int head) {
        List<Integer> flat = tree.children(head, Set.of(Relation.FLAT));
        return flat.isEmpty() ? head : Math.max(head, flat.get(flat.size() - 1));
    }

    private boolean isHead(SentenceTree tree, int token) {
        Relation relation = tree.relation(token);
        PartOfSpeech part = tree.part(token);
        String form = grammar.tokens().get(token).form().toLowerCase(Locale.ROOT);
        if (part == PartOfSpeech.PRON) {
            return relation != Relation.EXPL && !NEVER_TAKEN_UP.contains(form) && !isRelative(tree, token, form);
        }
        if (PART_OF_ANOTHER.contains(relation)) {
            return false;
        }
        if (relation == Relation.APPOS && isNominal(part) && isNominal(tree.part(tree.head(token)))) {
            return false;
        }
        return switch (part) {
            case NOUN -> relation != Relation.COMPOUND;
            case PROPN -> relation != Relation.COMPOUND || !isInsideName(tree, token);
            case NUM -> relation != Relation.NUMMOD && relation != Relation.COMPOUND;
            case ADJ, DET, SYM, X -> ARGUMENTS.contains(relation);
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, VERB -> false;
        };
    }

    /** "That" right at the beginning of a relative clause. */
    private static boolean isRelative(SentenceTree tree, int token, String form) {
        int verb = tree.head(token);
        return form.equals("that")
                && tree.isRelated(verb, Set.of(Relation.ACL_RELCL, Relation.ADVCL_RELCL))
                && token < verb;
    }

    private static boolean isNominal(PartOfSpeech part) {
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN || part == PartOfSpeech.PRON;
    }

    /** "New" of "the New Harbour ferry": the name's last word speaks for it. */
    private boolean isInsideName(SentenceTree tree, int token) {
        int head = tree.head(token);
        Name name = names.get(token);
        boolean sameName = name != null && name.equals(names.get(head));
        return sameName || name == null && tree.part(head) == PartOfSpeech.PROPN;
    }

    private Optional<Pronoun> pronoun(Draft draft) {
        boolean pronoun = !draft.joint()
                && (grammar.part(draft.head()) == PartOfSpeech.PRON || grammar.part(draft.head()) == PartOfSpeech.DET);
        return pronoun ? Pronouns.find(grammar.tokens().get(draft.head()).form()) : Optional.empty();
    }

    private Mention mention(Draft draft, int index) {
        Optional<Name> name = draft.joint()
                ? Optional.empty()
                : Optional.ofNullable(names.get(draft.reference()))
                        .or(() -> Optional.ofNullable(names.get(draft.head())))
                        .or(() -> nameBeside(draft))
                        .filter(found -> draft.span().overlaps(found.span()));
        boolean proper = grammar.part(draft.head()) == PartOfSpeech.PROPN && !draft.joint();
        MentionForm form = grammar.part(draft.head()) == PartOfSpeech.PRON && !draft.joint()
                ? MentionForm.PRONOUN
                : name.isPresent() || proper ? MentionForm.NAME : MentionForm.NOMINAL;
        MentionKind kind = kind(draft, name);
        return new Mention(
                index, draft.span(), draft.head(), draft.reference(), form, kind, traits(draft, name, kind), name);
    }

    /** "The minister, Mira Solen". */
    private Optional<Name> nameBeside(Draft draft) {
        SentenceTree tree = grammar.treeOf(draft.head());
        return tree.children(draft.head(), Set.of(Relation.APPOS)).stream()
                .filter(beside -> isNominal(tree.part(beside)))
                .flatMap(beside -> Optional.ofNullable(names.get(beside)).stream())
                .findFirst();
    }

    /** The list's and the name tagger's say goes before that of the encoder's mention head. */
    private MentionKind kind(Draft draft, Optional<Name> name) {
        if (name.isPresent() && name.get().kind() != EntityKind.GROUP) {
            return switch (name.get().kind()) {
                case PERSON, ANONYMOUS, GROUP -> MentionKind.PERSON;
                case ORGANISATION -> MentionKind.ORGANISATION;
                case PLACE -> MentionKind.PLACE;
                case DOCUMENT -> MentionKind.OBJECT;
            };
        }
        Optional<Pronoun> pronoun = pronoun(draft);
        if (pronoun.isPresent()
                && (pronoun.get().isOfTheTalk()
                        || pronoun.get().gender() == Gender.FEMALE
                        || pronoun.get().gender() == Gender.MALE)) {
            return MentionKind.PERSON;
        }
        return encoding.kinds(grammar.encoderWord(draft.reference()).orElseThrow())
                .best();
    }

    private Mention.Traits traits(Draft draft, Optional<Name> name, MentionKind kind) {
        if (draft.joint()) {
            return new Mention.Traits(Gender.UNSAID, Quantity.SEVERAL, true);
        }
        Optional<Pronoun> pronoun = pronoun(draft);
        if (pronoun.isPresent()) {
            return new Mention.Traits(pronoun.get().gender(), pronoun.get().quantity(), false);
        }
        TraitReader traits = new TraitReader(grammar);
        return name.isPresent() && kind == MentionKind.PERSON && name.get().kind() != EntityKind.GROUP
                ? new Mention.Traits(traits.genderOfPerson(draft.head(), name.get()), Quantity.ONE, false)
                : new Mention.Traits(traits.gender(draft.head(), kind), traits.quantity(draft.head()), false);
    }
}
