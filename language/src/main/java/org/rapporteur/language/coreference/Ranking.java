package org.rapporteur.language.coreference;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.language.coreference.Evidence.FirstTaker;
import org.rapporteur.language.coreference.Evidence.LinkTaker;
import org.rapporteur.language.encoder.Encoding;

/** Goes through the mentions of an article and gathers what speaks for and against each earlier one. */
final class Ranking {

    private final Encoding encoding;
    private final List<Profile> profiles;
    private final LinkEvidence links;
    private final FirstEvidence firsts;
    private final Antecedents antecedents = new Antecedents();

    Ranking(Encoding encoding, List<Profile> profiles) {
        this.encoding = encoding;
        this.profiles = profiles;
        Likeness likeness = new Likeness(encoding, profiles);
        this.links = new LinkEvidence(likeness);
        this.firsts = new FirstEvidence(likeness);
    }

    /** A mention and the earlier ones that it is compared with. */
    final class Case {

        private final Profile profile;
        private final List<Profile> candidates;
        private final ModelScores model;

        private Case(Profile profile) {
            this.profile = profile;
            this.candidates = antecedents.of(profile);
            this.model = new ModelScores(encoding, profile, candidates);
        }

        Profile profile() {
            return profile;
        }

        /** In reading order. */
        List<Profile> candidates() {
            return candidates;
        }

        void weighLink(int candidate, LinkTaker taker) {
            links.weigh(profile, candidates.get(candidate), model, candidate, taker);
        }

        void weighFirst(FirstTaker taker) {
            firsts.weigh(profile, model, taker);
        }
    }

    /** To be called once. */
    void each(Consumer<Case> work) {
        for (Profile profile : profiles) {
            work.accept(new Case(profile));
            antecedents.pass(profile);
            firsts.pass(profile);
        }
    }
}
