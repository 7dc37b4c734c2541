package org.dateline.time;

import org.dateline.knowledge.Phrases;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Loose;
import org.jspecify.annotations.Nullable;

/// Words for the past, the present or the future without a date: "recently", "now", "in the near future".
final class References implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        Phrases.Found<String> found = scene.words().references().at(scene.text(), i);
        return found == null ? null : new Match(i, found.end(), new Loose(Kind.DATE, found.value()));
    }
}
