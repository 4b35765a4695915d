package org.zhiliang.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that people have open on any node. What somebody may do is fixed at sign-in, so a change ends them. */
@Component
class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    void endAllOf(String login) {
        sessions.ifAvailable(open -> open.findByPrincipalName(login).keySet().forEach(open::deleteById));
    }
}
