package org.zhiliang.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts on this thread, for whom, and from which address. */
@Component
class WhoAndWhence {

    String actor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && !(signedIn instanceof AnonymousAuthenticationToken)) {
            return signedIn.getName();
        }
        return source() == null ? Audit.SYSTEM : Audit.ANONYMOUS;
    }

    @Nullable
    String actsFor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof ActsFor principal ? principal.actsFor() : null;
    }

    /** The address of the client; null outside a request. Behind a proxy it is the forwarded one. */
    @Nullable
    String source() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
