package org.dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Actor;
import org.jspecify.annotations.Nullable;

/// The actors of one article. What has a name or is a country's institution is one actor wherever it is mentioned.
final class Entities {

    private final List<Entity> all = new ArrayList<>();
    private final Map<String, Entity> byKey = new HashMap<>();

    /// A new actor.
    Entity create(String name, @Nullable String country, @Nullable String sector, Actor.Kind kind) {
        Entity entity = new Entity(all.size(), name, country, sector, kind);
        all.add(entity);
        return entity;
    }

    /// The actor of a key, made from the mention when it is new.
    Entity of(String key, Mention mention) {
        Entity known = byKey.get(key);
        if (known == null) {
            known = create(mention.name, mention.country, mention.sector, mention.kind);
            known.gender = mention.gender;
            byKey.put(key, known);
        }
        return known;
    }

    /// The actor of a key, `null` when there is none yet.
    @Nullable
    Entity get(String key) {
        return byKey.get(key);
    }

    void put(String key, Entity entity) {
        byKey.putIfAbsent(key, entity);
    }
}
