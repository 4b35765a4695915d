package org.zhiliang.notification;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.audit.Audit;
import org.zhiliang.engine.NotFound;

/** What waits to be sent, what was sent and what could not be. */
@Service
public class Outbox {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final Postman postman;
    private final Audit audit;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ClosingPage page, Postman postman, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.page = page;
        this.postman = postman;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends everything that is due now, says how many messages left the house. The house does so by itself; tests do by hand. */
    public int deliverDue() {
        return postman.deliverDue();
    }

    /** How many messages were given up and wait for an administrator. */
    public int failed() {
        return jdbc.sql("select count(*) from notification_outbox where state = 'failed'")
                .query(Integer.class)
                .single();
    }

    /** The newest messages, newest first. @param state null for any @param caseNo empty for any */
    public List<Delivery> find(Delivery.@Nullable State state, String caseNo) {
        return jdbc.sql("""
                        select * from notification_outbox
                        where (:state = '' or state = lower(:state)) and (:caseNo = '' or case_no = :caseNo)
                        order by created_at desc, id desc limit :limit""")
                .param("state", state == null ? "" : state.name())
                .param("caseNo", caseNo)
                .param("limit", LONGEST)
                .query(Delivery::from)
                .list();
    }

    /** Takes everything that waits as settled when it was written: for cases that were laid for a demonstration, not lived. */
    @Transactional
    public void settleUnsent() {
        page.write();
        jdbc.sql("""
                        update notification_outbox
                        set state = 'sent', settled_at = created_at, parameters = parameters - cast(:secrets as text[])
                        where state = 'waiting'""")
                .param("secrets", NoticeKind.SECRETS.toArray(new String[0]))
                .update();
    }

    /**
     * Lets a message that was given up start anew.
     *
     * @throws NotFound if there is no such message among the failed
     */
    @Transactional
    public void retry(long id) {
        int changed = jdbc.sql("""
                        update notification_outbox set state = 'waiting', attempts = 0, settled_at = null, next_at = :now
                        where id = :id and state = 'failed'""")
                .param("now", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new NotFound("message " + id);
        }
        audit.changed("notification.retried", "message", Long.toString(id));
    }
}
