package org.zhiliang.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The secret of this installation: seals what must not be guessed or forged, such as query codes and links. */
@Service
public class Secret {

    private static final int SHORTEST = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    Secret(@Value("${zhiliang.secret:}") String secret) {
        if (secret.length() < SHORTEST) {
            throw new StartRefused(
                    "The secret that seals query codes and links is missing or shorter than " + SHORTEST
                            + " characters.",
                    "Set the environment variable ZHILIANG_SECRET to a random text, the same on every node, and keep it.");
        }
        this.key = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The seal on a text: 43 characters of letters, digits, - and _.
     *
     * @param purpose keeps the seals of different uses apart, for example {@code query-code}
     */
    public String seal(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(purpose + "\0" + text));
    }

    /** The keyed digest of a text: 32 bytes. The text has to say by itself what it is for. */
    public byte[] digest(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the seal belongs to the text; takes the same time for any answer. */
    public boolean sealed(String purpose, String text, String seal) {
        return MessageDigest.isEqual(
                seal(purpose, text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
