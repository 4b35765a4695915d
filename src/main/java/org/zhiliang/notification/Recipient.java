package org.zhiliang.notification;

import java.util.Locale;

/**
 * Whom a message goes to.
 *
 * @param address a user name, a mail address or a telephone number, as the kind says
 * @param language the language they read; texts exist in Chinese and English
 */
public record Recipient(Kind kind, String address, Locale language) {

    /** Officials get the inbox and mail, outsiders with an account also SMS, the others the one way that is known. */
    public enum Kind {
        STAFF,
        OUTSIDER,
        EMAIL,
        PHONE
    }

    public static Recipient staff(String userId) {
        return new Recipient(Kind.STAFF, userId, Locale.SIMPLIFIED_CHINESE);
    }

    /** The account of somebody outside the house; nothing goes to an official's. */
    public static Recipient outsider(String userId) {
        return new Recipient(Kind.OUTSIDER, userId, Locale.SIMPLIFIED_CHINESE);
    }

    public static Recipient email(String address) {
        return new Recipient(Kind.EMAIL, address, Locale.SIMPLIFIED_CHINESE);
    }

    public static Recipient phone(String number) {
        return new Recipient(Kind.PHONE, number, Locale.SIMPLIFIED_CHINESE);
    }

    /** The same recipient, who reads this language. */
    public Recipient reading(Locale locale) {
        return new Recipient(kind, address, locale);
    }

    /** Whether they can sign in, and so have an inbox. */
    boolean hasAccount() {
        return kind == Kind.STAFF || kind == Kind.OUTSIDER;
    }
}
