package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Actor;

/**
 * On whose behalf the engine works. The house's own acts run as the system, after our rooms have decided that they may;
 * acts on tasks run as the person, so that the engine's own checks hold as well.
 */
@Component
class Identity {

    private final ObjectProvider<IdentityService> service;

    Identity(ObjectProvider<IdentityService> service) {
        this.service = service;
    }

    <T> T asSystem(Supplier<T> act) {
        return with(null, act);
    }

    <T> T as(Actor actor, Supplier<T> act) {
        return with(new Authentication(actor.id(), List.copyOf(actor.groups())), act);
    }

    /** On whose behalf this thread acts; nobody where that is the house itself. */
    Optional<Actor> present() {
        Authentication authentication = service.getObject().getCurrentAuthentication();
        return authentication == null
                ? Optional.empty()
                : Optional.of(new Actor(
                        authentication.getUserId(),
                        authentication.getGroupIds() == null ? Set.of() : Set.copyOf(authentication.getGroupIds())));
    }

    private <T> T with(@Nullable Authentication authentication, Supplier<T> act) {
        IdentityService identity = service.getObject();
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(authentication);
        try {
            return act.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
