package org.dateline.ledger.fold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What something computed rests on.
///
/// @param ref       the record
/// @param published when its article was published, `null` if unknown
/// @param words     its words
public record Evidence(Ref ref, @Nullable LocalDate published, String words) {}
