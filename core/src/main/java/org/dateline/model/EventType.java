package org.dateline.model;

/// The sixteen event types of PLOVER, in the order of its manual.
public enum EventType {
    /// Agree to or promise cooperation.
    AGREE(Quad.VERBAL_COOPERATION),
    /// Meet or talk.
    CONSULT(Quad.VERBAL_COOPERATION),
    /// Back by word or by diplomatic act.
    SUPPORT(Quad.VERBAL_COOPERATION),
    /// Give way in words.
    CONCEDE(Quad.VERBAL_COOPERATION),
    /// Exchange to mutual benefit.
    COOPERATE(Quad.MATERIAL_COOPERATION),
    /// Give material help.
    AID(Quad.MATERIAL_COOPERATION),
    /// Give way in deed.
    RETREAT(Quad.MATERIAL_COOPERATION),
    /// Ask or demand.
    REQUEST(Quad.VERBAL_CONFLICT),
    /// Blame, criticise or investigate.
    ACCUSE(Quad.VERBAL_CONFLICT),
    /// Refuse.
    REJECT(Quad.VERBAL_CONFLICT),
    /// Warn of harm.
    THREATEN(Quad.VERBAL_CONFLICT),
    /// Demonstrate or strike.
    PROTEST(Quad.MATERIAL_CONFLICT),
    /// Cut ties or punish.
    SANCTION(Quad.MATERIAL_CONFLICT),
    /// Ready forces.
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    /// Arrest, seize or restrict.
    COERCE(Quad.MATERIAL_CONFLICT),
    /// Use physical force.
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    EventType(Quad quad) {
        this.quad = quad;
    }

    /// The quad category that the type belongs to.
    public Quad quad() {
        return quad;
    }

    /// Word or deed, friendly or not.
    public enum Quad {
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT
    }
}
