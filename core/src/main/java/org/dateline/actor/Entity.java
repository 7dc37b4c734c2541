package org.dateline.actor;

import org.dateline.knowledge.actors.Gender;
import org.dateline.model.Actor;
import org.jspecify.annotations.Nullable;

/// An actor of one article, as its mentions have told so far.
final class Entity {

    final int number;
    String name;

    @Nullable
    String country;

    @Nullable
    String sector;

    Actor.Kind kind;
    Gender gender = Gender.UNKNOWN;
    int mentions;

    Entity(int number, String name, @Nullable String country, @Nullable String sector, Actor.Kind kind) {
        this.number = number;
        this.name = name;
        this.country = country;
        this.sector = sector;
        this.kind = kind;
    }

    Actor actor() {
        return new Actor(name, country, sector, kind);
    }
}
