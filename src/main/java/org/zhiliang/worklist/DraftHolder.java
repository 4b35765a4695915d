package org.zhiliang.worklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a draft: the token of the browser, and the user who is signed in, if any.
 *
 * @param token unguessable, from the cookie
 */
public record DraftHolder(String token, @Nullable String user) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token that nobody can guess. */
    public static String newToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String tokenHash() {
        return hash(token);
    }

    /** For a user on a browser whose token already holds the draft of another user. */
    String personalHash() {
        return hash(token + "|" + user);
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
