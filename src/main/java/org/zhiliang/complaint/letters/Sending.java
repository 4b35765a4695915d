package org.zhiliang.complaint.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.Notices;
import org.zhiliang.notification.Recipient;
import org.zhiliang.party.Party;

/** Queues a message to parties on every way that they gave, each occasion once. */
@Component
class Sending {

    private final Addresses addresses;
    private final Notices notices;

    Sending(Addresses addresses, Notices notices) {
        this.addresses = addresses;
        this.notices = notices;
    }

    /**
     * @param account who lodged the case
     * @return whether there is any way to reach one of them
     */
    boolean tell(CaseNo caseNo, List<Party> told, @Nullable String account, Telling telling) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String key = "%s/%s/%s/%s%d"
                    .formatted(
                            telling.kind(),
                            caseNo,
                            telling.occasion(),
                            told.get(i).role().code(),
                            i);
            for (Recipient way : addresses.of(told.get(i), account)) {
                messages.add(new Message(telling.kind(), way, caseNo, telling.values(), key));
            }
        }
        notices.queue(messages);
        return !messages.isEmpty();
    }
}
