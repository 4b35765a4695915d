package org.zhiliang.access.signin;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Throttle;

/**
 * Checks name and password, slowed down by account and by source. An unknown name, a wrong password and a closed
 * account get the same answer after the same work.
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Throttle throttle;

    ThrottledSignIn(AccountBook accounts, PasswordEncoder encoder, Throttle throttle) {
        this.passwords = new DaoAuthenticationProvider(accounts::find);
        this.passwords.setPasswordEncoder(encoder);
        // The default asks before the password is checked, which would tell a stranger that the account exists.
        this.passwords.setPreAuthenticationChecks(account -> {});
        this.passwords.setPostAuthenticationChecks(account -> {
            if (!account.isEnabled()) {
                throw new DisabledException("Closed");
            }
        });
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String account = "account:" + typed.getName().strip().toLowerCase(Locale.ROOT);
        String source = "source:" + addressOf(typed);
        count(source, Throttle.SOURCE);
        count(account, Throttle.ACCOUNT);
        try {
            Authentication known = passwords.authenticate(typed);
            throttle.clear(account);
            throttle.forgive(source);
            return known;
        } catch (DisabledException closed) {
            throw new BadCredentialsException("Bad credentials", closed);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private void count(String key, Throttle.Limit limit) {
        throttle.attempt(key, limit).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
    }

    private static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }
}
