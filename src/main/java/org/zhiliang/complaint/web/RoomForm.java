package org.zhiliang.complaint.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Rooms.Word;
import org.zhiliang.complaint.domain.Offer;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;

/** Reads what is posted in the room; what will not do is refused field by field. */
@Component
class RoomForm {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_METHOD = 200;
    private static final int LONGEST_KEY = 64;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final MessageSource messages;
    private final Clock clock;

    RoomForm(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** What was posted, as it was typed, to be shown again. */
    record Posted(
            @Nullable String text,
            @Nullable String amount,
            @Nullable String method,
            @Nullable String performBy,
            @Nullable List<String> documents,
            @Nullable String key) {

        String typed() {
            return text == null ? "" : text.strip();
        }
    }

    Word word(Posted posted) {
        List<Problem> problems = new ArrayList<>();
        checkText(posted, problems);
        refuseIf(problems);
        return plain(posted);
    }

    /** The words that go with an answer; they may be left out. */
    Word remark(Posted posted) {
        List<Problem> problems = new ArrayList<>();
        if (posted.typed().length() > LONGEST_TEXT) {
            problems.add(problem("text", "complaint.room.tooLong"));
        }
        refuseIf(problems);
        return plain(posted);
    }

    private static Word plain(Posted posted) {
        String key = posted.key() == null || posted.key().isBlank()
                ? java.util.UUID.randomUUID().toString()
                : posted.key().substring(0, Math.min(LONGEST_KEY, posted.key().length()));
        return new Word(posted.typed(), posted.documents() == null ? List.of() : posted.documents(), key);
    }

    Offer offer(Posted posted) {
        List<Problem> problems = new ArrayList<>();
        checkText(posted, problems);
        BigDecimal amount = amount(posted.amount(), problems);
        String method = posted.method() == null || posted.method().isBlank()
                ? null
                : posted.method().strip();
        if (method != null && method.length() > LONGEST_METHOD) {
            problems.add(problem("method", "complaint.room.methodTooLong"));
        }
        LocalDate day = day(posted.performBy(), problems);
        refuseIf(problems);
        return new Offer(posted.typed(), amount, method, day);
    }

    private void checkText(Posted posted, List<Problem> problems) {
        if (posted.typed().isEmpty()) {
            problems.add(problem("text", "complaint.room.textMissing"));
        } else if (posted.typed().length() > LONGEST_TEXT) {
            problems.add(problem("text", "complaint.room.tooLong"));
        }
    }

    private @Nullable BigDecimal amount(@Nullable String typed, List<Problem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(typed.strip());
            if (amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // told below, like any other amount that will not do
        }
        problems.add(problem("amount", "complaint.room.amountWrong"));
        return null;
    }

    private @Nullable LocalDate day(@Nullable String typed, List<Problem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (!day.isBefore(LocalDate.now(clock)) && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, like a day that has passed
        }
        problems.add(problem("performBy", "complaint.room.dayWrong"));
        return null;
    }

    private Problem problem(String field, String code) {
        return new Problem(field, messages.getMessage(code, null, LocaleContextHolder.getLocale()));
    }

    private static void refuseIf(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new SubmissionRefused(problems);
        }
    }
}
