package org.zhiliang.document;

/** A file that is not taken; the message names the file and the reason in the language of the reader. */
public class UploadRefused extends RuntimeException {

    private final boolean tooLarge;

    UploadRefused(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    /** Whether a smaller file would have been taken. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
