package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.notification.Notices;
import org.zhiliang.notification.Recipient;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyKeys.Link;
import org.zhiliang.party.PartyRole;

/**
 * One-time links into a case after the first one: asked for by a party or from a link that is over, sent again or printed
 * for the post by an official, given to a colleague. They go to an address that the file already holds, never to one that comes
 * with the request.
 */
@Service
@Transactional
public class CaseLinks {

    /** How long a link that was sent again opens the case. */
    public static final Duration LIFE = Duration.ofDays(15);

    private static final int PER_DAY = 3;
    private static final String NOBODY_KNOWN = "asked";

    private final PartyKeys keys;
    private final CaseNotices parties;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    CaseLinks(PartyKeys keys, CaseNotices parties, Notices notices, Audit audit, Clock clock) {
        this.keys = keys;
        this.parties = parties;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link for the post. */
    public record Printed(String path, LocalDate until) {}

    /**
     * Sends a new link to the known address of whoever held this one. Whether there was such a link, and whether one was
     * sent, is not said.
     */
    public void renew(String oldToken) {
        keys.issued(oldToken).ifPresent(link -> send(link, link.key().actor().id()));
    }

    /** Sends a party's link again, as an official asks for it; false if the file holds no address or three went today. */
    public boolean sendAgain(Key key, String by) {
        return send(new Link(key, null), by);
    }

    /**
     * Sends a link to the address in the file of whoever has this role, because somebody who says so asked for it. Whether
     * there is such a case, such a party or an address is not said, nor whether a link was sent.
     */
    public void ask(CaseNo caseNo, PartyRole role) {
        if (parties.mayAsk(caseNo, role)) {
            send(new Link(new Key(caseNo, role), null), NOBODY_KNOWN);
        }
    }

    /** The parties whom no message reaches; their link goes by post. */
    @Transactional(readOnly = true)
    public List<PartyRole> unreachable(CaseNo caseNo) {
        return parties.unreachable(caseNo);
    }

    /** Makes the unused links of a role worthless, for example after one went to a wrong address. */
    public void revoke(CaseNo caseNo, PartyRole role, String by) {
        keys.revoke(caseNo, role);
        note(new Key(caseNo, role), by, "revoked");
    }

    /** Makes a link to be put into an envelope. Other links stay good: a letter on its way must not die unnoticed. */
    public Printed print(Key key, String by) {
        String token = keys.issue(new Link(key, null), LIFE, by);
        note(key, by, "post");
        parties.noted(key.caseNo(), "letter.linkPrinted");
        return new Printed(path(token), until());
    }

    /**
     * Gives a colleague of the party a link of their own; false if three went to them today.
     *
     * @param contact a mail address or a telephone number
     */
    public boolean invite(Key holder, String person, String contact) {
        Key key = new Key(holder.caseNo(), holder.role(), person);
        return send(new Link(key, contact), holder.actor().id());
    }

    private boolean send(Link link, String by) {
        Key key = link.key();
        if (keys.askedForSince(key, clock.instant().minus(Duration.ofDays(1))) >= PER_DAY) {
            return false;
        }
        String token = keys.issue(link, LIFE, by);
        NoticeKind kind = key.role() == PartyRole.RESPONDENT ? NoticeKind.RESPONDENT_INVITED : NoticeKind.CASE_LINK;
        Values values = Values.of("until", until().toString()).with(Message.PATH, path(token));
        note(key, by, "sent");
        return told(link, new Telling(kind, values, "link-" + UUID.randomUUID()));
    }

    private boolean told(Link link, Telling telling) {
        Key key = link.key();
        String contact = link.contact();
        if (contact == null) {
            return parties.reached(key.caseNo(), key.role(), telling);
        }
        Recipient recipient = contact.contains("@") ? Recipient.email(contact) : Recipient.phone(contact);
        notices.queue(new Message(telling.kind(), recipient, key.caseNo(), telling.values(), telling.occasion()));
        return true;
    }

    private void note(Key key, String by, String way) {
        audit.changedBy(
                by,
                "complaint.link",
                "case",
                key.caseNo().value(),
                "role",
                key.role().code(),
                "way",
                way);
    }

    private LocalDate until() {
        return clock.instant().plus(LIFE).atZone(clock.getZone()).toLocalDate();
    }

    private static String path(String token) {
        return "/link/" + token;
    }
}
