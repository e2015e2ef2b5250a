package org.rapporteur.core.statement;

/** How an article names a source. */
public enum Naming {
    /** By a name, or by words that stand for somebody named: a pronoun, a role. */
    NAMED,
    /** By words that keep the name back: "a senior official", "sources". */
    UNNAMED,
    /** As people or a side spoken of together: "negotiators", "both delegations", a transcript's "Q". */
    COLLECTIVE,
    /** By no words at all: "it was reported that". */
    IMPLIED
}
