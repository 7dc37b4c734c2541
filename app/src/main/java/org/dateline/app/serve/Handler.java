package org.dateline.app.serve;

/// Answers the requests of one route.
@FunctionalInterface
interface Handler {

    /// @throws Problem when there is no answer
    Answer answer(Ask ask);
}
