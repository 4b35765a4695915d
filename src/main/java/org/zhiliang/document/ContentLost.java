package org.zhiliang.document;

/** The row is there, the bytes are not, or are not the ones that were stored: the disk has been tampered with or lost. */
public class ContentLost extends RuntimeException {

    ContentLost(String hash) {
        super("The stored bytes of " + hash + " are gone");
    }
}
