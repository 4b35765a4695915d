package org.zhiliang.workday.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/**
 * An uploaded file read as text.
 *
 * @param problem the last part of the message key, empty where the file could be read
 */
record UploadedText(String text, String problem) {

    static final int LARGEST = 200_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Chinese spreadsheets write UTF-8 or GB 18030; both are strict enough to tell them apart. */
    static UploadedText of(MultipartFile file) {
        if (file.isEmpty()) {
            return new UploadedText("", "none");
        }
        if (file.getSize() > LARGEST) {
            return new UploadedText("", "large");
        }
        byte[] bytes = bytes(file);
        if (startsWith(bytes, ZIP) || contains(bytes, (byte) 0)) {
            return new UploadedText("", "binary");
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return new UploadedText(
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "");
            } catch (CharacterCodingException e) {
                // Written in the other one, or in neither.
            }
        }
        return new UploadedText("", "binary");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte each : bytes) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }
}
