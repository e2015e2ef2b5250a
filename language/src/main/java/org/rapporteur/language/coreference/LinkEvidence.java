package org.rapporteur.language.coreference;

import org.rapporteur.language.coreference.Evidence.Link;
import org.rapporteur.language.coreference.Evidence.LinkTaker;
import org.rapporteur.language.coreference.Pronouns.Use;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.Relation;

/** Compares a mention with an earlier one. */
final class LinkEvidence {

    private static final double MODEL_SCALE = 4;
    private static final double MODEL_BOUND = 3;
    private static final double FEW = 3;

    private final Likeness likeness;

    LinkEvidence(Likeness likeness) {
        this.likeness = likeness;
    }

    /** @param at the earlier one's place among the candidates, which are in reading order */
    void weigh(Profile later, Profile earlier, ModelScores model, int at, LinkTaker taker) {
        taker.take(Link.MODEL_ABOVE_NONE, bounded(model.aboveNone(at) / MODEL_SCALE));
        taker.take(Link.MODEL_LOG, bounded(model.log(at) / MODEL_SCALE));
        take(Link.MODEL_BEST, model.isBest(at), taker);
        take(Link.NEXT_BEFORE, model.isNext(at), taker);
        taker.take(
                Link.MENTIONS_BETWEEN,
                Math.log1p(later.mention().index() - earlier.mention().index()) / FEW);
        distance(later, earlier, taker);
        traits(later, earlier, taker);
        if (!later.isPronoun() && !earlier.isPronoun()) {
            words(later, earlier, taker);
        }
        take(Link.SAME_PRONOUN, later.isPronoun() && later.pronoun().equals(earlier.pronoun()), taker);
        earlier(earlier, taker);
        places(later, earlier, taker);
    }

    static double bounded(double value) {
        return Math.max(-MODEL_BOUND, Math.min(MODEL_BOUND, value));
    }

    private static void take(Link link, boolean there, LinkTaker taker) {
        if (there) {
            taker.take(link, 1);
        }
    }

    private static void distance(Profile later, Profile earlier, LinkTaker taker) {
        int sentences = Math.abs(later.place().sentence() - earlier.place().sentence());
        Link link = sentences == 0
                ? Link.SAME_SENTENCE
                : sentences == 1
                        ? Link.SENTENCES_1
                        : sentences == 2
                                ? Link.SENTENCES_2
                                : sentences < 5
                                        ? Link.SENTENCES_3
                                        : sentences < 10
                                                ? Link.SENTENCES_5
                                                : sentences < 30 ? Link.SENTENCES_10 : Link.SENTENCES_30;
        taker.take(link, 1);
        take(Link.SAME_PARAGRAPH, later.place().paragraph() == earlier.place().paragraph(), taker);
    }

    private void traits(Profile later, Profile earlier, LinkTaker taker) {
        Mention.Traits some = later.mention().traits();
        Mention.Traits other = earlier.mention().traits();
        take(Link.GENDER_SAME, some.gender() == other.gender() && some.gender() != Gender.UNSAID, taker);
        take(Link.GENDER_OTHER, !some.gender().allows(other.gender()), taker);
        take(Link.QUANTITY_SAME, some.quantity() == other.quantity() && some.quantity() != Quantity.UNSAID, taker);
        take(Link.QUANTITY_OTHER, !some.quantity().allows(other.quantity()), taker);
        taker.take(Link.KIND_LIKENESS, likeness.ofKinds(later, earlier));
        MentionKind kind = later.mention().kind();
        MentionKind before = earlier.mention().kind();
        take(Link.KIND_OTHER, kind != before && kind != MentionKind.NONE && before != MentionKind.NONE, taker);
    }

