package org.zhiliang.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A place in the portal where files may be uploaded, at {@code /<path>/<key>/files}. The room that owns the place knows
 * who stands there.
 */
public interface UploadDoor {

    /** The first part of its addresses, for example {@code case}. */
    String path();

    /**
     * Whose uploads the sender of this request sends.
     *
     * @param key the second part of the address
     * @throws org.zhiliang.engine.NotFound if they may not upload there
     */
    Holder holder(String key, HttpServletRequest request, HttpServletResponse response);
}
