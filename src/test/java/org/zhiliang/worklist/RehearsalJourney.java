package org.zhiliang.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;

/** The intake form without the room of complaints behind it: it only remembers what was sent. */
@Component
class RehearsalJourney implements Journey {

    final List<Values> sent = new ArrayList<>();
    final List<Sender> senders = new ArrayList<>();

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public String form() {
        return "complaint-intake";
    }

    @Override
    public String title() {
        return "worklist.journey.start";
    }

    @Override
    public Values shown(@Nullable String user) {
        return Values.of(
                "regions",
                List.of(
                        Map.of("value", "650102", "label", "乌鲁木齐市天山区", "label_en", "Tianshan District, Urumqi"),
                        Map.of("value", "653101", "label", "喀什市", "label_en", "Kashgar City")));
    }

    @Override
    public String send(Values values, Sender sender) {
        if (values.text("respondentName").contains("重复")) {
            throw new SubmissionRefused("respondentName", "同一争议已经受理");
        }
        sent.add(values);
        senders.add(sender);
        return "/help/complaint?sent=" + sent.size();
    }
}
