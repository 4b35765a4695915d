package org.zhiliang.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Secret;

/**
 * The codes by which a party without an account asks after a case: ten characters that cannot be mistaken for each
 * other, stored as a keyed digest.
 */
@Component
class QueryCodes {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private final Secret secret;

    QueryCodes(Secret secret) {
        this.secret = secret;
    }

    /** The code that belongs to a lodging: the same key gives the same code, so that a repeated answer can tell it again. */
    String of(String lodgingKey) {
        byte[] bytes = secret.digest("code:" + lodgingKey);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(Byte.toUnsignedInt(bytes[i]) % LETTERS.length()));
        }
        return code.toString();
    }

    String digest(String code) {
        return HexFormat.of().formatHex(secret.digest(normal(code)));
    }

    boolean fits(String code, String digest) {
        return MessageDigest.isEqual(
                digest(code).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** People type codes with spaces, hyphens and small letters. */
    private static String normal(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
