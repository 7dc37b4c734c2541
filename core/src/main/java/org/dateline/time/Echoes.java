package org.dateline.time;

import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Times that point at the one named just before: "since then", "the same day", "the day before".
final class Echoes implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        Stretch last = scene.memory().near(scene.sentence().index());
        if (last == null) {
            return null;
        }
        if (scene.is(i, "then") && scene.is(i - 1, "since")) {
            return new Match(i, i + 1, On.of(last));
        }
        boolean pointed = scene.is(i, "the") || scene.is(i, "that");
        if (last.grain() != Grain.DAY || !pointed) {
            return null;
        }
        if (scene.is(i + 1, "same") && scene.is(i + 2, "day")) {
            return new Match(i, i + 3, On.of(last));
        }
        boolean closed = scene.is(i + 3, ",")
                || scene.is(i + 3, ".")
                || scene.word(i + 3).isEmpty();
        return scene.is(i, "the") && scene.is(i + 1, "day") && scene.is(i + 2, "before") && closed
                ? new Match(i, i + 3, On.of(last.plus(-1)))
                : null;
    }
}
