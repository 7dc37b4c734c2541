package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.CommitmentLine;
import org.dateline.ledger.fold.ContradictionPair;
import org.dateline.ledger.fold.CopyCluster;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Folded;
import org.dateline.ledger.fold.Incident;
import org.dateline.ledger.fold.PostureLine;
import org.dateline.ledger.fold.Ref;
import org.dateline.ledger.fold.Story;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// The ledgers of one moment, with what finds things in them.
final class LedgerView {

    private final @Nullable LocalDate asOf;
    private final Map<String, StoredArticle> articles;
    private final Folded folded;
    private final Map<Ref, Filing.Claim> claims = new HashMap<>();
    private final Map<Ref, Incident> incidentOf = new HashMap<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private final Map<String, CommitmentLine> commitments = new LinkedHashMap<>();
    private final Map<Ref, CommitmentLine> commitmentOf = new HashMap<>();
    private final Map<String, String> supersededBy = new HashMap<>();
    private final Map<Ref, PostureLine> postureOf = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final int filed;
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<String, Story> storyOf = new HashMap<>();
    private final Map<String, CopyCluster> clusterOf = new HashMap<>();
    private final Map<String, List<ContradictionPair>> contradictions = new HashMap<>();

    /// @param asOf the day; `null` for now
    LedgerView(@Nullable LocalDate asOf, Map<String, StoredArticle> articles, List<Filing> filings, Folded folded) {
        this.asOf = asOf;
        this.articles = articles;
        this.folded = folded;
        filed = filings.size();
        filings.forEach(this::enter);
        folded.incidents().forEach(incident -> {
            incidents.put(key(incident.id()), incident);
            incident.claims().forEach(ref -> incidentOf.put(ref, incident));
            incident.withdrawn().forEach(ref -> incidentOf.put(ref, incident));
        });
        folded.commitments().forEach(line -> {
            commitments.put(key(line.id()), line);
            line.members().forEach(ref -> commitmentOf.put(ref, line));
            if (line.supersedes() != null) {
                supersededBy.put(line.supersedes(), line.id());
            }
        });
        folded.postures()
                .forEach(line ->
                        line.points().forEach(point -> point.postures().forEach(ref -> postureOf.put(ref, line))));
        folded.stories().forEach(story -> {
            stories.put(story.id(), story);
            story.articles().forEach(article -> storyOf.put(article, story));
        });
        folded.copies().forEach(cluster -> cluster.articles().forEach(article -> clusterOf.put(article, cluster)));
        folded.contradictions().forEach(pair -> {
            if (pair.incident() != null) {
                contradictions
                        .computeIfAbsent(pair.incident(), fresh -> new ArrayList<>())
                        .add(pair);
            }
        });
    }

    private void enter(Filing filing) {
        filing.claims().forEach(claim -> {
            claims.put(new Ref(filing.article(), claim.id()), claim);
            claim.places()
                    .forEach(place ->
                            places.putIfAbsent(placeKey(place.geonamesId(), place.name(), place.country()), place));
        });
    }

    /// The day that it is of; `null` for now.
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    Folded folded() {
        return folded;
    }

    /// An id of the folds (`3f…#c4`) as a key of the API, safe in a path: `3f…:c4`.
    static String key(String id) {
        return id.replace('#', ':');
    }

    @Nullable
    StoredArticle article(String ref) {
        return articles.get(ref);
    }

    /// The claim as the folds have it.
    Filing.@Nullable Claim claim(Ref ref) {
        return claims.get(ref);
    }

    /// The key of a record: article, version, id.
    String key(Ref ref) {
        StoredArticle article = articles.get(ref.article());
        return ref.article() + ":" + (article == null ? 1 : article.version()) + ":" + ref.id();
    }

    /// Key of the incident that a claim belongs to; `null` if to none.
    @Nullable
    String incident(String article, String claim) {
        Incident incident = incidentOf.get(new Ref(article, claim));
        return incident == null ? null : key(incident.id());
    }

    @Nullable
    Incident incidentOf(Ref ref) {
        return incidentOf.get(ref);
    }

    @Nullable
    Incident incident(String key) {
        return incidents.get(key);
    }

    /// Keys of the incidents of an article's claims, by the claims' ids.
    Map<String, String> incidentsOf(String article) {
        Map<String, String> out = new LinkedHashMap<>();
        incidentOf.forEach((ref, incident) -> {
            if (ref.article().equals(article)) {
                out.put(ref.id(), key(incident.id()));
            }
        });
        return out;
    }

    /// Keys of the claims of an incident, the oldest first; none if there is no such incident.
    List<String> claims(String incident) {
        Incident of = incidents.get(incident);
        List<String> out = new ArrayList<>();
        if (of != null) {
            of.claims().forEach(ref -> out.add(key(ref)));
            of.withdrawn().forEach(ref -> out.add(key(ref)));
        }
        return out;
    }

    @Nullable
    CommitmentLine commitment(String key) {
        return commitments.get(key);
    }

    @Nullable
    CommitmentLine commitmentOf(Ref ref) {
        return commitmentOf.get(ref);
    }

    /// Key of the commitment that took a line's place; `null` if none did.
    @Nullable
    String supersededBy(CommitmentLine line) {
        String by = supersededBy.get(line.id());
        return by == null ? null : key(by);
    }

    @Nullable
    PostureLine postureOf(Ref ref) {
        return postureOf.get(ref);
    }

    /// What is between the claims of an incident.
    List<ContradictionPair> contradictions(Incident incident) {
        return contradictions.getOrDefault(incident.id(), List.of());
    }

    @Nullable
    Story storyWith(String key) {
        return stories.get(key);
    }

    /// Key of an article's story; `null` if it has none.
    @Nullable
    String story(String article) {
        Story story = storyOf.get(article);
        return story == null ? null : story.id();
    }

    /// Refs of the articles of a story; none if there is no such story.
    List<String> articlesOf(String story) {
        Story of = stories.get(story);
        return of == null ? List.of() : of.articles();
    }

    /// A place as the claims have it; `null` if none of them has it.
    @Nullable
    Place place(long geonamesId, String name, String country) {
        return places.get(placeKey(geonamesId, name, country));
    }

    private static String placeKey(long geonamesId, String name, @Nullable String country) {
        return geonamesId != 0 ? Long.toString(geonamesId) : name + "\n" + (country == null ? "" : country);
    }

    /// How many articles are in the ledgers.
    int filed() {
        return filed;
    }

    /// Ref of the article that this one is a copy of; `null` if it is none.
    @Nullable
    String copyOf(StoredArticle article) {
        CopyCluster cluster = clusterOf.get(article.ref());
        if (cluster == null) {
            return article.copyOf();
        }
        return cluster.original().equals(article.ref()) ? null : cluster.original();
    }

    /// The other articles that print an article's text.
    List<StoredArticle> copies(String article) {
        CopyCluster cluster = clusterOf.get(article);
        List<StoredArticle> out = new ArrayList<>();
        if (cluster != null) {
            for (String ref : cluster.articles()) {
                StoredArticle other = articles.get(ref);
                if (!ref.equals(article) && other != null) {
                    out.add(other);
                }
            }
        }
        return out;
    }

    /// An article in a list.
    ObjectNode line(StoredArticle article) {
        return Rows.line(article, story(article.ref()), copyOf(article));
    }
}
