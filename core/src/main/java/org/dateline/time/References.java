package org.dateline.time;

import org.dateline.knowledge.Phrases;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Loose;
import org.jspecify.annotations.Nullable;

/// Words for the past, the present or the future without a date: "recently", "now", "in the near future".
final class References implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        if (scene.is(i, "one") && scene.is(i + 1, "day") && scene.tense(i) == Tense.FUTURE) {
            return new Match(i, i + 2, new Loose(Kind.DATE, "FUTURE_REF"));
        }
        Phrases.Found<String> found = scene.words().references().at(scene.text(), i);
        // "Back to the Future"
        boolean title = found != null && found.end() > i + 1 && scene.text().capital(found.end() - 1);
        return found == null || title ? null : new Match(i, found.end(), new Loose(Kind.DATE, found.value()));
    }
}
