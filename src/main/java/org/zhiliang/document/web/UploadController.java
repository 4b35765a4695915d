package org.zhiliang.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiliang.document.Announced;
import org.zhiliang.document.Content;
import org.zhiliang.document.Download;
import org.zhiliang.document.Holder;
import org.zhiliang.document.Upload;
import org.zhiliang.document.UploadRefused;
import org.zhiliang.document.Uploads;
import org.zhiliang.engine.NotFound;

/**
 * Uploads as the script of the pages sends them: announce, send chunks, finish. After an interruption it asks how far the
 * file is and goes on from there.
 */
@RestController
@RequestMapping({"/lodge/{key}/files", "/staff/intake/{key}/files", "/case/{key}/files", "/staff/cases/{key}/files"})
class UploadController {

    private final Uploads uploads;
    private final Download download;

    UploadController(Uploads uploads, Download download) {
        this.uploads = uploads;
        this.download = download;
    }

    /** @param received the bytes that have arrived; the next chunk begins here */
    record Progress(String id, String name, String size, long received, boolean complete) {

        static Progress of(Upload upload) {
            return new Progress(
                    upload.id().toString(),
                    upload.name(),
                    upload.readableSize(),
                    upload.received(),
                    upload.isComplete());
        }
    }

    record Refusal(String message) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Progress begin(
            Holder holder,
            @RequestParam String place,
            @RequestParam String name,
            @RequestParam long size,
            @RequestParam(defaultValue = "") String fingerprint) {
        return Progress.of(uploads.begin(holder, new Announced(place, name, size, fingerprint)));
    }

    @PutMapping("/{id}")
    Progress append(Holder holder, @PathVariable UUID id, @RequestParam long offset, HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > Uploads.CHUNK) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        byte[] chunk = request.getInputStream().readNBytes(Uploads.CHUNK + 1);
        if (chunk.length > Uploads.CHUNK) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        return Progress.of(uploads.append(holder, id, offset, chunk));
    }

    @GetMapping("/{id}/progress")
    Progress progress(Holder holder, @PathVariable UUID id) {
        return Progress.of(uploads.get(holder, id));
    }

    @PostMapping("/{id}/finish")
    Progress finish(Holder holder, @PathVariable UUID id) {
        return Progress.of(uploads.finish(holder, id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Holder holder, @PathVariable UUID id) {
        uploads.drop(holder, id);
    }

    /** What its holder has uploaded, to look at it once more before handing it in. */
    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(Holder holder, @PathVariable UUID id) {
        Upload upload = uploads.get(holder, id);
        if (upload.hash() == null || upload.kind() == null) {
            throw new NotFound("content of upload " + id);
        }
        return download.of(
                new Content(upload.hash(), upload.size()),
                upload.name(),
                upload.kind().mediaType());
    }

    @ExceptionHandler(UploadRefused.class)
    ResponseEntity<Refusal> refused(UploadRefused refused) {
        HttpStatus status = refused.isTooLarge() ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY;
        return ResponseEntity.status(status).body(new Refusal(refused.sentence()));
    }
}
