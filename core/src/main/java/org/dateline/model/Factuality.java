package org.dateline.model;

/// How a source presents an event (FactBank; Saurí and Pustejovsky 2009).
public enum Factuality {
    /// Certainly happened: "fired".
    CT_PLUS("CT+"),
    /// Probably happened: "are believed to have fired".
    PR_PLUS("PR+"),
    /// Possibly happened: "may have fired".
    PS_PLUS("PS+"),
    /// Certainly did not: "did not fire", "denied firing".
    CT_MINUS("CT-"),
    /// Probably did not.
    PR_MINUS("PR-"),
    /// Possibly did not.
    PS_MINUS("PS-"),
    /// The source knows, but does not say which: "knows whether police fired".
    CT_U("CTu"),
    /// Neither known nor said: "if police fire".
    UU("Uu");

    private final String label;

    Factuality(String label) {
        this.label = label;
    }

    /// FactBank's own spelling, e.g. `CT+`.
    public String label() {
        return label;
    }
}
