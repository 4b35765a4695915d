package org.zhiliang.worklist;

import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;

/**
 * A long form of the portal, filled in page by page at {@code /lodge/<name>}. A room that wants one declares a bean;
 * pages, drafts, the page for checking the answers and the guard against sending twice are here already.
 */
public interface Journey {

    /**
     * Who sends it.
     *
     * @param idempotencyKey the same for every attempt to send the same draft
     * @param user the signed-in user, null for a visitor
     */
    record Sender(String idempotencyKey, @Nullable String user) {}

    /** The last part of its address: lower-case letters and hyphens. */
    String name();

    /** The id of its form; the form's top-level groups are the pages. */
    String form();

    /** The key of its title in the message bundles. */
    String title();

    /** What the form shows besides the answers: lists of options, facts. */
    default Values shown(@Nullable String user) {
        return Values.none();
    }

    /**
     * Acts on the checked values, in the transaction that also closes the draft.
     *
     * @return the address, within this application, of the page that tells the outcome
     * @throws org.zhiliang.engine.SubmissionRefused if the business says no; the draft stays as it is
     */
    String send(Values values, Sender sender);
}
