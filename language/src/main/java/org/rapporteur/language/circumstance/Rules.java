package org.rapporteur.language.circumstance;

import org.rapporteur.language.cue.CueLexicon;

/** All rule files, read once. */
final class Rules {

    private final RuleBook relay;
    private final RuleBook channel;
    private final RuleBook addressee;
    private final RuleBook reason;
    private final RuleBook modality;

    Rules(WordLists lists, CueLexicon lexicon, NounPhrases nounPhrases) {
        PhraseSteps phrases = new PhraseSteps(lists, nounPhrases, new Outlets(lists, nounPhrases));
        ScenePatterns parser = new ScenePatterns(lists, lexicon, phrases);
        this.relay = RuleBook.load("relay.tsv", parser);
        this.channel = RuleBook.load("channel.tsv", parser);
        this.addressee = RuleBook.load("addressee.tsv", parser);
        this.reason = RuleBook.load("reason.tsv", parser);
        this.modality = RuleBook.load("modality.tsv", parser);
    }

    RuleBook relay() {
        return relay;
    }

    RuleBook channel() {
        return channel;
    }

    RuleBook addressee() {
        return addressee;
    }

    RuleBook reason() {
        return reason;
    }

    RuleBook modality() {
        return modality;
    }
}
