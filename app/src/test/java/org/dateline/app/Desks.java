package org.dateline.app;

import org.dateline.app.serve.Feeding;

/// What tests in other packages need of this one.
public final class Desks {

    private Desks() {}

    /// What the program tells its server of feeds.
    public static Feeding feeding() {
        return new FeedDesk();
    }
}
