package org.zhiliang.notification;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Messages as SMS: the sender's name in brackets as is the custom, the text, the link. */
@Component
class SmsChannel implements Channel {

    private final SmsPort port;
    private final Contacts contacts;
    private final Wording wording;

    SmsChannel(ObjectProvider<SmsPort> port, Contacts contacts, Wording wording, Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.port = port.getIfAvailable(() -> new LoggedSms(demo));
        this.contacts = contacts;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean send(Delivery delivery) {
        Optional<String> number = contacts.phoneOf(delivery.recipient());
        number.ifPresent(to -> port.send(to, text(delivery)));
        return number.isPresent();
    }

    private String text(Delivery delivery) {
        var language = delivery.recipient().language();
        return wording.label("sms.sender", language)
                + wording.text(delivery.kind(), delivery.caseNo(), delivery.values(), language)
                + " "
                + wording.link(delivery);
    }
}
