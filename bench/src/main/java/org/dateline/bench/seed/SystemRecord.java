package org.dateline.bench.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Posture;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.Source;
import org.dateline.model.Span;

/// One record of a coding, of whatever kind.
sealed interface SystemRecord {

    /// Its id in the coding.
    String id();

    /// The words that say it.
    Span span();

    /// Innermost first.
    List<Source> sources();

    record OfClaim(Claim claim) implements SystemRecord {
        @Override
        public String id() {
            return claim.id();
        }

        @Override
        public Span span() {
            return claim.span();
        }

        @Override
        public List<Source> sources() {
            return claim.sources();
        }
    }

    record OfQuotation(Quotation quotation) implements SystemRecord {
        @Override
        public String id() {
            return quotation.id();
        }

        @Override
        public Span span() {
            return quotation.span();
        }

        @Override
        public List<Source> sources() {
            return quotation.sources();
        }
    }

    record OfCommitment(Commitment commitment) implements SystemRecord {
        @Override
        public String id() {
            return commitment.id();
        }

        @Override
        public Span span() {
            return commitment.span();
        }

        @Override
        public List<Source> sources() {
            return commitment.sources();
        }
    }

    record OfPosture(Posture posture) implements SystemRecord {
        @Override
        public String id() {
            return posture.id();
        }

        @Override
        public Span span() {
            return posture.span();
        }

        @Override
        public List<Source> sources() {
            return posture.sources();
        }
    }

    record OfRelation(Relation relation) implements SystemRecord {
        @Override
        public String id() {
            return relation.id();
        }

        @Override
        public Span span() {
            return relation.span();
        }

        @Override
        public List<Source> sources() {
            return relation.sources();
        }
    }

    /// All records of a coding.
    static List<SystemRecord> all(Coding.Coded coding) {
        List<SystemRecord> out = new ArrayList<>();
        coding.claims().forEach(claim -> out.add(new OfClaim(claim)));
        coding.quotations().forEach(quotation -> out.add(new OfQuotation(quotation)));
        coding.commitments().forEach(commitment -> out.add(new OfCommitment(commitment)));
        coding.postures().forEach(posture -> out.add(new OfPosture(posture)));
        coding.relations().forEach(relation -> out.add(new OfRelation(relation)));
        return out;
    }

    /// For a person: the id, what it says, and its words.
    default String show(String text) {
        String what = switch (this) {
            case OfClaim(Claim claim) -> claim.event().type() + " " + claim.status();
            case OfQuotation(Quotation quotation) -> "quotation " + quotation.form();
            case OfCommitment(Commitment commitment) -> "commitment " + commitment.state();
            case OfPosture(Posture posture) -> "posture " + posture.status();
            case OfRelation(Relation relation) -> "relation " + relation.trend();
        };
        return "%s %s \"%s\"".formatted(id(), what.toLowerCase(Locale.ROOT), span().of(text));
    }
}
