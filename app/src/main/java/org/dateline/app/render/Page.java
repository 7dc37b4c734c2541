package org.dateline.app.render;

import org.dateline.model.Coding;

/// A record as a page for people.
public final class Page {

    private final Style style;

    /// @param style how to lay it out
    public Page(Style style) {
        this.style = style;
    }

    /// The page.
    public String of(Coding coding) {
        return coding.article().id() + style.columns() + "\n";
    }
}
