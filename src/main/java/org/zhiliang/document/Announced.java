package org.zhiliang.document;

/**
 * A file that somebody wants to send.
 *
 * @param place the form and field where it was chosen, as {@link Shelf} names it
 * @param name as the browser says it, unchecked
 * @param size in bytes, as the browser says it
 * @param fingerprint tells this file from another with the same name and size, so that an interrupted upload goes on
 *     where it stopped; empty where that is not known
 */
public record Announced(String place, String name, long size, String fingerprint) {

    private static final int LONGEST_PLACE = 160;
    private static final int LONGEST_FINGERPRINT = 80;

    public Announced {
        place = place.substring(0, Math.min(place.length(), LONGEST_PLACE));
        fingerprint = fingerprint.length() > LONGEST_FINGERPRINT ? "" : fingerprint;
    }
}
