package org.zhiliang.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Rules for passwords, and the ones we give out. */
@Component
class Passwords {

    private static final int SHORTEST = 8;
    /** BCrypt looks at no more bytes than these. */
    private static final int LONGEST_BYTES = 72;
    /** Without the letters and digits that are mistaken for each other when read out. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GIVEN_OUT = 12;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @throws AccountRefused if the password is too short, too long, too plain or says the account's own name */
    String hash(String password, String login) {
        boolean letters = password.chars().anyMatch(Character::isLetter);
        boolean others = password.chars().anyMatch(character -> !Character.isLetter(character));
        if (password.length() < SHORTEST || !letters || !others) {
            throw new AccountRefused("password", "access.password.weak");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new AccountRefused("password", "access.password.long");
        }
        if (password.contains(login)) {
            throw new AccountRefused("password", "access.password.own-name");
        }
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** A password to be used once and changed. */
    String giveOut() {
        String text = random.ints(GIVEN_OUT - 1, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
        return text + (2 + random.nextInt(8));
    }
}
