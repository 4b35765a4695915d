package org.zhiliang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

@HouseTest
class InboxTests {

    @Autowired
    Notices notices;

    @Autowired
    Inbox inbox;

    private final String reader = "reader-" + UUID.randomUUID();
    private final CaseNo caseNo = new CaseNo("TS-650102-2026-000123");

    @Test
    void a_message_is_in_the_inbox_at_once_and_counts_until_it_is_read() {
        tell(Recipient.staff(reader), "one");
        tell(Recipient.staff(reader), "two");
        tell(Recipient.staff(reader), "two");
        assertThat(inbox.unread(reader)).isEqualTo(2);
        inbox.markRead(reader, inbox.of(reader).get(1).id());
        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(inbox.of(reader)).extracting(Inbox.Item::unread).containsExactly(true, false);
    }

    @Test
    void nobody_reads_or_marks_the_messages_of_others() {
        tell(Recipient.staff(reader), "one");
        String other = "other-" + reader;
        assertThat(inbox.of(other)).isEmpty();
        inbox.markRead(other, Long.MAX_VALUE);
        assertThat(inbox.unread(reader)).isEqualTo(1);
    }

    @Test
    void the_inbox_keeps_no_codes() {
        notices.queue(new Message(
                NoticeKind.COMPLAINT_LODGED,
                Recipient.outsider(reader),
                caseNo,
                Values.of("queryCode", "AB12-CD34"),
                reader));
        assertThat(inbox.of(reader).get(0).values().has("queryCode")).isFalse();
    }

    private void tell(Recipient to, String key) {
        notices.queue(new Message(NoticeKind.CASE_WITHDRAWN, to, caseNo, reader + key));
    }
}
