package org.zhiliang.document;

import java.util.List;
import java.util.Optional;

/**
 * The uploads of one holder, as a page shows them beside the file fields of a form.
 *
 * @param address where uploads of this page go
 * @param form the id of the form
 * @param limit the limit of one file, for reading
 * @param recordingLimit that of a video or sound file
 */
public record Shelf(String address, String form, List<Upload> uploads, String limit, String recordingLimit) {

    /** The name of a field of this form among those of all forms. */
    public String place(String field) {
        return form + "." + field;
    }

    /** The largest chunk that is taken, in bytes. */
    public int chunk() {
        return Uploads.CHUNK;
    }

    /** The complete file with this id, if the holder has it. */
    public Optional<Upload> file(String id) {
        return uploads.stream()
                .filter(upload -> upload.isComplete() && upload.id().toString().equals(id))
                .findFirst();
    }

    /** The ids of the complete files of a field. */
    public List<String> ready(String field) {
        return uploads.stream()
                .filter(upload -> upload.isComplete() && upload.place().equals(place(field)))
                .map(upload -> upload.id().toString())
                .toList();
    }

    /** Files of a field that were interrupted and go on when they are chosen again. */
    public List<Upload> interrupted(String field) {
        return uploads.stream()
                .filter(upload -> !upload.isComplete() && upload.place().equals(place(field)))
                .toList();
    }

    /** The name of the file with this id; empty where the holder has none. */
    public String nameOf(String id) {
        return file(id).map(Upload::name).orElse("");
    }
}
