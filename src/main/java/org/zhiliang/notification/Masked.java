package org.zhiliang.notification;

/** Addresses and numbers as logs and lists may show them. */
final class Masked {

    private static final int HEAD = 3;
    private static final int TAIL = 2;

    private Masked() {}

    static String address(String address) {
        int at = address.indexOf('@');
        return at < 0 ? number(address) : address.substring(0, Math.min(at, 2)) + "***" + address.substring(at);
    }

    /** {@code 138******05}: enough to recognise one's own, too little to call. */
    static String number(String number) {
        if (number.length() <= HEAD + TAIL) {
            return "*".repeat(number.length());
        }
        int hidden = number.length() - HEAD - TAIL;
        return number.substring(0, HEAD) + "*".repeat(hidden) + number.substring(HEAD + hidden);
    }
}
