package org.zhiliang.worklist;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.Directory;

/** The gate's sentences, in the reader's language. */
@Component
class GateWording {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final MessageSource messages;
    private final Directory directory;

    GateWording(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    String say(String code, Object... parameters) {
        return messages.getMessage(code, parameters, LocaleContextHolder.getLocale());
    }

    /** Whether the two work at one unit, or are the same. */
    boolean knows(Actor reader, String userId) {
        Set<String> units = reader.groups().stream().map(GateWording::unitOf).collect(Collectors.toSet());
        return reader.id().equals(userId)
                || directory.groupsOf(userId).stream()
                        .map(group -> unitOf(group.id()))
                        .anyMatch(units::contains);
    }

    private static String unitOf(String group) {
        return group.substring(group.indexOf('@') + 1);
    }

    String moment(Instant at) {
        return MOMENT.format(at);
    }

    String nameOf(String userId) {
        return directory
                .person(userId)
                .map(person -> person.lastName() + person.firstName())
                .orElse(userId);
    }
}
