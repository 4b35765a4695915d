package org.zhiliang.complaint.letters;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.Notices;
import org.zhiliang.notification.Recipient;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/**
 * Queues a message to parties on every way that they gave, each occasion once. Whoever has neither an account nor a query
 * code gets a one-time link of their own with each message, or it would lead to a door that stays shut for them.
 */
@Component
class Sending {

    private static final Set<PartyRole> BY_LINK = Set.of(PartyRole.RESPONDENT, PartyRole.JOINT);
    private static final Duration LINK_LIFE = Duration.ofDays(30);

    private final Addresses addresses;
    private final Notices notices;
    private final PartyKeys keys;

    Sending(Addresses addresses, Notices notices, PartyKeys keys) {
        this.addresses = addresses;
        this.notices = notices;
        this.keys = keys;
    }

    /**
     * @param account who lodged the case
     * @return whether there is any way to reach one of them
     */
    boolean tell(CaseNo caseNo, List<Party> told, @Nullable String account, Telling telling) {
        List<Message> messages = new ArrayList<>();
        List<Recipient> ways = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String key = "%s/%s/%s/%s%d"
                    .formatted(
                            telling.kind(),
                            caseNo,
                            telling.occasion(),
                            told.get(i).role().code(),
                            i);
            for (Recipient way : addresses.of(told.get(i), account)) {
                Values values = withWayIn(caseNo, told.get(i).role(), telling.values());
                ways.add(way);
                messages.add(new Message(telling.kind(), way, caseNo, values, key));
            }
        }
        notices.queue(messages);
        return addresses.reach(ways);
    }

    private Values withWayIn(CaseNo caseNo, PartyRole role, Values values) {
        return values.has(Message.PATH) || !BY_LINK.contains(role)
                ? values
                : values.with(Message.PATH, "/link/" + keys.issue(caseNo, role, LINK_LIFE));
    }

    /** Whether messages reach this party. */
    boolean reaches(Party party, @Nullable String account) {
        return addresses.reach(addresses.of(party, account));
    }
}
