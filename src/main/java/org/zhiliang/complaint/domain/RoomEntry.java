package org.zhiliang.complaint.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something said in the room; it is never changed.
 *
 * @param side whose word it is; {@code role} says more exactly in what capacity
 * @param author the person's name as far as it is known, otherwise empty
 * @param offer the terms, where it is a proposal
 * @param documents numbers of the attachments that were shown with it
 * @param answerTo the proposal that it answers
 * @param seen when each other side first saw it
 */
public record RoomEntry(
        long id,
        Instant at,
        RoomSide side,
        String role,
        String author,
        Kind kind,
        String text,
        @Nullable Offer offer,
        List<String> documents,
        @Nullable Long answerTo,
        Map<RoomSide, Instant> seen) {

    /** What an entry is. */
    public enum Kind {
        /** 陈述 */
        STATEMENT,
        /** 证据: shown to both */
        EVIDENCE,
        /** 证据: for the mediator alone */
        SUBMISSION,
        /** 方案 */
        PROPOSAL,
        /** 接受 */
        ACCEPT,
        /** 不接受 */
        DECLINE,
        /** 调解人员备注: hidden from both sides */
        NOTE;

        /** The code in tables and messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isFor(RoomSide reader) {
        return switch (kind) {
            case NOTE -> !reader.isParty();
            case SUBMISSION -> reader == side || !reader.isParty();
            default -> true;
        };
    }

    public boolean isProposal() {
        return kind == Kind.PROPOSAL;
    }

    /** When the side first saw it; null if not yet. */
    public @Nullable Instant seenBy(RoomSide reader) {
        return seen.get(reader);
    }
}
