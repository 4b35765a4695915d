package org.zhiliang.worklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.SubmissionRefused.Problem;
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

    /** Where its pages are: {@code /lodge} for everybody, {@code /staff/intake} for the officials of the intake. */
    default String place() {
        return "/lodge";
    }

    /** The id of a form whose pages come before those of the form; empty for none. */
    default String cover() {
        return "";
    }

    /** Whether it is there for this user, null for a visitor; for whom it is not, it does not exist. */
    default boolean isOpenTo(@Nullable String user) {
        return true;
    }

    /** What the form shows besides the answers: lists of options, facts. */
    default Values shown(@Nullable String user) {
        return Values.none();
    }

    /** What the business objects to beyond the rules of the form, field by field; asked on every page and at the end. */
    default List<Problem> objections(Values values) {
        return List.of();
    }

    /** The page that takes the place of going on, where the answers so far show that there is nothing to fill in. */
    default Optional<String> instead(Values values) {
        return Optional.empty();
    }

    /**
     * Acts on the checked values, in the transaction that also closes the draft.
     *
     * @return the address, within this application, of the page that tells the outcome
     * @throws org.zhiliang.engine.SubmissionRefused if the business says no; the draft stays as it is
     */
    String send(Values values, Sender sender);
}
