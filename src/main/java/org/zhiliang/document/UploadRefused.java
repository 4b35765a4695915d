package org.zhiliang.document;

/** A file that is not taken; the message names the file and the reason in the language of the reader. */
public class UploadRefused extends RuntimeException {

    private final String sentence;
    private final boolean tooLarge;

    UploadRefused(String sentence, boolean tooLarge) {
        super(sentence);
        this.sentence = sentence;
        this.tooLarge = tooLarge;
    }

    /** What to tell whoever sent it. */
    public String sentence() {
        return sentence;
    }

    /** Whether a smaller file would have been taken. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
