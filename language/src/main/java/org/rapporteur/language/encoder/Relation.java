package org.rapporteur.language.encoder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a word is to the word that it hangs on; in the order of {@link Encoding#relations}. The
 * relations and subtypes of the English treebanks.
 *
 * @see <a href="https://universaldependencies.org/en/dep/">Universal Dependencies: English relations</a>
 */
public enum Relation {
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVCL("advcl"),
    ADVCL_RELCL("advcl:relcl"),
    ADVMOD("advmod"),
    AMOD("amod"),
    APPOS("appos"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJ("cc:preconj"),
    CCOMP("ccomp"),
    COMPOUND("compound"),
    COMPOUND_PRT("compound:prt"),
    CONJ("conj"),
    COP("cop"),
    CSUBJ("csubj"),
    CSUBJ_OUTER("csubj:outer"),
    CSUBJ_PASS("csubj:pass"),
    DEP("dep"),
    DET("det"),
    DET_PREDET("det:predet"),
    DISCOURSE("discourse"),
    DISLOCATED("dislocated"),
    EXPL("expl"),
    FIXED("fixed"),
    FLAT("flat"),
    GOESWITH("goeswith"),
    IOBJ("iobj"),
    LIST("list"),
    MARK("mark"),
    NMOD("nmod"),
    NMOD_DESC("nmod:desc"),
    NMOD_POSS("nmod:poss"),
    NMOD_UNMARKED("nmod:unmarked"),
    NSUBJ("nsubj"),
    NSUBJ_OUTER("nsubj:outer"),
    NSUBJ_PASS("nsubj:pass"),
    NUMMOD("nummod"),
    OBJ("obj"),
    OBL("obl"),
    OBL_AGENT("obl:agent"),
    OBL_UNMARKED("obl:unmarked"),
    ORPHAN("orphan"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    REPARANDUM("reparandum"),
    ROOT("root"),
    VOCATIVE("vocative"),
    XCOMP("xcomp");

    private static final Map<String, Relation> BY_LABEL = new HashMap<>();

    static {
        for (Relation relation : values()) {
            BY_LABEL.put(relation.label, relation);
        }
    }

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** As the treebanks write it: {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /** The relation of a label, with its subtype: {@code nsubj:pass}. */
    public static Optional<Relation> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** Without its subtype: {@link #NSUBJ} for {@code nsubj:pass}. */
    public Relation universal() {
        int colon = label.indexOf(':');
        return colon < 0 ? this : BY_LABEL.getOrDefault(label.substring(0, colon), this);
    }
}
