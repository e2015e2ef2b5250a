package org.rapporteur.language.coreference;

/** What speaks for or against two mentions being of one thing, and for or against a mention being the first of its thing. */
final class Evidence {

    private Evidence() {}

    /** Of two mentions; those that begin with A are of the earlier one. */
    enum Link {
        /** The encoder's score above that for no antecedent. */
        MODEL_ABOVE_NONE,
        /** The logarithm of the encoder's probability. */
        MODEL_LOG,
        MODEL_BEST,
        KIND_LIKENESS,
        KIND_OTHER,
        SAME_SENTENCE,
        SENTENCES_1,
        SENTENCES_2,
        SENTENCES_3,
        SENTENCES_5,
        SENTENCES_10,
        SENTENCES_30,
        MENTIONS_BETWEEN,
        NEXT_BEFORE,
        SAME_PARAGRAPH,
        SAME_WORDS,
        SAME_HEAD,
        SAME_HEAD_NOTHING_NEW,
        SAME_HEAD_ANOTHER,
        HEAD_IS_ALIAS,
        HEAD_IN_NAME,
        NAME_SAME,
        NAME_SHORT,
        NAME_LONG,
        NAME_LETTERS,
        NAME_IN_PART,
        NAME_STRANGE,
        SAME_PRONOUN,
        GENDER_SAME,
        GENDER_OTHER,
        QUANTITY_SAME,
        QUANTITY_OTHER,
        A_I_WE_YOU,
        A_HE_SHE,
        A_IT,
        A_THEY,
        A_THIS,
        A_NAME,
        A_DEFINITE,
        A_OTHER,
        A_JOINT,
        A_ROOT,
        A_SUBJECT,
        A_OBJECT,
        A_POSSESSOR,
        A_OPENS_SENTENCE,
        A_PREDICATE,
        A_OFTEN,
        A_KIND_NONE,
        A_PERSON,
        A_BODY,
        SAME_ROLE,
        SAME_GOVERNOR,
        NESTED,
        REFLEXIVE_OF_SUBJECT,
        SAME_STRETCH,
        OTHER_STRETCH,
        INTO_STRETCH
    }

    /** Of a mention that would be the first of its thing. */
    enum First {
        ALWAYS,
        MODEL_BEST_ABOVE_NONE,
        MODEL_LOG,
        KIND_NONE,
        KIND_PERSON,
        KIND_ORGANISATION,
        KIND_PLACE,
        KIND_TIME,
        KIND_ABSTRACT,
        WORDS_SEEN,
        HEAD_SEEN,
        NAME_SEEN,
        NAME_TAGGED,
        SUBJECT,
        POSSESSOR,
        PREDICATE,
        PART_OF_NAME,
        INDEFINITE,
        APPOSITION,
        SEVERAL,
        LONG,
        ONE_WORD,
        FIRST_SENTENCE,
        IN_STRETCH,
        REFLEXIVE
    }

    /** Takes in what speaks for a link, with how much of it there is. */
    @FunctionalInterface
    interface LinkTaker {
        void take(Link link, double value);
    }

    /** Takes in what speaks for a first mention, with how much of it there is. */
    @FunctionalInterface
    interface FirstTaker {
        void take(First first, double value);
    }
}