    private static void words(Profile later, Profile earlier, LinkTaker taker) {
        Profile.Wording some = later.wording();
        Profile.Wording other = earlier.wording();
        take(Link.SAME_WORDS, some.words().equals(other.words()), taker);
        boolean head = some.head().equals(other.head());
        take(Link.SAME_HEAD, head, taker);
        boolean nothingNew = other.describing().containsAll(some.describing());
        take(Link.SAME_HEAD_NOTHING_NEW, head && nothingNew, taker);
        take(
                Link.SAME_HEAD_ANOTHER,
                head
                        && !nothingNew
                        && !other.describing().isEmpty()
                        && !some.describing().containsAll(other.describing()),
                taker);
        take(
                Link.HEAD_IS_ALIAS,
                other.aliases().contains(some.head()) || some.aliases().contains(other.head()),
                taker);
        take(
                Link.HEAD_IN_NAME,
                !later.isName() && !head && other.name().parts().contains(NameParts.folded(some.head())),
                taker);
        if (later.isName() && earlier.isName()) {
            take(nameLink(some.name().likenessTo(other.name())), true, taker);
        }
    }

    private static Link nameLink(NameParts.Likeness likeness) {
        return switch (likeness) {
            case SAME -> Link.NAME_SAME;
            case SHORT -> Link.NAME_SHORT;
            case LONG -> Link.NAME_LONG;
            case LETTERS -> Link.NAME_LETTERS;
            case IN_PART -> Link.NAME_IN_PART;
            case NONE -> Link.NAME_STRANGE;
        };
    }

    private void earlier(Profile earlier, LinkTaker taker) {
        Link manner = switch (earlier.manner()) {
            case I_WE_YOU -> Link.A_I_WE_YOU;
            case HE_SHE -> Link.A_HE_SHE;
            case IT -> Link.A_IT;
            case THEY -> Link.A_THEY;
            case THIS -> Link.A_THIS;
            case NAME -> Link.A_NAME;
            case DEFINITE -> Link.A_DEFINITE;
            case OTHER -> Link.A_OTHER;
            case JOINT -> Link.A_JOINT;
        };
        taker.take(manner, 1);
        Profile.Place place = earlier.place();
        take(Link.A_SUBJECT, place.isSubject(), taker);
        take(Link.A_OBJECT, place.isObject(), taker);
        take(Link.A_POSSESSOR, place.relation() == Relation.NMOD_POSS, taker);
        take(Link.A_ROOT, place.relation() == Relation.ROOT, taker);
        take(Link.A_PREDICATE, place.predicate(), taker);
        take(Link.A_OPENS_SENTENCE, likeness.opensSentence(earlier), taker);
        taker.take(Link.A_OFTEN, likeness.often(earlier));
        taker.take(Link.A_KIND_NONE, likeness.none(earlier));
        MentionKind kind = earlier.mention().kind();
        take(Link.A_PERSON, kind == MentionKind.PERSON, taker);
        take(Link.A_BODY, kind == MentionKind.ORGANISATION || kind == MentionKind.PLACE, taker);
    }

    private static void places(Profile later, Profile earlier, LinkTaker taker) {
        Profile.Place place = later.place();
        Profile.Place before = earlier.place();
        take(Link.SAME_ROLE, place.relation().universal() == before.relation().universal(), taker);
        boolean governor = place.governor() == before.governor();
        take(Link.SAME_GOVERNOR, governor, taker);
        take(Link.NESTED, Certainties.isNested(later, earlier), taker);
        take(
                Link.REFLEXIVE_OF_SUBJECT,
                governor
                        && before.isSubject()
                        && later.pronoun()
                                .filter(pronoun -> pronoun.use() == Use.REFLEXIVE)
                                .isPresent(),
                taker);
        boolean sameStretch = place.stretch() == before.stretch();
        take(Link.SAME_STRETCH, sameStretch && place.stretch() != OwnWords.OUTLETS, taker);
        take(
                Link.OTHER_STRETCH,
                !sameStretch && place.stretch() != OwnWords.OUTLETS && before.stretch() != OwnWords.OUTLETS,
                taker);
        take(
                Link.INTO_STRETCH,
                !sameStretch && (place.stretch() == OwnWords.OUTLETS || before.stretch() == OwnWords.OUTLETS),
                taker);
    }
}
