package org.rapporteur.language.coreference;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.language.coreference.Evidence.First;
import org.rapporteur.language.coreference.Evidence.FirstTaker;
import org.rapporteur.language.coreference.Pronouns.Use;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.Relation;

/** What speaks for a mention being the first of its thing; goes through an article's mentions in order. */
final class FirstEvidence {

    private static final double MODEL_SCALE = 4;
    private static final int LONG = 40;

    private final Likeness likeness;
    private final Set<String> words = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> nameParts = new HashSet<>();

    FirstEvidence(Likeness likeness) {
        this.likeness = likeness;
    }

    void weigh(Profile profile, ModelScores model, FirstTaker taker) {
        taker.take(First.ALWAYS, 1);
        taker.take(First.MODEL_BEST_ABOVE_NONE, LinkEvidence.bounded(model.bestAboveNone() / MODEL_SCALE));
        taker.take(First.MODEL_LOG, LinkEvidence.bounded(model.logNone() / MODEL_SCALE));
        kinds(profile, taker);
        Profile.Wording wording = profile.wording();
        if (!profile.isPronoun()) {
            take(First.WORDS_SEEN, words.contains(wording.words()), taker);
            take(First.HEAD_SEEN, heads.contains(wording.head()), taker);
            take(First.NAME_SEEN, wording.name().parts().stream().anyMatch(nameParts::contains), taker);
        }
        Profile.Place place = profile.place();
        take(First.NAME_TAGGED, profile.mention().name().isPresent(), taker);
        take(First.SUBJECT, place.isSubject(), taker);
        take(First.POSSESSOR, place.relation() == Relation.NMOD_POSS, taker);
        take(First.PREDICATE, place.predicate(), taker);
        take(First.PART_OF_NAME, place.relation() == Relation.COMPOUND, taker);
        take(First.APPOSITION, place.relation() == Relation.APPOS, taker);
        take(First.INDEFINITE, wording.indefinite(), taker);
        take(First.SEVERAL, profile.mention().traits().quantity() == Quantity.SEVERAL, taker);
        take(First.LONG, wording.words().length() > LONG, taker);
        take(First.ONE_WORD, wording.words().indexOf(' ') < 0, taker);
        take(First.FIRST_SENTENCE, place.sentence() == 0, taker);
        take(First.IN_STRETCH, place.stretch() != OwnWords.OUTLETS, taker);
        take(
                First.REFLEXIVE,
                profile.pronoun()
                        .filter(pronoun -> pronoun.use() == Use.REFLEXIVE)
                        .isPresent(),
                taker);
    }

    private void kinds(Profile profile, FirstTaker taker) {
        taker.take(First.KIND_NONE, likeness.none(profile));
        taker.take(First.KIND_PERSON, likeness.probability(profile, MentionKind.PERSON));
        taker.take(First.KIND_ORGANISATION, likeness.probability(profile, MentionKind.ORGANISATION));
        taker.take(First.KIND_PLACE, likeness.probability(profile, MentionKind.PLACE));
        taker.take(First.KIND_TIME, likeness.probability(profile, MentionKind.TIME));
        taker.take(First.KIND_ABSTRACT, likeness.probability(profile, MentionKind.ABSTRACT));
    }

    /** To be called for each mention once it has been weighed. */
    void pass(Profile profile) {
        if (!profile.isPronoun()) {
            words.add(profile.wording().words());
            heads.add(profile.wording().head());
            nameParts.addAll(profile.wording().name().parts());
        }
    }

    private static void take(First first, boolean there, FirstTaker taker) {
        if (there) {
            taker.take(first, 1);
        }
    }
}
