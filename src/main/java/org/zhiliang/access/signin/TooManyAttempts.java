package org.zhiliang.access.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody has to wait before the next attempt to sign in. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    Duration getWait() {
        return wait;
    }
}
