package org.zhiliang.document;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Stored bytes as the answer to a request: always as a file to save, never shown inside our pages, never cached. Whether
 * the reader may have them is for the caller to decide before.
 */
@Component
public class Download {

    private final Contents contents;

    Download(Contents contents) {
        this.contents = contents;
    }

    /** @throws org.zhiliang.engine.NotFound if there are no such bytes */
    public ResponseEntity<Resource> of(Content content, String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(content.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(contents.open(content.hash())));
    }
}
